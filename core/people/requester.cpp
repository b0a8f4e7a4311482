// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/requester.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace helpdesk {

const EnumWords<Staff, 3> staffWords{{{{Staff::Unknown, "unknown"}, {Staff::Yes, "yes"}, {Staff::No, "no"}}}};

const EnumWords<DirectoryFault, 10> directoryFaultWords{{{
    {DirectoryFault::NameMissing, "name-missing"},
    {DirectoryFault::TooLong, "too-long"},
    {DirectoryFault::EmailForm, "not-an-e-mail"},
    {DirectoryFault::PhoneForm, "not-a-telephone"},
    {DirectoryFault::ExtensionForm, "not-an-extension"},
    {DirectoryFault::StaffWord, "staff-not-understood"},
    {DirectoryFault::QuoteOpen, "quote-never-ends"},
    {DirectoryFault::TooManyCells, "too-many-cells"},
    {DirectoryFault::SaidBefore, "said-otherwise-before"},
    {DirectoryFault::Letters, "not-letters"},
}}};

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostPhones = 20;
constexpr qsizetype mostNameWords = 12;
constexpr qsizetype longestKey = 40; ///< Whoever types more has found whom they look for.
constexpr qsizetype leastDigits = 3;
constexpr qsizetype extensionDigits = 6; ///< Up to so many digits may be an extension.

constexpr char nameKey = 'n';
constexpr char emailKey = 'e';
constexpr char phoneKeyMark = 'p';
constexpr char extensionKey = 'x';

QByteArray key(char kind, const QString &text)
{
    return QByteArray(1, kind) + text.left(longestKey).toUtf8();
}

QStringList wordsOf(const QString &name)
{
    return foldedForSearch(name).split(u' ', Qt::SkipEmptyParts);
}

bool hasPhone(const QStringList &phones, const QString &phone)
{
    const QString digits = phoneDigits(phone);
    return std::any_of(phones.begin(), phones.end(), [&](const QString &other) { return phoneDigits(other) == digits; });
}

void addPhones(QStringList &phones, const QStringList &more)
{
    for (const QString &phone : more) {
        if (!hasPhone(phones, phone) && phones.size() < mostPhones)
            phones.append(phone);
    }
}

QString either(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

} // namespace

Requester tidied(Requester requester)
{
    requester.name = requester.name.simplified();
    requester.unit = requester.unit.simplified();
    requester.email = requester.email.simplified();
    requester.extension = requester.extension.simplified();
    QStringList phones;
    for (const QString &phone : requester.phones) {
        if (const QString tidy = phone.simplified(); !tidy.isEmpty() && !hasPhone(phones, tidy))
            phones.append(tidy);
    }
    requester.phones = phones;
    return requester;
}

std::optional<DirectoryFault> faultOf(const Requester &requester)
{
    if (wordsOf(requester.name).isEmpty())
        return DirectoryFault::NameMissing;
    for (const QString &text : {requester.name, requester.unit, requester.email}) {
        if (text.size() > longestText)
            return DirectoryFault::TooLong;
    }
    if (requester.phones.size() > mostPhones)
        return DirectoryFault::TooLong;
    if (!requester.email.isEmpty() && !isEmail(requester.email))
        return DirectoryFault::EmailForm;
    if (!std::all_of(requester.phones.begin(), requester.phones.end(), isPhone))
        return DirectoryFault::PhoneForm;
    if (!requester.extension.isEmpty() && !isExtension(requester.extension))
        return DirectoryFault::ExtensionForm;
    return std::nullopt;
}

bool isSameName(const QString &a, const QString &b)
{
    const QString folded = foldedForSearch(a);
    return !folded.isEmpty() && folded == foldedForSearch(b);
}

bool isSameNameInShort(const QString &a, const QString &b)
{
    // "de la" names nobody: only the words between count.
    static const QSet<QString> particles{QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("la"), QStringLiteral("las"),
        QStringLiteral("los"), QStringLiteral("el"), QStringLiteral("y"), QStringLiteral("e"), QStringLiteral("da"), QStringLiteral("do")};
    if (isSameName(a, b))
        return true;
    QStringList few = wordsOf(a);
    QStringList many = wordsOf(b);
    for (QStringList *words : {&few, &many})
        words->removeIf([](const QString &word) { return particles.contains(word); });
    if (few.size() > many.size())
        few.swap(many);
    // Each word is found once: two people called María are not one María María.
    return few.size() >= 2 && std::all_of(few.begin(), few.end(), [&](const QString &word) { return many.removeOne(word); });
}

bool isSameEmail(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.trimmed().toLower() == b.trimmed().toLower();
}

bool sharesPhone(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &phone) { return hasPhone(b, phone); });
}

Requester updated(const Requester &known, const Requester &news)
{
    Requester result = known;
    result.name = either(news.name, known.name);
    result.unit = either(news.unit, known.unit);
    result.email = either(news.email, known.email);
    result.extension = either(news.extension, known.extension);
    result.staff = news.staff == Staff::Unknown ? known.staff : news.staff;
    addPhones(result.phones, news.phones);
    return result;
}

Requester completed(const Requester &known, const Requester &other)
{
    Requester result = known;
    result.unit = either(known.unit, other.unit);
    result.email = either(known.email, other.email);
    result.extension = either(known.extension, other.extension);
    result.staff = known.staff == Staff::Unknown ? other.staff : known.staff;
    addPhones(result.phones, other.phones);
    return result;
}

bool isWithheld(const QString &number)
{
    static const QSet<QString> words{QStringLiteral("anonymous"), QStringLiteral("anonymous invalid"), QStringLiteral("withheld"),
        QStringLiteral("private"), QStringLiteral("private number"), QStringLiteral("restricted"), QStringLiteral("oculto"),
        QStringLiteral("numero oculto"), QStringLiteral("privado"), QStringLiteral("numero privado")};
    return words.contains(foldedForSearch(number));
}

std::optional<DirectoryQuery> readDirectoryQuery(const QString &text)
{
    using What = DirectoryQuery::What;
    constexpr qsizetype mostWords = 6;
    static const QRegularExpression telephone(QStringLiteral("^\\+?[0-9()\\s./-]+$"));
    const QString line = text.trimmed();
    if (line.contains(u'@') && !line.contains(u' '))
        return line.size() > 2 ? std::optional(DirectoryQuery{What::Email, line, {}}) : std::nullopt;
    if (telephone.match(line).hasMatch()) {
        const qsizetype digits = digitsOf(line).size();
        if (digits < leastDigits)
            return std::nullopt;
        return DirectoryQuery{digits <= extensionDigits ? What::Extension : What::Phone, line, {}};
    }
    const QString folded = foldedForSearch(line);
    const qsizetype words = folded.count(u' ') + 1;
    if (folded.size() < leastDigits || words > mostWords)
        return std::nullopt;
    return DirectoryQuery{What::Name, line, {}};
}

QList<QByteArray> directoryKeys(const Requester &requester)
{
    QList<QByteArray> keys;
    const QStringList words = wordsOf(requester.name);
    for (qsizetype from = 0; from < std::min(words.size(), mostNameWords); ++from)
        keys.append(key(nameKey, words.mid(from).join(u' ')));
    if (!requester.email.isEmpty())
        keys.append(key(emailKey, requester.email.toLower()));
    for (const QString &phone : requester.phones)
        keys.append(key(phoneKeyMark, phoneDigits(phone)));
    if (!requester.extension.isEmpty())
        keys.append(key(extensionKey, requester.extension));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

QByteArray directoryKeyPrefix(const DirectoryQuery &query)
{
    const auto of = [](char kind, const QString &text) { return text.isEmpty() ? QByteArray() : key(kind, text); };
    switch (query.what) {
    case DirectoryQuery::What::Name:
        return of(nameKey, foldedForSearch(query.text));
    case DirectoryQuery::What::Email:
        return of(emailKey, query.text.trimmed().toLower());
    case DirectoryQuery::What::Phone:
        return of(phoneKeyMark, phoneDigits(query.text));
    case DirectoryQuery::What::Extension:
        return of(extensionKey, digitsOf(query.text));
    }
    return {};
}

} // namespace helpdesk
