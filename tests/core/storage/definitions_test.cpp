// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/protocol.h"
#include "core/storage/definition/bundleddefinitions.h"
#include "core/storage/definition/bundledtexts.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/definitions/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The edition that comes now.
QString editionOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"edition"_s).toString();
}

QByteArray withEdition(QByteArray body, const QByteArray &edition)
{
    const auto at = body.indexOf("\"edition\"");
    const auto from = body.indexOf('"', body.indexOf(':', at)) + 1;
    return body.replace(from, body.indexOf('"', from) - from, edition);
}

/// A text that the check of an earlier version let pass: two of one name in a group, and an address that is none.
QByteArray catalogueOfOldRules()
{
    QByteArray body = withEdition(shipped(u"catalogue/catalogue.json"_s), "old");
    const auto people = body.indexOf("\"people\": []");
    REQUIRE(people > 0);
    return body.replace(people, 12,
                        R"("people": [{"id": "a", "name": "Juan Pérez", "email": "juan at dgsei"}, )"
                        R"({"id": "b", "name": "juan perez"}])");
}

/// Puts \a body in the place of the current text of its kind, as an earlier version would have stored it.
void storeAs(Connection &connection, const QString &kind, const QByteArray &body, const QString &edition,
             const QString &hash = {})
{
    const QString sum = !hash.isEmpty()
        ? hash
        : QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    requireOk(
        connection.execute({u"store"_s, u"UPDATE definition SET body = ?, edition = ?, hash = ? WHERE kind = ?"_s},
                           {QString::fromUtf8(body), edition, sum, kind}));
}

/// As the versions before editions were told apart left it: their procedure, and nothing said about what came with
/// them.
void makeOldDesk(Connection &connection)
{
    storeAs(connection, u"procedure"_s, withEdition(shipped(u"procedures/incoming-call.json"_s), "1"), u"1"_s,
            u"0c092aac7a9ec6ec9f7dd4fa266262dd0d18b464e46e505deb27c310e8bf14ff"_s);
    requireOk(connection.execute({u"unsaid"_s, u"DELETE FROM desk_setting WHERE key LIKE 'adopted-%'"_s}));
}

QString currentEdition(Connection &connection, DefinitionKind kind)
{
    DefinitionCache cache;
    const auto editions = taken(DefinitionRepository(connection, cache).editions());
    const auto found = std::find_if(editions.begin(), editions.end(),
                                    [&](const DefinitionEdition &e) { return e.kind == kind && e.current; });
    return found == editions.end() ? QString() : found->edition;
}

qint64 rowOf(Connection &connection, DefinitionKind kind, const QString &edition)
{
    DefinitionCache cache;
    const auto editions = taken(DefinitionRepository(connection, cache).editions());
    const auto found = std::find_if(editions.begin(), editions.end(),
                                    [&](const DefinitionEdition &e) { return e.kind == kind && e.edition == edition; });
    return found == editions.end() ? 0 : found->id;
}

} // namespace

TEST_CASE("a desk opens with a catalogue that today's rules would not accept, and can go back to it",
          "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const QByteArray old = catalogueOfOldRules();
    storeAs(*connection, u"catalogue"_s, old, u"old"_s);
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    const DefinitionsPtr current = taken(definitions.current());
    CHECK(current->catalogue->person(u"b"_s)->name == u"juan perez"_s);

    std::vector<Fault> faults;
    CHECK(
        codeOf(definitions.accept(DefinitionKind::Catalogue, withEdition(old, "new"), AccountId{1}, testNowMs, faults))
        == Error::Code::DefinitionInvalid);
    CHECK(faults.size() == 2);
    faults.clear();
    requireOk(definitions.accept(DefinitionKind::Catalogue,
                                 withEdition(shipped(u"catalogue/catalogue.json"_s), "mended"), AccountId{1}, testNowMs,
                                 faults));
    requireOk(definitions.goBackTo(rowOf(*connection, DefinitionKind::Catalogue, u"old"_s), faults));
    CHECK(faults.empty());
    CHECK(currentEdition(*connection, DefinitionKind::Catalogue) == u"old"_s);
}

TEST_CASE("a stored text that cannot be understood is refused still", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    QByteArray later = shipped(u"catalogue/catalogue.json"_s);
    storeAs(*connection, u"catalogue"_s, later.replace("\"services\"", "\"services-of-later\""), u"later"_s);
    DefinitionCache cache;
    CHECK(codeOf(DefinitionRepository(*connection, cache).current()) == Error::Code::DefinitionInvalid);
}

TEST_CASE("an edition names one text: another under the same name is refused", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    const QByteArray second = withEdition(shipped(u"catalogue/catalogue.json"_s), "second");
    QByteArray other = second;
    other.replace("\"upToPercent\": 100", "\"upToPercent\": 99");
    REQUIRE(other != second);
    std::vector<Fault> faults;
    requireOk(definitions.accept(DefinitionKind::Catalogue, second, AccountId{1}, testNowMs, faults));
    CHECK(codeOf(definitions.accept(DefinitionKind::Catalogue, other, AccountId{1}, testNowMs, faults))
          == Error::Code::DefinitionInvalid);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().pointer == u"/edition"_s);
    CHECK(faults.front().subject == u"second"_s);
    CHECK(taken(definitions.editions()).size() == 4);
    faults.clear();
    requireOk(definitions.accept(DefinitionKind::Catalogue, second, AccountId{1}, testNowMs,
                                 faults)); // The same text is no other.
    // Another procedure may count its editions for itself.
    QByteArray elsewhere = shipped(u"procedures/incoming-call.json"_s);
    requireOk(definitions.accept(DefinitionKind::Procedure,
                                 elsewhere.replace(elsewhere.indexOf("\"id\": \""), 7, "\"id\": \"night-"),
                                 AccountId{1}, testNowMs, faults));
}

TEST_CASE("a desk opens while another program writes", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto writer = fixture.connect();
    const Transaction writing = taken(Transaction::begin(*writer));
    requireOk(writer->execute({u"busy"_s, u"UPDATE counter SET value = value"_s}));
    if (fixture.engine() == Engine::Postgresql)
        requireOk(writer->command(u"busy"_s, u"SELECT pg_advisory_xact_lock(4718594023)"_s));
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
}

TEST_CASE("what a newer version brings reaches a desk that runs under an earlier version's", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    makeOldDesk(*connection);
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(currentEdition(*connection, DefinitionKind::Procedure)
          == editionOf(shipped(u"procedures/incoming-call.json"_s)));
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    CHECK(taken(definitions.definitions(DefinitionSetId{1}))->procedure->edition
          == u"1"_s); // An open call keeps its own.
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(taken(definitions.editions()).size() == 4);

    // Who goes back means it.
    std::vector<Fault> faults;
    requireOk(definitions.goBackTo(rowOf(*connection, DefinitionKind::Procedure, u"1"_s), faults));
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(currentEdition(*connection, DefinitionKind::Procedure) == u"1"_s);
}

TEST_CASE("what a desk has written itself is not replaced by what comes with the program", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    makeOldDesk(*connection);
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    std::vector<Fault> faults;
    QByteArray own = withEdition(shipped(u"procedures/incoming-call.json"_s), "ours");
    requireOk(definitions.accept(DefinitionKind::Procedure, own, AccountId{1}, testNowMs, faults));
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(currentEdition(*connection, DefinitionKind::Procedure) == u"ours"_s);
}

TEST_CASE("a desk whose own text bears the edition that comes now still opens, and keeps it", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    makeOldDesk(*connection);
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    std::vector<Fault> faults;
    QByteArray own = shipped(u"procedures/incoming-call.json"_s);
    own += '\n';
    requireOk(definitions.accept(DefinitionKind::Procedure, own, AccountId{1}, testNowMs, faults));
    requireOk(definitions.goBackTo(rowOf(*connection, DefinitionKind::Procedure, u"1"_s), faults));
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(currentEdition(*connection, DefinitionKind::Procedure) == u"1"_s);
}

TEST_CASE("of two desks that change one edition the second is told, in the same breath as it is refused",
          "[storage][engine]")
{
    const EngineFixture fixture;
    const auto one = fixture.connect();
    const auto other = fixture.connect();
    DefinitionCache cache;
    const qint64 base = rowOf(*one, DefinitionKind::Catalogue, u"2"_s);
    std::vector<Fault> faults;
    requireOk(DefinitionRepository(*one, cache)
                  .accept(DefinitionKind::Catalogue, withEdition(shipped(u"catalogue/catalogue.json"_s), "ana"),
                          AccountId{1}, testNowMs, faults, base));
    CHECK(codeOf(DefinitionRepository(*other, cache)
                     .accept(DefinitionKind::Catalogue, withEdition(shipped(u"catalogue/catalogue.json"_s), "luis"),
                             AccountId{1}, testNowMs, faults, base))
          == Error::Code::Conflict);
    CHECK(currentEdition(*one, DefinitionKind::Catalogue) == u"ana"_s);
}

TEST_CASE("a newer text is offered to a desk that has its own, and taken over with what is the desk's",
          "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    BundledDefinitions bundled(*connection, definitions);
    CHECK(taken(bundled.offered()).empty());
    const QByteArray base = shipped(u"protocol/protocol.json"_s);
    std::vector<Fault> faults;
    requireOk(definitions.accept(DefinitionKind::Protocol,
                                 writeProtocol({3, std::chrono::milliseconds(6000)}, {}, u"ours"_s, base), AccountId{1},
                                 testNowMs, faults));
    requireOk(definitions.accept(DefinitionKind::Catalogue, withEdition(shipped(u"catalogue/catalogue.json"_s), "ours"),
                                 AccountId{1}, testNowMs, faults));
    CHECK(taken(bundled.offered()).empty()); // The desk has left this version's text behind, knowing it.
    makeOldDesk(*connection);
    requireOk(
        connection->execute({u"unknown"_s, u"UPDATE definition SET hash = edition || kind WHERE edition <> 'ours'"_s}));
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(taken(bundled.offered()) == std::vector<DefinitionKind>{DefinitionKind::Procedure, DefinitionKind::Protocol});
    requireOk(bundled.takeOver(DefinitionKind::Protocol, AccountId{1}, testNowMs, faults));
    const DefinitionsPtr current = taken(definitions.current());
    CHECK(current->protocol->edition == u"4"_s); // "3" is taken here by a text that is not this one.
    CHECK(current->protocol->rings.kept == 3);
    CHECK(taken(bundled.offered()) == std::vector<DefinitionKind>{DefinitionKind::Procedure});
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(taken(definitions.current())->id == current->id);
}

TEST_CASE("the list of what came with the program ends with what comes now", "[storage]")
{
    for (const DefinitionKind kind : {DefinitionKind::Procedure, DefinitionKind::Protocol, DefinitionKind::Catalogue}) {
        const QByteArray body = taken(bundledBody(kind));
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        CHECK(bundledHash(kind) == hash);
        CHECK(cameWithProgram(kind, hash));
        CHECK_FALSE(cameWithProgram(kind, u"another"_s));
    }
}
