// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/store.h"
#include "tests/core/storage/directorydesk.h"
#include "tests/support/waiting.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = DirectoryQuery::What;

TEST_CASE("the directory grows from registered calls, once each, however often it is asked",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    Requester ana = person(u"Ana Ruiz"_s, u"Catastro"_s, {}, u"722 555 0148"_s);
    ana.staff = Staff::Yes;
    ana.extension = u"2210"_s;
    desk.call(ana);
    desk.call(person(u"Luis Ávila"_s, u"Obras"_s, u"luis@gem.example"_s, {}));
    desk.call(person(u"Sin Datos"_s, u"Obras"_s, {}, {}));
    desk.call(person({}, {}, {}, u"722 555 0199"_s));
    desk.call(person(u"Como Dijo"_s, {}, u"luis en gem"_s, u"la de siempre"_s));
    desk.grow();
    desk.grow();
    CHECK(desk.entries() == 2);
    const Requester stored = desk.only(u"ruiz"_s).requester;
    CHECK(stored.phones == QStringList{u"722 555 0148"_s});
    CHECK(stored.staff == Staff::Yes);
    CHECK(stored.extension == u"2210"_s);
    CHECK(desk.found({What::Phone, u"+52 722 5550148"_s, {}}) == u"Ana Ruiz"_s);
    CHECK(desk.found({What::Email, u"LUIS@"_s, {}}) == u"Luis Ávila"_s);
    CHECK(desk.found({What::Extension, u"2210"_s, {}}) == u"Ana Ruiz"_s);
    CHECK(desk.found({What::Name, u"sin datos"_s, {}}).isEmpty());
    CHECK(desk.found({What::Phone, {}, {}}).isEmpty());
}

TEST_CASE("a returning caller brings their entry up to date instead of doubling it", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.call(person(u"María Hernández"_s, u"Catastro"_s, u"mh@gem.example"_s, {}));
    desk.call(person(u"MARIA HERNANDEZ"_s, u"Recaudación"_s, u"MH@gem.example"_s, u"722 555 0148"_s));
    desk.call(person(u"María Elena Hernández Cruz"_s, {}, u"mh@gem.example"_s, {}));
    desk.call(person(u"maria elena hernandez cruz"_s, {}, {}, u"(722) 555-0148"_s));
    desk.grow();
    CHECK(desk.entries() == 1);
    const RequesterRow row = desk.only(u"hernandez"_s);
    CHECK(row.requester.name == u"María Elena Hernández Cruz"_s);
    CHECK(row.requester.unit == u"Recaudación"_s);
    CHECK(row.requester.phones.size() == 1);
    CHECK(row.lastContactMs == testNowMs + 3 * dayMs);
    const CallerHistory history = taken(desk.directory.history(row.requester.id, testNowMs + dayMs, {}, 3));
    CHECK(history.calls.size() == 3);
    CHECK(history.moreCalls);
    CHECK(history.recentCalls == 3);
    CHECK(history.calls.front().summary.startedAtMs == testNowMs + 3 * dayMs);
    const CallerHistory older =
        taken(desk.directory.history(row.requester.id, testNowMs, history.calls.back().summary.call, 3));
    CHECK(older.calls.size() == 1);
    CHECK_FALSE(older.moreCalls);
}

TEST_CASE("two people with one telephone, or one mailbox, are two", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.call(person(u"Ana Ruiz"_s, u"Catastro"_s, u"mesa@gem.example"_s, u"722 555 0148"_s));
    desk.call(person(u"Pedro Gil"_s, u"Obras"_s, u"mesa@gem.example"_s, u"722 555 0148"_s));
    desk.grow();
    CHECK(desk.entries() == 2);
    CHECK(desk.found({What::Phone, u"7225550148"_s, {}}) == u"Pedro Gil|Ana Ruiz"_s);
    CHECK(desk.found({What::Phone, u"7225550148"_s, u"CATASTRO"_s}) == u"Ana Ruiz|Pedro Gil"_s);
    CHECK_FALSE(taken(desk.directory.identify({{}, {}, {}, u"722 555 0148"_s, {}})));
    CHECK(taken(desk.directory.identify({u"pedro gil"_s, {}, {}, u"722 555 0148"_s, {}}))->requester.name
          == u"Pedro Gil"_s);
    CHECK_FALSE(taken(desk.directory.identify({u"Eva"_s, {}, u"mesa@gem.example"_s, {}, {}})));
}

TEST_CASE("people who share a mailbox and a word of their names stay apart", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    const QString mailbox = u"finanzas@gem.example"_s;
    desk.call(person(u"María López"_s, u"Finanzas"_s, mailbox, u"722 555 0101"_s));
    desk.call(person(u"María Pérez"_s, u"Finanzas"_s, mailbox, u"722 555 0102"_s));
    desk.call(person(u"María de la Cruz"_s, {}, mailbox, {}));
    desk.call(person(u"Juan de la Cruz"_s, {}, mailbox, {}));
    desk.call(person(u"de la"_s, {}, mailbox, {})); // Heard half: nobody's whole name.
    desk.grow();
    CHECK(desk.entries() == 5);
    CHECK(desk.only(u"lopez"_s).requester.phones == QStringList{u"722 555 0101"_s});
    CHECK_FALSE(taken(desk.directory.identify({u"María"_s, {}, mailbox, {}, {}})));
    CHECK(taken(desk.directory.identify({u"Pérez María"_s, {}, mailbox, {}, {}}))->requester.name == u"María Pérez"_s);
    const ImportReport report = desk.import("nombre,correo,unidad\n"
                                            "María Pérez,finanzas@gem.example,Tesorería\n"
                                            "María Soto,finanzas@gem.example,Caja\n");
    CHECK(report.bad.empty());
    CHECK(desk.only(u"lopez"_s).requester.unit == u"Finanzas"_s);
    CHECK(desk.only(u"maria soto"_s).requester.unit == u"Caja"_s);
}

TEST_CASE("namesakes are told apart by their unit, and a name alone never takes contact data",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.call(person(u"Juan Pérez"_s, u"Catastro"_s, u"jp@gem.example"_s, {}));
    desk.call(person(u"Juan Pérez"_s, u"Obras"_s, {}, u"722 555 0101"_s));
    desk.call(person(u"Juan Pérez"_s, u"Obras"_s, {}, {}));
    desk.call(person(u"Juan Pérez"_s, {}, {}, {}));
    desk.call(person(u"Juan Pérez"_s, {}, {}, u"722 555 0102"_s));
    desk.grow();
    CHECK(desk.entries() == 3);
    const auto obras = taken(desk.directory.identify({u"juan perez"_s, u"obras"_s, {}, {}, {}}));
    REQUIRE(obras);
    CHECK(taken(desk.directory.history(obras->requester.id, 0, {}, 9)).calls.size() == 2);
    CHECK_FALSE(taken(desk.directory.identify({u"Juan Pérez"_s, {}, {}, {}, {}})));
}

TEST_CASE("words are found apart and in any order, the newest contact first", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.import("name,unit\nCarmen Olvera Ruiz,Roads\nMaría del Carmen Olvera,Land\nOlvera Sol,Roads\n");
    desk.call(person(u"María del Carmen Olvera"_s, u"Land"_s, {}, {}));
    desk.grow();
    CHECK(desk.found({What::Name, u"olvera"_s, {}}).startsWith(u"María del Carmen Olvera|"_s));
    CHECK(desk.found({What::Name, u"ruiz car"_s, {}}) == u"Carmen Olvera Ruiz"_s);
    CHECK(desk.found({What::Name, u"olvera land"_s, {}}) == u"María del Carmen Olvera"_s);
    CHECK(desk.found({What::Name, u"olvera"_s, u"Roads"_s}).endsWith(u"|María del Carmen Olvera"_s));
}

TEST_CASE("merged entries are found as one with everything of both, and can be parted again",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.call(person(u"Ana Ruiz"_s, u"Catastro"_s, {}, u"722 555 0148"_s), true);
    desk.call(person(u"Ana María Ruiz Soto"_s, {}, u"ana@gem.example"_s, {}));
    desk.grow();
    const RequesterId shorter = taken(desk.directory.find({What::Phone, u"7225550148"_s, {}}, 8)).front().requester.id;
    const RequesterId longer = desk.only(u"soto"_s).requester.id;
    CHECK(codeOf(desk.directory.merge(shorter, shorter, AccountId{1}, testNowMs)) == Error::Code::Conflict);
    const RequesterRow both = taken(desk.directory.merge(shorter, longer, AccountId{1}, testNowMs));
    CHECK(both.requester.name == u"Ana María Ruiz Soto"_s);
    CHECK(both.requester.unit == u"Catastro"_s);
    CHECK(both.requester.phones.size() == 1);
    CHECK(both.merged == std::vector<RequesterId>{shorter});
    CHECK(desk.found({What::Phone, u"7225550148"_s, {}}) == u"Ana María Ruiz Soto"_s);
    CHECK(desk.found({What::Name, u"ana"_s, {}}) == u"Ana María Ruiz Soto"_s);
    CHECK(codeOf(desk.directory.merge(shorter, longer, AccountId{1}, testNowMs)) == Error::Code::Conflict);
    CHECK(codeOf(desk.directory.merge(longer, shorter, AccountId{1}, testNowMs)) == Error::Code::Conflict);

    // A call under the old name goes to both, and stays with its own when they are parted.
    desk.call(person(u"Ana Ruiz"_s, {}, {}, u"722 555 0148"_s));
    desk.grow();
    CHECK(desk.entries() == 2);
    const CallerHistory history = taken(desk.directory.history(longer, 0, {}, 9));
    CHECK(history.calls.size() == 3);
    CHECK(history.openTickets.size() == 1);
    CHECK(taken(desk.directory.row(longer)).lastContactMs == testNowMs + 2 * dayMs);

    const RequesterRow parted = taken(desk.directory.unmerge(shorter));
    CHECK(parted.requester.name == u"Ana Ruiz"_s);
    CHECK(taken(desk.directory.row(longer)).requester.phones.isEmpty());
    CHECK(taken(desk.directory.history(shorter, 0, {}, 9)).calls.size() == 2);
    CHECK(taken(desk.directory.history(longer, 0, {}, 9)).calls.size() == 1);
    CHECK(codeOf(desk.directory.unmerge(shorter)) == Error::Code::NotFound);
}

TEST_CASE("what is changed where a merged entry shows stays apart when they are parted", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    const Requester ana = desk.written(person(u"Ana Ruiz"_s, {}, {}, u"722 555 0148"_s));
    const Requester other =
        desk.written(person(u"Ana María Ruiz"_s, u"Catastro"_s, u"ana@gem.example"_s, u"722 555 0149"_s));
    const Requester both = taken(desk.directory.merge(other.id, ana.id, AccountId{1}, testNowMs)).requester;
    REQUIRE(both.phones.size() == 2);
    Requester typed = both;
    typed.name = u"Ana Ruiz Soto"_s;
    const Requester saved = taken(desk.directory.save({both, typed}, testNowMs)).requester;
    CHECK(saved.name == u"Ana Ruiz Soto"_s);
    CHECK(saved.phones == both.phones);
    requireOk(desk.directory.unmerge(other.id));
    const Requester parted = taken(desk.directory.row(ana.id)).requester;
    CHECK(parted.phones == ana.phones);
    CHECK(parted.email.isEmpty());
    CHECK(parted.unit.isEmpty());
    CHECK(taken(desk.directory.row(other.id)).requester == other);
}

TEST_CASE("what is taken away from merged entries shows no more", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    const Requester ana = desk.written(person(u"Ana Ruiz"_s, {}, {}, u"722 555 0148"_s));
    const Requester other =
        desk.written(person(u"A. Ruiz"_s, u"Catastro"_s, u"vieja@gem.example"_s, u"722 555 0149"_s));
    const Requester both = taken(desk.directory.merge(other.id, ana.id, AccountId{1}, testNowMs)).requester;
    Requester typed = both;
    typed.email.clear();
    typed.phones.removeAll(u"722 555 0149"_s);
    const Requester saved = taken(desk.directory.save({both, typed}, testNowMs)).requester;
    CHECK(saved == typed);
    CHECK(desk.found({What::Email, u"vieja@"_s, {}}).isEmpty());
    CHECK(desk.found({What::Name, u"a ruiz"_s, {}}) == u"Ana Ruiz"_s);
}

TEST_CASE("what others wrote while a form was open stays, and is not written over unseen",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    const Requester shown = desk.written(person(u"Ana Ruiz"_s, u"Catastro"_s, u"ana@gem.example"_s, u"722 555 0148"_s));
    desk.call(person(u"Ana Ruiz"_s, {}, u"ana@gem.example"_s, u"722 555 0199"_s));
    desk.grow(); // A telephone she called from meanwhile.
    Requester named = shown;
    named.name = u"Ana Ruiz Soto"_s;
    const Requester saved = taken(desk.directory.save({shown, named}, testNowMs)).requester;
    CHECK(saved.phones == QStringList{u"722 555 0148"_s, u"722 555 0199"_s});
    Requester moved = shown;
    moved.name = u"Ana Ruiz Gil"_s;
    CHECK(codeOf(desk.directory.save({shown, moved}, testNowMs)) == Error::Code::Conflict);
    moved.name = shown.name;
    moved.unit = u"Obras"_s; // Nobody else touched it.
    CHECK(taken(desk.directory.save({shown, moved}, testNowMs)).requester.unit == u"Obras"_s);
    CHECK(desk.only(u"ana"_s).requester.name == u"Ana Ruiz Soto"_s);
}

TEST_CASE("several merged entries are told newest merge first, and each can be parted by itself",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    const RequesterId ana = desk.written(person(u"Ana Ruiz"_s, {}, {}, u"722 555 0148"_s)).id;
    const RequesterId old = desk.written(person(u"A. Ruiz"_s, u"Catastro"_s, {}, {})).id;
    const RequesterId late = desk.written(person(u"Ana R."_s, {}, {}, u"722 555 0149"_s)).id;
    requireOk(desk.directory.merge(late, ana, AccountId{1}, testNowMs + 1000));
    requireOk(
        desk.directory.merge(old, ana, AccountId{1}, testNowMs + 2000)); // Merged last, though it is the older one.
    const auto merges = taken(desk.directory.merges(ana));
    REQUIRE(merges.size() == 2);
    CHECK(merges[0].requester.id == old);
    CHECK(merges[0].requester.unit == u"Catastro"_s);
    CHECK(merges[0].mergedAtMs == testNowMs + 2000);
    CHECK(merges[0].mergedBy == AccountId{1});
    CHECK(merges[1].requester.id == late);
    requireOk(desk.directory.unmerge(old));
    CHECK(taken(desk.directory.row(ana)).merged == std::vector<RequesterId>{late});
    CHECK(taken(desk.directory.row(ana)).requester.unit.isEmpty());
    CHECK(taken(desk.directory.row(ana)).requester.phones.size() == 2);
    requireOk(desk.directory.unmerge(late));
    CHECK(taken(desk.directory.merges(ana)).empty());
    CHECK(taken(desk.directory.row(ana)).requester.phones == QStringList{u"722 555 0148"_s});
}

TEST_CASE("what is written by hand stands before what calls say", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    Requester eva = desk.written(person(u" Eva  Sol "_s, u"Tesorería"_s, u"eva@gem.example"_s, {}));
    CHECK(eva.name == u"Eva Sol"_s);
    desk.call(person(u"Eva Sol"_s, u"tesoreria toluca"_s, u"eva@gem.example"_s, u"722 555 0110"_s));
    desk.grow();
    eva = desk.only(u"eva"_s).requester;
    CHECK(eva.unit == u"Tesorería"_s);
    CHECK(eva.phones == QStringList{u"722 555 0110"_s});
    const Requester shown = eva;
    eva.name = u"Eva Luna"_s;
    eva.phones.clear();
    requireOk(desk.directory.save({shown, eva}, testNowMs));
    CHECK(desk.found({What::Name, u"sol"_s, {}}).isEmpty());
    CHECK(desk.found({What::Phone, u"7225550110"_s, {}}).isEmpty());
    CHECK(desk.found({What::Name, u"luna"_s, {}}) == u"Eva Luna"_s);
    eva.email = u"eva en casa"_s;
    CHECK(codeOf(desk.directory.save({shown, eva}, testNowMs)) == Error::Code::InvalidInput);
    eva.email.clear();
    eva.id = RequesterId{5};
    CHECK(codeOf(desk.directory.save({shown, eva}, testNowMs)) == Error::Code::NotFound);
}

namespace {

/// Everything that stands in the directory once \a calls are taken, so many at once.
QStringList grownFrom(const std::vector<Requester> &calls, int atOnce)
{
    DirectoryDesk desk;
    for (const Requester &who : calls)
        desk.call(who);
    DirectoryGrowth growth(*desk.connection);
    while (taken(growth.catchUp(atOnce)) > 0) {}
    QStringList rows;
    for (const QString &columns :
         {u"id, name, unit, staff, email, extension, search, kept, last_contact_ms FROM requester ORDER BY id"_s,
          u"requester_id, position, phone FROM requester_phone ORDER BY requester_id, position"_s,
          u"requester_id, call_id FROM requester_call ORDER BY call_id"_s,
          u"requester_id, key FROM requester_key ORDER BY requester_id, key"_s}) {
        const QString sql = u"SELECT "_s + columns;
        requireOk(desk.connection->each({sql, sql}, {}, [&](const QSqlQuery &row) {
            for (int i = 0; i <= columns.section(u" FROM"_s, 0, 0).count(u','); ++i)
                rows += row.value(i).toString();
        }));
    }
    return rows;
}

} // namespace

TEST_CASE("the directory is the same, its calls taken one by one or all at once", "[storage][directory][engine]")
{
    const QStringList names{u"Ana Solís"_s, u"Ana Solís Prado"_s, u"Beto Ruiz"_s, u"Ana Solís"_s, u"Ing. Beto Ruiz"_s};
    const QStringList units{u"Tesorería"_s, u"Catastro"_s, QString()};
    const QStringList phones{u"722 555 0101"_s, u"7225550101 ext. 12"_s, u"722 555 0199"_s, QString()};
    std::vector<Requester> calls;
    for (int i = 0; i < 60; ++i) {
        calls.push_back(person(names[i % 5], units[i % 3],
                               i % 4 == 0       ? u"ana@x.example"_s
                                   : i % 7 == 0 ? u"beto@x.example"_s
                                                : QString(),
                               phones[i % 4]));
        if (i % 6 == 0)
            calls.back().staff = Staff::Yes;
    }
    const QStringList one = grownFrom(calls, 1);
    CHECK(one.size() > 100);
    CHECK(grownFrom(calls, 1000) == one);
}

TEST_CASE("who says the same words again is whoever they are by then", "[storage][directory][engine]")
{
    const Requester often = person(u"Ana Solís Prado"_s, u"Tesorería"_s, {}, u"722 555 0101"_s);
    const Requester unreachable = person(u"Ana Solís Prado"_s, u"Tesorería"_s, {}, {});
    Requester changed;
    SECTION("once their entry says something else")
    {
        changed = person(u"Solís Prado Ana"_s, u"Catastro"_s, u"ana@x.example"_s, u"7225550101"_s);
    }
    SECTION("once they were told of")
    {
        changed = often;
        changed.staff = Staff::Yes;
        changed.extension = u"4021"_s;
    }
    SECTION("once there is a namesake")
    {
        changed = person(u"Ana Solís Prado"_s, u"Tesorería"_s, u"another@x.example"_s, u"722 555 0202"_s);
    }
    SECTION("once somebody shares their telephone")
    {
        changed = person(u"Beto Ruiz"_s, u"Tesorería"_s, {}, u"722 555 0101"_s);
    }
    const std::vector<Requester> calls{unreachable, often,       often, often,       unreachable, unreachable, changed,
                                       often,       unreachable, often, unreachable, changed,     often};
    CHECK(grownFrom(calls, 1000) == grownFrom(calls, 1));
}

TEST_CASE("whatever callers say, many calls at once grow what each for itself would", "[storage][directory][engine]")
{
    const quint32 seed = GENERATE(1u, 2u, 3u, 4u);
    quint32 state = seed;
    const auto oneOf = [&](const QStringList &words) {
        return words[static_cast<qsizetype>((state = state * 1664525u + 1013904223u) >> 16) % words.size()];
    };
    std::vector<Requester> calls;
    for (int i = 0; i < 120; ++i) {
        calls.push_back(
            person(oneOf({u"Ana Solís"_s,
                          u"Ana Solís Prado"_s,
                          u"Mtra. Ana Solís"_s,
                          u"O'Farrill Juan"_s,
                          u"OFarrill Juan"_s,
                          u"Ana"_s,
                          u"Lic."_s,
                          {}}),
                   oneOf({u"Tesorería"_s, u"Catastro, Toluca"_s, {}}),
                   oneOf({u"ana@x.example"_s, u"ANA@x.example"_s, u"<juan@x.example>"_s, u"ana en casa"_s, {}, {}}),
                   oneOf({u"722 555 0101"_s,
                          u"+52 722 555 0101"_s,
                          u"722 555 0101 ext. 12"_s,
                          u"4021"_s,
                          u"555 0101"_s,
                          {},
                          {}})));
        calls.back().staff = oneOf({u"1"_s, {}, {}, {}}).isEmpty() ? Staff::Unknown : Staff::Yes;
        calls.back().extension = oneOf({u" 4021"_s, u"none"_s, {}, {}, {}, {}});
    }
    const QStringList one = grownFrom(calls, 1);
    CHECK(grownFrom(calls, 1000) == one);
    CHECK(grownFrom(calls, 7) == one);
}

TEST_CASE("a registered call reaches the directory in the window's idle time", "[storage][directory][engine]")
{
    const EngineFixture fixture;
    Store store(fixture.location(), {{1ms}, 1ms}, {.atMostEvery = 5ms, .poll = 5ms, .slowPoll = 1h});
    SampleCall call(CallId{testNowMs << 21});
    store.journal().submit(call.begin(), requireOk<CommitReceipt>);
    store.journal().submit(call.withTicket(TicketId{9}), requireOk<CommitReceipt>);
    store.journal().submit(call.registered(), requireOk<CommitReceipt>);
    const auto connection = fixture.connect();
    CHECK(waitFor([&] {
        return taken(DirectoryRepository(*connection).find({What::Phone, u"55 1234 5678"_s, {}}, 8)).size() == 1;
    }));
}
