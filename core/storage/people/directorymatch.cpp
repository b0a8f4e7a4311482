// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is the same person; rows and keys are in directorytable.cpp.

#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/storage/engine/connection.h"
#include "core/storage/people/directorytable.h"

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Nothing speaks against \a known being \a who. Contact data are not given to a namesake: for them the unit must
/// agree.
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
    if (m_memory)
        m_memory->beginMatch();
    for (const auto by : {&DirectoryTable::matchByEmail, &DirectoryTable::matchByPhone, &DirectoryTable::matchByName}) {
        Result<std::optional<DirectoryEntry>> found = (this->*by)(who);
        if (!found || found.value())
            return found;
    }
    return std::optional<DirectoryEntry>();
}

void DirectoryTable::keepMatch(const Requester &said, RequesterId id)
{
    if (m_memory)
        m_memory->keepMatch(said, id);
}

std::optional<RequesterId> DirectoryTable::matchOf(const Requester &said) const
{
    return m_memory ? m_memory->match(said) : std::nullopt;
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
        const auto standing =
            each.mergedInto.isNull() ? Result<RequesterId>(each.requester.id) : standingFor(each.requester.id);
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
        const auto ids = key.isEmpty() ? Result<std::vector<RequesterId>>(std::vector<RequesterId>())
                                       : named(who.name, std::nullopt, key);
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
            if (sameUnit != unitSaid || !isSameName(each.requester.name, who.name)
                || !isConsistent(each.requester, who))
                continue;
            const auto standing =
                each.mergedInto.isNull() ? Result<RequesterId>(each.requester.id) : standingFor(each.requester.id);
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
    static const Statement statement{
        u"entries under a key"_s,
        u"SELECT requester_id FROM requester_key WHERE key = ? ORDER BY requester_id LIMIT ?"_s};
    if (key.isEmpty())
        return std::vector<RequesterId>();
    if (const auto *known = m_memory ? m_memory->under(key) : nullptr)
        return *known;
    auto found = idsOf(statement, {key, mostUnderOneKey});
    if (found && m_memory)
        m_memory->keepUnder(key, found.value());
    return found;
}

/// Namesakes first, since a switchboard's number has more people than a name.
Result<std::vector<RequesterId>> DirectoryTable::named(const QString &name, const std::optional<QString> &unit,
                                                       const QByteArray &shared)
{
    std::vector<RequesterId> found;
    for (const KeyRange &range : m_memory ? m_memory->nameRanges(name, unit) : sameNameKeys(name, unit)) {
        const auto ids = shared.isEmpty() ? within(range) : withinAndUnder(range, shared);
        if (!ids)
            return ids;
        for (const RequesterId id : ids.value()) {
            if (std::find(found.begin(), found.end(), id) == found.end())
                found.push_back(id);
        }
    }
    return found;
}

Result<std::vector<RequesterId>> DirectoryTable::within(const KeyRange &range)
{
    static const Statement statement{
        u"entries of a name"_s,
        u"SELECT w.requester_id FROM requester_key w WHERE w.key >= ? AND w.key < ? ORDER BY w.requester_id LIMIT ?"_s};
    if (const auto *known = m_memory ? m_memory->within(range) : nullptr)
        return *known;
    auto found = idsOf(statement, {range.from, range.to, mostUnderOneKey});
    if (found && m_memory)
        m_memory->keepWithin(range, found.value());
    return found;
}

Result<std::vector<RequesterId>> DirectoryTable::withinAndUnder(const KeyRange &range, const QByteArray &shared)
{
    static const Statement statement{
        u"entries of a name under a key"_s,
        u"SELECT w.requester_id FROM requester_key w WHERE w.key >= ? AND w.key < ? "
        "AND EXISTS (SELECT 1 FROM requester_key k WHERE k.key = ? AND k.requester_id = w.requester_id) "
        "ORDER BY w.requester_id LIMIT ?"_s};
    if (m_memory) {
        const auto names = within(range);
        const auto sharing = names ? under(shared) : names;
        if (!sharing)
            return sharing;
        const auto isWhole = [](const std::vector<RequesterId> &some) {
            return some.size() < std::size_t{mostUnderOneKey};
        };
        if (isWhole(names.value()) && isWhole(sharing.value())) {
            std::vector<RequesterId> both;
            std::set_intersection(names.value().begin(), names.value().end(), sharing.value().begin(),
                                  sharing.value().end(), std::back_inserter(both));
            return both;
        }
    }
    return idsOf(statement, {range.from, range.to, shared, mostUnderOneKey});
}

Result<std::vector<RequesterId>> DirectoryTable::idsOf(const Statement &statement, const QVariantList &values)
{
    std::vector<RequesterId> found;
    const Result<> done = m_connection.eachValue(
        statement, values, [&](const ValueRow &row) { found.push_back(RequesterId{row.number(0)}); });
    return done ? Result<std::vector<RequesterId>>(std::move(found)) : Result<std::vector<RequesterId>>(done.error());
}

} // namespace helpdesk
