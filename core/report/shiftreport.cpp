// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/shiftreport.h"

#include "core/base/day.h"

#include <algorithm>
#include <map>

namespace helpdesk {

namespace {

constexpr qint64 halfHourMs = 1'800'000;

bool rangLate(const CallTally &call)
{
    return call[Measure::RingsMeasuredLate] + call[Measure::RingsTypedLate] > 0;
}

void layOutHalfHours(ShiftReport &report)
{
    report.halfHours.clear();
    for (qint64 begin = report.span.beginMs; begin < report.span.endMs; begin += halfHourMs)
        report.halfHours.push_back({begin, 0, 0, 0});
}

void countHalfHour(ShiftReport &report, qint64 startedAtMs, const CallTally &call)
{
    const qint64 passed = startedAtMs - report.span.beginMs;
    const auto place = static_cast<std::size_t>(passed / halfHourMs);
    if (passed < 0 || place >= report.halfHours.size())
        return; // Not of the span: shows as a difference.
    ReportHalfHour &half = report.halfHours[place];
    if (call[Measure::Unanswered] > 0)
        ++half.unanswered;
    else
        ++(rangLate(call) ? half.late : half.inTimeOrUnknown);
}

} // namespace

bool ShiftReport::isEmpty() const
{
    return total.isZero() && tickets.empty() && stillOpen == 0;
}

ReportClock ShiftReport::clockOfToday() const
{
    qint64 lastMs = std::max(span.endMs, asOfMs);
    for (const ReportPromise &promise : promises)
        lastMs = std::max(lastMs, promise.dueMs);
    return ReportClock::of(head.timeZone, span.beginMs - dayMs, lastMs + dayMs);
}

ReportClock ShiftReport::shownBy() const
{
    return clock.isEmpty() ? clockOfToday() : clock;
}

bool ShiftReport::isShownOtherwiseToday() const
{
    if (clock.isEmpty())
        return false;
    const ReportClock today = clockOfToday();
    const auto differs = [&](qint64 ms) { return clock.shownMs(ms) != today.shownMs(ms); };
    return differs(span.beginMs) || differs(span.endMs)
        || std::any_of(halfHours.begin(), halfHours.end(),
                       [&](const ReportHalfHour &half) { return differs(half.beginMs); });
}

qint64 ShiftReport::unassigned() const
{
    return std::count_if(tickets.begin(), tickets.end(),
                         [](const ReportTicket &ticket) { return !ticket.cancelled && ticket.resolver.isEmpty(); });
}

ShiftReport::Differences ShiftReport::differences() const
{
    const qint64 received = total[Measure::Received];
    Differences differences{received - total.outcomes(), received, received};
    for (const ReportAgent &agent : agents)
        differences.agents -= agent.tally[Measure::Received];
    for (const ReportHalfHour &half : halfHours)
        differences.halfHours -= half.all();
    return differences;
}

void countCalls(ShiftReport &report, const std::vector<CallSummary> &calls)
{
    std::map<AccountId, CallTally> byAgent;
    report.total = CallTally();
    report.stillOpen = 0;
    layOutHalfHours(report);
    for (const CallSummary &call : calls) {
        const CallTally tally = tallyOf(call);
        if (!call.registeredAtMs && isTelephone(call.channel))
            ++report.stillOpen;
        if (tally.isZero())
            continue;
        report.total += tally;
        byAgent[call.agent] += tally;
        if (tally[Measure::Received] > 0)
            countHalfHour(report, call.startedAtMs, tally);
    }
    report.agents.clear();
    for (const auto &[agent, tally] : byAgent)
        report.agents.push_back({agent, {}, tally, 0});
}

void sortTickets(std::vector<ReportTicket> &tickets)
{
    const auto key = [](const ReportTicket &ticket) {
        return std::tuple(!ticket.critical, ticket.priority, ticket.number);
    };
    std::sort(tickets.begin(), tickets.end(),
              [&](const ReportTicket &a, const ReportTicket &b) { return key(a) < key(b); });
}

} // namespace helpdesk
