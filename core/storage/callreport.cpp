// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/callreport.h"

#include "core/storage/callrows.h"
#include "core/storage/connection.h"
#include "core/storage/settingrepository.h"
#include "core/storage/transaction.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;

} // namespace

CallReport::CallReport(Connection &connection)
    : m_connection(connection)
{
}

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
    static const Statement statement{u"report lines"_s,
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
        auto found = m_connection.all<CallRow>(statement, {period.endMs, afterMs, after.value, pageSize}, readRow);
        if (!found)
            return found.error();
        std::vector<CallRow> page = found.take();
        const bool isLast = page.size() < pageSize;
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
    ReportLine line;
    for (CallRow &call : calls) {
        line.call = std::move(call);
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

/// In the words of the catalogue that the call ran under; what it does not know stands as it was kept.
Result<LocalText> CallReport::serviceOf(const CallSummary &call)
{
    if (call.service.isEmpty())
        return LocalText{};
    auto known = m_definitions.constFind(call.definitions);
    if (known == m_definitions.constEnd()) {
        auto read = DefinitionRepository(m_connection, m_cache).definitions(call.definitions);
        if (!read && read.error().code != Error::Code::DefinitionInvalid && read.error().code != Error::Code::NotFound)
            return read.error();
        known = m_definitions.insert(call.definitions, read ? read.take() : DefinitionsPtr());
    }
    const Service *service = *known ? (*known)->catalogue->service(call.service) : nullptr;
    return service ? service->label : LocalText{call.service, call.service};
}

} // namespace helpdesk
