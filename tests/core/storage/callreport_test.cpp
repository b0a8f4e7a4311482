// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/report/callreport.h"

#include "core/storage/call/callwriter.h"
#include "core/storage/engine/transaction.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int callsOfThreePages = 2500; ///< More than two pages.
constexpr qint64 betweenCallsMs = 60'000;

/// Rung every minute, three at a time; written in another order than they rang. The last one is open.
void writeCalls(Connection &connection)
{
    CallWriter writer(connection);
    Transaction transaction = taken(Transaction::begin(connection));
    for (int n = callsOfThreePages; n-- > 0;) {
        const qint64 atMs = testNowMs + n / 3 * betweenCallsMs;
        SampleCall call(CallId{((testNowMs + n) << 21) + 5}, SessionId{77}, atMs);
        call.summary.agent = AccountId{n % 2 ? 1 : 9};
        call.summary.service = n % 2 ? u"networks"_s : u"gone-for-long"_s;
        call.add(EventKind::Rang, {{payload::channel, 0}});
        if (n + 1 < callsOfThreePages) {
            call.add(EventKind::Registered);
            call.summary.registeredAtMs = atMs + call.summary.lastEvent_ms;
        }
        requireOk(writer.writeWithin(call.commit()));
    }
    requireOk(transaction.commit());
}

} // namespace

TEST_CASE("the report has every call of its period once, in the order they rang", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    writeCalls(*connection);
    CallReport report(*connection);
    const TimeSpan all{testNowMs, testNowMs + callsOfThreePages * betweenCallsMs};
    REQUIRE(taken(report.count(all)) == callsOfThreePages);

    std::vector<std::pair<qint64, qint64>> seen;
    qint64 open = 0;
    requireOk(report.each(all, [&](const ReportLine &line) -> Result<> {
        seen.emplace_back(line.call.summary.startedAtMs, line.call.summary.call.value);
        open += line.isReceived() ? 0 : 1;
        return {};
    }));
    REQUIRE(seen.size() == callsOfThreePages);
    REQUIRE(std::is_sorted(seen.begin(), seen.end()));
    REQUIRE(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
    REQUIRE(open == 1);
}

TEST_CASE("a period of the report holds its first instant and not its last", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    writeCalls(*connection);
    CallReport report(*connection);
    const TimeSpan two{testNowMs + betweenCallsMs, testNowMs + 3 * betweenCallsMs};
    int seen = 0;
    requireOk(report.each(two, [&](const ReportLine &line) -> Result<> {
        REQUIRE(line.call.summary.startedAtMs >= two.beginMs);
        REQUIRE(line.call.summary.startedAtMs < two.endMs);
        ++seen;
        return {};
    }));
    REQUIRE(seen == 6);
    REQUIRE(taken(report.count(two)) == 6);
}

TEST_CASE("the report names agents and services as the desk knows them, and tickets by their numbers",
          "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    writeCalls(*connection);
    SampleCall withTicket(CallId{(testNowMs - 5000) << 21}, SessionId{77}, testNowMs - 5000);
    requireOk(CallWriter(*connection).write(withTicket.withTicket(TicketId{(testNowMs - 5000) << 21})));
    std::vector<ReportLine> lines;
    requireOk(CallReport(*connection).each({testNowMs - 6000, testNowMs + 1}, [&](const ReportLine &line) -> Result<> {
        lines.push_back(line);
        return {};
    }));
    REQUIRE(lines.size() == 4);
    REQUIRE(lines[0].call.ticketNumbers.size() == 1);
    REQUIRE(lines[1].agent.isEmpty()); // An account that is not there.
    REQUIRE(lines[1].service == LocalText{u"gone-for-long"_s, u"gone-for-long"_s});
    REQUIRE_FALSE(lines[2].agent.isEmpty());
    REQUIRE(lines[2].service.es != lines[2].service.en);
}

TEST_CASE("whoever takes the lines of the report may end it", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    writeCalls(*connection);
    int seen = 0;
    const Result<> ended = CallReport(*connection).each({0, testNowMs * 2}, [&](const ReportLine &) -> Result<> {
        return ++seen < 1200 ? Result<>() : Result<>(Error::Code::NotAllowed, u"enough"_s);
    });
    REQUIRE(codeOf(ended) == Error::Code::NotAllowed);
    REQUIRE(seen == 1200);
    REQUIRE(taken(CallReport(*connection).count({0, testNowMs * 2}))
            == callsOfThreePages); // Nothing of it is left in the connection.
}
