// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/connection.h"

#include "core/storage/engine/storageerror.h"
#include "core/storage/engine/transaction.h"
#include "tests/support/enginefixture.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

const Statement insertNumber{u"insert"_s, u"INSERT INTO number (id, word) VALUES (?, ?)"_s};
const Statement countNumbers{u"count"_s, u"SELECT count(*) FROM number"_s};

void makeNumbers(Connection &connection)
{
    requireOk(
        connection.command(u"make"_s, u"CREATE TABLE number (id integer NOT NULL PRIMARY KEY, word text NOT NULL)"_s));
}

int numbers(Connection &connection)
{
    return taken(connection.value(countNumbers))->toInt();
}

} // namespace

TEST_CASE("a writer waits for the disk", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const auto connection = taken(Connection::open(fixture.location(), OpenMode::Create));
    if (fixture.engine() == Engine::Sqlite) {
        CHECK(taken(connection->value({u"s"_s, u"PRAGMA synchronous"_s}))->toInt() == 2);
        CHECK(taken(connection->value({u"j"_s, u"PRAGMA journal_mode"_s}))->toString() == u"wal"_s);
        CHECK(taken(connection->value({u"f"_s, u"PRAGMA foreign_keys"_s}))->toInt() == 1);
        CHECK(taken(connection->value({u"b"_s, u"PRAGMA busy_timeout"_s}))->toInt() == 5000);
    } else {
        CHECK(taken(connection->value({u"s"_s, u"SELECT current_setting('synchronous_commit')"_s}))->toString()
              == u"on"_s);
        CHECK(taken(connection->value({u"e"_s, u"SELECT current_setting('client_encoding')"_s}))->toString()
              == u"UNICODE"_s);
    }
}

TEST_CASE("a missing database is said to be missing and not made", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    DatabaseLocation location = fixture.location();
    if (fixture.engine() == Engine::Sqlite)
        location.path = fixture.folder() + u"/none.sqlite"_s;
    else
        location.database = u"none_such"_s;
    CHECK(codeOf(Connection::open(location, OpenMode::Existing)) == Error::Code::DatabaseMissing);
    CHECK_FALSE(QFile::exists(fixture.folder() + u"/none.sqlite"_s));
}

TEST_CASE("a file that is no database is corrupt, and stays as it was", "[storage][sqlite]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    QFile file(fixture.location().path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray letter(5000, 'x');
    file.write(letter);
    file.close();
    CHECK(codeOf(Connection::open(fixture.location(), OpenMode::Create)) == Error::Code::StorageCorrupt);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == letter);
}

TEST_CASE("paths with signs of their own open the file they name", "[storage][sqlite]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    DatabaseLocation location;
    location.path = fixture.folder() + u"/señal 100%?x=#1.sqlite"_s;
    requireOk(Connection::open(location, OpenMode::Create));
    CHECK(QFile::exists(location.path));
}

TEST_CASE("texts come back as they were bound", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const auto connection = fixture.connect();
    makeNumbers(*connection);
    const QString word = u"O'Ñandú \\ \" 'x' ; -- 😀 %_"_s;
    requireOk(connection->execute(insertNumber, {1, word}));
    requireOk(connection->execute(insertNumber, {2, QString()}));
    requireOk(connection->execute(insertNumber, {3, u"a"_s + QChar::Null + u"b"_s}));
    const auto words = taken(connection->all<QString>({u"words"_s, u"SELECT word FROM number ORDER BY id"_s}, {},
                                                      [](const QSqlQuery &row) { return row.value(0).toString(); }));
    CHECK(words == std::vector<QString>{word, u""_s, u"ab"_s});
}

TEST_CASE("values of every kind come back by each way of asking", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const auto connection = fixture.connect();
    makeNumbers(*connection);
    requireOk(connection->execute(insertNumber, {-7, u"ñ"_s}));
    requireOk(connection->execute(insertNumber, {qint64{1} << 30, QString()}));
    const Statement word{u"word"_s, u"SELECT word FROM number WHERE id = ?"_s};
    const Statement nothing{u"nothing"_s, u"SELECT CAST(NULL AS bigint) FROM number WHERE id = ?"_s};
    CHECK(taken(connection->value(word, {-7}))->toString() == u"ñ"_s);
    CHECK(taken(connection->value(word, {qint64{1} << 30}))->toString().isEmpty());
    CHECK_FALSE(taken(connection->value(word, {8})));
    CHECK(taken(connection->value(nothing, {-7}))->isNull());
    std::vector<std::pair<qint64, QByteArray>> rows;
    const Statement all{u"numbers"_s, u"SELECT id, word, CAST(NULL AS bigint) FROM number ORDER BY id"_s};
    requireOk(connection->eachValue(all, {}, [&](const ValueRow &row) {
        CHECK(row.isNull(2));
        CHECK(row.number(2) == 0);
        CHECK_FALSE(row.isNull(0));
        const QByteArray text = row.utf8(1);
        rows.emplace_back(row.number(0), QByteArray(text.constData(), text.size()));
    }));
    CHECK(rows == std::vector<std::pair<qint64, QByteArray>>{{-7, "ñ"}, {qint64{1} << 30, ""}});
    CHECK(codeOf(connection->execute(insertNumber, {-7, u"otra"_s})) == Error::Code::Conflict);
    CHECK(taken(connection->value(word, {-7}))->toString() == u"ñ"_s); // A refused statement can be run again.
}

TEST_CASE("a transaction that is not committed leaves nothing", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const auto connection = fixture.connect();
    makeNumbers(*connection);
    {
        Transaction transaction = taken(Transaction::begin(*connection));
        requireOk(connection->execute(insertNumber, {1, u"one"_s}));
    }
    CHECK(numbers(*connection) == 0);
    Transaction transaction = taken(Transaction::begin(*connection));
    requireOk(connection->execute(insertNumber, {1, u"one"_s}));
    requireOk(transaction.commit());
    CHECK(numbers(*connection) == 1);
}

TEST_CASE("a transaction with a failed statement cannot be committed", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const auto connection = fixture.connect();
    makeNumbers(*connection);
    {
        Transaction transaction = taken(Transaction::begin(*connection));
        requireOk(connection->execute(insertNumber, {1, u"one"_s}));
        CHECK(codeOf(connection->execute(insertNumber, {1, u"again"_s})) == Error::Code::Conflict);
        CHECK_FALSE(transaction.commit().ok());
    }
    CHECK(numbers(*connection) == 0);
}

TEST_CASE("errors have the same names on both engines", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const auto other = fixture.connect();
    CHECK(codeOf(connection->execute({u"x"_s, u"INSERT INTO account (id, login, name) VALUES (1, 'x', 'y')"_s}))
          == Error::Code::Conflict);
    CHECK(codeOf(connection->execute({u"x"_s, u"INSERT INTO account (id, login, name) VALUES (9, 'x', NULL)"_s}))
          == Error::Code::InvalidInput);
    CHECK(codeOf(connection->execute({u"x"_s, u"INSERT INTO definition_set VALUES (9, 99, 99, 99)"_s}))
          == Error::Code::InvalidInput);
    CHECK(codeOf(connection->execute({u"x"_s, u"SELECT nothing FROM nowhere"_s})) == Error::Code::StorageFailed);
    requireOk(connection->command(u"x"_s,
                                  fixture.engine() == Engine::Sqlite ? u"PRAGMA query_only = ON"_s
                                                                     : u"SET default_transaction_read_only = on"_s));
    CHECK(codeOf(connection->execute({u"x"_s, u"DELETE FROM account"_s})) == Error::Code::StorageReadOnly);
}

TEST_CASE("a writer that is kept waiting too long is busy", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto first = fixture.connect();
    const auto second = fixture.connect();
    requireOk(second->command(
        u"x"_s, fixture.engine() == Engine::Sqlite ? u"PRAGMA busy_timeout = 10"_s : u"SET lock_timeout = 10"_s));
    const Statement raise{u"raise"_s, u"UPDATE counter SET value = value + 1 WHERE name = 'folio'"_s};
    Transaction holding = taken(Transaction::begin(*first));
    requireOk(first->execute(raise));
    CHECK(codeOf(second->execute(raise)) == Error::Code::StorageBusy);
    requireOk(holding.commit());
    requireOk(second->execute(raise));
}

TEST_CASE("error codes of the engines are told apart", "[storage]")
{
    const auto error = [](const char *code) {
        return QSqlError({}, {}, QSqlError::StatementError, QString::fromLatin1(code));
    };
    using Code = Error::Code;
    CHECK(toErrorCode(Engine::Sqlite, error("2067")) == Code::Conflict);
    CHECK(toErrorCode(Engine::Sqlite, error("13")) == Code::StorageFull);
    CHECK(toErrorCode(Engine::Sqlite, error("8")) == Code::StorageReadOnly);
    CHECK(toErrorCode(Engine::Sqlite, error("778"), 5) == Code::StorageFailed);
    CHECK(toErrorCode(Engine::Sqlite, error("778"), 30) == Code::StorageReadOnly);
    CHECK(toErrorCode(Engine::Sqlite, error("778"), 28) == Code::StorageFull);
    CHECK(toErrorCode(Engine::Sqlite, error("11")) == Code::StorageCorrupt);
    CHECK(toErrorCode(Engine::Sqlite, error("26")) == Code::StorageCorrupt);
    CHECK(toErrorCode(Engine::Sqlite, error("5")) == Code::StorageBusy);
    CHECK(toErrorCode(Engine::Postgresql, error("")) == Code::ConnectionLost);
    CHECK(toErrorCode(Engine::Postgresql, error("08006")) == Code::ConnectionLost);
    CHECK(toErrorCode(Engine::Postgresql, error("57P01")) == Code::ConnectionLost);
    CHECK(toErrorCode(Engine::Postgresql, error("53100")) == Code::StorageFull);
    CHECK(toErrorCode(Engine::Postgresql, error("53300")) == Code::ConnectionLost);
    CHECK(toErrorCode(Engine::Postgresql, error("40001")) == Code::StorageBusy);
    CHECK(toErrorCode(Engine::Postgresql, error("40P01")) == Code::StorageBusy);
    CHECK(toErrorCode(Engine::Postgresql, error("25006")) == Code::StorageReadOnly);
    CHECK(toErrorCode(Engine::Postgresql, error("XX001")) == Code::StorageCorrupt);
    CHECK(toErrorCode(Engine::Postgresql, error("23505")) == Code::Conflict);
}
