// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and reading; what is written by hand is in directorywriting.cpp.

#include "core/storage/people/directoryrepository.h"

#include "core/people/personname.h"
#include "core/storage/call/callrows.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/idlist.h"
#include "core/storage/ticket/ticketrepository.h"

#include <algorithm>
#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int common = 4000; ///< So many keys begin alike: looking at each would take longer than a key press.
constexpr int newestContactsSeen = 10000; ///< So many of the newest contacts are looked through for what is common.
constexpr int spare = 2;                  ///< Entries have several keys, merged ones become one.
constexpr int mostTickets = 20;

QString wordConditions(qsizetype words)
{
    QString conditions;
    for (qsizetype i = 0; i < words; ++i)
        conditions += u" AND ' ' || r.search LIKE ?"_s;
    return conditions;
}

void addWords(QVariantList &values, const QStringList &words)
{
    for (const QString &word : words)
        values += QString(u"% "_s + word + u'%');
}

std::vector<RequesterId> withoutRepeats(const std::vector<RequesterId> &ids)
{
    std::vector<RequesterId> once;
    for (const RequesterId id : ids) {
        if (std::find(once.begin(), once.end(), id) == once.end())
            once.push_back(id);
    }
    return once;
}

} // namespace

DirectoryRepository::DirectoryRepository(Connection &connection) : m_connection(connection), m_table(connection) {}

Result<std::vector<RequesterRow>> DirectoryRepository::find(const DirectoryQuery &query, int limit)
{
    const bool byName = query.what == DirectoryQuery::What::Name;
    const auto found = byName ? findByName(query.text, limit * spare) : findByKeys(query, limit * spare);
    if (!found)
        return found.error();
    return standingRows(found.value(), query.unit, limit);
}

Result<std::vector<RequesterRow>> DirectoryRepository::newest(int limit)
{
    const auto found = amongNewest({}, limit);
    if (!found)
        return found.error();
    return standingRows(found.value(), {}, limit);
}

Result<DirectoryRepository::Ids> DirectoryRepository::findByName(const QString &text, int limit)
{
    const QStringList words = nameWords(text);
    const auto rangesOf = [](const QString &name) {
        const auto steps = directorySteps({DirectoryQuery::What::Name, name, {}});
        return steps.empty() ? std::vector<KeyRange>() : steps.front();
    };
    Ids both;
    for (const KeyRange &range : rangesOf(text)) {
        const Result<int> asTyped = countWithin(range);
        if (!asTyped)
            return asTyped.error();
        if (asTyped.value() >= common)
            return amongNewest({words.join(u' ')}, limit);
        const Result<Ids> found = amongKeys(range, {}, limit);
        if (!found)
            return found;
        both.insert(both.end(), found.value().begin(), found.value().end());
    }
    if (words.size() < 2 || both.size() >= static_cast<std::size_t>(limit))
        return both;
    const Result<Ids> apart = findApart(words, limit);
    if (!apart)
        return apart;
    both.insert(both.end(), apart.value().begin(), apart.value().end());
    return both;
}

/// The words stand apart or in another order: by the rarest of them.
Result<DirectoryRepository::Ids> DirectoryRepository::findApart(const QStringList &words, int limit)
{
    int fewest = common;
    std::optional<KeyRange> rarest;
    for (const QString &word : words) {
        const auto steps = directorySteps({DirectoryQuery::What::Name, word, {}});
        if (steps.empty())
            continue;
        const Result<int> count = countWithin(steps.front().front());
        if (!count)
            return count.error();
        if (count.value() < fewest && count.value() > 0) {
            fewest = count.value();
            rarest = steps.front().front();
        }
    }
    return rarest ? amongKeys(*rarest, words, limit) : amongNewest(words, limit);
}

Result<DirectoryRepository::Ids> DirectoryRepository::findByKeys(const DirectoryQuery &query, int limit)
{
    for (const std::vector<KeyRange> &step : directorySteps(query)) {
        Ids found;
        for (const KeyRange &range : step) {
            const Result<Ids> some = findWithin(range, limit);
            if (!some)
                return some;
            found.insert(found.end(), some.value().begin(), some.value().end());
        }
        if (!found.empty())
            return found;
    }
    return Ids();
}

Result<DirectoryRepository::Ids> DirectoryRepository::findWithin(const KeyRange &range, int limit)
{
    static const Statement some{
        u"some directory keys"_s,
        u"SELECT requester_id FROM requester_key WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"_s};
    const Result<int> count = countWithin(range);
    if (!count)
        return count.error();
    return count.value() < common ? amongKeys(range, {}, limit) : ids(some, {range.from, range.to, limit});
}

Result<int> DirectoryRepository::countWithin(const KeyRange &range)
{
    static const Statement statement{
        u"count directory keys"_s,
        u"SELECT count(*) FROM (SELECT 1 FROM requester_key WHERE key >= ? AND key < ? LIMIT ?) AS few"_s};
    const auto count = m_connection.value(statement, {range.from, range.to, common});
    if (!count)
        return count.error();
    return count.value()->toInt();
}

Result<DirectoryRepository::Ids> DirectoryRepository::amongKeys(const KeyRange &range, const QStringList &words,
                                                                int limit)
{
    // The keys first and then their entries one by one, whatever the planner expects of a beginning that it does not
    // know yet: it would else read all entries for the sake of a few. OFFSET 0 keeps it from joining otherwise.
    const QString from =
        u"SELECT r.id FROM (SELECT DISTINCT requester_id FROM requester_key WHERE key >= ? AND key < ?) AS k "_s;
    const QString entries = u"CROSS JOIN requester r ON r.id = k.requester_id"_s;
    const QString lateral = u"CROSS JOIN LATERAL (SELECT id, search, last_contact_ms FROM requester "
                            "WHERE id = k.requester_id OFFSET 0) AS r"_s;
    const QString where =
        u" WHERE 1 = 1"_s + wordConditions(words.size()) + u" ORDER BY r.last_contact_ms DESC, r.id DESC LIMIT ?"_s;
    QVariantList values{range.from, range.to};
    addWords(values, words);
    values += limit;
    return ids({u"find by directory keys"_s, from + entries + where, from + lateral + where}, values);
}

Result<DirectoryRepository::Ids> DirectoryRepository::amongNewest(const QStringList &words, int limit)
{
    // Rows come in the order of the inner question; an order of its own would look through all of them.
    QVariantList values{newestContactsSeen};
    addWords(values, words);
    values += limit;
    return ids({u"find among the newest"_s,
                u"SELECT r.id FROM (SELECT id, search FROM requester WHERE merged_into IS NULL "
                "ORDER BY last_contact_ms DESC LIMIT ?) AS r WHERE 1 = 1"_s
                    + wordConditions(words.size()) + u" LIMIT ?"_s},
               values);
}

Result<DirectoryRepository::Ids> DirectoryRepository::ids(const Statement &statement, const QVariantList &values)
{
    return m_connection.all<RequesterId>(statement, values, readId<RequesterId>);
}

Result<std::vector<RequesterRow>> DirectoryRepository::standingRows(const Ids &found, const QString &unit, int limit)
{
    Ids wanted = withoutRepeats(found);
    // They come in the order wanted, unless those of a unit are to come first. Merged ones may become fewer.
    if (unit.isEmpty() && wanted.size() > static_cast<std::size_t>(limit * spare))
        wanted.resize(static_cast<std::size_t>(limit * spare));
    auto entries = m_table.entries(wanted);
    if (entries)
        entries = standing(entries.take());
    if (!entries)
        return entries.error();
    std::vector<DirectoryEntry> people = entries.take();
    if (unit.isEmpty() && people.size() > static_cast<std::size_t>(limit))
        people.resize(static_cast<std::size_t>(limit));
    Ids shown;
    for (const DirectoryEntry &entry : people)
        shown.push_back(entry.requester.id);
    const auto merged = m_table.mergedIntoAny(shown);
    if (!merged)
        return merged.error();
    std::vector<RequesterRow> rows;
    for (const DirectoryEntry &entry : people) {
        const bool alone = std::none_of(merged.value().begin(), merged.value().end(),
                                        [&](const auto &pair) { return pair.first == entry.requester.id; });
        auto whole =
            alone ? Result<RequesterRow>(RequesterRow{entry.requester, entry.lastContactMs, {}}) : composed(entry);
        if (!whole)
            return whole.error();
        rows.push_back(whole.take());
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RequesterRow &a, const RequesterRow &b) { return a.lastContactMs > b.lastContactMs; });
    if (!unit.isEmpty()) {
        std::stable_partition(rows.begin(), rows.end(),
                              [&](const RequesterRow &each) { return isSameName(each.requester.unit, unit); });
    }
    if (rows.size() > static_cast<std::size_t>(limit))
        rows.resize(static_cast<std::size_t>(limit));
    return rows;
}

/// Those who stand for \a entries, each once, in their order.
Result<std::vector<DirectoryEntry>> DirectoryRepository::standing(std::vector<DirectoryEntry> entries)
{
    const auto stands = [](const DirectoryEntry &entry) { return entry.mergedInto.isNull(); };
    if (std::all_of(entries.begin(), entries.end(), stands))
        return entries;
    Ids ids;
    for (const DirectoryEntry &entry : entries) {
        const auto id = stands(entry) ? Result<RequesterId>(entry.requester.id) : m_table.standingFor(entry.mergedInto);
        if (!id)
            return id.error();
        ids.push_back(id.value());
    }
    return m_table.entries(withoutRepeats(ids));
}

Result<RequesterRow> DirectoryRepository::row(RequesterId id)
{
    const auto found = m_table.entry(id);
    if (!found)
        return found.error();
    if (!found.value())
        return {Error::Code::NotFound, u"no such directory entry"_s};
    return composed(*found.value());
}

Result<RequesterRow> DirectoryRepository::composed(const DirectoryEntry &standing)
{
    RequesterRow whole{standing.requester, standing.lastContactMs, {}};
    auto merged = m_table.mergedInto(standing.requester.id);
    if (!merged)
        return merged.error();
    whole.merged = merged.take();
    for (const RequesterId each : whole.merged) {
        const auto entry = m_table.entry(each);
        if (!entry)
            return entry.error();
        if (entry.value())
            whole.requester = completed(whole.requester, entry.value()->requester);
    }
    return whole;
}

Result<std::optional<RequesterRow>> DirectoryRepository::identify(const CallerFacts &facts)
{
    Requester who;
    who.name = facts.name;
    who.unit = facts.unit;
    who.email = facts.email;
    who.phones = QStringList{facts.phone};
    who = tidied(who);
    if (nameWords(who.name).isEmpty())
        return std::optional<RequesterRow>();
    const auto found = m_table.match(who);
    if (!found)
        return found.error();
    if (!found.value())
        return std::optional<RequesterRow>();
    const auto standing = m_table.standingFor(found.value()->requester.id);
    if (!standing)
        return standing.error();
    auto whole = row(standing.value());
    return whole ? Result<std::optional<RequesterRow>>(std::optional(whole.take())) : whole.error();
}

Result<std::vector<RequesterId>> DirectoryRepository::everyoneBehind(RequesterId id)
{
    auto merged = m_table.mergedInto(id);
    if (!merged)
        return merged;
    std::vector<RequesterId> all = merged.take();
    all.push_back(id);
    return all;
}

Result<CallerHistory> DirectoryRepository::history(RequesterId id, qint64 recentSinceMs, CallId before, int limit)
{
    static const Statement linked{
        u"calls of an entry"_s,
        u"SELECT call_id FROM requester_call WHERE requester_id = ? AND call_id < ? ORDER BY call_id DESC LIMIT ?"_s};
    static const Statement recent{u"recent calls of an entry"_s,
                                  u"SELECT count(*) FROM requester_call WHERE requester_id = ? AND call_id >= ?"_s};
    static const Statement calls{
        u"calls by id"_s,
        u"SELECT "_s + callRowColumns()
            + u" FROM call c WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id DESC"_s,
        u"SELECT "_s + callRowColumns() + u" FROM call c WHERE c.id = ANY (CAST(? AS bigint[])) ORDER BY c.id DESC"_s};
    const auto people = everyoneBehind(id);
    if (!people)
        return people.error();
    CallerHistory history;
    std::vector<CallId> ids;
    const qint64 end = before.isNull() ? std::numeric_limits<qint64>::max() : before.value;
    for (const RequesterId each : people.value()) {
        const auto own = m_connection.all<CallId>(linked, {each.value, end, limit + 1}, [](const QSqlQuery &row) {
            return CallId{row.value(0).toLongLong()};
        });
        if (!own)
            return own.error();
        ids.insert(ids.end(), own.value().begin(), own.value().end());
        const auto count = m_connection.value(recent, {each.value, recentSinceMs << idRandomBits});
        if (!count)
            return count.error();
        history.recentCalls += count.value()->toInt();
        auto tickets = TicketRepository(m_connection).openTicketsOfRequester(each, mostTickets);
        if (!tickets)
            return tickets.error();
        history.openTickets.insert(history.openTickets.end(), tickets.value().begin(), tickets.value().end());
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    history.moreCalls = ids.size() > static_cast<std::size_t>(limit);
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(limit)));
    std::sort(history.openTickets.begin(), history.openTickets.end(),
              [](const TicketRow &a, const TicketRow &b) { return a.number > b.number; });
    if (history.openTickets.size() > static_cast<std::size_t>(mostTickets))
        history.openTickets.resize(static_cast<std::size_t>(mostTickets));
    auto rows = m_connection.all<CallRow>(calls, {idList(m_connection.engine(), ids)}, readRow);
    if (!rows)
        return rows.error();
    history.calls = rows.take();
    return history;
}

} // namespace helpdesk
