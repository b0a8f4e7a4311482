// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callrepository.h"

#include "core/storage/call/callquery.h"
#include "core/storage/call/callrows.h"
#include "core/storage/engine/columns.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/idlist.h"
#include "core/storage/engine/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pageOfCalls = 500;

} // namespace

CallRepository::CallRepository(Connection &connection) : m_connection(connection) {}

Result<StoredCall> CallRepository::call(CallId id)
{
    static const Statement statement{u"read call"_s,
                                     u"SELECT "_s + callRowColumns() + u" FROM call c WHERE c.id = ?"_s};
    // One state of the database: row and events must not be of two.
    Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    Result<std::vector<CallRow>> found = rows(statement, {id.value});
    if (!found)
        return found.error();
    if (found.value().empty())
        return {Error::Code::NotFound, u"no such call"_s};
    StoredCall stored;
    stored.row = found.value().front();
    if (const Result<> done = readRest(stored); !done)
        return done.error();
    if (isWhole(stored.events) && stored.events.back().seq == stored.row.summary.lastSeq)
        return stored;
    Error damaged{Error::Code::StorageCorrupt, u"a call without all its events"_s, {}};
    damaged.reason = Error::Reason::Damaged;
    return damaged;
}

Result<> CallRepository::readRest(StoredCall &call)
{
    static const Statement anchored{u"first session"_s, u"SELECT first_session_id FROM call WHERE id = ?"_s};
    static const Statement tickets{u"tickets of a call"_s,
                                   u"SELECT id, number, said_number FROM ticket WHERE call_id = ?"_s};
    static const Statement drafts{u"drafts of a call"_s,
                                  u"SELECT key, scope, text FROM field_draft WHERE call_id = ? ORDER BY key, scope"_s};
    const CallSummary &summary = call.row.summary;
    const auto session = m_connection.value(anchored, {summary.call.value});
    if (!session)
        return session.error();
    CallAnchor anchor{summary.lastSeq, SessionId{session.value().value_or(0).toLongLong()}, summary.startedAtMs};
    auto events = readEvents(m_connection, summary.call, anchor);
    if (!events)
        return events.error();
    call.events = events.take();
    if (const Result<> joined = readJoined(call); !joined)
        return joined;
    const Result<> numbered = m_connection.each(tickets, {summary.call.value}, [&](const QSqlQuery &row) {
        call.ticketNumbers.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
        if (row.value(2).toLongLong() != 0)
            call.saidBefore.insert(row.value(0).toLongLong(), row.value(2).toLongLong());
    });
    if (!numbered)
        return numbered;
    return m_connection.each(drafts, {summary.call.value}, [&](const QSqlQuery &row) {
        call.drafts.push_back({summary.call, row.value(0).toString(), row.value(1).toInt(), row.value(2).toString()});
    });
}

Result<> CallRepository::readJoined(StoredCall &call)
{
    static const Statement statement{u"folio of a call"_s, u"SELECT folio FROM call WHERE id = ?"_s};
    if (!hasFlag(call.row.summary.flags, CallFlag::Joined))
        return {};
    const auto joined = std::find_if(call.events.begin(), call.events.end(),
                                     [](const CallEvent &event) { return event.kind == EventKind::Joined; });
    if (joined == call.events.end())
        return {};
    const auto folio = m_connection.value(statement, {joined->payload.value(payload::call).toString().toLongLong()});
    if (!folio)
        return folio.error();
    call.joinedFolio = folio.value().value_or(0).toLongLong();
    return {};
}

Result<std::vector<CallRow>> CallRepository::calls(const CallFilter &filter, CallId before, int limit)
{
    Result<std::vector<CallRow>> found = CallQuery(m_connection, filter, before, limit).rows();
    if (!found)
        return found;
    std::vector<CallRow> page = found.take();
    if (const Result<> done = addTicketNumbers(m_connection, page); !done)
        return done.error();
    return page;
}

Result<std::vector<CallRow>> CallRepository::openCalls()
{
    static const Statement statement{
        u"open calls"_s,
        u"SELECT "_s + callRowColumns()
            + u" FROM call c WHERE c.registered_at_ms IS NULL ORDER BY c.due_at_ms IS NULL, c.due_at_ms, c.id"_s};
    return rows(statement, {});
}

Result<CallId> CallRepository::callOfFolio(qint64 folio)
{
    static const Statement statement{u"call of folio"_s, u"SELECT id FROM call WHERE folio = ?"_s};
    const auto found = m_connection.value(statement, {folio});
    if (!found)
        return found.error();
    return found.value() ? CallId{found.value()->toLongLong()} : CallId{};
}

Result<> CallRepository::forEachCall(const std::function<Result<>(const StoredCall &)> &visit, const CallSpan &span)
{
    for (CallSpan rest = span;;) {
        auto page = nextPage(rest);
        if (!page)
            return page.error();
        for (const StoredCall &stored : page.value()) {
            if (const Result<> done = visit(stored); !done)
                return done;
        }
        if (page.value().size() < pageOfCalls)
            return {};
        rest.after = page.value().back().row.summary.call;
    }
}

Result<CallId> CallRepository::middleOf(const CallSpan &span)
{
    static const Statement count{u"calls of a span"_s, u"SELECT count(*) FROM call WHERE id > ? AND id <= ?"_s};
    static const Statement middle{u"middle of a span"_s,
                                  u"SELECT id FROM call WHERE id > ? AND id <= ? ORDER BY id LIMIT 1 OFFSET ?"_s};
    const auto all = m_connection.value(count, {span.after.value, span.upTo.value});
    if (!all)
        return all.error();
    const auto found =
        m_connection.value(middle, {span.after.value, span.upTo.value, all.value().value_or(0).toLongLong() / 2});
    if (!found)
        return found.error();
    return found.value() ? CallId{found.value()->toLongLong()} : span.upTo;
}

/// A few statements for hundreds of calls: one after the other would cost more than reading them.
Result<std::vector<StoredCall>> CallRepository::nextPage(const CallSpan &span)
{
    static const Statement statement{
        u"next calls"_s,
        u"SELECT "_s + callRowColumns()
            + u", c.first_session_id FROM call c WHERE c.id > ? AND c.id <= ? ORDER BY c.id LIMIT ?"_s};
    static const int sessionAt = 2 + static_cast<int>(summaryColumns().size());
    std::vector<CallRow> rows;
    std::vector<SessionId> sessions;
    const Result<> read = m_connection.each(
        statement, {span.after.value, span.upTo.value, static_cast<int>(pageOfCalls)}, [&](const QSqlQuery &row) {
            rows.push_back(readRow(row));
            sessions.push_back(SessionId{row.value(sessionAt).toLongLong()});
        });
    if (!read)
        return read.error();
    if (const Result<> done = addTicketNumbers(m_connection, rows); !done)
        return done.error();
    std::vector<StoredCall> calls(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        calls[i].row = std::move(rows[i]);
    if (calls.empty())
        return calls;
    if (const Result<> done = readRestOf(calls, sessions); !done)
        return done.error();
    return calls;
}

Result<> CallRepository::readRestOf(std::vector<StoredCall> &calls, const std::vector<SessionId> &sessions)
{
    Result<> done = readEventsOf(calls, sessions);
    if (done)
        done = readTicketsOf(calls);
    if (done)
        done = readDraftsOf(calls);
    for (std::size_t i = 0; done && i < calls.size(); ++i)
        done = readJoined(calls[i]);
    return done;
}

namespace {

/// Rows of several calls in the order of the calls: hands each to its own. Rows of a call that is not there are left
/// out.
class Walk
{
public:
    explicit Walk(std::vector<StoredCall> &calls) : m_calls(calls) {}

    [[nodiscard]] QVariantList bounds() const { return {idAt(0), idAt(m_calls.size() - 1)}; }
    /// The position of a call; empty when it is none of these.
    [[nodiscard]] std::optional<std::size_t> at(qint64 id)
    {
        while (m_at < m_calls.size() && idAt(m_at) < id)
            ++m_at;
        return m_at < m_calls.size() && idAt(m_at) == id ? std::optional(m_at) : std::nullopt;
    }

private:
    [[nodiscard]] qint64 idAt(std::size_t position) const { return m_calls[position].row.summary.call.value; }

    std::vector<StoredCall> &m_calls;
    std::size_t m_at = 0;
};

} // namespace

Result<> CallRepository::readEventsOf(std::vector<StoredCall> &calls, const std::vector<SessionId> &sessions)
{
    static const Statement statement{
        u"events of calls"_s,
        u"SELECT seq, session_id, kind, source, time_ms, drift_ms, account_id, payload, call_id FROM call_event "
        "WHERE call_id BETWEEN ? AND ? ORDER BY call_id, seq"_s};
    Walk walk(calls);
    return m_connection.eachValue(statement, walk.bounds(), [&](const ValueRow &row) {
        if (const auto at = walk.at(row.number(8)))
            calls[*at].events.push_back(readEvent(row, {0, sessions[*at], calls[*at].row.summary.startedAtMs}));
    });
}

Result<> CallRepository::readTicketsOf(std::vector<StoredCall> &calls)
{
    static const Statement statement{
        u"tickets of calls"_s,
        u"SELECT call_id, id, number, said_number FROM ticket WHERE call_id BETWEEN ? AND ? ORDER BY call_id"_s};
    Walk walk(calls);
    return m_connection.each(statement, walk.bounds(), [&](const QSqlQuery &row) {
        const auto at = walk.at(row.value(0).toLongLong());
        if (!at)
            return;
        calls[*at].ticketNumbers.insert(row.value(1).toLongLong(), row.value(2).toLongLong());
        if (row.value(3).toLongLong() != 0)
            calls[*at].saidBefore.insert(row.value(1).toLongLong(), row.value(3).toLongLong());
    });
}

Result<> CallRepository::readDraftsOf(std::vector<StoredCall> &calls)
{
    static const Statement statement{u"drafts of calls"_s,
                                     u"SELECT call_id, key, scope, text FROM field_draft WHERE call_id BETWEEN ? AND ? "
                                     "ORDER BY call_id, key, scope"_s};
    Walk walk(calls);
    return m_connection.each(statement, walk.bounds(), [&](const QSqlQuery &row) {
        if (const auto at = walk.at(row.value(0).toLongLong()))
            calls[*at].drafts.push_back(
                {calls[*at].row.summary.call, row.value(1).toString(), row.value(2).toInt(), row.value(3).toString()});
    });
}

Result<std::vector<CallRow>> CallRepository::rows(const Statement &statement, const QVariantList &values)
{
    auto found = m_connection.all<CallRow>(statement, values, readRow);
    if (!found)
        return found;
    std::vector<CallRow> read = found.take();
    if (const Result<> done = addTicketNumbers(m_connection, read); !done)
        return done.error();
    return read;
}

} // namespace helpdesk
