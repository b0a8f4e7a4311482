// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copies.h"

#include "app/demo/demodesk.h"
#include "core/storage/callrepository.h"
#include "core/storage/journals.h"
#include "core/storage/migrator.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr CopyPace fast{64, std::chrono::milliseconds(0)};
const std::atomic<bool> goOn{false};

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
        requireOk(copyDatabaseInSteps(database, copy, fast, goOn));
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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    CHECK(numberOf(copy, u"SELECT count(*) FROM call WHERE last_seq <> (SELECT count(*) FROM call_event WHERE call_id = id)"_s) == 0);
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
    for (const qint64 length : {whole.size() - 1, whole.size() - 4096, whole.size() / 2, qsizetype(100), qsizetype(0)}) {
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
                  ->execute({u"newer"_s, u"INSERT INTO schema_version (version, name, applied_at_ms) VALUES (9999, 'x', 0)"_s}));
    const QString newer = desk.folder.filePath(u"newer.sqlite"_s);
    CHECK(codeOf(copyDatabaseInSteps(desk.database, newer, fast, goOn)) == Error::Code::SchemaNewer);
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
    const StoredCopy made = taken(folder.make(morning, fast, goOn));
    CHECK(made.path == desk.folder.filePath(u"copies/desk-2026-03-02-073005.sqlite"_s));
    CHECK(folder.copies() == std::vector<StoredCopy>{made});
    CHECK(folder.hasCopyOf(morning.date()));
    requireOk(verifyCopy(made.path));

    const std::atomic<bool> stop{true};
    CHECK(codeOf(folder.make(morning.addSecs(1), fast, stop)) == Error::Code::NotAllowed);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);

    for (int days = 1; days < 40; ++days)
        static_cast<void>(QFile::copy(made.path, desk.folder.filePath(u"copies/desk-%1-073005.sqlite"_s.arg(morning.addDays(-days).toString(u"yyyy-MM-dd"_s)))));
    REQUIRE(QFile::copy(made.path, desk.folder.filePath(u"copies/other-2020-01-01-073005.sqlite"_s)));
    CHECK(folder.forget(morning.date(), {}) > 25);
    CHECK(folder.hasCopyOf(morning.date()));
    CHECK(QFile::exists(desk.folder.filePath(u"copies/other-2020-01-01-073005.sqlite"_s)));
}
