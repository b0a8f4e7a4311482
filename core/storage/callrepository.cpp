// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/callrepository.h"

#include "core/storage/callquery.h"
#include "core/storage/callrows.h"
#include "core/storage/connection.h"
#include "core/storage/idlist.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

CallRepository::CallRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<StoredCall> CallRepository::call(CallId id)
{
    static const Statement statement{u"read call"_s, u"SELECT "_s + callRowColumns() + u" FROM call c WHERE c.id = ?"_s};
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
    return stored;
}

Result<> CallRepository::readRest(StoredCall &call)
{
    static const Statement anchored{
        u"first session"_s, u"SELECT first_session_id FROM call WHERE id = ?"_s};
    static const Statement tickets{u"tickets of a call"_s, u"SELECT id, number, said_number FROM ticket WHERE call_id = ?"_s};
    static const Statement drafts{
        u"drafts of a call"_s, u"SELECT key, scope, text FROM field_draft WHERE call_id = ? ORDER BY key, scope"_s};
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
        call.drafts.push_back(
            {summary.call, row.value(0).toString(), row.value(1).toInt(), row.value(2).toString()});
    });
}

Result<> CallRepository::readJoined(StoredCall &call)
{
    static const Statement statement{u"folio of a call"_s, u"SELECT folio FROM call WHERE id = ?"_s};
    if (!hasFlag(call.row.summary.flags, CallFlag::Joined))
        return {};
    const auto joined = std::find_if(call.events.begin(), call.events.end(), [](const CallEvent &event) { return event.kind == EventKind::Joined; });
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
    static const Statement statement{u"open calls"_s,
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

Result<> CallRepository::forEachCall(const std::function<Result<>(const StoredCall &)> &visit)
{
    constexpr int step = 500;
    static const Statement statement{u"next calls"_s,
        u"SELECT "_s + callRowColumns() + u" FROM call c WHERE c.id > ? ORDER BY c.id LIMIT ?"_s};
    for (CallId last;;) {
        const auto found = rows(statement, {last.value, step});
        if (!found)
            return found.error();
        for (const CallRow &row : found.value()) {
            last = row.summary.call;
            StoredCall stored;
            stored.row = row;
            Result<> done = readRest(stored);
            if (done)
                done = visit(stored);
            if (!done)
                return done;
        }
        if (found.value().size() < step)
            return {};
    }
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
