// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/ownday.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/ticket/ticketrepository.h"
#include "core/ticket/reference.h"
#include "tests/core/storage/callids.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

void writeCall(CallWriter &writer, int i, AccountId agent)
{
    SampleCall call(nthCall(i), SessionId{77}, testNowMs + i * 60000LL);
    call.summary.agent = agent;
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.registered()));
}

} // namespace

TEST_CASE("an agent's own day is theirs alone and ends at midnight", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 12; ++i)
        writeCall(writer, i, AccountId{i % 3 + 1});
    CallRepository calls(*connection);
    CallFilter own;
    own.agent = AccountId{2};
    own.fromMs = testNowMs + 2 * 60000LL;
    own.toMs = testNowMs + 10 * 60000LL;
    const OwnDay day = ownDayOf(taken(calls.calls(own, {}, 1000))); // Of 1, 4, 7, 10: those within.
    CHECK(day.calls == 2);
    REQUIRE(day.latest.size() == 2);
    CHECK(day.latest[0].summary.call == nthCall(7));
    CHECK(day.latest[1].summary.call == nthCall(4));
}

TEST_CASE("a ticket is found by the reference that was told while it had no number", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    const TicketId ticket{(1772463600000LL << 21) + 4711};
    SampleCall call(nthCall(1));
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.withTicket(ticket)));
    TicketRepository tickets(*connection);
    const auto query = readTicketQuery(ticketReference(ticket));
    REQUIRE(query);
    const auto found = taken(tickets.findTickets(*query, 9));
    REQUIRE(found.size() == 1);
    CHECK(found.front().ticket.id == ticket);
    CHECK(found.front().number == 1);
    CHECK(taken(tickets.findTickets(*readTicketQuery(ticketReference(TicketId{ticket.value + 1})), 9)).empty());
}

TEST_CASE("digits that are no ticket's number are looked up as a telephone", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(nthCall(1));
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.withTicket(TicketId{100})));
    TicketRepository tickets(*connection);
    CHECK(taken(tickets.findTickets(*readTicketQuery(u"55 1234 5678"_s), 9)).size() == 1);
    CHECK(taken(tickets.findTickets(*readTicketQuery(u"55 1234 5679"_s), 9)).empty());
}

TEST_CASE("a ticket under a switchboard's number is found by the name, however many are newer", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 450; ++i) {
        SampleCall call(nthCall(i));
        requireOk(writer.write(call.begin()));
        CallCommit commit = call.withTicket(TicketId{100 + i});
        commit.tickets.front().content.requester = i == 3 ? u"Óscar Núñez Ávila"_s : u"María Peña"_s;
        requireOk(writer.write(commit));
    }
    TicketRepository tickets(*connection);
    for (const QString &contact : {u"55 1234 5678"_s, u"maria.pena@dgsei.example"_s}) {
        const auto one = taken(tickets.findTickets({0, u"oscar avila"_s, contact}, 9));
        REQUIRE(one.size() == 1);
        CHECK(one.front().ticket.id == TicketId{103});
        const auto newest = taken(tickets.findTickets({0, u"maria"_s, contact}, 9));
        REQUIRE(newest.size() == 9);
        CHECK(newest.front().ticket.id == TicketId{549});
        CHECK(newest.back().ticket.id == TicketId{541});
    }
}
