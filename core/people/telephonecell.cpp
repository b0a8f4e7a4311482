// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/telephonecell.h"

#include "core/base/text.h"
#include "core/people/telephone.h"
#include "core/people/telephonetext.h"
#include "core/people/writing.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace helpdesk {

namespace {

const QString extensionWord =
    QStringLiteral("(?:extensiones|extension|extens|exten|exts|ext|ex|interno|inter|int|anexo|x|#)");

/// Words that only say what stands beside them. A number of its own begins behind each.
QString withoutLabels(const QString &text)
{
    static const QRegularExpression labels(
        QStringLiteral("\\b(?:tel(?:ef(?:ono)?)?s?|telefonos|cel(?:ular)?(?:es)?|movil(?:es)?|mov|whats "
                       "?app|whats|oficina|ofna|of|casa|part(?:icular)?|"
                       "directos?|dir|conm(?:utador)?|trabajo|trab|domicilio|recados|fijo|personal|contacto|nextel|"
                       "numeros?|num|nos|phone|mobile|home|work|office|"
                       "cell|main|direct|desk)\\b[.:]*(?!\\w)"));
    static const QRegularExpression emptied(QStringLiteral("[(\\[]\\s*[;.:,-]*\\s*[)\\]]"));
    QString read = text;
    read.replace(labels, QStringLiteral(" ; "));
    return read.replace(emptied, QStringLiteral(" ; "));
}

/// Cuts where one number ends and another may begin; an extension stays with its number.
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression between(
        QStringLiteral("\\s*(?::::|[;|\\n]|,(?!\\s*%1)|/|\\\\|\\s[yeou]\\s|\\band\\b|\\bor\\b)\\s*")
            .arg(extensionWord));
    static const QRegularExpression extensionAlone(QStringLiteral("[\\s;,/]+(?=%1[\\s.:#]*[0-9])").arg(extensionWord));
    QString joined = text;
    joined.replace(extensionAlone, QStringLiteral(" ")); // "722…; ext. 4021", "722… / ext 4021"
    return joined.split(between, Qt::SkipEmptyParts);
}

class CellReader
{
public:
    explicit CellReader(TelephoneCell &cell) : m_cell(cell) {}

    void read(const QString &piece)
    {
        const QString text = piece.trimmed();
        static const QRegularExpression noSign(QStringLiteral("^[\\s.:,;()\\[\\]*-]*$"));
        if (noSign.match(text).hasMatch() || saysNothing(text))
            return;
        if (const QString extension = keptExtension(text); extension != text && isExtension(extension))
            addExtension(extension);
        else if (!take(text) && !takeSeveral(text) && !takeAmongWords(text))
            m_cell.isWhole = false;
    }

private:
    /// False: \a text is not one number.
    bool take(const QString &text)
    {
        const auto read = readTelephone(text);
        if (!read)
            return false;
        if (read->kind == Telephone::Kind::Short) {
            if (isShortService(read->digits))
                return false;
            addExtension(read->digits);
            return true;
        }
        QString phone = numberAlone(text, *read);
        if (read->kind == Telephone::Kind::Local && !m_area.isEmpty() && m_area.size() + read->digits.size() == 10)
            phone = m_area + QLatin1Char(' ') + phone; // "722 123 4567 / 123 4568"
        if (read->kind == Telephone::Kind::Mexican)
            m_area = read->digits.left(10 - telephoneWithoutArea(*read).size());
        m_cell.numbers.push_back({phone, read->extension});
        return true;
    }

    /// Whole numbers one behind the other with nothing but a blank between.
    bool takeSeveral(const QString &text)
    {
        const QStringList groups = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QStringList numbers;
        for (qsizetype from = 0; from < groups.size();) {
            qsizetype to = groups.size();
            while (to > from && !isWhole(groups.mid(from, to - from).join(QLatin1Char(' '))))
                --to;
            if (to == from)
                return false;
            numbers.append(groups.mid(from, to - from).join(QLatin1Char(' ')));
            from = to;
        }
        for (const QString &number : std::as_const(numbers))
            take(number);
        return true;
    }

    /// The number is taken, the words beside it are told.
    bool takeAmongWords(const QString &text)
    {
        static const QRegularExpression number(
            QStringLiteral("[+(]*[0-9][0-9 ().-]{5,}[0-9](?:[\\s,;]*%1[\\s.:#]*[0-9]{1,8})?(?![0-9])")
                .arg(extensionWord));
        if (text.contains(QLatin1String("fax"))) // Nobody calls from there.
            return false;
        const auto match = number.match(text);
        const bool standsAlone = match.hasMatch()
            && !text.mid(match.capturedEnd()).contains(QRegularExpression(QStringLiteral("[0-9]")))
            && !text.left(match.capturedStart()).contains(QRegularExpression(QStringLiteral("[0-9]")));
        if (!standsAlone || !isWhole(match.captured()) || !take(match.captured()))
            return false;
        m_cell.isWhole = false;
        return true;
    }

    void addExtension(const QString &extension)
    {
        if (!m_cell.numbers.empty() && m_cell.numbers.back().extension.isEmpty())
            m_cell.numbers.back().extension = extension;
        else
            m_cell.extensions.append(extension);
    }

    static bool isWhole(const QString &text)
    {
        const auto read = readTelephone(text);
        return read
            && (read->kind == Telephone::Kind::Mexican
                || (read->kind == Telephone::Kind::Foreign && text.contains(QLatin1Char('+'))));
    }

    static QString numberAlone(const QString &text, const Telephone &read)
    {
        const auto cut = cutTelephone(text);
        const bool isPlain = cut && cut->digits.endsWith(read.digits.right(4));
        return isPlain ? cut->written : read.digits;
    }

    TelephoneCell &m_cell;
    QString m_area; ///< Of the last whole number.
};

constexpr const char *nothingSaid[] = {"",
                                       "s n",
                                       "sn",
                                       "sin numero",
                                       "n a",
                                       "na",
                                       "no aplica",
                                       "no tiene",
                                       "ninguno",
                                       "ninguna",
                                       "sin telefono",
                                       "sin tel",
                                       "sin extension",
                                       "sin ext",
                                       "sin correo",
                                       "sin email",
                                       "pendiente",
                                       "por asignar",
                                       "no",
                                       "none",
                                       "null",
                                       "nd",
                                       "n d",
                                       "no disponible",
                                       "sin dato",
                                       "sin datos",
                                       "x",
                                       "xx",
                                       "xxx",
                                       "0",
                                       "nan",
                                       "vacante",
                                       "se desconoce",
                                       "desconocido",
                                       "no cuenta",
                                       "no cuenta con telefono",
                                       "no cuenta con extension",
                                       "no tiene telefono",
                                       "no tiene extension",
                                       "no tiene correo"};

} // namespace

bool saysNothing(const QString &cell)
{
    static const QSet<QString> words = [] {
        QSet<QString> known;
        for (const char *word : nothingSaid)
            known.insert(QString::fromLatin1(word));
        return known;
    }();
    return words.contains(foldedForSearch(cell));
}

TelephoneCell readTelephoneCell(const QString &cell)
{
    TelephoneCell result;
    if (saysNothing(cell))
        return result;
    CellReader reader(result);
    if (readTelephone(cell)) {
        reader.read(plainLowered(cell));
        return result;
    }
    QStringList lines;
    for (const QString &line : cell.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines.append(plainLowered(line));
    for (const QString &piece : piecesOf(withoutLabels(lines.join(QLatin1Char('\n')))))
        reader.read(piece);
    return result;
}

} // namespace helpdesk
