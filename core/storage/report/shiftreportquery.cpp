// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/report/shiftreportquery.h"

#include "core/call/callstate.h"
#include "core/call/fieldkeys.h"
#include "core/storage/call/callrows.h"
#include "core/storage/call/tallyquery.h"
#include "core/storage/engine/connection.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reporthead.h"
#include "core/storage/ticket/ticketspan.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// The label of an entry of a catalogue; its id where the catalogue knows no more.
template<typename Entry>
LocalText labelOf(const Entry *entry, const QString &id)
{
    return entry ? entry->label : LocalText{id, id};
}

} // namespace

ShiftReportQuery::ShiftReportQuery(Connection &connection, DefinitionCache &cache)
    : m_connection(connection),
      m_definitions(connection, cache)
{
}

Result<ShiftReport> ShiftReportQuery::report(const ShiftSpan &span, qint64 nowMs)
{
    m_report.span = span;
    m_report.asOfMs = nowMs;
    using Step = Result<> (ShiftReportQuery::*)();
    for (const Step step :
         {&ShiftReportQuery::readHead, &ShiftReportQuery::readNames, &ShiftReportQuery::readCalls,
          &ShiftReportQuery::readTickets, &ShiftReportQuery::readPromises, &ShiftReportQuery::readGaps}) {
        if (const Result<> done = (this->*step)(); !done)
            return done.error();
    }
    nameAgents();
    m_report.clock = m_report.clockOfToday();
    return std::move(m_report);
}

Result<> ShiftReportQuery::readHead()
{
    const auto head = reportHead(m_connection, m_definitions);
    if (!head)
        return head.error();
    m_report.head = head.value();
    return {};
}

Result<> ShiftReportQuery::readNames()
{
    const auto people = AccountRepository(m_connection).everybody();
    if (!people)
        return people.error();
    for (const AccountEntry &person : people.value())
        m_names[person.account.id] = person.account.name;
    return {};
}

QString ShiftReportQuery::nameOf(AccountId account) const
{
    const auto found = m_names.find(account);
    return found == m_names.end() ? QString() : found->second;
}

Result<> ShiftReportQuery::readCalls()
{
    static const Statement statement{u"calls of a shift"_s,
                                     u"SELECT "_s + callRowColumns()
                                         + u" FROM call c WHERE c.started_at_ms >= ? AND c.started_at_ms < ?"_s};
    const auto calls = m_connection.all<CallSummary>(statement, {m_report.span.beginMs, m_report.span.endMs},
                                                     [](const QSqlQuery &row) { return readRow(row).summary; });
    if (!calls)
        return calls.error();
    countCalls(m_report, calls.value());
    return {};
}

Result<> ShiftReportQuery::readTickets()
{
    static const QString select = u"SELECT t.number, t.made_at_ms, t.call_id, t.urgency, t.priority, t.state, "
                                  u"t.made_by, c.definition_set_id, t.service, t.impact, "
                                  "t.resolver, t.resolver_group FROM ticket t JOIN call c ON c.id = t.call_id"_s;
    std::vector<StoredTicket> found;
    const Result<> done = eachTicketMade(
        m_connection, select, {}, {m_report.span.beginMs, m_report.span.endMs}, [&](const QSqlQuery &row) {
            StoredTicket stored;
            stored.ticket.number = row.value(0).toLongLong();
            stored.ticket.madeAtMs = row.value(1).toLongLong();
            stored.ticket.call = CallId{row.value(2).toLongLong()};
            stored.ticket.urgencyId = row.value(3).toString();
            stored.ticket.priority = row.value(4).toInt();
            stored.ticket.cancelled = row.value(5).toInt() == static_cast<int>(TicketState::Cancelled);
            stored.madeBy = AccountId{row.value(6).toLongLong()};
            stored.definitions = DefinitionSetId{row.value(7).toLongLong()};
            stored.service = row.value(8).toString();
            stored.impact = row.value(9).toString();
            stored.resolver = row.value(10).toString();
            stored.group = row.value(11).toString();
            found.push_back(stored);
        });
    if (!done)
        return done;
    for (const StoredTicket &stored : found) {
        if (const Result<> added = addTicket(stored); !added)
            return added;
    }
    sortTickets(m_report.tickets);
    return {};
}

Result<> ShiftReportQuery::addTicket(const StoredTicket &stored)
{
    const auto definitions = m_definitions.definitions(stored.definitions);
    if (!definitions)
        return definitions.error();
    const Catalogue &catalogue = *definitions.value()->catalogue;
    ReportTicket ticket = stored.ticket;
    ticket.urgency = labelOf(catalogue.urgency(ticket.urgencyId), ticket.urgencyId);
    ticket.impact = labelOf(catalogue.impact(stored.impact), stored.impact);
    ticket.service = labelOf(catalogue.service(stored.service), stored.service);
    ticket.group = labelOf(catalogue.group(stored.group), stored.group);
    const ResolverPerson *person = catalogue.person(stored.resolver);
    ticket.resolver = person ? person->name : stored.resolver;
    ticket.madeBy = nameOf(stored.madeBy);
    ticket.critical = !catalogue.urgencies.empty() && catalogue.urgencies.front().id == ticket.urgencyId;
    if (!ticket.cancelled)
        countTicketOf(stored.madeBy);
    m_report.tickets.push_back(ticket);
    return {};
}

/// Of a call of the shift before, too: then the agent may have no call in this one.
void ShiftReportQuery::countTicketOf(AccountId agent)
{
    std::vector<ReportAgent> &agents = m_report.agents;
    auto line =
        std::find_if(agents.begin(), agents.end(), [&](const ReportAgent &each) { return each.agent == agent; });
    if (line == agents.end())
        line = agents.insert(agents.end(), ReportAgent{agent, {}, {}, 0});
    ++line->ticketsMade;
}

void ShiftReportQuery::nameAgents()
{
    for (ReportAgent &line : m_report.agents)
        line.name = nameOf(line.agent);
    std::stable_sort(m_report.agents.begin(), m_report.agents.end(),
                     [](const ReportAgent &a, const ReportAgent &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

Result<> ShiftReportQuery::readPromises()
{
    static const Statement statement{u"promised calls"_s,
                                     u"SELECT "_s + callRowColumns()
                                         + u" FROM call c WHERE c.registered_at_ms IS NULL AND c.due_at_ms IS NOT NULL "
                                           "ORDER BY c.due_at_ms, c.id"_s};
    const auto calls =
        m_connection.all<CallSummary>(statement, {}, [](const QSqlQuery &row) { return readRow(row).summary; });
    if (!calls)
        return calls.error();
    for (const CallSummary &call : calls.value()) {
        if (const Result<> done = addPromise(call); !done)
            return done;
    }
    return {};
}

Result<> ShiftReportQuery::addPromise(const CallSummary &call)
{
    const auto definitions = m_definitions.definitions(call.definitions);
    if (!definitions)
        return definitions.error();
    const auto events = readEvents(m_connection, call.call, {call.lastSeq, {}, call.startedAtMs});
    if (!events)
        return events.error();
    CallState state(call.call, definitions.value());
    for (const CallEvent &event : events.value())
        state.apply(event);
    ReportPromise promise{call.call, *call.dueAtMs, {}, {}, call.requester, call.attempts, nameOf(call.agent)};
    if (const PromiseRecord *open = state.openPromise()) {
        promise.phone = open->phone;
        promise.owner = nameOf(open->by);
    }
    promise.whom = state.run().value(fieldkey::calleeName).text;
    m_report.promises.push_back(promise);
    return {};
}

Result<> ShiftReportQuery::readGaps()
{
    static const Statement statement{
        u"calls of a gap"_s,
        u"SELECT count(*) FROM call c WHERE c.started_at_ms >= ? AND c.started_at_ms < ? AND "_s
            + TallyQuery::condition(Measure::Received)};
    SettingRepository settings(m_connection);
    const auto zone = settings.zone();
    const auto plan = settings.shifts();
    if (!zone || !plan)
        return zone ? plan.error() : zone.error();
    for (const ShiftSpan &gap : plan.value().gapsOf(m_report.span.day, zone.value())) {
        const auto count = m_connection.value(statement, {gap.beginMs, gap.endMs});
        if (!count)
            return count.error();
        if (gap.beginMs != m_report.span.beginMs)
            m_report.gaps.push_back({gap.beginMs, gap.endMs, count.value()->toLongLong()});
    }
    return {};
}

} // namespace helpdesk
