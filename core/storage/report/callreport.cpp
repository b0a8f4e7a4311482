// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/report/callreport.h"

#include "core/call/callstate.h"
#include "core/storage/call/callrows.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/idlist.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/engine/valuerow.h"
#include "core/storage/organisation/settingrepository.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int callsOfPage = 1000;

} // namespace

CallReport::CallReport(Connection &connection) : m_connection(connection) {}

Result<qint64> CallReport::count(const TimeSpan &period)
{
    static const Statement statement{u"count report"_s,
                                     u"SELECT count(*) FROM call WHERE started_at_ms >= ? AND started_at_ms < ?"_s};
    const auto counted = m_connection.value(statement, {period.beginMs, period.endMs});
    if (!counted)
        return counted.error();
    return counted.value().value_or(0).toLongLong();
}

Result<> CallReport::each(const TimeSpan &period, const Take &take)
{
    // Pages by the index on the first ring: a driver may hold a whole answer in memory, and a stop need not read on.
    static const Statement statement{
        u"report lines"_s,
        u"SELECT "_s + callRowColumns()
            + u" FROM call c WHERE c.started_at_ms < ? AND (c.started_at_ms, c.id) > (?, ?) "
              "ORDER BY c.started_at_ms, c.id LIMIT ?"_s};
    Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    if (const Result<> done = readNames(); !done)
        return done;
    if (const Result<> done = readShifts(); !done)
        return done;
    qint64 afterMs = period.beginMs;
    CallId after;
    for (;;) {
        auto found = m_connection.all<CallRow>(statement, {period.endMs, afterMs, after.value, callsOfPage}, readRow);
        if (!found)
            return found.error();
        std::vector<CallRow> page = found.take();
        const bool isLast = page.size() < callsOfPage;
        if (page.empty())
            return {};
        afterMs = page.back().summary.startedAtMs;
        after = page.back().summary.call;
        Result<> done = addTicketNumbers(m_connection, page);
        if (done)
            done = hand(std::move(page), take);
        if (!done || isLast)
            return done;
    }
}

Result<> CallReport::hand(std::vector<CallRow> calls, const Take &take)
{
    auto said = saidOf(calls);
    if (!said)
        return said.error();
    std::vector<ReportSaid> words = said.take();
    ReportLine line;
    for (std::size_t at = 0; at < calls.size(); ++at) {
        line.call = std::move(calls[at]);
        line.said = std::move(words[at]);
        line.agent = m_names.value(line.call.summary.agent);
        line.shift = shiftAt(line.call.summary.startedAtMs);
        auto service = serviceOf(line.call.summary);
        if (!service)
            return service.error();
        line.service = service.take();
        if (const Result<> done = take(line); !done)
            return done;
    }
    return {};
}

/// One statement for all of them.
Result<std::vector<std::vector<CallEvent>>> CallReport::eventsOf(const std::vector<CallRow> &calls)
{
    static const QString columns =
        u"SELECT seq, session_id, kind, source, time_ms, drift_ms, account_id, payload, call_id FROM call_event "_s;
    static const Statement statement{u"events of report lines"_s,
                                     columns
                                         + u"WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY call_id, seq"_s,
                                     columns + u"WHERE call_id = ANY (CAST(? AS bigint[])) ORDER BY call_id, seq"_s};
    std::vector<CallId> ids;
    QHash<qint64, std::size_t> places;
    for (const CallRow &call : calls) {
        places.insert(call.summary.call.value, ids.size());
        ids.push_back(call.summary.call);
    }
    std::vector<std::vector<CallEvent>> events(calls.size());
    const Result<> read = m_connection.each(statement, {idList(m_connection.engine(), ids)}, [&](const QSqlQuery &row) {
        const std::size_t at = places.value(row.value(8).toLongLong());
        events[at].push_back(readEvent(ValueRow(row), {0, {}, calls[at].summary.startedAtMs, 0, false}));
    });
    return read ? Result<std::vector<std::vector<CallEvent>>>(std::move(events))
                : Result<std::vector<std::vector<CallEvent>>>(read.error());
}

/// What was said stands in the events alone.
Result<std::vector<ReportSaid>> CallReport::saidOf(const std::vector<CallRow> &calls)
{
    const auto events = eventsOf(calls);
    if (!events)
        return events.error();
    std::vector<ReportSaid> said(calls.size());
    for (std::size_t at = 0; at < calls.size(); ++at) {
        const auto definitions = definitionsOf(calls[at].summary.definitions);
        if (!definitions)
            return definitions.error();
        if (!definitions.value() || !isWhole(events.value()[at]))
            continue;
        CallState state(calls[at].summary.call, definitions.value());
        for (const CallEvent &event : events.value()[at])
            state.apply(event);
        said[at] = helpdesk::saidOf(state);
    }
    return said;
}

Result<> CallReport::readNames()
{
    static const Statement statement{u"names of agents"_s, u"SELECT id, name FROM account"_s};
    return m_connection.each(statement, {}, [this](const QSqlQuery &row) {
        m_names.insert(AccountId{row.value(0).toLongLong()}, row.value(1).toString());
    });
}

Result<> CallReport::readShifts()
{
    SettingRepository settings(m_connection);
    auto zone = settings.zone();
    auto shifts = settings.shifts();
    if (!zone || !shifts)
        return zone ? shifts.error() : zone.error();
    m_zone = zone.take();
    m_shifts = shifts.take();
    m_shift = {};
    return {};
}

const QString &CallReport::shiftAt(qint64 atMs)
{
    if (atMs < m_shift.beginMs || atMs >= m_shift.endMs)
        m_shift = m_shifts.spanAt(atMs, m_zone);
    return m_shift.name;
}

/// Null: they cannot be understood any more.
Result<DefinitionsPtr> CallReport::definitionsOf(DefinitionSetId id)
{
    auto known = m_definitions.constFind(id);
    if (known == m_definitions.constEnd()) {
        auto read = DefinitionRepository(m_connection, m_cache).definitions(id);
        if (!read && read.error().code != Error::Code::DefinitionInvalid && read.error().code != Error::Code::NotFound)
            return read.error();
        known = m_definitions.insert(id, read ? read.take() : DefinitionsPtr());
    }
    return *known;
}

/// In the words of the catalogue that the call ran under; what it does not know stands as it was kept.
Result<LocalText> CallReport::serviceOf(const CallSummary &call)
{
    if (call.service.isEmpty())
        return LocalText{};
    const auto definitions = definitionsOf(call.definitions);
    if (!definitions)
        return definitions.error();
    const Service *service = definitions.value() ? definitions.value()->catalogue->service(call.service) : nullptr;
    return service ? service->label : LocalText{call.service, call.service};
}

} // namespace helpdesk
