// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

#include "core/storage/organisation/accountrepository.h"
#include "core/storage/store.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>

namespace helpdesk::test {

using namespace Qt::StringLiterals;

namespace {

DatabaseLocation serverDatabase(const QString &name)
{
    const QString uri = qEnvironmentVariable("AURICULAR_TEST_POSTGRES");
    if (uri.isEmpty())
        FAIL("AURICULAR_TEST_POSTGRES names no server");
    DatabaseLocation location = taken(DatabaseLocation::parse(uri));
    if (!name.isEmpty())
        location.database = name;
    location.options += u";connect_timeout='%1'"_s.arg(patience_ms / 1000); // A server on a busy machine is there.
    return location;
}

QString nextDatabaseName()
{
    static std::atomic<int> count{0};
    return u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
}

void onServer(const QString &sql)
{
    const auto connection = taken(Connection::open(serverDatabase({}), OpenMode::Existing));
    requireOk(connection->command(u"test database"_s, sql));
}

void makeDesk(const DatabaseLocation &location)
{
    const auto connection = taken(openDesk(location, OpenMode::Create, testNowMs));
    requireOk(AccountRepository(*connection).add(u"ana"_s, u"Ana Ruiz"_s));
}

/// A desk made once, from which the tests' databases are copied.
const DatabaseLocation &deskTemplate()
{
    static const auto folder = std::make_unique<QTemporaryDir>();
    static const DatabaseLocation location = [] {
        DatabaseLocation made;
        if (testedEngine() == Engine::Postgresql) {
            made = serverDatabase(nextDatabaseName());
            onServer(u"CREATE DATABASE "_s + made.database);
        } else {
            made.path = folder->filePath(u"template.sqlite"_s);
        }
        makeDesk(made);
        return made;
    }();
    return location;
}

} // namespace

Engine testedEngine()
{
    return qEnvironmentVariable("AURICULAR_TEST_ENGINE") == "postgresql"_L1 ? Engine::Postgresql : Engine::Sqlite;
}

EngineFixture::EngineFixture(Contents contents)
{
    if (testedEngine() == Engine::Postgresql) {
        m_location = serverDatabase(nextDatabaseName());
        const QString from =
            contents == Contents::Desk ? QString(u" TEMPLATE "_s + deskTemplate().database) : QString();
        onServer(u"CREATE DATABASE "_s + m_location.database + from);
        return;
    }
    m_location.path = m_folder.filePath(u"desk.sqlite"_s);
    if (contents == Contents::Desk && !QFile::copy(deskTemplate().path, m_location.path))
        FAIL("the template was not copied");
}

EngineFixture::~EngineFixture()
{
    if (m_location.engine == Engine::Sqlite)
        return;
    const auto connection = Connection::open(serverDatabase({}), OpenMode::Existing);
    if (connection)
        static_cast<void>(connection.value()->command(
            u"test database"_s, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_location.database)));
}

std::unique_ptr<Connection> EngineFixture::connect() const
{
    auto connection = taken(Connection::open(m_location, OpenMode::Create));
    // Its statements wait for the turn of the test's other writers, however long these are kept from the processor.
    requireOk(connection->command(
        u"patience"_s,
        (engine() == Engine::Sqlite ? u"PRAGMA busy_timeout = %1"_s : u"SET lock_timeout = %1"_s).arg(patience_ms)));
    return connection;
}

} // namespace helpdesk::test
