// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/summarise.h"
#include "tests/core/call/callwalk.h"
#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

#include <QSet>

using namespace helpdesk;

namespace {

void walkMany(quint64 first, quint64 count)
{
    const auto definitions = test::repositoryDefinitions();
    QSet<int> outcomes;
    QSet<QString> visited;
    for (quint64 seed = first; seed < first + count; ++seed) {
        test::CallWalk walk(definitions, seed);
        walk.wander(60);
        const bool ended = walk.leave();
        CallState replayed(CallId{1}, definitions);
        for (CallEvent event : walk.events()) {
            event.payload = decodedPayload(encodedPayload(event.payload));
            replayed.apply(event);
        }
        const CallSummary summary = summarise(replayed);
        const bool same = replayed == walk.state() && summary == walk.lastSummary() && walk.saidAfter();
        const bool sane = summary.outcome != CallOutcome::Open && (summary.pointsKept & ~summary.pointsDue) == 0
            && summary.talk_ms >= 0 && summary.handle_ms >= summary.talk_ms + summary.hold_ms
            && summary.holdsKept <= summary.holds && !summary.dueAtMs;
        if (!ended || !same || !sane) {
            CAPTURE(seed, ended, same, sane, walk.state().operation().id, walk.events().size());
            FAIL_CHECK("a walk went wrong");
        }
        outcomes.insert(static_cast<int>(summary.outcome));
        for (const Visit &visit : walk.state().run().visits())
            visited.insert(visit.operation);
    }
    CHECK(outcomes.size() == 8);
    CHECK(static_cast<std::size_t>(visited.size()) == definitions->procedure->operations.size());
}

} // namespace

TEST_CASE("20,000 random walks: what is replayed is what was lived, and each reaches the end", "[walk]")
{
    walkMany(1, 20'000);
}

TEST_CASE("200,000 random walks", "[walk][.full]")
{
    walkMany(1'000'000, 200'000);
}
