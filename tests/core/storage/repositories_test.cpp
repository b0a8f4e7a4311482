// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callrepository.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/call/organisationkeeping.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/numberrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/store.h"
#include "core/storage/ticket/ticketrepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"

#include <QFile>

#include <algorithm>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray catalogueOfEdition(const QByteArray &edition)
{
    QFile file(u":/definitions/catalogue/catalogue.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray body = file.readAll();
    const int at = body.indexOf("\"edition\"");
    const int from = body.indexOf('"', body.indexOf(':', at)) + 1;
    return body.replace(from, body.indexOf('"', from) - from, edition);
}

} // namespace

TEST_CASE("accounts are numbered by the desk and their logins are unique", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AccountRepository accounts(*connection);
    CHECK(taken(accounts.add(u"luis"_s, u"Luis Ávila"_s)).id == AccountId{2});
    CHECK(codeOf(accounts.add(u"luis"_s, u"Otro"_s)) == Error::Code::Conflict);
    CHECK(codeOf(accounts.add(u" "_s, u"Nadie"_s)) == Error::Code::InvalidInput);
    CHECK(taken(accounts.add(u"eva"_s, u"eva Zúñiga"_s)).id == AccountId{3});
    requireOk(accounts.rename(AccountId{2}, u"Luis Zamora"_s));
    CHECK(codeOf(accounts.rename(AccountId{9}, u"x"_s)) == Error::Code::NotFound);
    QStringList names;
    for (const Account &account : taken(accounts.accounts()))
        names += account.name;
    CHECK(names == QStringList{u"Ana Ruiz"_s, u"eva Zúñiga"_s, u"Luis Zamora"_s});
    CHECK(taken(accounts.byLogin(u"eva"_s))->id == AccountId{3});
    CHECK_FALSE(taken(accounts.byId(AccountId{8})).has_value());
}

TEST_CASE("somebody who left the desk is on no list to sit down, and known by name", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    AccountRepository accounts(*connection);
    const Account luis = taken(accounts.add(u"luis"_s, u"Aarón Ávila"_s));
    requireOk(accounts.setActive(luis.id, false));
    CHECK(taken(accounts.accounts()).size() == 1);
    const auto everybody = taken(accounts.everybody());
    REQUIRE(everybody.size() == 2);
    CHECK(everybody[0].active);
    CHECK_FALSE(everybody[1].active); // Behind those who are active, whatever the name.
    CHECK(everybody[1].account.name == u"Aarón Ávila"_s);
    requireOk(accounts.setActive(luis.id, true));
    CHECK(taken(accounts.accounts()).front().id == luis.id);
    CHECK(codeOf(accounts.setActive(AccountId{9}, false)) == Error::Code::NotFound);
}

TEST_CASE("the organisation is the manual's until the desk says otherwise, and kept whole or not at all",
          "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    SettingRepository settings(*connection);
    CHECK(taken(settings.organisation()) == Organisation{seedOrganisation, seedUnit, u"America/Mexico_City"_s, {}});
    const Organisation ours{u"Tesorería 🙂"_s, u"<b>Mesa</b>"_s, u"America/Tijuana"_s, u"800 696 9696"_s};
    requireOk(keepOrganisation(*connection, ours));
    CHECK(taken(settings.organisation()) == ours);
    CHECK(codeOf(keepOrganisation(*connection, {u"x"_s, u"y"_s, u"America/Toluca"_s, {}}))
          == Error::Code::InvalidInput);
    CHECK(taken(settings.organisation()) == ours);
}

TEST_CASE("the ticket's number is set forward, never back", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    NumberRepository numbers(*connection);
    CHECK(taken(numbers.numbers()).lastTicket == 0);
    requireOk(numbers.raiseTicketNumber(24183));
    CHECK(taken(numbers.numbers()).lastTicket == 24182);
    CHECK(codeOf(numbers.raiseTicketNumber(24182)) == Error::Code::InvalidInput);
    CHECK(codeOf(numbers.raiseTicketNumber(0)) == Error::Code::InvalidInput);
    CHECK(codeOf(numbers.raiseTicketNumber(mostTicketNumber + 1)) == Error::Code::InvalidInput);
    requireOk(numbers.raiseTicketNumber(24183)); // As it stands.
    CHECK(taken(numbers.numbers()).lastTicket == 24182);
    CHECK(taken(numbers.numbers()).lastFolio == 0);
}

TEST_CASE("a setting holds its default until it is set", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    SettingRepository settings(*connection);
    CHECK(taken(settings.value(DeskSetting::TimeZone)) == u"America/Mexico_City"_s);
    CHECK(taken(settings.value(DeskSetting::CentrePhone)).isEmpty());
    requireOk(settings.set(DeskSetting::CentrePhone, u"55 5555"_s));
    requireOk(settings.set(DeskSetting::CentrePhone, u"55 1234"_s));
    CHECK(taken(settings.value(DeskSetting::CentrePhone)) == u"55 1234"_s);
}

TEST_CASE("a new desk runs under what came with the program", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    const DefinitionsPtr current = taken(DefinitionRepository(*connection, cache).current());
    CHECK(current->id == DefinitionSetId{1});
    CHECK(current->procedure != nullptr);
    CHECK(current->catalogue->services.size() > 5);
    CHECK(taken(DefinitionRepository(*connection, cache).definitions(DefinitionSetId{1})) == current);
    CHECK(codeOf(DefinitionRepository(*connection, cache).definitions(DefinitionSetId{7})) == Error::Code::NotFound);
}

TEST_CASE("an accepted edition is current at once, and the calls of the old one keep it", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    std::vector<Fault> faults;
    const QByteArray second = catalogueOfEdition("second");
    requireOk(definitions.accept(DefinitionKind::Catalogue, second, AccountId{1}, testNowMs, faults));
    CHECK(taken(definitions.current())->id == DefinitionSetId{2});
    CHECK(taken(definitions.current())->catalogue->edition == u"second"_s);
    CHECK(taken(definitions.definitions(DefinitionSetId{1}))->catalogue->edition != u"second"_s);

    requireOk(
        definitions.accept(DefinitionKind::Catalogue, catalogueOfEdition("third"), AccountId{1}, testNowMs, faults));
    CHECK(taken(definitions.current())->id == DefinitionSetId{3});
    requireOk(definitions.accept(DefinitionKind::Catalogue, second, AccountId{1}, testNowMs, faults));
    CHECK(taken(definitions.current())->id == DefinitionSetId{2}); // The same text is the same definition.
}

TEST_CASE("the editions tell when, by whom and which is current, and an earlier one can be made current again",
          "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    std::vector<Fault> faults;
    requireOk(definitions.accept(DefinitionKind::Catalogue, catalogueOfEdition("second"), AccountId{1}, testNowMs + 5,
                                 faults));
    const auto editions = taken(definitions.editions());
    REQUIRE(editions.size() == 4);
    CHECK(editions[0].edition == u"second"_s);
    CHECK(editions[0].current);
    CHECK(editions[0].acceptedBy == AccountId{1});
    CHECK(editions[0].acceptedAtMs == testNowMs + 5);
    const auto first = std::find_if(editions.begin() + 1, editions.end(),
                                    [](const DefinitionEdition &e) { return e.kind == DefinitionKind::Catalogue; });
    REQUIRE(first != editions.end());
    CHECK_FALSE(first->current);
    CHECK(first->acceptedBy.isNull());
    CHECK(taken(definitions.text(editions[0].id)) == catalogueOfEdition("second"));
    requireOk(definitions.goBackTo(first->id, faults));
    CHECK(taken(definitions.current())->id == DefinitionSetId{1});
    CHECK(taken(definitions.editions()).size() == 4);
    CHECK(codeOf(definitions.goBackTo(99, faults)) == Error::Code::NotFound);
}

TEST_CASE("a definition that does not pass its check takes no place", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    for (const QByteArray &body : {QByteArray("{"), QByteArray("{}"), QByteArray()}) {
        for (const DefinitionKind kind :
             {DefinitionKind::Procedure, DefinitionKind::Protocol, DefinitionKind::Catalogue}) {
            std::vector<Fault> faults;
            CHECK(codeOf(definitions.accept(kind, body, AccountId{1}, testNowMs, faults))
                  == Error::Code::DefinitionInvalid);
            CHECK_FALSE(faults.empty());
        }
    }
    CHECK(taken(definitions.current())->id == DefinitionSetId{1});
    CHECK(taken(connection->value({u"count"_s, u"SELECT count(*) FROM definition"_s}))->toInt() == 3);
}

TEST_CASE("a ticket is found by number, or by contact and name", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 3; ++i) {
        SampleCall call(CallId{callId.value + i});
        requireOk(writer.write(call.begin()));
        requireOk(writer.write(call.withTicket(TicketId{100 + i})));
    }
    TicketRepository tickets(*connection);
    CHECK(taken(tickets.findTickets({2, {}, {}}, 10)).front().ticket.id == TicketId{101});
    CHECK(taken(tickets.findTickets({9, {}, {}}, 10)).empty());
    CHECK(taken(tickets.findTickets({0, u"MARIA PENA"_s, u"maria.pena@DGSEI.example"_s}, 10)).size() == 3);
    CHECK(taken(tickets.findTickets({0, u"pena"_s, u"(55) 1234-5678"_s}, 2)).size() == 2);
    CHECK(taken(tickets.findTickets({0, u"Juan"_s, u"(55) 1234-5678"_s}, 2)).empty());
    CHECK(taken(tickets.findTickets({0, u"Maria"_s, {}}, 10)).empty());
    CHECK(taken(tickets.findTickets({0, u"pena"_s, u"(55) 1234-5678"_s}, 9)).front().number == 3);
    CHECK(taken(tickets.openTicketsOf({u"luis"_s, u"eva"_s})) == std::vector<int>{3, 0});
}

TEST_CASE("behind a switchboard with many tickets the one of a name is found, newest first", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 230; ++i) {
        SampleCall call(CallId{callId.value + i});
        requireOk(writer.write(call.begin()));
        CallCommit commit = call.withTicket(TicketId{100 + i});
        if (i % 100 == 7)
            commit.tickets.front().content.requester = u"Iker Montes"_s;
        requireOk(writer.write(commit));
    }
    TicketRepository tickets(*connection);
    const auto found = taken(tickets.findTickets({0, u"iker"_s, u"55 1234 5678"_s}, 9));
    REQUIRE(found.size() == 3);
    CHECK(found[0].ticket.id == TicketId{307});
    CHECK(found[2].ticket.id == TicketId{107});
    CHECK(taken(tickets.findTickets({0, u"iker"_s, u"maria.pena@dgsei.example"_s}, 2)).back().ticket.id
          == TicketId{207});
    CHECK(taken(tickets.findTickets({0, u"nadie"_s, u"55 1234 5678"_s}, 9)).empty());
}

TEST_CASE("questions are answered in the asker's thread, the newest of a kind only", "[storage][engine]")
{
    const EngineFixture fixture;
    QueryThread reader(fixture.location());
    QObject asker;
    std::mutex gate;
    QStringList answers;
    const auto ask = [&](const QString &kind, const QString &text) {
        reader.ask<QString>(
            kind, &asker,
            [text](Connection &connection) -> Result<QString> {
                return taken(connection.value({u"echo"_s, u"SELECT CAST(? AS text)"_s}, {text}))->toString();
            },
            [&](const Result<QString> &answer) {
                CHECK(QThread::currentThread() == asker.thread());
                answers += taken(answer);
            });
    };
    gate.lock();
    reader.ask<int>(
        u"gate"_s, &asker,
        [&](Connection &) -> Result<int> {
            const std::lock_guard open(gate);
            return 1;
        },
        [](const Result<int> &) {});
    ask(u"list"_s, u"old"_s);
    ask(u"list"_s, u"newer"_s);
    ask(u"detail"_s, u"other"_s);
    ask(u"list"_s, u"newest"_s);
    gate.unlock();
    REQUIRE(waitFor([&] { return answers.size() >= 2; }));
    CHECK(answers == QStringList{u"newest"_s, u"other"_s});
}

TEST_CASE("what is to be written waits in its turn, is never replaced and always answered", "[storage][engine][acts]")
{
    const EngineFixture fixture;
    QObject asker;
    std::mutex gate;
    QStringList written;
    QStringList answers;
    QueryThread acts(fixture.location());
    const auto write = [&](const QString &text) {
        acts.act<QString>(
            &asker,
            [&written, text](Connection &) -> Result<QString> {
                written += text;
                return text;
            },
            [&](const Result<QString> &answer) { answers += taken(answer); });
    };
    gate.lock();
    acts.act<int>(
        &asker,
        [&](Connection &) -> Result<int> {
            const std::lock_guard open(gate);
            return 1;
        },
        [](const Result<int> &) {});
    write(u"away"_s);
    acts.ask<int>(
        {}, &asker, [](Connection &) -> Result<int> { return 2; }, [&](const Result<int> &) { answers += u"asked"_s; });
    write(u"back"_s);
    write(u"away"_s);
    CHECK_FALSE(acts.isAtRest());
    gate.unlock();
    REQUIRE(waitFor([&] { return acts.isAtRest(); }));
    CHECK(written == QStringList{u"away"_s, u"back"_s, u"away"_s});
    CHECK(answers == QStringList{u"away"_s, u"asked"_s, u"back"_s, u"away"_s});
}

TEST_CASE("what is to be written is written before the thread ends", "[storage][engine][acts]")
{
    const EngineFixture fixture;
    QObject asker;
    std::mutex gate;
    QStringList done;
    gate.lock();
    {
        QueryThread acts(fixture.location());
        acts.act<int>(
            &asker,
            [&](Connection &) -> Result<int> {
                const std::lock_guard open(gate);
                return 1;
            },
            [](const Result<int> &) {});
        for (const QString &what : {u"first"_s, u"second"_s}) {
            acts.act<int>(
                &asker,
                [&done, what](Connection &) -> Result<int> {
                    done += what;
                    return 1;
                },
                [](const Result<int> &) {});
        }
        gate.unlock();
    }
    CHECK(done == QStringList{u"first"_s, u"second"_s});
}

TEST_CASE("an asker that is gone hears nothing", "[storage][engine]")
{
    const EngineFixture fixture;
    QueryThread reader(fixture.location());
    bool heard = false;
    {
        QObject asker;
        reader.ask<int>(
            u"a"_s, &asker, [](Connection &) -> Result<int> { return 1; }, [&](const Result<int> &) { heard = true; });
    }
    QObject asker;
    bool answered = false;
    reader.ask<int>(
        u"b"_s, &asker, [](Connection &) -> Result<int> { return 1; }, [&](const Result<int> &) { answered = true; });
    REQUIRE(waitFor([&] { return answered; }));
    CHECK_FALSE(heard);
}

TEST_CASE("a reader without a database answers with the error", "[storage][engine]")
{
    const EngineFixture fixture;
    DatabaseLocation location = fixture.location();
    location.path += u".none"_s;
    location.database += u"_none"_s;
    QueryThread reader(location);
    QObject asker;
    std::optional<Error::Code> code;
    reader.ask<int>(
        u"a"_s, &asker, [](Connection &) -> Result<int> { return 1; },
        [&](const Result<int> &answer) { code = codeOf(answer); });
    REQUIRE(waitFor([&] { return code.has_value(); }));
    CHECK(code == Error::Code::DatabaseMissing);
}

TEST_CASE("another desk's commit is noticed", "[storage][engine]")
{
    const EngineFixture fixture;
    Store here(fixture.location(), {{1ms}, 1ms}, {.atMostEvery = 5ms, .poll = 5ms, .slowPoll = 1h});
    Store there(fixture.location(), {{1ms}, 1ms}, {.atMostEvery = 5ms, .poll = 5ms, .slowPoll = 1h});
    int changes = 0;
    QObject::connect(&here.watcher(), &StoreWatcher::changed, [&] { ++changes; });
    QObject asker; // The first look is behind this question, and so is LISTEN.
    bool ready = false;
    here.reader().ask<int>(
        u"ready"_s, &asker, [](Connection &) -> Result<int> { return 1; }, [&](const Result<int> &) { ready = true; });
    REQUIRE(waitFor([&] { return ready; }));
    CHECK(changes == 0);
    SampleCall call(callId);
    there.journal().submit(call.begin(), requireOk<CommitReceipt>);
    CHECK(waitFor([&] { return changes > 0; }));
}

TEST_CASE("tickets without a resolver are counted and lead to their calls", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 4; ++i) {
        SampleCall call(CallId{callId.value + i}, SessionId{77}, testNowMs + i * 1000);
        requireOk(writer.write(call.begin()));
        CallCommit commit = call.withTicket(TicketId{100 + i});
        commit.tickets.front().content.resolver = i == 1 ? u"luis"_s : QString();
        commit.tickets.front().madeAtMs = testNowMs + i * 1000;
        if (i == 3)
            commit.tickets.front().state = TicketState::Cancelled;
        requireOk(writer.write(commit));
    }
    CHECK(taken(TicketRepository(*connection).unassignedTickets()) == 2);
    CallRepository calls(*connection);
    const auto found = [&](const MadeWithin &made, const QString &words = {}) {
        CallFilter filter;
        filter.unassigned = made;
        filter.text = words;
        std::vector<qint64> ids;
        for (const CallRow &row : taken(calls.calls(filter, {}, 50)))
            ids.push_back(row.summary.call.value - callId.value);
        return ids;
    };
    CHECK(found({}) == std::vector<qint64>{2, 0});
    CHECK(found({testNowMs + 1, testNowMs + 3000}) == std::vector<qint64>{2});
    CHECK(found({testNowMs, testNowMs + 2000}) == std::vector<qint64>{0});
    CHECK(found({}, u"ningunaparte"_s).empty());
}
