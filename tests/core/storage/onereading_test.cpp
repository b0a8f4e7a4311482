// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One reading of telephones, addresses and names, in the store: what is kept is found by each of its writings.

#include "core/storage/call/callrepository.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/call/searchrefold.h"
#include "core/storage/definition/bundleddefinitions.h"
#include "core/storage/journal/commitsink.h"
#include "core/storage/migrator.h"
#include "core/storage/store.h"
#include "core/storage/ticket/ticketrepository.h"
#include "tests/core/storage/directorydesk.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;
using What = DirectoryQuery::What;

namespace {

QString ringing(DirectoryDesk &desk, const QString &number)
{
    const auto query = readRingingNumber(number);
    return query ? desk.found(*query) : u"withheld"_s;
}

Requester withExtension(const QString &name, const QString &extension)
{
    Requester who;
    who.name = name;
    who.extension = extension;
    return who;
}

int callsFound(Connection &connection, const QString &text)
{
    CallFilter filter;
    filter.text = text;
    return static_cast<int>(taken(CallRepository(connection).calls(filter, {}, 10)).size());
}

int ticketsFound(Connection &connection, const QString &said)
{
    const auto query = readTicketQuery(said);
    REQUIRE(query);
    return static_cast<int>(taken(TicketRepository(connection).findTickets(*query, 10)).size());
}

/// A call whose ticket and events hold what was said.
void writeTold(Connection &connection, CallId id, const QString &email, const QString &phone, const QString &detail)
{
    SampleCall call(id, SessionId{7}, id.value >> 21);
    CallWriter writer(connection);
    requireOk(writer.write(call.begin()));
    CallCommit made = call.withTicket(TicketId{id.value + 1});
    for (TicketDraft &ticket : made.tickets) {
        ticket.content.email = email;
        ticket.content.phone = phone;
    }
    requireOk(writer.write(made));
    call.add(
        EventKind::Captured,
        {{payload::fields,
          QJsonObject{
              {fieldkey::callerName, u"Ana Solís"_s}, {fieldkey::callerPhone, phone}, {fieldkey::detail, detail}}}});
    requireOk(writer.write(call.registered()));
}

} // namespace

TEST_CASE("whoever rings is proposed by the whole number, its country and its extension",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.written(withExtension(u"Ana Mora"_s, u"4120"_s));
    desk.written(withExtension(u"Luis Gil"_s, u"41205"_s));
    desk.written(person(u"Eva Sol"_s, {}, {}, u"722 123 4567 ext. 4023"_s));
    desk.written(person(u"Joe Doe"_s, {}, {}, u"+1 722 123 4567"_s));
    desk.written(person(u"Iker Montes"_s, {}, {}, u"5512345679.0"_s));
    CHECK(ringing(desk, u"412"_s).isEmpty());
    CHECK(ringing(desk, u"4120"_s) == u"Ana Mora"_s);
    CHECK(ringing(desk, u"4023"_s) == u"Eva Sol"_s);
    CHECK(ringing(desk, u"+52 722 123 4567"_s) == u"Eva Sol"_s);
    CHECK(ringing(desk, u"sip:+17221234567@pbx.example"_s) == u"Joe Doe"_s);
    CHECK(ringing(desk, u"5123456790"_s).isEmpty());
    CHECK(ringing(desk, u"5512345679"_s) == u"Iker Montes"_s);
    CHECK(ringing(desk, u"unknown"_s) == u"withheld"_s);
    CHECK(desk.found({What::Extension, u"412"_s, {}}).count(u'|') == 1); // Somebody types: a beginning is enough.
    CHECK(desk.found(*readDirectoryQuery(u"722 123 4567 ext 21"_s))
          == u"Eva Sol"_s);                                                 // Nobody has that one: the line's people.
    CHECK(desk.found(*readDirectoryQuery(u"123 4567"_s)).count(u'|') == 1); // Without its area it may be either's.
}

TEST_CASE("pasted signs, titles and the order of names make no second person", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.written(person(u"Ana Mora Gil"_s, u"Catastro"_s, u"\u202aana@gem.example\u202c"_s,
                        u"\u202a722\u00a0123\u20114567\u202c"_s));
    CHECK(desk.only(u"ana"_s).requester.email == u"ana@gem.example"_s);
    desk.call(person(u"LIC. ANA MORA GIL"_s, u"Catastro"_s, u"Ana <ANA@gem.example>"_s, {}));
    desk.call(person(u"MORA GIL, LIC. ANA"_s, {}, {}, u"+52 1 722 123 4567"_s));
    desk.grow();
    CHECK(desk.entries() == 1);
    const ImportReport report = desk.import("nombre,telefono\n\"SOLÍS PRADO, ANA\",722 555 0148\nAna Solís Prado,01 "
                                            "722 555 0148\nAna O'Farrill,7225550149\n");
    CHECK(report.added == 2);
    CHECK(report.unchanged == 1);
    CHECK(desk.found({What::Name, u"ana ofarrill"_s, {}}) == u"Ana O'Farrill"_s);
    CHECK(desk.found({What::Name, u"Lic. Ana Mora"_s, {}}) == u"Ana Mora Gil"_s);
    CHECK(desk.found({What::Name, u"O\u2019Farrill"_s, {}}) == u"Ana O'Farrill"_s);
}

TEST_CASE("a ticket is found by its contact in any writing, and never by another country's", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    writeTold(*connection, CallId{testNowMs << 21}, u"Ana@gem.example"_s, u"722 123 4567 ext. 4021"_s, u"x"_s);
    writeTold(*connection, CallId{(testNowMs + 60000) << 21}, u"joe@gem.example"_s, u"+1 722 123 4567"_s, u"x"_s);
    for (const QString &said :
         {u"\u202aana@GEM.example\u202c"_s, u"Ana <ana@gem.example>"_s, u"+52 722 123 4567"_s, u"044 722 123 4567"_s,
          u"7221234567"_s, u"María; 722-123-45-67"_s, u"Lic. María Peña, +52 1 722 123 4567"_s})
        CHECK(ticketsFound(*connection, said) == 1);
    CHECK(ticketsFound(*connection, u"+1 722 123 4567"_s) == 1);
    CHECK(ticketsFound(*connection, u"+34 722 123 4567"_s) == 0);
    CHECK(ticketsFound(*connection, u"123 4567"_s) == 2);
}

TEST_CASE("calls are found whatever the writing, in the index and before it", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(CallId{testNowMs << 21});
    call.summary.searchText =
        searchWords(u"Juan O'Farrill 7225550134 sin Wi-Fi, HP-4120 🔥urgente c++ e-mail"_s).join(u' ');
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.registered()));
    SampleCall other(CallId{(testNowMs + 60000) << 21});
    other.summary.searchText = searchWords(u"Carla Cruz, correo caído +1 722 555 0134"_s).join(u' ');
    requireOk(writer.write(other.begin()));
    requireOk(writer.write(other.registered()));
    for (const bool indexed : {false, true}) {
        if (indexed)
            requireOk(SearchIndex(*connection).catchUp(100));
        for (const QString &text : {u"722 555 0134"_s, u"+52 722 555 0134"_s, u"(722) 555-01-34"_s, u"wifi"_s,
                                    u"wi-fi"_s, u"HP4120"_s, u"hp 4120"_s, u"ofarrill"_s, u"O'Farrill"_s, u"urgente"_s,
                                    u"C++"_s, u"email"_s, u"e-mail"_s, u"juan 7225550134"_s}) {
            INFO(text.toStdString());
            CHECK(callsFound(*connection, text) == 1);
        }
        CHECK(callsFound(*connection, u"5550134"_s) == 2);
        CHECK(callsFound(*connection, u"🔥"_s) == 1);
    }
}

namespace {

/// A desk as a program before one reading left it.
void makeDeskOfBefore(const DatabaseLocation &location)
{
    constexpr int lastBefore = 11;
    const auto connection = taken(Connection::open(location, OpenMode::Create));
    std::vector<Migration> before = builtInMigrations(location.engine);
    std::erase_if(before, [](const Migration &migration) { return migration.version > lastBefore; });
    requireOk(Migrator(*connection, before).migrate(testNowMs));
    requireOk(
        connection->command(u"account"_s, u"INSERT INTO account (id, login, name) VALUES (1, 'ana', 'Ana Ruiz')"_s));
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    requireOk(BundledDefinitions(*connection, definitions).ensureDefaults(testNowMs));
    const QList<QStringList> later{{u"ticket"_s, u"email_key"_s, u"text NOT NULL DEFAULT ''"_s},
                                   {u"ticket"_s, u"said_number"_s, u"integer NOT NULL DEFAULT 0"_s},
                                   {u"call"_s, u"time_rule"_s, u"integer NOT NULL DEFAULT 1"_s}};
    for (const QStringList &column : later)
        requireOk(connection->command(u"later column"_s,
                                      u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(column[0], column[1], column[2])));
    writeTold(*connection, CallId{testNowMs << 21}, u"\u202aana@gem.example\u202c"_s, u"+1 722 123 4567"_s,
              u"sin Wi-Fi"_s);
    for (const QStringList &column : later)
        requireOk(connection->command(u"not yet"_s, u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(column[0], column[1])));
    const auto run = [&](const QString &sql, const QVariantList &values) {
        requireOk(connection->execute({u"old"_s, sql}, values));
    };
    run(u"UPDATE ticket SET phone_key = ?"_s, {7221234567LL});
    run(u"UPDATE call_search SET text = ?"_s, {u"ana solis 7221234567 sin wi fi"_s});
    run(u"INSERT INTO requester (id, name, unit, staff, email, extension, search, kept, last_contact_ms) "
        "VALUES (5, 'LIC. ANA MORA GIL', '', 0, ?, '', 'lic ana mora gil', 1, 0)"_s,
        {u"\u202aana@gem.example\u202c"_s});
    run(u"INSERT INTO requester_phone (requester_id, position, phone) VALUES (5, 1, ?)"_s,
        {u"+1 722 123 4567 ext 4023"_s});
    run(u"INSERT INTO requester_key (key, requester_id) VALUES (?, 5)"_s, {QByteArray("p7221234567")});
}

} // namespace

TEST_CASE("a desk of before is read as one of today: directory and tickets at once, calls in idle time",
          "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    makeDeskOfBefore(fixture.location());
    const auto connection = taken(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    DirectoryRepository directory(*connection);
    const auto found = [&](const DirectoryQuery &query) { return taken(directory.find(query, 5)).size(); };
    CHECK(found(*readRingingNumber(u"+52 722 123 4567"_s)) == 0);
    CHECK(found(*readRingingNumber(u"+1 722 123 4567"_s)) == 1);
    CHECK(found(*readRingingNumber(u"4023"_s)) == 1);
    CHECK(found({What::Email, u"ana@gem.example"_s, {}}) == 1);
    CHECK(ticketsFound(*connection, u"ana@gem.example"_s) == 1);
    CHECK(ticketsFound(*connection, u"722 123 4567"_s) == 0);
    CHECK(ticketsFound(*connection, u"+1 722 123 4567"_s) == 1);

    CHECK(callsFound(*connection, u"wi-fi"_s) == 1); // By the words it had.
    CHECK(callsFound(*connection, u"wifi"_s) == 0);
    const auto sink = taken(databaseSink(fixture.location())());
    while (taken(sink->tend())) {}
    CHECK(callsFound(*connection, u"wifi"_s) == 1);
    CHECK(callsFound(*connection, u"ana solis wi-fi"_s) == 1);
    CHECK(taken(SearchRefold(*connection).catchUp(10)) == 0);
}
