// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/accountsettingrepository.h"
#include "core/storage/organisation/agentstaterepository.h"
#include "core/storage/organisation/senioraskrepository.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr SessionId session{77};
constexpr AccountId ana{1};

AgentStateRecord record(int seq, AgentState state, qint64 minute, const QString &reason = {})
{
    return {session, seq, ana, state, reason, testNowMs + minute * minuteMs};
}

} // namespace

TEST_CASE("an agent's day is read back as states with beginning and end", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AgentStateRepository states(*connection);
    requireOk(states.append(record(1, AgentState::Available, 0)));
    requireOk(states.append(record(2, AgentState::Away, 30, u"meal"_s)));
    requireOk(states.append(record(2, AgentState::Away, 30, u"meal"_s))); // Told twice after a lost answer.
    requireOk(states.append(record(3, AgentState::Available, 60)));
    const auto spans = taken(states.spans(testNowMs + 10 * minuteMs, testNowMs + 120 * minuteMs));
    REQUIRE(spans.size() == 3);
    CHECK(spans[0].begun.state == AgentState::Available);
    CHECK(spans[0].endedAtMs == testNowMs + 30 * minuteMs);
    CHECK(spans[1].begun == record(2, AgentState::Away, 30, u"meal"_s));
    CHECK_FALSE(spans[2].endedAtMs.has_value());
    CHECK(taken(states.spans(testNowMs - 10 * minuteMs, testNowMs)).empty());
    CHECK(taken(states.spans(testNowMs + 61 * minuteMs, testNowMs + 62 * minuteMs)).size() == 1);
}

TEST_CASE("what a window that died left open ends at its last sign of life", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AgentStateRepository states(*connection);
    requireOk(states.append(record(1, AgentState::Available, 0)));
    CHECK(taken(states.unended()) == std::vector<SessionId>{session});

    SampleCall call(CallId{(testNowMs + 5 * minuteMs) << 21}, session, testNowMs + 5 * minuteMs);
    CallWriter writer(*connection);
    requireOk(writer.write(call.begin()));
    const qint64 last = call.summary.startedAtMs + call.summary.lastEvent_ms;
    requireOk(states.endAtLastSign(session));
    requireOk(states.endAtLastSign(session));
    CHECK(taken(states.unended()).empty());
    const auto spans = taken(states.spans(testNowMs, testNowMs + 60 * minuteMs));
    REQUIRE(spans.size() == 1);
    CHECK(spans.front().endedAtMs == last);
}

TEST_CASE("what others do to a call later is no sign of life of who began it", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AgentStateRepository states(*connection);
    requireOk(states.append(record(1, AgentState::OnCall, 5)));
    SampleCall call(CallId{(testNowMs + 5 * minuteMs) << 21}, session, testNowMs + 5 * minuteMs);
    CallWriter writer(*connection);
    requireOk(writer.write(call.begin()));
    const qint64 last = call.summary.startedAtMs + call.summary.lastEvent_ms;
    call.session = SessionId{88}; // Another window takes it up and finishes it.
    call.summary.holderSession = call.session;
    for (int i = 0; i < 500; ++i)
        call.add(EventKind::Noted, {{payload::text, u"Sigue"_s}});
    requireOk(writer.write(call.registered()));
    requireOk(states.endAtLastSign(session));
    const auto spans = taken(states.spans(testNowMs, testNowMs + 600 * minuteMs));
    REQUIRE(spans.size() == 1);
    CHECK(spans.front().endedAtMs == last);
}

TEST_CASE("a window that took up another's call lived as long as it wrote in it", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AgentStateRepository states(*connection);
    const SessionId second{88};
    SampleCall call(CallId{testNowMs << 21}, session, testNowMs);
    CallWriter writer(*connection);
    requireOk(writer.write(call.begin()));
    requireOk(states.append({second, 1, ana, AgentState::OnCall, {}, testNowMs + 1000}));
    call.session = second;
    call.summary.holderSession = second;
    requireOk(writer.write(call.add(EventKind::TakenUp).commit()));
    const qint64 last = call.summary.startedAtMs + call.summary.lastEvent_ms;
    call.session = SessionId{99}; // And a third goes on with it.
    call.summary.holderSession = call.session;
    requireOk(writer.write(call.add(EventKind::TakenUp).commit()));
    requireOk(states.endAtLastSign(second));
    const auto spans = taken(states.spans(testNowMs, testNowMs + 600 * minuteMs));
    REQUIRE(spans.size() == 1);
    CHECK(spans.front().endedAtMs == last);
}

TEST_CASE("how much is explained goes with the account", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AccountSettingRepository settings(*connection);
    CHECK(taken(settings.densities()).isEmpty());
    requireOk(settings.setDensity(ana, Density::Semisenior));
    requireOk(settings.setDensity(ana, Density::Senior));
    CHECK(taken(settings.densities()) == QHash<AccountId, Density>{{ana, Density::Senior}});
}

TEST_CASE("whoever asks a senior waits until one comes, or takes it back", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AccountRepository accounts(*connection);
    const AccountId nora = taken(accounts.add(u"nora"_s, u"Nora Téllez"_s)).id;
    SeniorAskRepository asks(*connection);
    const SeniorAsk first{11, CallId{5}, u"8"_s, ana, testNowMs, {}};
    requireOk(asks.ask(first));
    requireOk(asks.ask(first));
    CHECK(taken(asks.current(nora, testNowMs)) == std::vector<SeniorAsk>{first});
    requireOk(asks.end(first.id, nora, testNowMs + 1));
    CHECK(codeOf(asks.end(first.id, ana, testNowMs + 2)) == Error::Code::Conflict);
    CHECK(taken(asks.current(nora, testNowMs)).empty());
    const auto told = taken(asks.current(ana, testNowMs)); // Who asked hears who comes.
    REQUIRE(told.size() == 1);
    CHECK(told.front().endedBy == nora);
    CHECK(taken(asks.current(ana, testNowMs + 1)).empty());
}

TEST_CASE("nobody is asked to help a window that died, or with a call that is closed", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    SeniorAskRepository asks(*connection);
    CallWriter writer(*connection);
    SampleCall call(CallId{testNowMs << 21}, session, testNowMs);
    requireOk(writer.write(call.begin()));
    const SeniorAsk live{11, call.summary.call, u"2"_s, ana, testNowMs, {}};
    requireOk(asks.ask(live));
    requireOk(asks.ask({10, CallId{5}, u"8"_s, ana, testNowMs - 60 * minuteMs, {}}));
    CHECK(taken(asks.current(AccountId{9}, testNowMs - 30 * minuteMs)) == std::vector<SeniorAsk>{live});
    requireOk(writer.write(call.registered()));
    CHECK(taken(asks.current(AccountId{9}, testNowMs - 30 * minuteMs)).empty());
}

TEST_CASE("an ask at one desk is seen at the other, and its end at the first", "[storage][engine]")
{
    const EngineFixture fixture;
    Store first(fixture.location(), {{1ms}, 1ms}, {.atMostEvery = 5ms, .poll = 5ms, .slowPoll = 1h});
    Store second(fixture.location(), {{1ms}, 1ms}, {.atMostEvery = 5ms, .poll = 5ms, .slowPoll = 1h});
    const auto current = [&](Store &store, std::vector<SeniorAsk> &into) {
        store.reader().ask<std::vector<SeniorAsk>>(
            u"asks"_s, &store.reader(),
            [](Connection &connection) { return SeniorAskRepository(connection).current(ana, testNowMs); },
            [&into](const Result<std::vector<SeniorAsk>> &found) { into = taken(found); });
    };
    std::vector<SeniorAsk> atFirst;
    std::vector<SeniorAsk> atSecond;
    QObject::connect(&first.watcher(), &StoreWatcher::changed, [&] { current(first, atFirst); });
    QObject::connect(&second.watcher(), &StoreWatcher::changed, [&] { current(second, atSecond); });
    bool listens = false; // Both have looked once: whatever comes now is a change.
    second.reader().ask<std::monostate>(
        u"wait"_s, &second.reader(), [](Connection &) { return Result<>(); },
        [&](const Result<> &) { listens = true; });
    REQUIRE(waitFor([&] { return listens; }));
    const SeniorAsk ask{21, CallId{5}, u"8"_s, ana, testNowMs, {}};
    const auto write = [](Store &store, std::function<Result<>(Connection &)> act) {
        store.reader().ask<std::monostate>(u"write"_s, &store.reader(), std::move(act), requireOk<std::monostate>);
    };
    write(first, [ask](Connection &connection) { return SeniorAskRepository(connection).ask(ask); });
    REQUIRE(waitFor([&] { return !atSecond.empty(); }));
    CHECK(atSecond == std::vector<SeniorAsk>{ask});
    write(second,
          [](Connection &connection) { return SeniorAskRepository(connection).end(21, AccountId{4}, testNowMs + 1); });
    REQUIRE(waitFor([&] { return !atFirst.empty() && !atFirst.front().isOpen(); }));
    CHECK(atFirst.front().endedBy == AccountId{4});
}
