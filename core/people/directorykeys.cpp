// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/directorykeys.h"

#include "core/base/text.h"
#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/people/telephone.h"
#include "core/people/telephonetext.h"
#include "core/people/writing.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

namespace {

using What = DirectoryQuery::What;
using Extent = DirectoryQuery::Extent;

constexpr qsizetype mostNameWords = 12;
constexpr qsizetype longestKey = 40; ///< Whoever types more has found whom they look for.
constexpr qsizetype longestSameName = 200;
constexpr qsizetype leastTyped = 3;
constexpr qsizetype extensionDigits = 6; ///< Up to so many digits may be an extension.

constexpr char nameMark = 'n';
constexpr char emailMark = 'e';
constexpr char phoneMark = 'p';
constexpr char localMark = 'l'; ///< A number that was kept without its area.
constexpr char tailMark = 't';  ///< The end of a whole number, as it is said without its area.
constexpr char extensionMark = 'x';
constexpr char sameNameMark = 'w';
constexpr char withinKey = '\x1f'; ///< Stands between a name and its unit.

QByteArray key(char kind, const QString &text)
{
    return QByteArray(1, kind) + text.left(longestKey).toUtf8();
}

KeyRange exactly(char kind, const QString &text)
{
    const QByteArray from = key(kind, text);
    return {from, from + '\0'};
}

/// Bytes of UTF-8 are below 0xff.
KeyRange beginningWith(char kind, const QString &text)
{
    const QByteArray from = key(kind, text);
    return {from, from + '\xff'};
}

QByteArray sameNameKey(const QString &nameKey, const QString &unit)
{
    return sameNameMark + nameKey.left(longestSameName).toUtf8() + withinKey + unit.left(longestSameName).toUtf8();
}

void addPhoneKeys(const QString &phone, QList<QByteArray> &keys)
{
    const auto read = readTelephone(phone);
    if (!read) {
        if (const QString digits = digitsOf(phone); !digits.isEmpty())
            keys.append(key(phoneMark, digits));
        return;
    }
    if (read->kind == Telephone::Kind::Short) {
        keys.append(key(extensionMark, read->digits));
        return;
    }
    const QString number = telephoneKey(*read);
    keys.append(key(phoneMark, number));
    if (read->kind == Telephone::Kind::Local)
        keys.append(key(localMark, number));
    else
        for (const QString &tail : telephoneTails(*read))
            keys.append(key(tailMark, tail));
    if (!read->extension.isEmpty())
        keys += {key(extensionMark, read->extension), key(phoneMark, number + QLatin1Char('x') + read->extension)};
}

/// Each word of \a words and what stands behind it.
void addEndings(const QString &words, QList<QByteArray> &keys)
{
    qsizetype from = 0;
    for (qsizetype word = 0; word < mostNameWords && from < words.size(); ++word) {
        keys.append(key(nameMark, words.sliced(from)));
        const qsizetype blank = words.indexOf(u' ', from);
        from = blank < 0 ? words.size() : blank + 1;
    }
}

void addNameKeys(const Requester &requester, QList<QByteArray> &keys)
{
    const QString folded = foldedForSearch(requester.name);
    const QString joined = joinedNameWords(requester.name).join(u' ');
    addEndings(folded, keys);
    if (joined != folded)
        addEndings(joined, keys);
    const QString unit = nameKeys(requester.unit).value(0);
    for (const QString &each : nameKeys(requester.name))
        keys.append(sameNameKey(each, unit));
}

using Steps = std::vector<std::vector<KeyRange>>;

Steps stepsOfWhole(const Telephone &telephone)
{
    Steps steps;
    const QString number = telephoneKey(telephone);
    if (!telephone.extension.isEmpty())
        steps.push_back({exactly(phoneMark, number + QLatin1Char('x') + telephone.extension)});
    steps.push_back({exactly(phoneMark, number)});
    if (const QString local = telephoneWithoutArea(telephone); !local.isEmpty())
        steps.push_back({exactly(localMark, local)});
    return steps;
}

Steps stepsOfPhone(const DirectoryQuery &query)
{
    const bool whole = query.extent == Extent::Whole;
    const auto read = readTelephone(query.text);
    if (read
        && (read->kind == Telephone::Kind::Mexican
            || (whole && (read->kind == Telephone::Kind::Foreign || read->kind == Telephone::Kind::Other))))
        return stepsOfWhole(*read);
    if (read && read->kind == Telephone::Kind::Local) {
        std::vector<KeyRange> ranges{exactly(localMark, read->digits), exactly(tailMark, read->digits)};
        if (!whole)
            ranges.push_back(beginningWith(phoneMark, read->digits));
        return {ranges};
    }
    if (whole)
        return {{read ? exactly(extensionMark, read->digits) : exactly(phoneMark, digitsOf(query.text))}};
    const QString beginning = telephoneBeginning(query.text);
    if (digitsOf(beginning).isEmpty())
        return {};
    std::vector<KeyRange> ranges{beginningWith(phoneMark, beginning)};
    if (read && read->kind == Telephone::Kind::Foreign)
        ranges.push_back(beginningWith(phoneMark, telephoneKey(*read)));
    return {ranges};
}

} // namespace

std::optional<DirectoryQuery> readDirectoryQuery(const QString &text)
{
    constexpr qsizetype mostWords = 6;
    static const QRegularExpression beingTyped(QStringLiteral("^\\(?\\+?[0-9()\\s./-]+$"));
    const QString line = plainWriting(text);
    if (line.contains(u'@') && (!line.contains(u' ') || isEmail(keptEmail(line))))
        return line.size() > 2 ? std::optional(DirectoryQuery{What::Email, line, {}}) : std::nullopt;
    const QString extension = keptExtension(line);
    if (extension != line && isExtension(extension))
        return DirectoryQuery{What::Extension, extension, {}};
    const qsizetype digits = digitsOf(line).size();
    if (const auto read = readTelephone(line); read || beingTyped.match(line).hasMatch()) {
        if (digits < leastTyped)
            return std::nullopt;
        return DirectoryQuery{digits <= extensionDigits ? What::Extension : What::Phone, line, {}};
    }
    const QString folded = foldedForSearch(line);
    const qsizetype words = folded.count(u' ') + 1;
    if (folded.size() < leastTyped || words > mostWords)
        return std::nullopt;
    return DirectoryQuery{What::Name, line, {}};
}

std::optional<DirectoryQuery> readRingingNumber(const QString &number)
{
    const auto read = isWithheld(number) ? std::nullopt : readTelephone(calledName(number));
    if (!read)
        return std::nullopt;
    const What what = read->kind == Telephone::Kind::Short ? What::Extension : What::Phone;
    return DirectoryQuery{what, calledName(number), {}, Extent::Whole};
}

QList<QByteArray> directoryKeys(const Requester &requester)
{
    QList<QByteArray> keys;
    addNameKeys(requester, keys);
    if (!requester.email.isEmpty())
        keys.append(key(emailMark, emailKey(requester.email)));
    for (const QString &phone : requester.phones)
        addPhoneKeys(phone, keys);
    if (!requester.extension.isEmpty())
        keys.append(key(extensionMark, keptExtension(requester.extension)));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

Steps directorySteps(const DirectoryQuery &query)
{
    const auto steps = [&](char kind, const QString &text) {
        if (text.isEmpty())
            return Steps();
        return Steps{{query.extent == Extent::Whole ? exactly(kind, text) : beginningWith(kind, text)}};
    };
    switch (query.what) {
    case What::Name: {
        const QString parted = nameWords(query.text).join(u' ');
        Steps found = steps(nameMark, parted);
        const QString joined = joinedNameWords(query.text).join(u' ');
        if (!found.empty() && joined != parted)
            found.front().push_back(steps(nameMark, joined).front().front());
        return found;
    }
    case What::Email:
        return steps(emailMark, emailKey(query.text));
    case What::Phone:
        return stepsOfPhone(query);
    case What::Extension:
        return steps(extensionMark, digitsOf(query.text));
    }
    return {};
}

QByteArray sharedKey(What what, const QString &text)
{
    if (what == What::Email) {
        const QString address = emailKey(text);
        return address.isEmpty() ? QByteArray() : key(emailMark, address);
    }
    const QString number = telephoneKey(text);
    return number.isEmpty() ? QByteArray() : key(phoneMark, number);
}

QByteArray nameOfKey(const QByteArray &key)
{
    return key.startsWith(sameNameMark) ? key.left(key.indexOf(withinKey) + 1) : QByteArray();
}

std::vector<KeyRange> sameNameKeys(const QString &name, const std::optional<QString> &unit)
{
    std::vector<KeyRange> ranges;
    for (const QString &each : nameKeys(name)) {
        if (unit) {
            const QByteArray from = sameNameKey(each, nameKeys(*unit).value(0));
            ranges.push_back({from, from + '\0'});
        } else {
            const QByteArray from = sameNameKey(each, {});
            ranges.push_back({from, from + '\xff'});
        }
    }
    return ranges;
}

} // namespace helpdesk
