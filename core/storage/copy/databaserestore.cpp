// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/databasecopy.h"
#include "core/storage/engine/deskfile.h"
#include "core/storage/engine/foreignlog.h"
#include "core/storage/engine/publishedfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Error notRestored(const QString &what)
{
    return {errno == ENOSPC ? Error::Code::StorageFull : Error::Code::StorageFailed,
            u"restore: %1, errno %2"_s.arg(what).arg(errno),
            {}};
}

/// Keeps everybody out of a database while it is replaced.
class SoleHolder
{
public:
    ~SoleHolder() { sqlite3_close(m_handle); }

    /// Leaving the write-ahead log needs that nobody else has the file open, and makes it one whole file.
    Result<> take(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr)
            != SQLITE_OK)
            return {};
        sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
        const int state = sqlite3_errcode(m_handle) & 0xff;
        if (state == SQLITE_BUSY || state == SQLITE_LOCKED)
            return {Error::Code::StorageBusy, u"restore: somebody has it open"_s};
        // A damaged file answers none of this; its locks still tell.
        return state == SQLITE_OK ? Result<>() : lockedByAnother(path);
    }

private:
    static Result<> lockedByAnother(const QString &path)
    {
        constexpr off_t lockBytes = 0x40000000; // SQLite's own, in every file.
        constexpr off_t lockCount = 512;
        const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        if (file < 0)
            return notRestored(u"open"_s);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = lockBytes;
        lock.l_len = lockCount;
        const bool asked = fcntl(file, F_GETLK, &lock) == 0;
        close(file);
        if (asked && lock.l_type != F_UNLCK)
            return {Error::Code::StorageBusy, u"restore: somebody has it open"_s};
        return {};
    }

    sqlite3 *m_handle = nullptr;
};

QString asidePath(const QString &path, qint64 nowMs)
{
    const QFileInfo file(path);
    const QString moment = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    return u"%1/%2.before-restore-%3.sqlite"_s.arg(file.absolutePath(), file.completeBaseName(), moment);
}

/// The copy as a file beside the database, on disk.
Result<> bring(const QString &copy, const QString &beside)
{
    QFile::remove(beside);
    if (!QFile::copy(copy, beside))
        return notRestored(u"write"_s);
    QFile::setPermissions(beside, QFile::ReadOwner | QFile::WriteOwner); // Nobody else's until it is given its owner.
    QFile sums(copy + u".sha256"_s);
    QFile written(beside);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool same = sums.open(QIODevice::ReadOnly) && written.open(QIODevice::ReadOnly) && hash.addData(&written)
        && sums.readLine(1000).left(64).toLower() == hash.result().toHex();
    if (!same)
        return {Error::Code::StorageFailed, u"restore: not written as it was read"_s};
    return syncPath(beside, O_RDWR) ? Result<>() : Result<>(notRestored(u"sync"_s));
}

/// The first file that stands in the way of a restored one; empty when none does.
QString standingAt(const QString &path)
{
    if (QFileInfo::exists(path))
        return path;
    const auto left = std::find_if(logSuffixes().begin(), logSuffixes().end(),
                                   [&](const QString &suffix) { return QFileInfo::exists(path + suffix); });
    return left == logSuffixes().end() ? QString() : path + *left;
}

/// The files of a database move together, and a log left alone moves too: it would be played into the next database.
bool moveAside(const QString &path, const QString &aside)
{
    for (const QString &part : logSuffixes()) {
        if (QFileInfo::exists(path + part) && !QFile::rename(path + part, aside + part))
            return false;
    }
    return !QFileInfo::exists(path) || QFile::rename(path, aside);
}

/// Makes \a file belong to whom \a model belongs to, and opens it to the same people. Who may not give a file away must
/// at least leave it to the same group, where the group works with it.
Result<> giveTo(const QString &file, const QString &model)
{
    struct stat like = {};
    const bool isFolder = QFileInfo(model).isDir();
    if (stat(QFile::encodeName(model).constData(), &like) != 0)
        return notRestored(u"owner"_s);
    const mode_t groups = S_IRGRP | S_IWGRP;
    const mode_t mode =
        isFolder ? S_IRUSR | S_IWUSR | ((like.st_mode & groups) == groups ? groups : 0) : like.st_mode & 07777;
    const QByteArray path = QFile::encodeName(file);
    const bool given = chown(path.constData(), like.st_uid, like.st_gid) == 0;
    const bool shared =
        given || (chown(path.constData(), static_cast<uid_t>(-1), like.st_gid) == 0 && (mode & groups) == groups);
    if (!shared && like.st_uid != geteuid())
        return {Error::Code::NotAllowed, u"restore: it belongs to somebody else"_s};
    return chmod(path.constData(), mode) == 0 ? Result<>() : Result<>(notRestored(u"permissions"_s));
}

/// What stands goes aside and what lies beside takes its place, or everything stays as it was.
Result<> exchange(const QString &path, const QString &aside, const QString &beside)
{
    const bool isAside = moveAside(path, aside);
    if (isAside && QFile::rename(beside, path))
        return {};
    static_cast<void>(moveAside(aside, path));
    return notRestored(isAside ? u"rename"_s : u"keep aside"_s);
}

} // namespace

Result<QString> restoreCopy(const QString &copy, const DatabaseLocation &location, qint64 nowMs)
{
    if (const Result<> passed = verifyCopy(copy); !passed)
        return passed.error();
    const QString &path = location.path;
    const QString beside = path + u".restoring-%1"_s.arg(getpid());
    const QString standing = standingAt(path);
    const QString aside = asidePath(path, nowMs);
    if (!standing.isEmpty() && !standingAt(aside).isEmpty())
        return {Error::Code::DatabaseExists, u"restore: the name to keep it under is taken"_s};
    // A log that is not the file's own must not be played into what is kept aside.
    if (const Result<QString> log = setForeignLogAside(path, nowMs); !log)
        return log.error();
    SoleHolder holder;
    if (standing == path) {
        if (const Result<> sole = holder.take(path); !sole)
            return sole.error();
    }
    Result<> ready = bring(copy, beside);
    if (ready)
        ready = giveTo(beside, standing.isEmpty() ? QFileInfo(path).absolutePath() : standing);
    if (ready)
        ready = exchange(path, aside, beside);
    if (!ready) {
        QFile::remove(beside);
        return ready.error();
    }
    static_cast<void>(syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY));
    return standing.isEmpty() ? QString() : aside + standing.mid(path.size());
}

} // namespace helpdesk
