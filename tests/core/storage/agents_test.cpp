// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/accountrepository.h"
#include "core/storage/accountsettingrepository.h"
#include "core/storage/agentstaterepository.h"
#include "core/storage/callwriter.h"
#include "core/storage/senioraskrepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr SessionId session{77};
constexpr AccountId ana{1};
constexpr qint64 minuteMs = 60'000;

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
