// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callrepository.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/definition/bundleddefinitions.h"
#include "core/storage/migrator.h"
#include "core/storage/people/directorygrowth.h"
#include "core/storage/store.h"
#include "core/storage/ticket/ticketrepository.h"
#include "core/ticket/reference.h"
#include "tests/support/enginefixture.h"
#include "tests/support/latercolumns.h"
#include "tests/support/samplecall.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstWithSearch = 2;
constexpr int oldCalls = 3;

CallId callNumber(int n)
{
    return CallId{(testNowMs + n * 60'000LL) << 21};
}

TicketId ticketNumber(int n)
{
    return TicketId{(testNowMs + n * 60'000LL + 5) << 21};
}

/// A desk as the first version with search left it: registered calls with tickets, one of them not indexed yet.
void makeOldDesk(const DatabaseLocation &location)
{
    const auto connection = taken(Connection::open(location, OpenMode::Create));
    std::vector<Migration> first = builtInMigrations(location.engine);
    std::erase_if(first, [](const Migration &migration) { return migration.version > firstWithSearch; });
    requireOk(Migrator(*connection, first).migrate(testNowMs));
    const LaterColumns columns(*connection);
    requireOk(
        connection->command(u"account"_s, u"INSERT INTO account (id, login, name) VALUES (1, 'ana', 'Ana Ruiz')"_s));
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    requireOk(BundledDefinitions(*connection, definitions).ensureDefaults(testNowMs));
    CallWriter writer(*connection);
    for (int n = 0; n < oldCalls; ++n) {
        SampleCall call(callNumber(n), SessionId{7}, testNowMs + n * 60'000LL);
        requireOk(writer.write(call.begin()));
        requireOk(writer.write(call.withTicket(ticketNumber(n))));
        requireOk(writer.write(call.registered()));
        if (n + 1 < oldCalls)
            requireOk(SearchIndex(*connection).catchUp(100));
    }
}

} // namespace

TEST_CASE("a desk of the first version comes to today's schema with its calls found, named and known",
          "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    makeOldDesk(fixture.location());
    const auto connection = taken(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(taken(Migrator(*connection).storedVersion()) == builtInMigrations(fixture.engine()).back().version);

    CallFilter words;
    words.text = u"archivos peña"_s;
    CHECK(taken(CallRepository(*connection).calls(words, {}, 10)).size() == oldCalls);
    requireOk(SearchIndex(*connection).catchUp(100));
    CHECK(taken(CallRepository(*connection).calls(words, {}, 10)).size() == oldCalls);

    TicketQuery byReference;
    byReference.reference = readTicketReference(ticketReference(ticketNumber(1)));
    const auto found = taken(TicketRepository(*connection).findTickets(byReference, 9));
    REQUIRE(found.size() == 1);
    CHECK(found.front().ticket.id == ticketNumber(1));

    // The months are made of what stood there; what was not counted then is told apart.
    const auto months = taken(MonthFigures(*connection).between(Month{2026, 3}, Month{2026, 3}));
    REQUIRE(months.size() == 1);
    CHECK(months.front().tally[Measure::Received] == oldCalls);
    CHECK(months.front().tally[Measure::LevelsNotCounted] == oldCalls);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);

    // Who called before there was a directory is in it, from the first folio on.
    CHECK(taken(DirectoryGrowth(*connection).catchUp(100)) == oldCalls);
    CHECK(taken(connection->value({u"people"_s, u"SELECT count(*) FROM requester"_s}))->toInt() == 1);
    CHECK(taken(connection->value({u"linked"_s, u"SELECT count(*) FROM requester_call"_s}))->toInt() == oldCalls);
}
