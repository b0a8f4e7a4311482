// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/report/reportrepository.h"

#include "core/storage/call/monthfigures.h"
#include "core/storage/call/telephonerows.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/tellothers.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reporthead.h"
#include "core/storage/report/shiftreportquery.h"
#include "core/storage/ticket/ticketspan.h"

#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

std::vector<MonthIndicators> emptyMonths(Month first, Month last)
{
    std::vector<MonthIndicators> months;
    for (Month month = first; month <= last; month = month.next())
        months.push_back({month, {}, 0});
    return months;
}

MonthIndicators *find(std::vector<MonthIndicators> &months, Month month)
{
    const auto found =
        std::find_if(months.begin(), months.end(), [&](const MonthIndicators &each) { return each.month == month; });
    return found == months.end() ? nullptr : &*found;
}

TimeSpan overlapOf(const TimeSpan &a, const TimeSpan &b)
{
    return {std::max(a.beginMs, b.beginMs), std::min(a.endMs, b.endMs)};
}

KeptShiftReport readKept(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            {row.value(1).toString(), row.value(2).toString(), QDate::fromString(row.value(3).toString(), Qt::ISODate),
             row.value(4).toLongLong(), row.value(5).toLongLong()},
            row.value(6).toLongLong(),
            row.value(7).toString()};
}

} // namespace

ReportRepository::ReportRepository(Connection &connection, DefinitionCache &cache)
    : m_connection(connection),
      m_cache(cache)
{
}

Result<IndicatorReport> ReportRepository::indicators(Month first, Month last, qint64 nowMs)
{
    MonthFigures figures(m_connection);
    if (const Result<> made = figures.ensure(); !made)
        return made.error();
    Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    const Result<QTimeZone> zone = SettingRepository(m_connection).zone();
    const auto sums = zone ? figures.between(first, last) : Result<std::vector<MonthTally>>(zone.error());
    if (!sums)
        return sums.error();
    const auto rules = figures.standing();
    if (!rules)
        return rules.error();
    IndicatorReport report{nowMs, QString::fromLatin1(zone.value().id()), emptyMonths(first, last), rules.value()};
    for (const MonthTally &sum : sums.value()) {
        if (MonthIndicators *month = find(report.months, sum.month))
            month->total += sum.tally;
    }
    if (const Result<> done = addOpen(report.months, zone.value()); !done)
        return done.error();
    return report;
}

Result<IndicatorReport> ReportRepository::allMonths(qint64 nowMs)
{
    MonthFigures figures(m_connection);
    if (const Result<> made = figures.ensure(); !made)
        return made.error();
    const Result<QTimeZone> zone = SettingRepository(m_connection).zone();
    const auto extent = figures.extent();
    if (!zone || !extent)
        return zone ? extent.error() : zone.error();
    const Month current = monthOf(nowMs, zone.value());
    return indicators(extent.value() ? extent.value()->first : current,
                      std::max(extent.value() ? extent.value()->second : current, current), nowMs);
}

/// The open calls are few and have an index of their own.
Result<> ReportRepository::addOpen(std::vector<MonthIndicators> &months, const QTimeZone &zone)
{
    static const Statement statement{u"first rings of open calls"_s,
                                     u"SELECT c.started_at_ms FROM call c WHERE c.registered_at_ms IS NULL AND "_s
                                         + byTelephone};
    return m_connection.each(statement, {}, [&](const QSqlQuery &row) {
        if (MonthIndicators *month = find(months, monthOf(row.value(0).toLongLong(), zone)))
            ++month->open;
    });
}

Result<ReportRepository::Spans> ReportRepository::spansOf(const KpiPeriod &period)
{
    SettingRepository settings(m_connection);
    const Result<QTimeZone> zone = settings.zone();
    const Result<ShiftPlan> plan = settings.shifts();
    if (!zone || !plan)
        return zone ? plan.error() : zone.error();
    const Shift *shift = plan.value().find(period.shiftId);
    const bool isOfShift = period.kind != KpiPeriod::Kind::Month;
    if (isOfShift && !shift && !(period.kind == KpiPeriod::Kind::ShiftOfMonth && period.shiftId.isEmpty()))
        return {Error::Code::NotFound, u"no such shift"_s};
    if (period.kind == KpiPeriod::Kind::Shift) {
        const auto span = plan.value().spanOf(shift->id, period.day, zone.value());
        const TimeSpan times{span->beginMs, span->endMs};
        return Spans{times, {times}, shift->name};
    }
    const TimeSpan month = spanOf(period.month, zone.value());
    if (!isOfShift)
        return Spans{month, {month}, {}};
    Spans spans{month, {}, shift ? shift->name : QString()};
    for (const ShiftSpan &span : plan.value().spansBetween(month.beginMs, month.endMs, zone.value())) {
        if (span.shiftId == (shift ? shift->id : QString()))
            spans.parts.push_back(overlapOf({span.beginMs, span.endMs}, month));
    }
    return spans;
}

Result<AgentTallies> ReportRepository::talliesOf(const KpiPeriod &period, const Spans &spans)
{
    AgentTallies tallies;
    if (period.kind == KpiPeriod::Kind::Month) {
        const auto sums = MonthFigures(m_connection).between(period.month, period.month);
        if (!sums)
            return sums.error();
        for (const MonthTally &sum : sums.value())
            tallies[sum.agent] += sum.tally;
        return tallies;
    }
    for (const TimeSpan &part : spans.parts) {
        const auto found = TallyQuery::byAgent(m_connection, part);
        if (!found)
            return found.error();
        for (const auto &[agent, tally] : found.value())
            tallies[agent] += tally;
    }
    return tallies;
}

Result<> ReportRepository::addTickets(const Spans &spans, std::map<AccountId, KpiLine> &lines)
{
    static_assert(static_cast<int>(TicketState::Cancelled) == 7, "the statement knows this number");
    static const QString select =
        u"SELECT t.made_by, count(*) FILTER (WHERE t.state <> 7), count(*) FILTER (WHERE t.state = 7) FROM ticket t"_s;
    for (const TimeSpan &part : spans.parts) {
        const Result<> done =
            eachTicketMade(m_connection, select, u" GROUP BY t.made_by"_s, part, [&](const QSqlQuery &row) {
                KpiLine &line = lines[AccountId{row.value(0).toLongLong()}];
                line.ticketsMade += row.value(1).toLongLong();
                line.ticketsCancelled += row.value(2).toLongLong();
            });
        if (!done)
            return done;
    }
    return {};
}

Result<KpiReport> ReportRepository::kpis(const KpiPeriod &period, qint64 nowMs)
{
    if (const Result<> made = MonthFigures(m_connection).ensure(); !made)
        return made.error();
    Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    const Result<Spans> spans = spansOf(period);
    const Result<QTimeZone> zone = SettingRepository(m_connection).zone();
    if (!spans || !zone)
        return spans ? zone.error() : spans.error();
    const auto tallies = talliesOf(period, spans.value());
    const auto people = AccountRepository(m_connection).everybody();
    if (!tallies || !people)
        return tallies ? people.error() : tallies.error();
    std::map<AccountId, KpiLine> lines;
    for (const auto &[agent, tally] : tallies.value())
        lines[agent].tally = tally;
    if (const Result<> done = addTickets(spans.value(), lines); !done)
        return done.error();
    KpiReport report{nowMs, QString::fromLatin1(zone.value().id()), period, spans.value().whole, {}, {}, {}};
    if (period.kind == KpiPeriod::Kind::Month) {
        const auto rules = MonthFigures(m_connection).standing();
        if (!rules)
            return rules.error();
        report.rules = rules.value();
    }
    report.period.shiftName = spans.value().name;
    for (const AccountEntry &person : people.value()) {
        if (const auto line = lines.find(person.account.id); line != lines.end())
            line->second.name = person.account.name;
    }
    for (auto &[agent, line] : lines) {
        line.agent = agent;
        report.desk.tally += line.tally;
        report.desk.ticketsMade += line.ticketsMade;
        report.desk.ticketsCancelled += line.ticketsCancelled;
        report.agents.push_back(line);
    }
    std::stable_sort(report.agents.begin(), report.agents.end(),
                     [](const KpiLine &a, const KpiLine &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return report;
}

Result<ReportHead> ReportRepository::head()
{
    DefinitionRepository definitions(m_connection, m_cache);
    return reportHead(m_connection, definitions);
}

Result<ShiftReport> ReportRepository::shiftReport(const ShiftSpan &span, qint64 nowMs)
{
    Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    return ShiftReportQuery(m_connection, m_cache).report(span, nowMs);
}

Result<> ReportRepository::keep(const ShiftReport &report, qint64 id, AccountId by)
{
    static const Statement statement{
        u"keep a report"_s,
        u"INSERT INTO shift_report (id, shift_id, shift_name, day, begin_ms, end_ms, made_at_ms, made_by, body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s};
    const ShiftSpan &span = report.span;
    const QString body = QString::fromUtf8(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact));
    const auto done = m_connection.execute(statement,
                                           {id, span.shiftId, span.name, span.day.toString(Qt::ISODate), span.beginMs,
                                            span.endMs, report.asOfMs, by.value, body});
    return done ? tellOthers(m_connection) : Result<>(done.error());
}

Result<std::vector<KeptShiftReport>> ReportRepository::keptReports(const KeptPlace &after, int limit)
{
    static const Statement statement{
        u"kept reports"_s,
        u"SELECT r.id, r.shift_id, r.shift_name, r.day, r.begin_ms, r.end_ms, r.made_at_ms, a.name FROM shift_report r "
        "LEFT JOIN account a ON a.id = r.made_by WHERE (r.begin_ms, r.id) < (?, ?) "
        "ORDER BY r.begin_ms DESC, r.id DESC LIMIT ?"_s};
    return m_connection.all<KeptShiftReport>(statement, {after.beginMs, after.id, limit}, readKept);
}

Result<ShiftReport> ReportRepository::keptReport(qint64 id)
{
    static const Statement statement{u"kept report"_s, u"SELECT body FROM shift_report WHERE id = ?"_s};
    const auto body = m_connection.value(statement, {id});
    if (!body)
        return body.error();
    if (!body.value())
        return {Error::Code::NotFound, u"no such report"_s};
    return ShiftReport::fromJson(QJsonDocument::fromJson(body.value()->toString().toUtf8()).object());
}

} // namespace helpdesk
