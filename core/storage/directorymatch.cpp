// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is the same person; rows and keys are in directorytable.cpp.

#include "core/storage/directorytable.h"

#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnderOneKey = 200; ///< A shared mailbox, a switchboard: more need not be compared.

/// Nothing speaks against \a known being \a who. Contact data are not given to a namesake: for them the unit must agree.
bool isConsistent(const Requester &known, const Requester &who)
{
    const auto agree = [](const QString &one, const QString &other) {
        return one.isEmpty() || other.isEmpty() || isSameName(one, other);
    };
    const bool emails = known.email.isEmpty() || who.email.isEmpty() || isSameEmail(known.email, who.email);
    const bool reachable = !who.email.isEmpty() || !who.phones.isEmpty();
    if (reachable && (known.unit.isEmpty() || who.unit.isEmpty()))
        return false;
    const bool phones = known.phones.isEmpty() || who.phones.isEmpty() || sharesPhone(known.phones, who.phones);
    return agree(known.unit, who.unit) && emails && phones;
}

} // namespace

Result<std::optional<DirectoryEntry>> DirectoryTable::match(const Requester &who)
{
    for (const auto by : {&DirectoryTable::matchByEmail, &DirectoryTable::matchByPhone, &DirectoryTable::matchByName}) {
        Result<std::optional<DirectoryEntry>> found = (this->*by)(who);
        if (!found || found.value())
            return found;
    }
    return std::optional<DirectoryEntry>();
}

Result<std::optional<DirectoryEntry>> DirectoryTable::matchByEmail(const Requester &who)
{
    const auto ids = under(sharedKey(DirectoryQuery::What::Email, who.email));
    if (!ids)
        return ids.error();
    const auto found = entries(ids.value());
    if (!found)
        return found.error();
    std::optional<DirectoryEntry> inShort;
    RequesterId person;
    bool several = false;
    for (const DirectoryEntry &each : found.value()) {
        if (!isSameEmail(each.requester.email, who.email) || !isSameNameInShort(each.requester.name, who.name))
            continue;
        if (isSameName(each.requester.name, who.name))
            return std::optional(each);
        const auto standing = standingFor(each.requester.id);
        if (!standing)
            return standing.error();
        several = several || (inShort && person != standing.value());
        inShort = each;
        person = standing.value();
    }
    return several ? std::optional<DirectoryEntry>() : inShort;
}

Result<std::optional<DirectoryEntry>> DirectoryTable::matchByPhone(const Requester &who)
{
    for (const QString &phone : who.phones) {
        const QByteArray key = sharedKey(DirectoryQuery::What::Phone, phone);
        const auto ids = key.isEmpty() ? Result<std::vector<RequesterId>>(std::vector<RequesterId>()) : named(who.name, std::nullopt, key);
        if (!ids)
            return ids.error();
        const auto found = entries(ids.value());
        if (!found)
            return found.error();
        for (const DirectoryEntry &each : found.value()) {
            if (isSameName(each.requester.name, who.name) && sharesPhone(each.requester.phones, {phone}))
                return std::optional(each);
        }
    }
    return std::optional<DirectoryEntry>();
}

Result<std::optional<DirectoryEntry>> DirectoryTable::matchByName(const Requester &who)
{
    const bool whole = nameWords(who.name).size() > 1; // A name without a surname is everybody's.
    const bool reachable = !who.email.isEmpty() || !who.phones.isEmpty();
    if (!whole || (reachable && who.unit.isEmpty()))
        return std::optional<DirectoryEntry>();
    const auto ids = named(who.name, reachable ? std::optional(who.unit) : std::nullopt, {});
    if (!ids)
        return ids.error();
    const auto found = entries(ids.value());
    if (!found)
        return found.error();
    // Those of the same unit before those of whom no unit is known.
    for (const bool unitSaid : {true, false}) {
        std::optional<DirectoryEntry> only;
        RequesterId person;
        bool several = false;
        for (const DirectoryEntry &each : found.value()) {
            const bool sameUnit = isSameName(each.requester.unit, who.unit);
            if (sameUnit != unitSaid || !isSameName(each.requester.name, who.name) || !isConsistent(each.requester, who))
                continue;
            const auto standing = standingFor(each.requester.id);
            if (!standing)
                return standing.error();
            several = several || (only && person != standing.value());
            only = each;
            person = standing.value();
        }
        if (only)
            return several ? std::optional<DirectoryEntry>() : only;
    }
    return std::optional<DirectoryEntry>();
}

Result<std::vector<RequesterId>> DirectoryTable::under(const QByteArray &key)
{
    static const Statement statement{u"entries under a key"_s,
        u"SELECT requester_id FROM requester_key WHERE key = ? ORDER BY requester_id LIMIT ?"_s};
    if (key.isEmpty())
        return std::vector<RequesterId>();
    return m_connection.all<RequesterId>(statement, {key, mostUnderOneKey},
        [](const QSqlQuery &row) { return RequesterId{row.value(0).toLongLong()}; });
}

/// Namesakes first, since a switchboard's number has more people than a name.
Result<std::vector<RequesterId>> DirectoryTable::named(const QString &name, const std::optional<QString> &unit, const QByteArray &shared)
{
    static const QString select = u"SELECT w.requester_id FROM requester_key w WHERE w.key >= ? AND w.key < ?"_s;
    static const QString end = u" ORDER BY w.requester_id LIMIT ?"_s;
    static const Statement all{u"entries of a name"_s, select + end};
    static const Statement sharing{u"entries of a name under a key"_s,
        select + u" AND EXISTS (SELECT 1 FROM requester_key k WHERE k.key = ? AND k.requester_id = w.requester_id)"_s + end};
    std::vector<RequesterId> found;
    for (const KeyRange &range : sameNameKeys(name, unit)) {
        QVariantList values{range.from, range.to};
        if (!shared.isEmpty())
            values += shared;
        values += mostUnderOneKey;
        const auto ids = m_connection.all<RequesterId>(shared.isEmpty() ? all : sharing, values,
            [](const QSqlQuery &row) { return RequesterId{row.value(0).toLongLong()}; });
        if (!ids)
            return ids;
        for (const RequesterId id : ids.value()) {
            if (std::find(found.begin(), found.end(), id) == found.end())
                found.push_back(id);
        }
    }
    return found;
}

} // namespace helpdesk
