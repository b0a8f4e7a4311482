// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/telephone.h"

#include "core/base/text.h"
#include "core/people/telephonetext.h"
#include "core/people/wordset.h"
#include "core/people/writing.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace helpdesk {

namespace {

using Kind = Telephone::Kind;

constexpr qsizetype nationalDigits = 10;
constexpr qsizetype mostDigits = 15;
constexpr qint64 foreignFrom = 100'000'000'000'000'000; ///< Above every number of fifteen digits.
constexpr qint64 otherFrom = 2 * foreignFrom;

bool isUsualDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isUsualDigit);
}

/// Area codes and numbers of a country's own begin with none of these.
bool isMexican(const QString &digits)
{
    return digits.size() == nationalDigits && digits.front() >= QLatin1Char('2');
}

/// What was dialled before the ten digits, in any year.
QString withoutMexicanPrefix(const QString &digits)
{
    static const QStringList prefixes{QStringLiteral("01"), QStringLiteral("044"), QStringLiteral("045"),
                                      QStringLiteral("1"), QStringLiteral("0")};
    for (const QString &prefix : prefixes) {
        if (digits.startsWith(prefix) && isMexican(digits.mid(prefix.size())))
            return digits.mid(prefix.size());
    }
    return digits;
}

Telephone afterCountryCode(const QString &digits)
{
    if (digits.startsWith(QLatin1String("52"))) {
        if (const QString national = withoutMexicanPrefix(digits.mid(2)); isMexican(national))
            return {Kind::Mexican, national, {}};
    }
    return {Kind::Foreign, digits, {}};
}

std::optional<Telephone> withCode(const QString &digits)
{
    constexpr qsizetype leastDigits = 7;
    if (digits.size() < leastDigits || digits.size() > mostDigits || digits.startsWith(QLatin1Char('0')))
        return std::nullopt;
    return afterCountryCode(digits);
}

/// Without a sign of what is a code: by how many digits there are.
std::optional<Telephone> withoutCode(const QString &digits)
{
    static const QString fromNorth = QStringLiteral("011"); // As it is dialled from the north to a Mexican number.
    const qsizetype count = digits.size();
    if (isMexican(digits))
        return Telephone{Kind::Mexican, digits, {}};
    if (count == 7 || count == 8)
        return Telephone{Kind::Local, digits, {}};
    if (count >= 3 && count <= 6)
        return Telephone{Kind::Short, digits, {}};
    if (digits.startsWith(QLatin1String("00")) && count > nationalDigits)
        return withCode(digits.mid(2));
    if (digits.startsWith(fromNorth) && count > nationalDigits + 2 && withCode(digits.mid(3)))
        return withCode(digits.mid(3));
    if (const QString national = withoutMexicanPrefix(digits);
        digits.startsWith(QLatin1Char('0')) && isMexican(national))
        return Telephone{Kind::Mexican, national, {}};
    if (count < 7 || count > mostDigits)
        return std::nullopt;
    if (digits.startsWith(QLatin1Char('0')) || count <= nationalDigits)
        return Telephone{Kind::Other, digits, {}};
    return afterCountryCode(digits);
}

} // namespace

std::optional<Telephone> readTelephone(const QString &text)
{
    const std::optional<TelephoneText> written = cutTelephone(text);
    return written ? numberOf(*written) : std::nullopt;
}

std::optional<Telephone> numberOf(const TelephoneText &written)
{
    auto telephone = written.hasCode ? withCode(written.digits) : withoutCode(written.digits);
    if (!telephone)
        return std::nullopt;
    const bool isWhole =
        telephone->kind == Kind::Mexican || (written.hasCode && !written.digits.startsWith(QLatin1String("52")));
    // A whole number and more digits behind a sign: another number, or one too many. Whose it is nobody can say.
    const auto endsNumber = [&](qsizetype end) {
        return withoutCode(written.digits.left(end)).value_or(Telephone()).kind == Kind::Mexican;
    };
    if (!isWhole && std::any_of(written.ends.begin(), written.ends.end(), endsNumber))
        return std::nullopt;
    if (telephone->kind == Kind::Short && !written.extension.isEmpty())
        return std::nullopt;
    telephone->extension = written.extension;
    return telephone;
}

bool isPhone(const QString &text)
{
    const auto telephone = readTelephone(text);
    return telephone && telephone->kind != Kind::Short;
}

bool isExtension(const QString &text)
{
    constexpr qsizetype mostOfExtension = 8;
    const QString plain = plainWriting(text);
    return !plain.isEmpty() && plain.size() <= mostOfExtension && isAllDigits(plain);
}

bool isShortService(const QString &digits)
{
    static const QSet<QString> services = wordSet({"911", "089", "088", "066", "065", "060", "068", "071", "072", "074",
                                                   "075", "078", "079", "020", "030", "031", "040", "050", "070"});
    return services.contains(digits);
}

bool isSameTelephone(const QString &a, const QString &b)
{
    if (a == b && std::any_of(a.begin(), a.end(), isUsualDigit))
        return true; // Whatever they are.
    const auto one = readTelephone(a);
    const auto other = readTelephone(b);
    if (!one || !other)
        return !one && !other && !plainWriting(a).isEmpty() && plainLowered(a) == plainLowered(b);
    const bool extensionsAgree =
        one->extension.isEmpty() || other->extension.isEmpty() || one->extension == other->extension;
    return extensionsAgree && one->kind == other->kind && one->digits == other->digits;
}

bool isSameCaller(const QString &number, const QString &other)
{
    return !isWithheld(number) && isSameTelephone(calledName(number), calledName(other));
}

QString telephoneKey(const Telephone &telephone)
{
    return telephone.kind == Kind::Foreign ? QLatin1Char('+') + telephone.digits : telephone.digits;
}

QString telephoneKey(const QString &text)
{
    const auto telephone = readTelephone(text);
    return telephone ? telephoneKey(*telephone) : QString();
}

qint64 telephoneNumber(const QString &text)
{
    const auto telephone = readTelephone(text);
    if (!telephone)
        return 0;
    if (telephone->kind == Kind::Foreign)
        return foreignFrom + telephone->digits.toLongLong();
    if (telephone->kind == Kind::Other || telephone->digits.startsWith(QLatin1Char('0')))
        return otherFrom + QString(QLatin1Char('1') + telephone->digits).toLongLong(); // Noughts in front count.
    return telephone->digits.toLongLong();
}

QStringList telephoneTails(const Telephone &telephone)
{
    if (telephone.kind == Kind::Short || telephone.kind == Kind::Local)
        return {telephone.digits};
    return {telephone.digits.right(7), telephone.digits.right(8)};
}

QString telephoneWithoutArea(const Telephone &telephone)
{
    static const QStringList shortAreas{QStringLiteral("55"), QStringLiteral("56"), QStringLiteral("33"),
                                        QStringLiteral("81")};
    if (telephone.kind != Kind::Mexican)
        return {};
    return telephone.digits.mid(shortAreas.contains(telephone.digits.left(2)) ? 2 : 3);
}

QString telephoneBeginning(const QString &typed)
{
    static const QRegularExpression home(QStringLiteral("^(\\+52|0052|01(?=[2-9])|044|045)(1(?=[2-9]|$))?"));
    QString plain = plainWriting(typed);
    plain.remove(QRegularExpression(QStringLiteral("[^0-9+]")));
    if (const auto match = home.match(plain); match.hasMatch())
        return plain.mid(match.capturedLength());
    if (plain.startsWith(QLatin1String("00")))
        return QLatin1Char('+') + plain.mid(2);
    const bool code = plain.size() > nationalDigits && plain.startsWith(QLatin1String("52"));
    return code ? plain.mid(2) : plain;
}

QString keptTelephone(const QString &text)
{
    return plainWriting(text);
}

QString keptExtension(const QString &text)
{
    static const QRegularExpression marked(
        QStringLiteral("^\\W*(?:extension|exten|ext|ex|interno|int|anexo|x|#)[\\s.:#]*([0-9]{1,8})\\W*$"));
    if (isAllDigits(text))
        return text;
    const auto match = marked.match(plainLowered(text));
    return match.hasMatch() ? match.captured(1) : plainWriting(text);
}

bool isWithheld(const QString &number)
{
    static const QSet<QString> hiding = wordSet(
        {"anonymous",   "anonimo",     "anonima", "withheld",  "private",   "privado",   "privada",     "restricted",
         "restringido", "restringida", "blocked", "bloqueado", "bloqueada", "unknown",   "desconocido", "desconocida",
         "unavailable", "hidden",      "oculto",  "oculta",    "reservado", "suppressed"});
    static const QSet<QString> beside =
        wordSet({"number", "numero", "caller", "call", "llamada", "id", "name", "nombre", "de", "invalid"});
    static const QSet<QString> phrases =
        wordSet({"no disponible", "not available", "sin numero", "sin identificar", "no identificado",
                 "no identificada", "numero no identificado", "numero no disponible", "id no disponible", "out of area",
                 "fuera de area", "no caller id", "no number"});
    const QString folded = foldedForSearch(calledName(number));
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool hides =
        std::any_of(words.begin(), words.end(), [&](const QString &word) { return hiding.contains(word); });
    const bool alone = std::all_of(words.begin(), words.end(),
                                   [&](const QString &word) { return hiding.contains(word) || beside.contains(word); });
    return (hides && alone) || phrases.contains(folded);
}

} // namespace helpdesk
