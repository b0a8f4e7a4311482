// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many desks register at once while some of them, and the server, are killed: folios and tickets have no gap, no
// double.

#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/postgresserver.h"
#include "tests/support/waiting.h"

#include <QProcess>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Desks = std::vector<std::unique_ptr<QProcess>>;

QString raceUriOf(const DatabaseLocation &location)
{
    if (location.engine == Engine::Sqlite)
        return location.path;
    return u"postgresql://postgres@/%1?host=%2"_s.arg(location.database, location.host);
}

Desks startDesks(const DatabaseLocation &location, int count, int callsEach)
{
    Desks desks;
    for (int i = 0; i < count; ++i) {
        desks.push_back(std::make_unique<QProcess>());
        desks.back()->start(qEnvironmentVariable("AURICULAR_TEST_PROGRAMS") + u"/number_race"_s,
                            {raceUriOf(location), QString::number(callsEach)});
        REQUIRE(desks.back()->waitForStarted(patience_ms));
    }
    return desks;
}

qint64 sum(Connection &connection, const QString &what)
{
    return taken(connection.value({u"sum"_s, u"SELECT "_s + what}))->toLongLong();
}

/// Waits until the desks together have registered \a count calls.
void waitForCalls(const DatabaseLocation &location, int count)
{
    const auto connection = taken(Connection::open(location, OpenMode::Existing));
    REQUIRE(waitFor([&] { return sum(*connection, u"count(folio) FROM call"_s) >= count; }));
}

void checkNumbers(const DatabaseLocation &location, qint64 atLeast)
{
    const auto connection = taken(Connection::open(location, OpenMode::Existing));
    const qint64 folios = sum(*connection, u"count(DISTINCT folio) FROM call"_s);
    CHECK(folios >= atLeast);
    CHECK(sum(*connection, u"count(folio) FROM call"_s) == folios);
    CHECK(sum(*connection, u"min(folio) FROM call"_s) == 1);
    CHECK(sum(*connection, u"max(folio) FROM call"_s) == folios);
    CHECK(sum(*connection, u"value FROM counter WHERE name = 'folio'"_s) == folios);
    const qint64 tickets = sum(*connection, u"count(DISTINCT number) FROM ticket"_s);
    CHECK(tickets >= folios);
    CHECK(sum(*connection, u"min(number) FROM ticket"_s) == 1);
    CHECK(sum(*connection, u"max(number) FROM ticket"_s) == tickets);
    CHECK(sum(*connection, u"value FROM counter WHERE name = 'ticket'"_s) == tickets);
    CHECK(sum(*connection, u"count(*) FROM call WHERE registered_at_ms IS NOT NULL AND folio IS NULL"_s) == 0);
    // Whole commits only: the row says how many events there are.
    CHECK(sum(*connection,
              u"count(*) FROM call c WHERE last_seq <> (SELECT count(*) FROM call_event e WHERE e.call_id = c.id)"_s)
          == 0);
}

/// Every desk that was not killed ended well; returns what all of them were told.
qint64 finishDesks(Desks &desks, std::size_t killed)
{
    qint64 told = 0;
    for (std::size_t i = 0; i < desks.size(); ++i) {
        if (desks[i]->state() != QProcess::NotRunning)
            REQUIRE(desks[i]->waitForFinished(-1));
        told += desks[i]->readAllStandardOutput().count('\n');
        if (i >= killed) {
            CHECK(desks[i]->exitStatus() == QProcess::NormalExit);
            CHECK(desks[i]->exitCode() == 0);
        }
    }
    return told;
}

void killDesks(Desks &desks, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        desks[i]->kill();
}

void raceOnFile(int desksCount, int callsEach)
{
    const EngineFixture fixture;
    Desks desks = startDesks(fixture.location(), desksCount, callsEach);
    waitForCalls(fixture.location(), callsEach);
    killDesks(desks, 2);
    const qint64 told = finishDesks(desks, 2);
    checkNumbers(fixture.location(), std::max<qint64>(told, (desksCount - 2) * callsEach));
}

void raceOnServer(int desksCount, int callsEach, int crashes)
{
    PostgresServer server;
    requireOk(openDesk(server.location(), OpenMode::Create, testNowMs));
    Desks desks = startDesks(server.location(), desksCount, callsEach);
    waitForCalls(server.location(), callsEach);
    killDesks(desks, 3);
    for (int i = 1; i <= crashes; ++i) {
        waitForCalls(server.location(), callsEach * (i + 1));
        i % 2 == 1 ? server.kill() : server.stop();
        server.start();
    }
    const qint64 told = finishDesks(desks, 3);
    checkNumbers(server.location(), std::max<qint64>(told, (desksCount - 3) * callsEach));
}

} // namespace

TEST_CASE("eight desks on one file", "[storage][sqlite]")
{
    raceOnFile(8, 25);
}

TEST_CASE("eight desks on one file, long", "[storage][sqlite][.full]")
{
    raceOnFile(8, 500);
}

TEST_CASE("sixteen desks on a server that crashes", "[storage][postgresql]")
{
    raceOnServer(16, 25, 1);
}

TEST_CASE("sixteen desks on a server that crashes, long", "[storage][postgresql][.full]")
{
    raceOnServer(16, 400, 6);
}
