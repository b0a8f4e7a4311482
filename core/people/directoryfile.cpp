// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/directoryfile.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace helpdesk {

const EnumWords<FileRefusal, 5> fileRefusalWords{{{
    {FileRefusal::Empty, "empty"},
    {FileRefusal::NotText, "not-text"},
    {FileRefusal::TooLarge, "too-large"},
    {FileRefusal::NoNameColumn, "no-name-column"},
    {FileRefusal::NoLines, "no-lines"},
}}};

namespace {

enum class Part {
    FullName,
    Name, ///< A given name, or the whole one where the file has no surname.
    Surname,
    Login, ///< Often the name, often an account: taken where nothing else names somebody.
    Unit,
    Staff,
    Email,
    Phone,
    Extension,
};

std::optional<Part> partOf(const QString &header)
{
    static const QHash<QString, Part> names = [] {
        QHash<QString, Part> known;
        const auto are = [&](Part part, std::initializer_list<const char *> words) {
            for (const char *word : words)
                known.insert(QString::fromLatin1(word), part);
        };
        are(Part::FullName, {"nombre completo", "nombre y apellido", "nombre y apellidos", "nombre para mostrar", "nombre mostrado",
                             "full name", "display name", "requester"});
        are(Part::Name, {"nombre", "nombres", "nombre de pila", "primer nombre", "segundo nombre", "name", "first name", "given name",
                         "middle name", "second name"});
        are(Part::Login, {"usuario", "usuaria", "user", "user name", "username"});
        are(Part::Surname, {"apellido", "apellidos", "apellido paterno", "apellido materno", "primer apellido", "segundo apellido",
                            "last name", "surname", "family name"});
        // "Dirección" alone is an address more often than a unit: a home must not come to stand there.
        are(Part::Unit, {"unidad", "unidad administrativa", "area", "departamento", "direccion general", "direccion de area",
                         "adscripcion", "dependencia", "unit", "department", "office"});
        are(Part::Staff, {"dgsei", "es dgsei", "personal dgsei", "personal de la dgsei", "personal", "staff", "dgsei staff"});
        are(Part::Email, {"correo", "correo electronico", "correo e", "direccion de correo", "direccion de correo electronico", "email",
                          "e mail", "mail", "email address", "e mail address"});
        are(Part::Phone, {"telefono", "telefonos", "tel", "celular", "movil", "numero", "phone", "phones", "telephone", "mobile",
                          "phone number"});
        are(Part::Extension, {"extension", "ext", "interno"});
        return known;
    }();
    static const QRegularExpression count(QStringLiteral(" ?[0-9]$")); // "Teléfono 2"
    QString name = foldedForSearch(header);
    name.remove(count);
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

bool isOtherKind(const QByteArray &bytes)
{
    for (const char *begin : {"PK\x03\x04", "%PDF", "SQLite format", "\xD0\xCF\x11\xE0", "\x89PNG", "\xFF\xD8\xFF", "{\\rtf", "GIF8"}) {
        if (bytes.startsWith(begin))
            return true;
    }
    return false;
}

/// Latin-1 with quotation marks, dashes and the euro where it has nothing.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t other[] = u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
                                        u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = other[c.unicode() - 0x80];
    }
    return text;
}

/// Empty: no text at all.
std::optional<QString> textOf(const QByteArray &bytes)
{
    if (isOtherKind(bytes))
        return std::nullopt;
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8) {
        QStringDecoder wide(*marked);
        const QString text = wide(bytes);
        return wide.hasError() ? std::nullopt : std::optional(text);
    }
    if (bytes.contains('\0'))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    // A few bytes gone wrong in UTF-8 cost their lines; accents that are all wrong are of an older encoding.
    const auto wrong = text.count(QChar::ReplacementCharacter);
    const auto accents = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }) - wrong;
    return accents > wrong ? text : fromWindows1252(bytes);
}

/// Cuts a text into records of cells. A quoted cell may hold separators, line ends and doubled quotes.
class Cutter
{
public:
    Cutter(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    struct Record
    {
        int line = 0;
        QStringList cells;
        bool isOpen = false; ///< A quote was never closed.
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Record next()
    {
        Record record;
        record.line = m_line;
        QString cell;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\n')
                ++m_line;
            if (quoted) {
                if (c != u'"')
                    cell += c;
                else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"')
                    cell += m_text.at(++m_at);
                else
                    quoted = false;
            } else if (c == u'"' && cell.trimmed().isEmpty()) {
                cell.clear();
                quoted = true;
            } else if (c == m_separator) {
                record.cells.append(std::exchange(cell, {}));
            } else if (c == u'\n') {
                ++m_at;
                record.cells.append(cell);
                return record;
            } else {
                cell += c;
            }
        }
        record.cells.append(cell);
        record.isOpen = quoted;
        return record;
    }

    /// A quote that never ends would swallow the rest of the file: go on with the line after the one it began in.
    void resumeAfter(const Record &record)
    {
        m_line = 1;
        m_at = 0;
        while (m_line <= record.line && m_at < m_text.size()) {
            if (m_text.at(m_at++) == u'\n')
                ++m_line;
        }
    }

private:
    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QChar separatorOf(const QString &text)
{
    const QStringView rest = QStringView(text).trimmed(); // Blank lines may stand before the header.
    const QString header = rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n')).toString();
    if (header.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && header.size() > 4)
        return header.at(4); // Excel's own hint.
    QChar best = u',';
    for (const QChar each : {QChar(u';'), QChar(u'\t')}) {
        if (header.count(each) > header.count(best))
            best = each;
    }
    return best;
}

std::optional<Staff> staffOf(const QString &cell)
{
    static const QStringList yes{QStringLiteral("si"), QStringLiteral("s"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("1"),
                                 QStringLiteral("x"), QStringLiteral("true"), QStringLiteral("verdadero"), QStringLiteral("dgsei")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("falso")};
    static const QStringList unknown{QString(), QStringLiteral("unknown"), QStringLiteral("desconocido"), QStringLiteral("no se sabe")};
    const QString word = foldedForSearch(cell);
    if (yes.contains(word))
        return Staff::Yes;
    if (no.contains(word))
        return Staff::No;
    return unknown.contains(word) ? std::optional(Staff::Unknown) : std::nullopt;
}

/// Our own exports put an apostrophe before what a spreadsheet would compute.
QString withoutGuard(const QString &cell)
{
    static const QString formula = QStringLiteral("=+-@");
    return cell.size() > 1 && cell.front() == u'\'' && formula.contains(cell.at(1)) ? cell.mid(1) : cell;
}

/// The columns that name somebody.
struct NameCells
{
    QString full;
    QStringList given;
    QStringList surnames;
    QString login;

    [[nodiscard]] QString name() const
    {
        if (!full.isEmpty())
            return full;
        const QString parts = (given + surnames).join(u' ');
        return parts.isEmpty() ? login : parts;
    }
};

void fill(QString &value, const QString &cell)
{
    if (value.isEmpty()) // Of several columns of a kind the first that says something counts.
        value = cell;
}

bool hasUnreadLetter(const Requester &requester)
{
    const QString all = requester.name + requester.unit + requester.email;
    return all.contains(QChar::ReplacementCharacter);
}

/// The fault, or empty after filling \a requester.
std::optional<DirectoryFault> readCells(const QStringList &cells, const std::vector<std::optional<Part>> &columns, Requester &requester)
{
    static const QRegularExpression between(QStringLiteral("[;,|\\n]"));
    NameCells names;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = withoutGuard(cells.at(i).trimmed());
        if (cell.isEmpty())
            continue;
        if (i >= static_cast<qsizetype>(columns.size()))
            return DirectoryFault::TooManyCells;
        const auto &part = columns[static_cast<std::size_t>(i)];
        if (!part)
            continue;
        switch (*part) {
        case Part::FullName:
            fill(names.full, cell);
            break;
        case Part::Name:
            names.given.append(cell);
            break;
        case Part::Surname:
            names.surnames.append(cell);
            break;
        case Part::Login:
            fill(names.login, cell);
            break;
        case Part::Unit:
            fill(requester.unit, cell);
            break;
        case Part::Email:
            fill(requester.email, cell);
            break;
        case Part::Extension:
            fill(requester.extension, cell);
            break;
        case Part::Phone:
            requester.phones += cell.split(between, Qt::SkipEmptyParts);
            break;
        case Part::Staff: {
            const auto staff = staffOf(cell);
            if (!staff)
                return DirectoryFault::StaffWord;
            requester.staff = *staff;
            break;
        }
        }
    }
    requester.name = names.name();
    requester = tidied(requester);
    return hasUnreadLetter(requester) ? DirectoryFault::Letters : faultOf(requester);
}

DirectoryFile refused(FileRefusal why)
{
    DirectoryFile file;
    file.refused = why;
    return file;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

DirectoryFile readDirectoryFile(const QByteArray &bytes)
{
    if (bytes.size() > largestDirectoryFile)
        return refused(FileRefusal::TooLarge);
    if (bytes.trimmed().isEmpty())
        return refused(FileRefusal::Empty);
    std::optional<QString> text = textOf(bytes);
    if (!text)
        return refused(FileRefusal::NotText);
    text->replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    Cutter cutter(*text, separatorOf(*text));
    std::vector<std::optional<Part>> columns;
    while (columns.empty() && !cutter.atEnd()) {
        const QStringList header = cutter.next().cells;
        if (isBlank(header) || header.front().startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
            continue;
        std::transform(header.begin(), header.end(), std::back_inserter(columns), partOf);
    }
    const bool named = std::any_of(columns.begin(), columns.end(), [](const std::optional<Part> &part) {
        return part == Part::FullName || part == Part::Name || part == Part::Login;
    });
    if (!named)
        return refused(FileRefusal::NoNameColumn);
    DirectoryFile file;
    while (!cutter.atEnd()) {
        const Cutter::Record record = cutter.next();
        if (record.isOpen) {
            file.bad.push_back({record.line, DirectoryFault::QuoteOpen});
            cutter.resumeAfter(record);
            continue;
        }
        if (isBlank(record.cells))
            continue;
        DirectoryLine line;
        line.line = record.line;
        if (const auto fault = readCells(record.cells, columns, line.requester))
            file.bad.push_back({record.line, *fault});
        else
            file.lines.push_back(std::move(line));
    }
    return file.lines.empty() && file.bad.empty() ? refused(FileRefusal::NoLines) : file;
}

} // namespace helpdesk
