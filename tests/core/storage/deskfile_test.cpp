// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies at a desk's path before SQLite is let near it.

#include "core/storage/engine/deskfile.h"

#include "core/storage/call/callrepository.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/copy/copies.h"
#include "core/storage/copy/databasecopy.h"
#include "core/storage/engine/foreignlog.h"
#include "core/storage/store.h"
#include "tests/support/common.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat file = {};
    return stat(QFile::encodeName(path).constData(), &file) == 0 ? static_cast<int>(file.st_mode & 07777) : -1;
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

constexpr uid_t nobody = 65534;

/// Asks \a holds as a user whom rights bind: root is nobody in a process of its own, everybody else asks as who they
/// are.
template<typename Holds>
bool asSomebodyElse(Holds holds)
{
    if (geteuid() != 0)
        return holds();
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(setgid(nobody) == 0 && setuid(nobody) == 0 && holds() ? 0 : 1);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// A desk as a crash leaves it: a file, and a log whose changes are not in it.
struct Crashed
{
    QByteArray file;
    QByteArray log;
};

Crashed crashedDesk(const EngineFixture &fixture, CallId call = callId)
{
    const auto connection = fixture.connect();
    requireOk(connection->command(u"empty the log"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    CallWriter writer(*connection);
    SampleCall sample(call);
    requireOk(writer.write(sample.begin()));
    requireOk(writer.write(sample.registered()));
    const QString path = fixture.location().path;
    return {bytesOf(path), bytesOf(path + u"-wal"_s)};
}

DatabaseLocation laid(const QTemporaryDir &folder, const QByteArray &file, const QByteArray &log)
{
    const QString path = folder.filePath(u"desk.db"_s);
    writeBytes(path, file);
    writeBytes(path + u"-wal"_s, log);
    return taken(DatabaseLocation::parse(path));
}

QString foundBeside(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({u"*-wal.aside-*"_s}).join(u' ');
}

} // namespace

TEST_CASE("a log that is the file's own is played in", "[storage][sqlite][foreignlog]")
{
    const EngineFixture fixture;
    const Crashed desk = crashedDesk(fixture);
    const QTemporaryDir folder;
    const DatabaseLocation location = laid(folder, desk.file, desk.log);
    OpeningNotes notes;
    const auto opened = taken(openDesk(location, OpenMode::Existing, testNowMs, &notes));
    CHECK(notes.logAside.isEmpty());
    CHECK(taken(CallRepository(*opened).call(callId)).row.folio == 1);
}

TEST_CASE("a log that is not the file's own is set aside and told", "[storage][sqlite][foreignlog]")
{
    const EngineFixture fixture;
    const QTemporaryDir folder;
    Crashed desk = crashedDesk(fixture);
    requireOk(fixture.connect()->command(u"empty the log"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    desk.file = bytesOf(fixture.location().path); // With the call in it.
    const auto writeMore = [&] {
        const auto connection = fixture.connect();
        CallWriter writer(*connection);
        for (int i = 1; i <= 40; ++i) {
            SampleCall more(CallId{callId.value + i});
            requireOk(writer.write(more.begin()));
            requireOk(writer.write(more.registered()));
        }
        requireOk(connection->command(u"empty the log"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        desk.file = bytesOf(fixture.location().path);
    };
    SECTION("of another desk")
    {
        const EngineFixture other;
        desk.log = crashedDesk(other, CallId{callId.value + 99}).log;
        writeMore(); // Desks differ in what they hold.
    }
    SECTION("no log at all")
    {
        desk.log = QByteArray(4096, 'x');
    }
    SECTION("with another size of page")
    {
        desk.log[10] = 0x08;
        desk.log[11] = 0;
    }
    SECTION("of the desk before it was put back to a newer state")
    {
        writeMore();
    }
    const DatabaseLocation location = laid(folder, desk.file, desk.log);
    OpeningNotes notes;
    const auto opened = taken(openDesk(location, OpenMode::Existing, testNowMs, &notes));
    CHECK_FALSE(notes.logAside.isEmpty());
    CHECK(bytesOf(notes.logAside) == desk.log);
    CHECK(taken(CallRepository(*opened).call(callId)).row.folio == 1);
    requireOk(requireWhole(*opened, Look::Full));
}

TEST_CASE("a restore that is refused leaves the database as it was, whatever log lies beside it",
          "[storage][sqlite][foreignlog]")
{
    const EngineFixture fixture;
    const EngineFixture other;
    const QTemporaryDir folder;
    const Crashed own = crashedDesk(fixture);
    requireOk(fixture.connect()->command(u"empty the log"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QByteArray file = bytesOf(fixture.location().path);
    const DatabaseLocation location = laid(folder, file, QByteArray("no log ") + own.log);
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    requireOk(copyDatabase(*other.connect(), copy));
    const QString kept = taken(restoreCopy(copy, location, testNowMs));
    CHECK(foundBeside(folder).contains(u"-wal.aside-"_s));
    const auto aside = taken(Connection::open(taken(DatabaseLocation::parse(kept)), OpenMode::Existing));
    CHECK(taken(CallRepository(*aside).call(callId)).row.folio == 1);
}

TEST_CASE("a copy laid over a desk is found to be damaged by its pages", "[storage][sqlite][foreignlog]")
{
    const EngineFixture fixture;
    static_cast<void>(crashedDesk(fixture));
    requireOk(fixture.connect()->command(u"empty the log"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QByteArray file = bytesOf(fixture.location().path);
    const QTemporaryDir folder;
    for (qsizetype at = 4096 * 3; at < 4096 * 12; ++at)
        file[at] = static_cast<char>(at * 31);
    const DatabaseLocation location = laid(folder, file, {});
    const auto opened = Connection::open(location, OpenMode::Existing);
    if (opened)
        CHECK(codeOf(requireWhole(*opened.value(), Look::Quick)) == Error::Code::StorageCorrupt);
    else
        CHECK(opened.error().code == Error::Code::StorageCorrupt);
}

TEST_CASE("a desk is nobody else's to read", "[storage][sqlite][private]")
{
    const mode_t before = umask(022);
    const QTemporaryDir folder;
    const DatabaseLocation location = taken(DatabaseLocation::parse(folder.filePath(u"own.db"_s)));
    {
        const auto opened = taken(openDesk(location, OpenMode::Create, testNowMs));
        CHECK(modeOf(location.path) == 0600);
        CHECK(modeOf(location.path + u"-wal"_s) == 0600);
        const QString copy = folder.filePath(u"copy.sqlite"_s);
        requireOk(copyDatabase(*opened, copy));
        CHECK(modeOf(copy) == 0600);
        CopyFolder copies(location);
        const std::atomic<bool> never{false};
        const StoredCopy made = taken(copies.make(QDateTime(QDate(2026, 3, 2), QTime(9, 0)), {}, never));
        CHECK(modeOf(made.path) == 0600);
        CHECK(modeOf(copies.path()) == 0700);
    }
    SECTION("an older one is mended")
    {
        REQUIRE(chmod(QFile::encodeName(location.path).constData(), 0644) == 0);
        requireOk(openDesk(location, OpenMode::Existing, testNowMs));
        CHECK(modeOf(location.path) == 0600);
    }
    SECTION("one that a group works with stays the group's")
    {
        REQUIRE(chmod(QFile::encodeName(location.path).constData(), 0664) == 0);
        requireOk(openDesk(location, OpenMode::Existing, testNowMs));
        CHECK(modeOf(location.path) == 0660);
    }
    umask(before);
}

TEST_CASE("a log of another owner is said by its name, before anything is touched", "[storage][sqlite][private]")
{
    const EngineFixture fixture;
    const Crashed desk = crashedDesk(fixture);
    const QTemporaryDir folder;
    const DatabaseLocation location = laid(folder, desk.file, desk.log);
    const QString log = location.path + GENERATE(u"-wal"_s, u"-shm"_s);
    if (!QFile::exists(log))
        writeBytes(log, "left by a reader");
    const QByteArray before = bytesOf(log);
    if (geteuid() == 0) { // Whose the log is; the rest is somebody else's.
        for (const QString &each : {folder.path(), location.path, QString(location.path + u"-wal"_s)}) {
            if (each != log)
                REQUIRE(chown(QFile::encodeName(each).constData(), nobody, nobody) == 0);
        }
    }
    REQUIRE(chmod(QFile::encodeName(log).constData(), S_IRUSR | S_IRGRP | S_IROTH) == 0);
    CHECK(asSomebodyElse([&] {
        const auto opened = openDesk(location, OpenMode::Existing, testNowMs);
        return !opened && opened.error().code == Error::Code::StorageReadOnly
            && opened.error().reason == Error::Reason::LogOfAnother && opened.error().missing == QStringList{log};
    }));
    CHECK(bytesOf(log) == before);
    REQUIRE(QFile::remove(log));
    CHECK(asSomebodyElse([&] { return openDesk(location, OpenMode::Existing, testNowMs).ok(); }));
}

TEST_CASE("who may not write to a desk leaves nothing beside it that would keep its owner out",
          "[storage][sqlite][private]")
{
    const EngineFixture fixture;
    const QString path = fixture.location().path;
    REQUIRE(chmod(QFile::encodeName(fixture.folder()).constData(), 0777) == 0);
    REQUIRE(chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IRGRP | S_IROTH) == 0);
    CHECK(asSomebodyElse([&] {
        const auto opened = openDesk(fixture.location(), OpenMode::Existing, testNowMs);
        return !opened && opened.error().code == Error::Code::StorageReadOnly;
    }));
    CHECK(QDir(fixture.folder()).entryList({u"*-wal"_s, u"*-shm"_s, u"*-journal"_s}, QDir::Files).isEmpty());
    REQUIRE(chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) == 0);
    requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(QDir(fixture.folder()).entryList({u"*-wal"_s, u"*-shm"_s, u"*-journal"_s}, QDir::Files).isEmpty());
}

TEST_CASE("which file systems are another machine's", "[storage][private]")
{
    for (const auto &[type, name] :
         {std::pair(qint64(0x6969), u"nfs4"_s), std::pair(qint64(0xff534d42), u"cifs"_s),
          std::pair(qint64(-11317950), u"cifs"_s), std::pair(qint64(0xfe534d42), u"smb3"_s),
          std::pair(qint64(0x65735546), u"fuse.sshfs"_s), std::pair(qint64(0x00c36400), u"ceph"_s)}) {
        CAPTURE(type, name);
        CHECK(isNetworkFileSystem(type, name));
    }
    for (const auto &[type, name] :
         {std::pair(qint64(0xef53), u"ext4"_s), std::pair(qint64(0x9123683e), u"btrfs"_s),
          std::pair(qint64(0x01021994), u"tmpfs"_s), std::pair(qint64(0x65735546), u"fuse.ntfs-3g"_s),
          std::pair(qint64(0x794c7630), u"overlay"_s)}) {
        CAPTURE(type, name);
        CHECK_FALSE(isNetworkFileSystem(type, name));
    }
}
