// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callrows.h"

#include "core/people/telephone.h"
#include "core/storage/engine/columns.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/idlist.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Where "note" drafts and the events that hold them meet.
const QString noteKey = u"note"_s;

std::vector<CallId> idsOf(const std::vector<CallRow> &rows)
{
    std::vector<CallId> ids;
    for (const CallRow &row : rows)
        ids.push_back(row.summary.call);
    return ids;
}

} // namespace

Result<std::vector<CallEvent>> readEvents(Connection &connection, CallId call, const CallAnchor &anchor, int fromSeq)
{
    static const Statement statement{
        u"events of a call"_s,
        u"SELECT seq, session_id, kind, source, time_ms, drift_ms, account_id, payload FROM call_event "
        "WHERE call_id = ? AND seq >= ? ORDER BY seq"_s};
    std::vector<CallEvent> events;
    const Result<> done = connection.eachValue(statement, {call.value, fromSeq},
                                               [&](const ValueRow &row) { events.push_back(readEvent(row, anchor)); });
    if (!done)
        return done.error();
    return events;
}

CallEvent readEvent(const ValueRow &row, const CallAnchor &anchor)
{
    CallEvent event;
    event.seq = static_cast<int>(row.number(0));
    event.session = row.isNull(1) ? anchor.firstSession : SessionId{row.number(1)};
    event.kind = static_cast<EventKind>(row.number(2));
    event.source = static_cast<EventSource>(row.number(3));
    const qint64 time_ms = row.number(4);
    event.time = CallTime{std::chrono::milliseconds(time_ms)};
    event.atMs = anchor.startedAtMs + time_ms + row.number(5);
    event.actor = AccountId{row.number(6)};
    event.payload = decodedPayload(row.utf8(7));
    return event;
}

QString callRowColumns()
{
    return u"c.id, c.folio, "_s + columnNames(summaryColumns(), u"c."_s);
}

CallRow readRow(const QSqlQuery &row)
{
    CallRow call;
    call.summary.call = CallId{row.value(0).toLongLong()};
    call.folio = row.value(1).toLongLong();
    int at = 2;
    for (const Column<CallSummary> &column : summaryColumns())
        column.write(call.summary, row.value(at++));
    return call;
}

Result<> addTicketNumbers(Connection &connection, std::vector<CallRow> &calls)
{
    static const Statement statement{
        u"ticket numbers"_s,
        u"SELECT call_id, number FROM ticket WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY request"_s,
        u"SELECT call_id, number FROM ticket WHERE call_id = ANY (CAST(? AS bigint[])) ORDER BY request"_s};
    if (calls.empty())
        return {};
    QHash<qint64, std::vector<qint64>> numbers;
    const Result<> done =
        connection.each(statement, {idList(connection.engine(), idsOf(calls))}, [&](const QSqlQuery &row) {
            numbers[row.value(0).toLongLong()].push_back(row.value(1).toLongLong());
        });
    if (!done)
        return done;
    for (CallRow &row : calls)
        row.ticketNumbers = numbers.value(row.summary.call.value);
    return {};
}

qint64 phoneKey(const QString &phone)
{
    return telephoneNumber(phone);
}

QStringList draftKeysEndedBy(const CallEvent &event)
{
    if (event.kind == EventKind::Noted)
        return {noteKey};
    if (event.kind != EventKind::Captured)
        return {};
    QStringList keys = event.payload.value(payload::fields).toObject().keys();
    for (const QJsonValue &key : event.payload.value(payload::none).toArray())
        keys += key.toString();
    return keys;
}

} // namespace helpdesk
