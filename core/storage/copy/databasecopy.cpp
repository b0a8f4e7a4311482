// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/databasecopy.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/deskfile.h"
#include "core/storage/engine/publishedfile.h"
#include "core/storage/engine/schemastep.h"
#include "core/storage/engine/sqlitehandle.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <thread>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Error failed(const QString &what, int systemError = errno)
{
    return fileError(what, systemError);
}

Error stopped()
{
    return {Error::Code::NotAllowed, u"copy: stopped"_s, {}};
}

Error failedIn(sqlite3 *handle, const QString &what)
{
    const int code = sqlite3_errcode(handle) & 0xff;
    Error error = failed(what, sqlite3_system_errno(handle));
    if (code == SQLITE_FULL)
        error.code = Error::Code::StorageFull;
    else if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        error.code = Error::Code::StorageCorrupt;
    else if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        error.code = Error::Code::StorageBusy;
    error.detail += u", code %1"_s.arg(sqlite3_extended_errcode(handle));
    return error;
}

SqliteHandle opened(const QString &path, const char *parameters, int flags)
{
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + parameters;
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(uri.constData(), &handle, flags | SQLITE_OPEN_URI, nullptr) != SQLITE_OK) {
        sqlite3_close(handle);
        return nullptr;
    }
    return SqliteHandle(handle);
}

/// The first column of every row, at most \a limit of them; empty when the statement fails.
std::optional<QStringList> answersOf(sqlite3 *handle, const char *sql, int limit)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return std::nullopt;
    QStringList answers;
    int state = SQLITE_ROW;
    while (answers.size() < limit && (state = sqlite3_step(statement)) == SQLITE_ROW)
        answers += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return state == SQLITE_ROW || state == SQLITE_DONE ? std::optional(answers) : std::nullopt;
}

const std::atomic<bool> neverStop{false};

/// Read without a lock and without a trace beside it: nobody else writes a copy.
Result<> checkPages(const QString &path, const std::atomic<bool> &stop)
{
    constexpr int stepsBetweenLooks = 20'000;
    const SqliteHandle copy = opened(path, "?immutable=1", SQLITE_OPEN_READONLY);
    if (!copy)
        return {Error::Code::StorageCorrupt, u"copy: cannot be opened"_s};
    const auto isStopped = [](void *asked) { return static_cast<const std::atomic<bool> *>(asked)->load() ? 1 : 0; };
    sqlite3_progress_handler(copy.get(), stepsBetweenLooks, isStopped, const_cast<std::atomic<bool> *>(&stop));
    const auto version = answersOf(copy.get(), "SELECT max(version) FROM schema_version", 1);
    if (!version || version->isEmpty() || version->front().toInt() < 1)
        return {Error::Code::StorageCorrupt, u"copy: not of a desk"_s};
    if (version->front().toInt() > schemaSteps(Engine::Sqlite).back().version)
        return {Error::Code::SchemaNewer, u"copy: schema %1"_s.arg(version->front())};
    if (answersOf(copy.get(), "PRAGMA integrity_check(1)", 1) != QStringList{u"ok"_s})
        return {Error::Code::StorageCorrupt, u"copy: its pages do not pass"_s};
    if (answersOf(copy.get(), "PRAGMA foreign_key_check", 1) != QStringList{})
        return {Error::Code::StorageCorrupt, u"copy: its references do not pass"_s};
    return {};
}

QString checksumPath(const QString &path)
{
    return path + u".sha256"_s;
}

/// Empty when the file cannot be read, or when stopped.
QByteArray checksumOf(const QString &path, const std::atomic<bool> &stop)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd() && !stop) {
        const QByteArray read = file.read(piece);
        if (read.isEmpty())
            return {};
        hash.addData(read);
    }
    return stop ? QByteArray() : hash.result().toHex();
}

/// Checks, syncs and names what has been written whole under a temporary name. The checksum follows the copy: whoever
/// comes second must not touch that of the first.
Result<> seal(const QString &unfinished, const QString &path, const std::atomic<bool> &stop)
{
    const Result<> passed = checkPages(unfinished, stop);
    if (stop)
        return stopped();
    if (!passed)
        return passed;
    if (!syncPath(unfinished, O_RDWR))
        return failed(u"sync"_s);
    const QByteArray checksum = checksumOf(unfinished, stop);
    if (stop) // Which leaves no checksum: it is not the file that failed.
        return stopped();
    const QString unfinishedSum = checksumPath(unfinished);
    const QByteArray line = checksum + "  " + QFileInfo(path).fileName().toUtf8() + '\n';
    QSaveFile sum(unfinishedSum);
    if (checksum.isEmpty() || !sum.open(QIODevice::WriteOnly) || sum.write(line) != line.size() || !sum.commit())
        return failed(u"checksum"_s);
    if (const Result<> published = publishFile(unfinished, path); !published)
        return published;
    if (std::rename(QFile::encodeName(unfinishedSum).constData(), QFile::encodeName(checksumPath(path)).constData())
        != 0) {
        const Error error = failed(u"name of the checksum"_s);
        QFile::remove(path);
        return error;
    }
    static_cast<void>(syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY));
    return {};
}

/// What a copy may leave beside its name while it is made.
const QStringList unfinishedRests{u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s, u".sha256"_s};

/// Makes a copy by \a write under another name and seals it; leaves nothing when that fails.
template<typename Write>
Result<> writtenAside(const QString &path, const std::atomic<bool> &stop, Write write)
{
    if (QFileInfo::exists(path))
        return {Error::Code::DatabaseExists, u"copy"_s};
    const QString unfinished = unfinishedName(path);
    makePrivateFile(unfinished); // It holds what callers said.
    Result<> done = write(unfinished);
    if (done)
        done = seal(unfinished, path, stop);
    for (const QString &rest : unfinishedRests)
        QFile::remove(unfinished + rest);
    return done;
}

/// Holds one state of the source all the while: a write in between would else make the copy begin anew, without end.
Result<> copySteps(sqlite3 *source, sqlite3 *target, const CopyPace &pace, const std::atomic<bool> &stop)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return failedIn(target, u"begin"_s);
    int state = SQLITE_OK;
    while (!stop && ((state = sqlite3_backup_step(backup, pace.pagesAStep)) == SQLITE_OK || state == SQLITE_BUSY))
        std::this_thread::sleep_for(pace.pause);
    sqlite3_backup_finish(backup);
    if (state == SQLITE_DONE)
        return {};
    return stop ? stopped() : failedIn(target, u"step"_s);
}

} // namespace

Result<> copyDatabase(Connection &connection, const QString &path)
{
    return writtenAside(path, neverStop, [&](const QString &unfinished) -> Result<> {
        const auto copied = connection.execute({u"copy"_s, u"VACUUM INTO ?"_s}, {unfinished});
        return copied ? Result<>() : Result<>(copied.error());
    });
}

Result<> copyDatabaseInSteps(const DatabaseLocation &location, const QString &path, const CopyPace &pace,
                             const std::atomic<bool> &stop)
{
    if (!QFileInfo::exists(location.path))
        return {Error::Code::DatabaseMissing, u"copy: no such file"_s};
    return writtenAside(path, stop, [&](const QString &unfinished) -> Result<> {
        const SqliteHandle source = opened(location.path, "?mode=rw", SQLITE_OPEN_READWRITE);
        const SqliteHandle target = opened(unfinished, "?mode=rwc", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (!source || !target)
            return failed(u"open"_s);
        sqlite3_busy_timeout(source.get(), 5000);
        if (sqlite3_exec(source.get(), "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr)
            != SQLITE_OK)
            return failedIn(source.get(), u"read"_s);
        return copySteps(source.get(), target.get(), pace, stop);
    });
}

void sweepUnfinishedCopies(const QString &folder, const QString &name, const QDateTime &now)
{
    const QRegularExpression form(
        u'^' + QRegularExpression::escape(name)
        + u"-[0-9-]{17}\\.sqlite\\.part-([0-9]+)(?:-[0-9]+)?(?:-journal|-wal|-shm|\\.sha256)?$"_s);
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        const auto match = form.match(file);
        // A number may have come to another process meanwhile: no copy takes a day.
        const QString path = folder + u'/' + file;
        const bool old = QFileInfo(path).lastModified().daysTo(now) > 1;
        if (match.hasMatch() && (old || (kill(match.captured(1).toInt(), 0) != 0 && errno == ESRCH)))
            QFile::remove(path);
    }
}

Result<> verifyCopy(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {Error::Code::DatabaseMissing, u"no such copy"_s};
    QFile beside(checksumPath(path));
    if (!beside.open(QIODevice::ReadOnly))
        return {Error::Code::NotFound, u"copy: no checksum beside it"_s};
    // The pages first: a newer schema or another program's file has a better word than "damaged".
    const Result<> pages = checkPages(path, neverStop);
    if (!pages && pages.error().code == Error::Code::SchemaNewer)
        return pages;
    if (beside.readLine(1000).left(64).toLower() != checksumOf(path, neverStop))
        return {Error::Code::StorageCorrupt, u"copy: not as it was written"_s};
    return pages;
}

} // namespace helpdesk
