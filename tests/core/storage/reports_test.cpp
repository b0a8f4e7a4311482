// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/localtime.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/call/organisationkeeping.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reportrepository.h"
#include "tests/core/storage/callids.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

#include <QJsonDocument>

#include <random>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone mexico("America/Mexico_City");
constexpr int countedCalls = 800;
constexpr qint64 countedEveryMs = 3 * 3'600'000; // 800 calls over 100 days.

/// Whatever can stand in the columns that are counted, also what no call would have.
void randomise(CallSummary &call, std::mt19937 &random)
{
    call.channel = static_cast<Channel>(random() % 12 ? random() % 2 : 2 + random() % 4);
    call.outcome = static_cast<CallOutcome>(1 + random() % 8);
    call.kinds = static_cast<int>(random() % 64);
    call.flags = static_cast<int>(random() % 262144);
    call.ringsKnown = static_cast<RingsKnown>(random() % 3);
    call.rings = static_cast<int>(random() % 8);
    call.answered_ms = random() % 5 ? std::optional<qint64>(random() % 40'000) : std::nullopt;
    call.talk_ms = random() % 900'000;
    call.hold_ms = random() % 90'000;
    call.handle_ms = call.talk_ms + call.hold_ms + random() % 1000;
    call.holds = static_cast<int>(random() % 3);
    call.holdsKept = call.holds > 0 ? static_cast<int>(random() % 2) : 0;
    call.pointsDue = static_cast<int>(random() % 256);
    call.pointsKept = call.pointsDue & static_cast<int>(random() % 256);
    call.satisfaction = random() % 2 ? static_cast<int>(random() % 6) : 0;
    call.levelRequests = static_cast<int>(random() % 4) - 1;
    call.solvedFirst = std::min(call.levelRequests, static_cast<int>(random() % 2));
    call.agent = AccountId{static_cast<qint64>(1 + random() % 3)};
}

std::vector<SampleCall> writeCountedCalls(Connection &connection)
{
    std::mt19937 random(7);
    CallWriter writer(connection);
    std::vector<SampleCall> calls;
    Transaction transaction = taken(Transaction::begin(connection));
    for (int n = 0; n < countedCalls; ++n) {
        const qint64 atMs = testNowMs + n * countedEveryMs;
        SampleCall call(callIdAt(atMs), SessionId{77}, atMs);
        randomise(call.summary, random);
        requireOk(writer.writeWithin(call.begin()));
        if (random() % 40) {
            call.add(EventKind::Registered);
            call.summary.registeredAtMs = atMs + call.summary.lastEvent_ms;
            requireOk(writer.writeWithin(call.commit()));
        }
        calls.push_back(call);
    }
    requireOk(transaction.commit());
    return calls;
}

/// The same calls counted one by one, here.
std::vector<MonthTally> counted(const std::vector<SampleCall> &calls, const QTimeZone &zone)
{
    std::map<std::pair<Month, AccountId>, CallTally> sums;
    for (const SampleCall &call : calls)
        sums[{monthOf(call.summary.startedAtMs, zone), call.summary.agent}] += tallyOf(call.summary);
    std::vector<MonthTally> figures;
    for (const auto &[key, tally] : sums) {
        if (!tally.isZero())
            figures.push_back({key.first, key.second, tally});
    }
    return figures;
}

std::vector<MonthTally> kept(Connection &connection)
{
    return taken(MonthFigures(connection).between(Month{1, 1}, Month{9999, 12}));
}

} // namespace

TEST_CASE("the months are what their calls say, from the first registration on", "[storage][engine][figures]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    MonthFigures figures(*connection);
    requireOk(figures.ensure());
    std::vector<SampleCall> calls = writeCountedCalls(*connection);
    CHECK(kept(*connection).size() > 9);
    CHECK(kept(*connection) == counted(calls, mexico));
    CHECK(taken(figures.differing()) == 0);

    SECTION("an amendment takes away what the call counted for before")
    {
        std::mt19937 random(8);
        CallWriter writer(*connection);
        for (std::size_t n = 0; n < calls.size(); n += 7) {
            const Channel channel = calls[n].summary.channel; // Never amended.
            randomise(calls[n].summary, random);
            calls[n].summary.channel = channel;
            requireOk(writer.write(calls[n].add(EventKind::Amended).commit()));
        }
        CHECK(kept(*connection) == counted(calls, mexico));
        CHECK(taken(figures.differing()) == 0);
    }
    SECTION("writing the same again counts nothing twice")
    {
        CallWriter writer(*connection);
        const CallCommit commit = calls[3].add(EventKind::Amended).commit();
        requireOk(writer.write(commit));
        requireOk(writer.write(commit));
        CHECK(kept(*connection) == counted(calls, mexico));
    }
    SECTION("another zone makes them anew, and later calls go into its months")
    {
        SettingRepository settings(*connection);
        Organisation desk = taken(settings.organisation());
        desk.timeZone = u"Pacific/Auckland"_s;
        requireOk(keepOrganisation(*connection, desk));
        const QTimeZone auckland("Pacific/Auckland");
        CHECK(kept(*connection) == counted(calls, auckland));
        CHECK(kept(*connection) != counted(calls, mexico));
        SampleCall late(callIdAt(testNowMs + 1), SessionId{77}, spanOf(Month{2026, 5}, auckland).beginMs);
        CallWriter writer(*connection);
        requireOk(writer.write(late.begin()));
        requireOk(writer.write(late.registered()));
        calls.push_back(late);
        CHECK(kept(*connection) == counted(calls, auckland));
    }
    SECTION("sums that are wrong are found out")
    {
        requireOk(connection->execute(
            {u"spoil"_s, u"UPDATE month_figure SET talk_ms = talk_ms + 1 WHERE month = 202604 AND agent_id = 2"_s}));
        CHECK(taken(figures.differing()) == 1);
    }
}

TEST_CASE("a desk of before the months were kept has them after it is opened", "[storage][engine][figures]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    requireOk(connection->execute({u"forget"_s, u"UPDATE desk_setting SET value = '' WHERE key = 'figures-zone'"_s}));
    requireOk(connection->execute({u"forget all"_s, u"DELETE FROM month_figure"_s}));
    const std::vector<SampleCall> calls = writeCountedCalls(*connection);
    CHECK(kept(*connection).empty());
    requireOk(MonthFigures(*connection).ensure());
    CHECK(kept(*connection) == counted(calls, mexico));
}

TEST_CASE("what the database counts of any period is what tallyOf() counts", "[storage][engine][figures]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const std::vector<SampleCall> calls = writeCountedCalls(*connection);
    for (const auto &[from, to] :
         {std::pair(0, countedCalls), std::pair(10, 11), std::pair(100, 300), std::pair(5, 5)}) {
        const TimeSpan span{testNowMs + from * countedEveryMs, testNowMs + to * countedEveryMs};
        AgentTallies right;
        for (const SampleCall &call : calls) {
            const CallTally tally = tallyOf(call.summary);
            if (span.contains(call.summary.startedAtMs) && !tally.isZero())
                right[call.summary.agent] += tally;
        }
        CHECK(taken(TallyQuery::byAgent(*connection, span)) == right);
    }
}

TEST_CASE("every figure opens the calls that it counts", "[storage][engine][figures]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const std::vector<SampleCall> calls = writeCountedCalls(*connection);
    CallRepository repository(*connection);
    const qint64 fromMs = testNowMs + 100 * countedEveryMs;
    const qint64 toMs = testNowMs + 600 * countedEveryMs;
    for (const auto &[measure, word] : measureWords.words) {
        for (const AccountId agent : {AccountId{}, AccountId{2}}) {
            CAPTURE(word, agent.value);
            std::vector<CallId> right;
            for (auto call = calls.rbegin(); call != calls.rend(); ++call) {
                const CallSummary &s = call->summary;
                if (s.startedAtMs >= fromMs && s.startedAtMs < toMs && (agent.isNull() || s.agent == agent)
                    && tallyOf(s)[measure] > 0)
                    right.push_back(s.call);
            }
            std::vector<CallId> found;
            for (const CallRow &row :
                 taken(repository.calls(callsBehind(measure, agent, fromMs, toMs), {}, countedCalls)))
                found.push_back(row.summary.call);
            CHECK_FALSE(right.empty());
            CHECK(found == right);
        }
    }
}

namespace {

struct RungCall
{
    qint64 atMs = 0;
    bool registered = true;
};

void write(Connection &connection, const RungCall &rung)
{
    CallWriter writer(connection);
    SampleCall call(callIdAt(rung.atMs), SessionId{77}, rung.atMs);
    requireOk(writer.write(call.begin()));
    if (rung.registered)
        requireOk(writer.write(call.registered()));
}

qint64 received(const IndicatorReport &report, Month month)
{
    for (const MonthIndicators &each : report.months) {
        if (each.month == month)
            return each.total[Measure::Received];
    }
    return -1;
}

} // namespace

TEST_CASE("a call counts in the month of its first ring, over the end of a year too", "[storage][engine][figures]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    ReportRepository reports(*connection, cache);
    const qint64 newYear = instantOf({2027, 1, 1}, QTime(0, 0), mexico);
    write(*connection, {newYear - 2 * 60'000}); // Registered after midnight or not: its ring counts.
    write(*connection, {newYear});
    write(*connection, {newYear + 60'000, false});
    write(*connection, {instantOf({2026, 10, 31}, QTime(23, 58), mexico)});
    const IndicatorReport some = taken(reports.indicators(Month{2026, 10}, Month{2027, 2}, newYear));
    CHECK(some.months.size() == 5);
    CHECK(received(some, Month{2026, 10}) == 1);
    CHECK(some.months[1].isEmpty()); // November: dashes.
    CHECK(received(some, Month{2026, 12}) == 1);
    CHECK(received(some, Month{2027, 1}) == 1);
    CHECK(some.months[3].open == 1);
    const IndicatorReport all = taken(reports.allMonths(newYear + 90LL * 24 * 3'600'000));
    CHECK(all.months.front().month == Month{2026, 10});
    CHECK(all.months.back().month == Month{2027, 4}); // That of now, whatever was rung.
}

TEST_CASE("an empty desk has one empty month and an empty shift", "[storage][engine][figures]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    ReportRepository reports(*connection, cache);
    const IndicatorReport months = taken(reports.allMonths(testNowMs));
    REQUIRE(months.months.size() == 1);
    CHECK(months.months[0].isEmpty());
    CHECK_FALSE(ratioOf(Indicator::FirstLevel, months.months[0].total).perMille().has_value());
    const ShiftReport shift = taken(reports.shiftReport(ShiftPlan::standard().spanAt(testNowMs, mexico), testNowMs));
    CHECK(shift.isEmpty());
    CHECK_FALSE(shift.differences().any());
    CHECK(shift.head.document == u"203442102"_s);
    CHECK(taken(reports.kpis({KpiPeriod::Kind::Month, Month{2026, 3}, {}, {}, {}}, testNowMs)).agents.empty());
}

TEST_CASE("the report of a shift has its calls, the tickets made in it and the calls of no shift",
          "[storage][engine][figures]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    ReportRepository reports(*connection, cache);
    const ShiftPlan plan = taken(ShiftPlan::of({{u"d"_s, u"Día"_s, QTime(9, 0), QTime(17, 0)}}));
    requireOk(SettingRepository(*connection).keep(plan));
    const QDate day(2026, 3, 2);
    const ShiftSpan span = *plan.spanOf(u"d"_s, day, mexico);
    for (const qint64 atMs : {span.beginMs, span.endMs - 1, span.beginMs - 1, span.endMs, span.endMs + 5})
        write(*connection, {atMs});
    write(*connection, {span.beginMs + 7, false});
    // Rang before the shift, its ticket was made within; and one whose id tells another day.
    CallWriter writer(*connection);
    SampleCall before(callIdAt(span.beginMs - 30'000), SessionId{77}, span.beginMs - 30'000);
    requireOk(writer.write(before.begin()));
    requireOk(writer.write(before.withTicket(TicketId{(span.beginMs + 30'000) << 21})));
    SampleCall other(callIdAt(span.beginMs + 60'000), SessionId{77}, span.beginMs + 60'000);
    requireOk(writer.write(other.begin()));
    requireOk(writer.write(other.withTicket(TicketId{(span.beginMs - 40LL * 3'600'000) << 21})));
    requireOk(writer.write(other.registered()));

    const ShiftReport report = taken(reports.shiftReport(span, testNowMs));
    CHECK(report.total[Measure::Received] == 3);
    CHECK(report.stillOpen == 1);
    CHECK_FALSE(report.differences().any());
    REQUIRE(report.tickets.size() == 2);
    CHECK(report.tickets[0].urgency.es == u"Alta"_s);
    CHECK(report.tickets[0].service.en == u"e-mail"_s); // Of no service that the catalogue knows: its id.
    REQUIRE(report.agents.size() == 1);
    CHECK_FALSE(report.agents[0].name.isEmpty());
    CHECK(report.agents[0].ticketsMade == 2);
    REQUIRE(report.gaps.size() == 1);
    CHECK(report.gaps[0].received == 2); // After it, until the shift of the next day.

    SECTION("the figures of agents are of the same shift")
    {
        const KpiReport kpis = taken(reports.kpis({KpiPeriod::Kind::Shift, {}, u"d"_s, {}, day}, testNowMs));
        CHECK(kpis.desk.tally == report.total);
        CHECK(kpis.desk.ticketsMade == 2);
        CHECK(kpis.period.shiftName == u"Día"_s);
        const auto ofMonth = [&](const QString &shift) {
            return taken(reports.kpis({KpiPeriod::Kind::ShiftOfMonth, Month{2026, 3}, shift, {}, {}}, testNowMs))
                .desk.tally[Measure::Received];
        };
        CHECK(ofMonth(u"d"_s) == 3);
        CHECK(ofMonth({}) == 3); // No shift.
        CHECK(codeOf(reports.kpis({KpiPeriod::Kind::Shift, {}, u"x"_s, {}, day}, testNowMs)) == Error::Code::NotFound);
    }
    SECTION("what was signed reprints as it was, beside a later one")
    {
        ShiftReport signedOne = report;
        signedOne.note = u"Llamar a redes"_s;
        requireOk(reports.keep(signedOne, 1000, AccountId{1}));
        requireOk(reports.keep(signedOne, 1000, AccountId{1})); // A retry.
        write(*connection, {span.beginMs + 99'000});
        const ShiftReport later = taken(reports.shiftReport(span, testNowMs + 1));
        requireOk(reports.keep(later, 2000, AccountId{1}));
        CHECK(later.total[Measure::Received] == 4);
        CHECK(taken(reports.keptReport(1000)) == signedOne);
        const auto list = taken(reports.keptReports({}, 10));
        REQUIRE(list.size() == 2);
        CHECK(list[0].id == 2000);
        CHECK(list[1].span == span);
        CHECK(list[1].madeBy == report.agents[0].name);
        CHECK(taken(reports.keptReports(list[0].place(), 10)).size() == 1);
        CHECK(taken(reports.keptReports({}, 1)).size() == 1);
        // By the shift's day, whenever it was signed.
        ShiftReport dayBefore = report;
        dayBefore.span = {u"d"_s, u"Día"_s, day.addDays(-1), span.beginMs - 86'400'000, span.endMs - 86'400'000};
        requireOk(reports.keep(dayBefore, 3000, AccountId{1}));
        const auto idsAfter = [&](const KeptPlace &after) {
            std::vector<qint64> ids;
            for (const KeptShiftReport &each : taken(reports.keptReports(after, 10)))
                ids.push_back(each.id);
            return ids;
        };
        CHECK(idsAfter({}) == std::vector<qint64>{2000, 1000, 3000});
        CHECK(idsAfter(list[1].place()) == std::vector<qint64>{3000});
        CHECK(idsAfter({span.beginMs, 0}) == std::vector<qint64>{3000}); // Those that began before.
        CHECK(idsAfter({span.beginMs + 1, 0}) == std::vector<qint64>{2000, 1000, 3000});
        CHECK(idsAfter({dayBefore.span.beginMs, 0}).empty());
        CHECK(codeOf(reports.keptReport(5)) == Error::Code::NotFound);
    }
}
