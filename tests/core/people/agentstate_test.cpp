// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/agentstate.h"

#include "core/base/day.h"
#include "tests/support/catch.h"

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

using Phase = AgentPresence::CallPhase;

constexpr SessionId session{7};
constexpr AccountId ana{1};
constexpr AccountId nora{2};

AgentPresence seated()
{
    AgentPresence presence;
    (void)presence.sitDown(ana, session, 0);
    return presence;
}

} // namespace

TEST_CASE("a call takes the agent from available through the call and the wrap-up back", "[people]")
{
    AgentPresence presence = seated();
    CHECK(presence.now().state == AgentState::Available);
    CHECK(presence.followCall(Phase::Live, 10).size() == 1);
    CHECK(presence.now().state == AgentState::OnCall);
    CHECK(presence.followCall(Phase::Live, 11).empty());
    CHECK(presence.followCall(Phase::Finishing, 20).front().begunAtMs == 20);
    CHECK(presence.now().state == AgentState::WrapUp);
    (void)presence.followCall(Phase::None, 30);
    CHECK(presence.now().state == AgentState::Available);
    CHECK(presence.now().seq == 4);
}

TEST_CASE("wrap-up ends after its time, also with the record unfinished", "[people]")
{
    AgentPresence presence({5min});
    (void)presence.sitDown(ana, session, 0);
    (void)presence.followCall(Phase::Live, 0);
    (void)presence.followCall(Phase::Finishing, minuteMs);
    CHECK(presence.tick(5 * minuteMs).empty());
    CHECK(presence.tick(6 * minuteMs).size() == 1);
    CHECK(presence.now().state == AgentState::Available);
    CHECK(presence.followCall(Phase::Finishing, 7 * minuteMs).empty());
}

TEST_CASE("on a PC that slept through it wrap-up still ends after its time", "[people]")
{
    const auto wrappingUp = [] {
        AgentPresence presence({10min});
        (void)presence.sitDown(ana, session, 0);
        (void)presence.followCall(Phase::Live, 0);
        (void)presence.followCall(Phase::Finishing, minuteMs);
        return presence;
    };
    AgentPresence ticked = wrappingUp();
    const auto woken = ticked.tick(500 * minuteMs);
    REQUIRE(woken.size() == 1);
    CHECK(woken.front().begunAtMs == 11 * minuteMs);

    AgentPresence rung = wrappingUp();
    const auto ringing = rung.followCall(Phase::Live, 500 * minuteMs); // Before any clock has ticked.
    REQUIRE(ringing.size() == 2);
    CHECK(ringing[0].state == AgentState::Available);
    CHECK(ringing[0].begunAtMs == 11 * minuteMs);
    CHECK(ringing[1].state == AgentState::OnCall);
    CHECK(ringing[1].begunAtMs == 500 * minuteMs);
    CHECK(ringing[1].seq == ringing[0].seq + 1);

    AgentPresence finished = wrappingUp();
    const auto available = finished.followCall(Phase::None, 500 * minuteMs);
    REQUIRE(available.size() == 1);
    CHECK(available.front().begunAtMs == 11 * minuteMs);

    AgentPresence left = wrappingUp();
    CHECK(left.leave(500 * minuteMs).size() == 2);
    AgentPresence early = wrappingUp();
    CHECK(early.leave(5 * minuteMs).size() == 1);
}

TEST_CASE("a call that rings ends being away without a question", "[people]")
{
    AgentPresence presence = seated();
    CHECK(presence.goAway(QStringLiteral("meal"), 10).size() == 1);
    CHECK(presence.isAway());
    CHECK(presence.followCall(Phase::Live, 20).front().state == AgentState::OnCall);
    (void)presence.followCall(Phase::None, 30);
    CHECK(presence.now().state == AgentState::Available);
}

TEST_CASE("nobody goes away with a call in hand", "[people]")
{
    AgentPresence presence = seated();
    (void)presence.followCall(Phase::Live, 10);
    CHECK(presence.goAway(QStringLiteral("break"), 20).empty());
    CHECK(presence.now().state == AgentState::OnCall);
}

TEST_CASE("whoever takes another's place ends what they were doing", "[people]")
{
    AgentPresence presence = seated();
    (void)presence.goAway(QStringLiteral("break"), 10);
    const auto records = presence.sitDown(nora, session, 20);
    REQUIRE(records.size() == 2);
    CHECK(records[0].account == ana);
    CHECK(records[0].state == AgentState::Left);
    CHECK(records[1].account == nora);
    CHECK(records[1].seq == 4);
    CHECK(presence.sitDown(nora, session, 30).empty());
}

TEST_CASE("a clock set back makes no state end before it began", "[people]")
{
    AgentPresence presence = seated();
    (void)presence.goAway(QStringLiteral("break"), 1000);
    CHECK(presence.comeBack(400).front().begunAtMs == 1000);
}

TEST_CASE("the shipped reasons to be away are whole in both languages and fit the digits", "[people]")
{
    CHECK(awayReasons().size() >= 3);
    CHECK(awayReasons().size() <= 9);
    for (const AwayReason &reason : awayReasons()) {
        CHECK_FALSE(reason.id.isEmpty());
        CHECK_FALSE(reason.label.es.isEmpty());
        CHECK_FALSE(reason.label.en.isEmpty());
    }
}
