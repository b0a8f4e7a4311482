// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/practice/practicerepository.h"
#include "tests/support/enginefixture.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a practice round is found again with its callers, the newest first and everybody's own",
          "[storage][practice][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    PracticeRepository practice(*connection);
    requireOk(practice.begin({40, u"first-day"_s, AccountId{1}, 1000, {}}));
    requireOk(practice.addCall(40, 0, {CallId{401}, u"transfer"_s}));
    requireOk(practice.addCall(40, 1, {CallId{402}, u"silent"_s}));
    requireOk(practice.addCall(40, 1, {CallId{402}, u"silent"_s})); // Nobody knows whether the first one was written.
    requireOk(practice.begin({41, u"the-line"_s, AccountId{1}, 2000, {}}));
    requireOk(practice.begin({42, u"the-line"_s, AccountId{2}, 3000, {}}));
    const auto rounds = taken(practice.rounds(AccountId{1}, 10));
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].id == 41);
    CHECK(rounds[0].calls.empty());
    CHECK(rounds[1].round == u"first-day"_s);
    CHECK(rounds[1].begunAtMs == 1000);
    REQUIRE(rounds[1].calls.size() == 2);
    CHECK(rounds[1].calls[1].call == CallId{402});
    CHECK(rounds[1].calls[1].caller == u"silent"_s);
    CHECK(taken(practice.rounds(AccountId{1}, 1)).size() == 1);
}
