// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databasecopy.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <sqlite3.h>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Error notRestored(const QString &what)
{
    return {errno == ENOSPC ? Error::Code::StorageFull : Error::Code::StorageFailed, u"restore: %1, errno %2"_s.arg(what).arg(errno), {}};
}

/// Keeps everybody out of a database while it is replaced.
class SoleHolder
{
public:
    ~SoleHolder() { sqlite3_close(m_handle); }

    /// Leaving the write-ahead log needs that nobody else has the file open, and makes it one whole file.
    Result<> take(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
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

bool flushed(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = file >= 0 && fsync(file) == 0;
    if (file >= 0)
        close(file);
    return synced;
}

/// The copy as a file beside the database, on disk.
Result<> bring(const QString &copy, const QString &beside)
{
    QFile::remove(beside);
    if (!QFile::copy(copy, beside))
        return notRestored(u"write"_s);
    QFile::setPermissions(beside, QFile::ReadOwner | QFile::WriteOwner);
    QFile sums(copy + u".sha256"_s);
    QFile written(beside);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool same = sums.open(QIODevice::ReadOnly) && written.open(QIODevice::ReadOnly) && hash.addData(&written)
        && sums.readLine(1000).left(64).toLower() == hash.result().toHex();
    if (!same)
        return {Error::Code::StorageFailed, u"restore: not written as it was read"_s};
    return flushed(beside, O_RDWR) ? Result<>() : Result<>(notRestored(u"sync"_s));
}

/// The files of a database move together: what is not yet in the main one is in its log.
bool moveAside(const QString &path, const QString &aside)
{
    for (const auto &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + part) && !QFile::rename(path + part, aside + part))
            return false;
    }
    return QFile::rename(path, aside);
}

} // namespace

Result<QString> restoreCopy(const QString &copy, const DatabaseLocation &location, qint64 nowMs)
{
    if (const Result<> passed = verifyCopy(copy); !passed)
        return passed.error();
    const QString &path = location.path;
    const QString beside = path + u".restoring-%1"_s.arg(getpid());
    const bool exists = QFileInfo::exists(path);
    const QString aside = exists ? asidePath(path, nowMs) : QString();
    if (QFileInfo::exists(aside))
        return {Error::Code::DatabaseExists, u"restore: the name to keep it under is taken"_s};
    SoleHolder holder;
    if (exists) {
        if (const Result<> sole = holder.take(path); !sole)
            return sole.error();
    }
    if (const Result<> brought = bring(copy, beside); !brought) {
        QFile::remove(beside);
        return brought.error();
    }
    if (exists && !moveAside(path, aside)) {
        const Error error = notRestored(u"keep aside"_s);
        QFile::remove(beside);
        return error;
    }
    if (!QFile::rename(beside, path)) {
        const Error error = notRestored(u"rename"_s);
        if (exists)
            static_cast<void>(moveAside(aside, path));
        QFile::remove(beside);
        return error;
    }
    static_cast<void>(flushed(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY));
    return aside;
}

} // namespace helpdesk
