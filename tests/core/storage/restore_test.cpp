// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/databasecopy.h"
#include "core/storage/store.h"
#include "tests/core/storage/fastcopy.h"
#include "tests/support/common.h"
#include "tests/support/enginefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

qint64 accountsOf(const DatabaseLocation &database)
{
    const auto connection = taken(Connection::open(database, OpenMode::Existing));
    return taken(connection->value({u"accounts"_s, u"SELECT count(*) FROM account"_s}))->toLongLong();
}

void addAccounts(Connection &connection, int count)
{
    const Statement insert{
        u"account"_s, u"INSERT INTO account (id, login, name) SELECT max(id) + 1, 'x' || max(id), 'X' FROM account"_s};
    for (int i = 0; i < count; ++i)
        requireOk(connection.execute(insert));
}

/// A desk with one account and a copy of it.
struct DeskWithCopy
{
    DeskWithCopy()
    {
        const auto connection = taken(openDesk(database, OpenMode::Create, testNowMs));
        requireOk(
            connection->command(u"account"_s, u"INSERT INTO account (id, login, name) VALUES (1, 'ana', 'Ana')"_s));
        requireOk(copyDatabaseInSteps(database, copy, fastCopy, goOn));
    }

    /// Leaves the log of twenty further accounts beside the database, as a broken machine would.
    void leaveLogBehind() const
    {
        const QString kept = folder.filePath(u"log-kept"_s);
        {
            const auto connection = taken(Connection::open(database, OpenMode::Existing));
            addAccounts(*connection, 20);
            REQUIRE(QFile::copy(database.path + u"-wal"_s, kept));
        }
        REQUIRE(QFile::rename(kept, database.path + u"-wal"_s));
    }

    QTemporaryDir folder;
    DatabaseLocation database = taken(DatabaseLocation::parse(folder.filePath(u"desk.db"_s)));
    QString copy = folder.filePath(u"kept.sqlite"_s);
};

} // namespace

TEST_CASE("a log left behind by a database that was taken away is not played into the restored one", "[copies]")
{
    const DeskWithCopy desk;
    desk.leaveLogBehind();
    REQUIRE(QFile::remove(desk.database.path));
    const QString kept = taken(restoreCopy(desk.copy, desk.database, testNowMs));
    CHECK(accountsOf(desk.database) == 1);
    // It may be all that is left of those accounts: kept beside, under a name of its own.
    CHECK(kept.endsWith(u"desk.before-restore-20260302-150000.sqlite-wal"_s));
    CHECK(QFileInfo(kept).size() > 0);
}

TEST_CASE("a restored desk belongs to whom the replaced one belonged to, and may be opened by the same people",
          "[copies]")
{
    const DeskWithCopy desk;
    const QByteArray path = QFile::encodeName(desk.database.path);
    const bool isRoot = geteuid() == 0; // Only then may a file be given away.
    REQUIRE(chmod(path.constData(), 0664) == 0);
    if (isRoot)
        REQUIRE(chown(path.constData(), 65534, 65534) == 0);
    requireOk(restoreCopy(desk.copy, desk.database, testNowMs));
    struct stat restored = {};
    REQUIRE(stat(path.constData(), &restored) == 0);
    CHECK((restored.st_mode & 0777) == 0664);
    if (isRoot) {
        CHECK(restored.st_uid == 65534);
        CHECK(restored.st_gid == 65534);
    }
}
