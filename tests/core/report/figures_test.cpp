// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/localtime.h"
#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/month.h"
#include "core/report/shiftreport.h"
#include "tests/support/enginefixture.h"
#include "tests/support/ownzones.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int bit(int point)
{
    return 1 << point;
}

/// An answered first-level call of which everything that can be counted is counted.
CallSummary fullCall()
{
    CallSummary call;
    call.registeredAtMs = 1;
    call.outcome = CallOutcome::FirstLevel;
    call.kinds = static_cast<int>(CallKind::FirstLevel) | static_cast<int>(CallKind::Status);
    call.flags = static_cast<int>(CallFlag::Tense);
    call.ringsKnown = RingsKnown::Measured;
    call.rings = 5;
    call.answered_ms = 21'000;
    call.talk_ms = 60'000;
    call.hold_ms = 5'000;
    call.handle_ms = 70'000;
    call.holds = 2;
    call.holdsKept = 1;
    call.pointsDue = bit(1) | bit(2) | bit(6) | bit(7);
    call.pointsKept = bit(2) | bit(7);
    call.satisfaction = 4;
    call.levelRequests = 2;
    call.solvedFirst = 1;
    call.agent = AccountId{3};
    return call;
}

} // namespace

TEST_CASE("a percentage has one decimal, half up, and is a dash when there is nothing to divide by", "[report]")
{
    CHECK(perMille(2, 3) == 667);
    CHECK(perMille(1, 16) == 63);
    CHECK(perMille(0, 5) == 0);
    CHECK(perMille(9, 10) == 900);
    CHECK(perMille(1, 2000) == 1);
    CHECK_FALSE(perMille(0, 0).has_value());
}

TEST_CASE("a month is that of its zone's clocks, over the end of a year too", "[report]")
{
    const QTimeZone mexico(ownzone::steady);
    const qint64 newYear = instantOf({2027, 1, 1}, QTime(0, 0), mexico);
    CHECK(monthOf(newYear - 1, mexico) == Month{2026, 12});
    CHECK(monthOf(newYear, mexico) == Month{2027, 1});
    CHECK(spanOf(Month{2026, 12}, mexico).endMs == spanOf(Month{2027, 1}, mexico).beginMs);
    CHECK((Month{2026, 12}).next() == Month{2027, 1});
    CHECK((Month{2027, 1}).previous() == Month{2026, 12});
    CHECK(Month::fromText(u"2026-11"_s) == Month{2026, 11});
    for (const QString &odd : {u"2026-13"_s, u"2026-1"_s, u"26-11"_s, u""_s, u"2026-11-01"_s})
        CHECK_FALSE(Month::fromText(odd).has_value());
}

TEST_CASE("where midnight is shown twice, each instant is of one month", "[report]")
{
    // Clocks are put back from 01:00 to 00:00 on 1 November 2026.
    const QTimeZone zone(ownzone::midnight);
    const TimeSpan october = spanOf(Month{2026, 10}, zone);
    for (qint64 ms = october.endMs - 2 * 3'600'000; ms <= october.endMs + 3 * 3'600'000; ms += 600'000)
        CHECK((monthOf(ms, zone) == Month{2026, 10}) == october.contains(ms));
}

TEST_CASE("a call counts for everything that happened in it", "[report]")
{
    const CallTally tally = tallyOf(fullCall());
    for (const Measure one :
         {Measure::Received, Measure::OutcomeFirstLevel, Measure::KindFirstLevel, Measure::KindStatus,
          Measure::SeveralKinds, Measure::Tense, Measure::Answered, Measure::RingsMeasuredLate, Measure::CallsWithHolds,
          Measure::HoldsKept, Measure::SatisfactionAsked, Measure::SatisfactionAnswered, Measure::AnsweredWithoutTicket,
          Measure::SolvedFirst})
        CHECK(tally[one] == 1);
    for (const Measure none : {Measure::OutcomeStatus, Measure::KindSecondLevel, Measure::Joined, Measure::Imported,
                               Measure::Unanswered, Measure::RingsMeasuredKept, Measure::RingsUnknown,
                               Measure::Point1Kept, Measure::LevelsNotCounted, Measure::OtherChannels})
        CHECK(tally[none] == 0);
    CHECK(tally[Measure::Holds] == 2);
    CHECK(tally[Measure::LevelRequests] == 2);
    CHECK(tally[Measure::SatisfactionSum] == 4);
    CHECK(tally[Measure::TalkMs] == 60'000);
    CHECK(tally.adherence() == Ratio{2, 4});
}

TEST_CASE("open calls count for nothing, other channels beside", "[report]")
{
    CallSummary open = fullCall();
    open.registeredAtMs.reset();
    CHECK(tallyOf(open).isZero());
    CallSummary visit = fullCall();
    visit.channel = Channel::Visit;
    CallTally beside;
    beside[Measure::OtherChannels] = 1;
    CHECK(tallyOf(visit) == beside);
    CallSummary unanswered = fullCall();
    unanswered.answered_ms.reset();
    unanswered.pointsDue = unanswered.pointsKept = 0;
    CHECK(tallyOf(unanswered)[Measure::Unanswered] == 1);
    CHECK(tallyOf(unanswered)[Measure::RingsUnknown] == 0);
}

TEST_CASE("a call of before levels were counted is told apart", "[report]")
{
    CallSummary before = fullCall();
    before.levelRequests = before.solvedFirst = -1;
    const CallTally tally = tallyOf(before);
    CHECK(tally[Measure::LevelRequests] == 0);
    CHECK(tally[Measure::SolvedFirst] == 0);
    CHECK(tally[Measure::LevelsNotCounted] == 1);
}

TEST_CASE("the second ring of a cut call is received, not carried out, and told apart", "[report]")
{
    CallSummary joined = fullCall();
    joined.kinds = 0;
    joined.outcome = CallOutcome::NotCarriedOut;
    joined.flags = static_cast<int>(CallFlag::Joined);
    const CallTally tally = tallyOf(joined);
    CHECK(tally[Measure::Received] == 1);
    CHECK(tally[Measure::OutcomeNotCarriedOut] == 1);
    CHECK(tally[Measure::Joined] == 1);
}

TEST_CASE("10 rang, 9 answered, 3 with a ticket: 90.0 % and 66.7 %", "[report]")
{
    CallTally sum;
    for (int n = 0; n < 10; ++n) {
        CallSummary call = fullCall();
        if (n == 0)
            call.answered_ms.reset();
        call.kinds = n > 0 && n <= 3 ? static_cast<int>(CallKind::SecondLevel) : static_cast<int>(CallKind::FirstLevel);
        sum += tallyOf(call);
    }
    CHECK(ratioOf(Kpi::ResponseRate, sum).perMille() == 900);
    CHECK(ratioOf(Kpi::WithoutSecondLevel, sum).perMille() == 667);
    CHECK(ratioOf(Indicator::SecondLevel, sum) == Ratio{3, 10});
    CHECK(satisfactionHundredths(sum) == 400);
    CHECK_FALSE(ratioOf(Indicator::FirstLevel, CallTally()).perMille().has_value());
    CHECK_FALSE(meanMs(Measure::TalkMs, CallTally()).has_value());
}

TEST_CASE("5 rings, greeted, a good hold and the farewell; 2 rings and greeted; unanswered: 5 of 6", "[report]")
{
    CallSummary late = fullCall();
    late.pointsKept = bit(2) | bit(6) | bit(7);
    CallSummary transferred = fullCall();
    transferred.pointsDue = transferred.pointsKept = bit(1) | bit(2);
    CallSummary unanswered = fullCall();
    unanswered.pointsDue = unanswered.pointsKept = 0;
    CallTally sum = tallyOf(late);
    sum += tallyOf(transferred);
    sum += tallyOf(unanswered);
    CHECK(sum.adherence() == Ratio{5, 6});
    CHECK(sum.adherence().perMille() == 833);
}

TEST_CASE("every measure has a word of its own and comes back from JSON", "[report]")
{
    CallTally tally;
    for (std::size_t i = 0; i < measureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        CHECK_FALSE(measureWords.word(measure).isEmpty());
        CHECK(measureWords.value(measureWords.word(measure)) == measure);
        tally[measure] = static_cast<qint64>(i) * 1'000'000'007 + 1;
    }
    CHECK(CallTally::fromJson(tally.toJson()) == tally);
}

namespace {

ShiftReport countedReport()
{
    ShiftReport report;
    const QTimeZone mexico("America/Mexico_City");
    report.span = *ShiftPlan::standard().spanOf(u"s1"_s, {2026, 3, 2}, mexico);
    std::vector<CallSummary> calls;
    for (int n = 0; n < 5; ++n) {
        CallSummary call = fullCall();
        call.startedAtMs = report.span.beginMs + n * 40 * 60'000;
        call.agent = AccountId{1 + n % 2};
        if (n == 4)
            call.registeredAtMs.reset();
        if (n == 3)
            call.answered_ms.reset();
        calls.push_back(call);
    }
    countCalls(report, calls);
    return report;
}

} // namespace

TEST_CASE("the report of a shift adds up, and says by how much when it does not", "[report]")
{
    ShiftReport report = countedReport();
    CHECK(report.total[Measure::Received] == 4);
    CHECK(report.stillOpen == 1);
    CHECK(report.halfHours.size() == 16);
    CHECK(report.halfHours[0].late == 1);
    CHECK(report.halfHours[1].late == 1);
    CHECK(report.halfHours[4].unanswered == 1);
    CHECK_FALSE(report.differences().any());
    report.agents.pop_back();
    report.total[Measure::OutcomeFirstLevel] -= 1;
    report.halfHours[0].late = 0;
    CHECK(report.differences() == ShiftReport::Differences{1, 2, 1});
}

TEST_CASE("a report that was signed comes back word for word", "[report]")
{
    ShiftReport report = countedReport();
    report.head = {u"Dirección"_s, u"Mesa"_s,          u"America/Mexico_City"_s,       u"MANUAL"_s, u"203442102"_s,
                   u"Primera"_s,   u"Marzo de 2018"_s, {u"Atención"_s, u"Handling"_s}, u"2"_s};
    report.asOfMs = 1772463600123;
    report.madeBy = u"Ana Ríos"_s;
    report.note = u"La impresora del 3.º sigue sin tóner.\n=1+1"_s;
    ReportTicket ticket{24183,
                        report.span.beginMs + 5,
                        CallId{3764777897100434810},
                        u"critical"_s,
                        {u"Crítica"_s, u"Critical"_s},
                        {u"Menor"_s, u"Minor"_s},
                        3,
                        {u"Redes"_s, u"Networks"_s},
                        u"Raúl"_s,
                        {u"Redes"_s, u"Networks"_s},
                        u"Ana"_s,
                        true,
                        false};
    report.tickets = {ticket};
    report.promises = {
        {CallId{3764777897100434811}, report.span.endMs, u"Proveedora"_s, u"55 5555 1234"_s, u"Luz"_s, 2, u"Ana"_s}};
    report.gaps = {{1, 2, 3}};
    CHECK(taken(ShiftReport::fromJson(report.toJson())) == report);
    CHECK(codeOf(ShiftReport::fromJson({})) == Error::Code::InvalidInput);
}

TEST_CASE("critical tickets come first, then by priority and number", "[report]")
{
    std::vector<ReportTicket> tickets(4);
    const std::tuple<qint64, bool, int> rows[] = {{1, false, 1}, {2, true, 3}, {3, false, 1}, {4, true, 2}};
    for (std::size_t i = 0; i < 4; ++i)
        std::tie(tickets[i].number, tickets[i].critical, tickets[i].priority) = rows[i];
    sortTickets(tickets);
    std::vector<qint64> numbers;
    for (const ReportTicket &ticket : tickets)
        numbers.push_back(ticket.number);
    CHECK(numbers == std::vector<qint64>{4, 2, 1, 3});
}

TEST_CASE("one's own line comes first", "[report]")
{
    KpiReport report;
    for (const qint64 agent : {1, 2, 3})
        report.agents.push_back({AccountId{agent}, QString::number(agent), {}, 0, 0});
    report.putFirst(AccountId{3});
    CHECK(report.agents[0].agent == AccountId{3});
    CHECK(report.agents[1].agent == AccountId{1});
    report.putFirst(AccountId{9});
    CHECK(report.agents[0].agent == AccountId{3});
}

TEST_CASE("a shift says how many of its tickets have no resolver; withdrawn ones need none", "[report]")
{
    ShiftReport report;
    report.tickets.resize(4);
    report.tickets[0].resolver = u"Raúl"_s;
    report.tickets[2].cancelled = true;
    CHECK(report.unassigned() == 2);
}
