// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include "core/storage/copy/databasecopy.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/people/peoplerefold.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

std::vector<Migration> readMigrations(Engine engine)
{
    std::vector<Migration> migrations;
    for (const SchemaStep &step : schemaSteps(engine))
        migrations.push_back(
            {step.version, step.name, step.statements, step.name == u"people"_s ? &refoldPeople : nullptr});
    return migrations;
}

} // namespace

const std::vector<Migration> &builtInMigrations(Engine engine)
{
    static const std::vector<Migration> forSqlite = readMigrations(Engine::Sqlite);
    static const std::vector<Migration> forPostgresql = readMigrations(Engine::Postgresql);
    return engine == Engine::Sqlite ? forSqlite : forPostgresql;
}

Migrator::Migrator(Connection &connection) : Migrator(connection, builtInMigrations(connection.engine())) {}

Migrator::Migrator(Connection &connection, std::vector<Migration> migrations)
    : m_connection(connection),
      m_migrations(std::move(migrations))
{
}

int Migrator::newestVersion() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

Result<int> Migrator::storedVersion()
{
    const Statement tables{
        u"tables"_s,
        u"SELECT count(*), coalesce(sum(name = 'schema_version'), 0) FROM sqlite_schema WHERE type = 'table'"_s,
        u"SELECT 0, count(*) FROM pg_tables WHERE tablename = 'schema_version' "
        "AND schemaname = ANY (current_schemas(false))"_s};
    int count = 0;
    bool known = false;
    const Result<> looked = m_connection.each(tables, {}, [&](const QSqlQuery &row) {
        count = row.value(0).toInt();
        known = row.value(1).toInt() > 0;
    });
    if (!looked)
        return looked.error();
    if (!known) {
        if (count > 0)
            return {Error::Code::StorageCorrupt, u"a database, but not of a desk"_s};
        return 0;
    }
    const auto version = m_connection.value({u"schema version"_s, u"SELECT max(version) FROM schema_version"_s});
    if (!version)
        return version.error();
    return version.value() ? version.value()->toInt() : 0;
}

Result<> Migrator::migrate(qint64 nowMs)
{
    const Result<int> stored = storedVersion();
    if (!stored)
        return stored.error();
    if (stored.value() > newestVersion())
        return {Error::Code::SchemaNewer, u"schema %1, known %2"_s.arg(stored.value()).arg(newestVersion())};
    const bool pending = stored.value() < newestVersion();
    if (pending && stored.value() > 0 && m_connection.engine() == Engine::Sqlite) {
        if (const Result<> kept = keepCopy(stored.value(), nowMs); !kept)
            return kept;
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= stored.value())
            continue;
        if (const Result<> done = apply(migration, nowMs); !done)
            return done;
    }
    return {};
}

Result<> Migrator::apply(const Migration &migration, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    if (const Result<> done = takeTurn(); !done)
        return done;
    const Result<int> stored = storedVersion(); // Somebody else may have done it while we waited.
    if (!stored)
        return stored.error();
    if (stored.value() >= migration.version)
        return {};
    for (const QString &statement : migration.statements) {
        if (const Result<> done = m_connection.command(u"migration "_s + migration.name, statement); !done)
            return done;
    }
    if (migration.afterwards) {
        if (const Result<> done = migration.afterwards(m_connection); !done)
            return done;
    }
    const Statement record{u"record migration"_s,
                           u"INSERT INTO schema_version (version, name, applied_at_ms) VALUES (?, ?, ?)"_s};
    if (const auto done = m_connection.execute(record, {migration.version, migration.name, nowMs}); !done)
        return done.error();
    return Transaction(transaction.take()).commit();
}

/// BEGIN IMMEDIATE is turn enough on SQLite.
Result<> Migrator::takeTurn()
{
    if (m_connection.engine() == Engine::Sqlite)
        return {};
    if (const Result<> patient = m_connection.command(u"patience"_s, u"SET LOCAL lock_timeout = 60000"_s); !patient)
        return patient;
    return m_connection.command(u"turn"_s, u"SELECT pg_advisory_xact_lock(4718594021)"_s);
}

Result<> Migrator::keepCopy(int version, qint64 nowMs)
{
    const QFileInfo file(m_connection.location().path);
    const QString moment = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString path = file.absolutePath() + u'/' + file.completeBaseName() + u".v"_s + QString::number(version)
        + u'-' + moment + u".sqlite"_s;
    const Result<> kept = copyDatabase(m_connection, path);
    if (!kept && kept.error().code == Error::Code::DatabaseExists)
        return {}; // Another program that migrates in the same second has kept it.
    return kept;
}

} // namespace helpdesk
