// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/folders.h"
#include "tests/support/schematext.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

Migration oneMore(QStringList statements)
{
    return {builtInMigrations(testedEngine()).back().version + 1, u"more"_s, std::move(statements)};
}

std::vector<Migration> withMore(QStringList statements)
{
    std::vector<Migration> migrations = builtInMigrations(testedEngine());
    migrations.push_back(oneMore(std::move(statements)));
    return migrations;
}

bool hasTable(Connection &connection, const QString &name)
{
    return connection.value({u"probe"_s, u"SELECT count(*) FROM "_s + name}).ok();
}

QStringList copiesIn(const QString &folder)
{
    return QDir(folder).entryList({u"desk.v*.sqlite"_s}, QDir::Files);
}

} // namespace

TEST_CASE("migrations are numbered 1 to N for both engines", "[storage]")
{
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        int version = 0;
        for (const Migration &migration : builtInMigrations(engine)) {
            CHECK(migration.version == ++version);
            CHECK_FALSE(migration.statements.isEmpty());
            for (const QString &statement : migration.statements)
                CHECK_FALSE(statement.contains(u'@' + QString(u"int64"_s)));
        }
        CHECK(version >= 2);
    }
}

TEST_CASE("the schema is the one that was reviewed", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const QString name = fixture.engine() == Engine::Sqlite ? u"schema.sqlite.txt"_s : u"schema.postgresql.txt"_s;
    QFile golden(sourcePath(u"tests/golden/") + name);
    const QString text = schemaText(*connection);
    if (qEnvironmentVariableIsSet("AURICULAR_WRITE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(text == QString::fromUtf8(golden.readAll()));
}

TEST_CASE("a migration that fails in the middle leaves the database as it was", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const QString before = schemaText(*connection);
    Migrator failing(*connection,
                     withMore({u"CREATE TABLE extra (id integer)"_s, u"CREATE TABLE broken (("_s,
                               u"CREATE TABLE never (id integer)"_s}));
    CHECK_FALSE(failing.migrate(testNowMs).ok());
    CHECK(schemaText(*connection) == before);
    CHECK(taken(Migrator(*connection).storedVersion()) == builtInMigrations(fixture.engine()).back().version);
    requireOk(Migrator(*connection, withMore({u"CREATE TABLE extra (id integer)"_s})).migrate(testNowMs + 1000));
    CHECK(hasTable(*connection, u"extra"_s));
}

TEST_CASE("a newer schema is refused and not touched", "[storage][engine]")
{
    const EngineFixture fixture;
    {
        const auto connection = fixture.connect();
        requireOk(Migrator(*connection, withMore({u"CREATE TABLE extra (id integer)"_s})).migrate(testNowMs));
    }
    CHECK(codeOf(openDesk(fixture.location(), OpenMode::Existing, testNowMs)) == Error::Code::SchemaNewer);
    CHECK(codeOf(openDesk(fixture.location(), OpenMode::Create, testNowMs)) == Error::Code::SchemaNewer);
}

TEST_CASE("a copy of an existing file is kept before it is changed", "[storage][sqlite]")
{
    const EngineFixture fixture;
    const int version = builtInMigrations(Engine::Sqlite).back().version;
    {
        const auto connection = fixture.connect();
        requireOk(Migrator(*connection).migrate(testNowMs));
        CHECK(copiesIn(fixture.folder()).isEmpty());
        requireOk(Migrator(*connection, withMore({u"CREATE TABLE extra (id integer)"_s})).migrate(testNowMs));
    }
    REQUIRE(copiesIn(fixture.folder()) == QStringList{u"desk.v%1-20260302-150000.sqlite"_s.arg(version)});
    DatabaseLocation copy;
    copy.path = fixture.folder() + u'/' + copiesIn(fixture.folder()).front();
    const auto connection = taken(openDesk(copy, OpenMode::Existing, testNowMs));
    CHECK_FALSE(hasTable(*connection, u"extra"_s));
    CHECK(hasTable(*connection, u"call"_s));
}

TEST_CASE("two programs that migrate at once both end well", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    constexpr int programs = 4;
    std::vector<Result<>> outcomes(programs);
    std::vector<std::thread> threads;
    for (int i = 0; i < programs; ++i) {
        threads.emplace_back([&fixture, outcome = &outcomes[static_cast<std::size_t>(i)]] {
            do { // On a slow machine a turn may take longer than a program waits for its own.
                const auto opened = openDesk(fixture.location(), OpenMode::Create, testNowMs);
                *outcome = opened ? Result<>() : Result<>(opened.error());
            } while (!*outcome && outcome->error().code == Error::Code::StorageBusy);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const Result<> &outcome : outcomes)
        requireOk(outcome);
    const auto connection = fixture.connect();
    CHECK(taken(connection->value({u"count"_s, u"SELECT count(*) FROM schema_version"_s}))->toInt()
          == static_cast<int>(builtInMigrations(fixture.engine()).size()));
}

TEST_CASE("an empty database is a desk only for whoever creates one", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    if (fixture.engine() == Engine::Sqlite) {
        QFile file(fixture.location().path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(codeOf(openDesk(fixture.location(), OpenMode::Existing, testNowMs)) == Error::Code::DatabaseMissing);
    requireOk(openDesk(fixture.location(), OpenMode::Create, testNowMs));
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
}

TEST_CASE("another program's database is refused and not touched", "[storage][sqlite]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    {
        const auto theirs = fixture.connect();
        requireOk(theirs->command(u"x"_s, u"CREATE TABLE theirs (id integer)"_s));
        requireOk(theirs->command(u"mode"_s, u"PRAGMA journal_mode = DELETE"_s)); // As most programs have it.
    }
    const auto bytes = [&] {
        QFile file(fixture.location().path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    for (const OpenMode mode : {OpenMode::Create, OpenMode::Existing})
        CHECK(codeOf(openDesk(fixture.location(), mode, testNowMs)) == Error::Code::StorageCorrupt);
    CHECK(bytes() == before);
    CHECK(QDir(fixture.folder()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a damaged desk is corrupt", "[storage][sqlite]")
{
    const EngineFixture fixture;
    QFile file(fixture.location().path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(static_cast<int>(file.size() / 2), 'x'));
    file.close();
    CHECK(codeOf(openDesk(fixture.location(), OpenMode::Existing, testNowMs)) == Error::Code::StorageCorrupt);
}
