// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/copies.h"

#include "app/demo/demodesk.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/journal/journals.h"
#include "core/storage/migrator.h"
#include "core/storage/store.h"
#include "tests/core/storage/fastcopy.h"
#include "tests/support/common.h"
#include "tests/support/enginefixture.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <thread>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

DatabaseLocation fileAt(const QString &path)
{
    return taken(DatabaseLocation::parse(path));
}

qint64 numberOf(const QString &path, const QString &sql)
{
    const auto connection = taken(Connection::open(fileAt(path), OpenMode::Existing));
    return taken(connection->value({sql, sql}))->toLongLong();
}

void registerCall(Connection &connection, int n)
{
    const qint64 startedAtMs = testNowMs + n * 60'000LL;
    SampleCall call(CallId{startedAtMs << 21}, SessionId{7}, startedAtMs);
    CallWriter writer(connection);
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.registered()));
}

/// A desk of some hundred calls and a copy of it.
struct CopiedDesk
{
    CopiedDesk()
    {
        requireOk(demo::makeDemo(database, {120, 2, testNowMs}, {}));
        requireOk(copyDatabaseInSteps(database, copy, fastCopy, goOn));
    }

    QTemporaryDir folder;
    DatabaseLocation database = fileAt(folder.filePath(u"desk.sqlite"_s));
    QString copy = folder.filePath(u"kept.sqlite"_s);
};

void flipBit(const QString &path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    char byte = 0;
    REQUIRE((file.seek(at) && file.getChar(&byte) && file.seek(at)));
    REQUIRE(file.putChar(static_cast<char>(byte ^ (1 << (at % 8)))));
}

QString nameOf(const QString &folder, const QString &name, const QDateTime &moment)
{
    return folder + u'/' + name + moment.toString(u"yyyy-MM-dd-HHmmss"_s) + u".sqlite"_s;
}

/// Another copy with its checksum, as if made at \a moment.
void putCopy(const QString &copy, const QString &folder, const QString &name, const QDateTime &moment)
{
    REQUIRE(QFile::copy(copy, nameOf(folder, name, moment)));
    REQUIRE(QFile::copy(copy + u".sha256"_s, nameOf(folder, name, moment) + u".sha256"_s));
}

} // namespace

TEST_CASE("a copy made while calls are registered is whole and of one moment, and keeps nobody waiting", "[copies]")
{
    QTemporaryDir folder;
    const DatabaseLocation database = fileAt(folder.filePath(u"desk.sqlite"_s));
    requireOk(demo::makeDemo(database, {1500, 2, testNowMs}, {}));
    std::atomic<bool> copied{false};
    int registered = 0;
    std::thread desk([&] {
        const auto connection = taken(openDesk(database, OpenMode::Existing, testNowMs));
        while (!copied || registered < 20)
            registerCall(*connection, ++registered);
    });
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    const Result<> done = copyDatabaseInSteps(database, copy, {8, std::chrono::milliseconds(1)}, goOn);
    copied = true;
    desk.join();
    requireOk(done);
    requireOk(verifyCopy(copy));
    CHECK(numberOf(database.path, u"SELECT count(*) FROM call"_s) == 1500 + registered);
    // Each call of the copy stands with all its events: nothing of a later moment slipped in.
    CHECK(
        numberOf(copy,
                 u"SELECT count(*) FROM call WHERE last_seq <> (SELECT count(*) FROM call_event WHERE call_id = id)"_s)
        == 0);
    CHECK(numberOf(copy, u"SELECT count(*) FROM call"_s) >= 1500);
}

TEST_CASE("a restored desk is the one that was copied, and what stood there is kept", "[copies]")
{
    const CopiedDesk desk;
    const qint64 calls = numberOf(desk.database.path, u"SELECT count(*) FROM call"_s);
    registerCall(*taken(Connection::open(desk.database, OpenMode::Existing)), 1);
    const QString kept = taken(restoreCopy(desk.copy, desk.database, testNowMs));
    CHECK(numberOf(desk.database.path, u"SELECT count(*) FROM call"_s) == calls);
    CHECK(numberOf(kept, u"SELECT count(*) FROM call"_s) == calls + 1);
    CHECK(kept.endsWith(u"desk.before-restore-20260302-150000.sqlite"_s));

    const QString elsewhere = desk.folder.filePath(u"elsewhere.sqlite"_s);
    CHECK(taken(restoreCopy(desk.copy, fileAt(elsewhere), testNowMs)).isEmpty());
    CHECK(bytesOf(elsewhere) == bytesOf(desk.copy));
}

TEST_CASE("a copy with one flipped bit is refused, wherever it is", "[copies]")
{
    const CopiedDesk desk;
    const QByteArray before = bytesOf(desk.database.path);
    const qint64 size = QFileInfo(desk.copy).size();
    int refused = 0;
    constexpr int positions = 60;
    for (int i = 0; i < positions; ++i) {
        const qint64 at = i < 20 ? i * 5 : (size - 1) * i / positions + i;
        flipBit(desk.copy, std::min(at, size - 1));
        const auto restored = restoreCopy(desk.copy, desk.database, testNowMs);
        refused += !restored && restored.error().code != Error::Code::StorageBusy ? 1 : 0;
        flipBit(desk.copy, std::min(at, size - 1));
    }
    CHECK(refused == positions);
    CHECK(bytesOf(desk.database.path) == before);
    requireOk(verifyCopy(desk.copy));
}

TEST_CASE("a truncated copy, one without its checksum, another program's file are refused", "[copies]")
{
    const CopiedDesk desk;
    const QByteArray whole = bytesOf(desk.copy);
    for (const qint64 length :
         {whole.size() - 1, whole.size() - 4096, whole.size() / 2, qsizetype(100), qsizetype(0)}) {
        QFile file(desk.copy);
        REQUIRE(file.resize(length));
        CHECK(codeOf(verifyCopy(desk.copy)) == Error::Code::StorageCorrupt);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size()));
    }
    QFile foreign(desk.folder.filePath(u"foreign.sqlite"_s));
    REQUIRE((foreign.open(QIODevice::WriteOnly) && foreign.write("not a database at all") > 0));
    foreign.close();
    CHECK(codeOf(verifyCopy(foreign.fileName())) == Error::Code::NotFound);
    REQUIRE(QFile::copy(desk.copy + u".sha256"_s, foreign.fileName() + u".sha256"_s));
    CHECK(codeOf(verifyCopy(foreign.fileName())) == Error::Code::StorageCorrupt);
    CHECK(codeOf(verifyCopy(desk.folder.filePath(u"nothing"_s))) == Error::Code::DatabaseMissing);
}

TEST_CASE("a copy of a newer program is refused as such", "[copies]")
{
    CopiedDesk desk;
    requireOk(taken(Connection::open(desk.database, OpenMode::Existing))
                  ->execute({u"newer"_s,
                             u"INSERT INTO schema_version (version, name, applied_at_ms) VALUES (9999, 'x', 0)"_s}));
    const QString newer = desk.folder.filePath(u"newer.sqlite"_s);
    CHECK(codeOf(copyDatabaseInSteps(desk.database, newer, fastCopy, goOn)) == Error::Code::SchemaNewer);
    CHECK_FALSE(QFile::exists(newer));
    CHECK(QDir(desk.folder.path()).entryList({u"newer*"_s}).isEmpty());
}

TEST_CASE("a database that somebody has open is not replaced", "[copies]")
{
    const CopiedDesk desk;
    {
        const auto open = taken(Connection::open(desk.database, OpenMode::Existing));
        CHECK(taken(open->value({u"look"_s, u"SELECT count(*) FROM call"_s}))->toInt() == 120);
        CHECK(codeOf(restoreCopy(desk.copy, desk.database, testNowMs)) == Error::Code::StorageBusy);
        registerCall(*open, 1); // It goes on as if nothing had been.
    }
    CHECK(QDir(desk.folder.path()).entryList({u"*restor*"_s}).isEmpty());
    requireOk(restoreCopy(desk.copy, desk.database, testNowMs));
}

TEST_CASE("a damaged database is replaced, and kept as it is", "[copies]")
{
    const CopiedDesk desk;
    QFile file(desk.database.path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000));
    file.close();
    const QString kept = taken(restoreCopy(desk.copy, desk.database, testNowMs));
    CHECK(bytesOf(kept) == QByteArray(5000, 'x'));
    CHECK(numberOf(desk.database.path, u"SELECT count(*) FROM call"_s) == 120);
}

TEST_CASE("a folder of copies knows its own, and a stopped or failed copy leaves no trace", "[copies]")
{
    const CopiedDesk desk;
    CopyFolder folder(desk.database);
    const QDateTime morning(QDate(2026, 3, 2), QTime(7, 30, 5));
    CHECK_FALSE(folder.hasCopyOf(morning.date()));
    const StoredCopy made = taken(folder.make(morning, fastCopy, goOn));
    CHECK(made.path == desk.folder.filePath(u"copies/desk.sqlite-2026-03-02-073005.sqlite"_s));
    CHECK(folder.copies() == std::vector<StoredCopy>{made});
    CHECK(folder.hasCopyOf(morning.date()));
    requireOk(verifyCopy(made.path));

    const std::atomic<bool> stop{true};
    CHECK(codeOf(folder.make(morning.addSecs(1), fastCopy, stop)) == Error::Code::NotAllowed);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);

    std::vector<QDateTime> moments{morning};
    for (int days = 1; days < 40; ++days) {
        moments.push_back(morning.addDays(-days));
        putCopy(made.path, folder.path(), u"desk.sqlite-"_s, moments.back());
    }
    putCopy(made.path, folder.path(), u"other.sqlite-"_s, QDateTime(QDate(2020, 1, 1), QTime(7, 30, 5)));
    const std::vector<QDateTime> gone = copiesToForget(moments, {});
    CHECK(folder.forget({}) == static_cast<int>(gone.size()));
    for (const QDateTime &moment : moments) {
        const bool kept = std::find(gone.begin(), gone.end(), moment) == gone.end();
        const QString path = nameOf(folder.path(), u"desk.sqlite-"_s, moment);
        CHECK(QFile::exists(path) == kept);
        CHECK(QFile::exists(path + u".sha256"_s) == kept);
    }
    CHECK(QDir(folder.path()).entryList({u"other.sqlite-*"_s}).size() == 2);
}

TEST_CASE("desk.db and desk.sqlite in one folder leave each other's copies alone", "[copies]")
{
    QTemporaryDir both;
    const DatabaseLocation one = fileAt(both.filePath(u"desk.db"_s));
    const DatabaseLocation other = fileAt(both.filePath(u"desk.sqlite"_s));
    requireOk(openDesk(one, OpenMode::Create, testNowMs));
    requireOk(openDesk(other, OpenMode::Create, testNowMs));
    const QDateTime morning(QDate(2026, 3, 2), QTime(7, 30, 5));
    const StoredCopy ofOne = taken(CopyFolder(one).make(morning, fastCopy, goOn));
    CHECK(CopyFolder(other).copies().empty());
    CHECK(taken(CopyFolder(other).make(morning, fastCopy, goOn)).path != ofOne.path);
    CHECK(CopyFolder(one).copies() == std::vector<StoredCopy>{ofOne});
    // Of an older program, that named both alike: nobody can tell whose it is.
    putCopy(ofOne.path, CopyFolder(one).path(), u"desk-"_s, morning.addDays(-400));
    CHECK(CopyFolder(one).copies().size() == 1);
    REQUIRE(QFile::remove(other.path));
    CHECK(CopyFolder(one).copies().size() == 2);
}

TEST_CASE("two desks of one name keep their copies apart in a folder that was chosen for both", "[copies]")
{
    QTemporaryDir chosen;
    QTemporaryDir here;
    QTemporaryDir there;
    const CopyFolder one(fileAt(here.filePath(u"desk.db"_s)), chosen.path());
    const CopyFolder other(fileAt(there.filePath(u"desk.db"_s)), chosen.path());
    CHECK(one.path().startsWith(chosen.path() + u'/'));
    CHECK(one.path() != other.path());
    CHECK(one.path() == CopyFolder(fileAt(here.filePath(u"desk.db"_s)), chosen.path()).path());
}

TEST_CASE("of two that make a copy under one name the first has it, and it stays good", "[copies]")
{
    FaultyVfs disk;
    const CopiedDesk desk;
    const QString copy = desk.folder.filePath(u"same.sqlite"_s);
    Result<> slow;
    disk.holdSyncs();
    std::thread first([&] { slow = copyDatabaseInSteps(desk.database, copy, fastCopy, goOn); });
    const bool held = waitFor([&] { return disk.holdsOne(); });                   // Before its copy is whole.
    registerCall(*taken(Connection::open(desk.database, OpenMode::Existing)), 1); // The two are not alike.
    const Result<> quick = copyDatabaseInSteps(desk.database, copy, fastCopy, goOn);
    disk.works();
    first.join();
    CHECK(held);
    requireOk(quick);
    CHECK(codeOf(slow) == Error::Code::DatabaseExists);
    requireOk(verifyCopy(copy));
    CHECK(QDir(desk.folder.path()).entryList({u"same.sqlite*"_s}).size() == 2);
}

TEST_CASE("what a copy left behind when the power went is swept away, and nothing else", "[copies]")
{
    const CopiedDesk desk;
    CopyFolder folder(desk.database);
    const QDateTime morning(QDate(2026, 3, 2), QTime(7, 30, 5));
    const StoredCopy made = taken(folder.make(morning, fastCopy, goOn));
    const QString left = folder.path() + u"/desk.sqlite-2026-03-01-073005.sqlite.part-"_s;
    const QString dead = left + u"999999999"_s; // No process has that number.
    const QString living = left + QString::number(getpid());
    const QString others = folder.path() + u"/other.sqlite-2026-03-01-073005.sqlite.part-999999999"_s;
    for (const QString &path : {dead, QString(dead + u"-journal"_s), living, others})
        REQUIRE(QFile::copy(made.path, path));
    requireOk(folder.make(morning.addSecs(1), fastCopy, goOn));
    CHECK_FALSE(QFile::exists(dead));
    CHECK_FALSE(QFile::exists(dead + u"-journal"_s));
    CHECK(QFile::exists(living));
    CHECK(QFile::exists(others));
}

TEST_CASE("a copy that lost its checksum cannot be put back, so it counts for nothing", "[copies]")
{
    const CopiedDesk desk;
    CopyFolder folder(desk.database);
    const QDateTime morning(QDate(2026, 3, 2), QTime(7, 30, 5));
    const StoredCopy made = taken(folder.make(morning, fastCopy, goOn));
    REQUIRE(QFile::remove(made.path + u".sha256"_s));
    CHECK_FALSE(folder.hasCopyOf(morning.date()));
    CHECK(codeOf(folder.make(morning, fastCopy, goOn)) == Error::Code::DatabaseExists);
    CHECK_FALSE(QFile::exists(made.path + u".sha256"_s)); // Nor does a failed one leave its own beside it.
}
