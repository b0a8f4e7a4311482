// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace helpdesk {

namespace {

Error failed(const char *step, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    const bool refused = systemError == EACCES || systemError == EPERM || systemError == EROFS || systemError == ENOENT
        || systemError == ENOTDIR || systemError == EISDIR;
    return {full          ? Error::Code::StorageFull
                : refused ? Error::Code::StorageReadOnly
                          : Error::Code::StorageFailed,
            QStringLiteral("file: %1, errno %2").arg(QLatin1String(step)).arg(systemError),
            {}};
}

Result<> writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t wrote = write(file, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (wrote < 0 && errno != EINTR)
            return failed("write", errno);
        at += wrote > 0 ? wrote : 0;
    }
    return {};
}

/// A pipe or a terminal has nothing to be made sure of.
Result<> closed(int file, Result<> written, bool toDisk)
{
    if (written && toDisk && fsync(file) != 0)
        written = failed("sync", errno);
    if (close(file) != 0 && written)
        written = failed("close", errno);
    return written;
}

} // namespace

Result<> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString target = QFileInfo(path).isSymLink() ? QFileInfo(path).canonicalFilePath() : path;
    const QByteArray name = QFile::encodeName(target.isEmpty() ? path : target);
    struct stat there = {};
    const bool exists = stat(name.constData(), &there) == 0;
    if (exists && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode)) {
        const int file = open(name.constData(), O_WRONLY | O_CLOEXEC);
        return file < 0 ? Result<>(failed("open", errno)) : closed(file, writeAll(file, bytes), false);
    }
    if (exists && S_ISDIR(there.st_mode))
        return failed("open", EISDIR);
    const QByteArray unfinished = name + ".part-" + QByteArray::number(getpid());
    const int file = open(unfinished.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        return failed("open", errno);
    if (exists)
        static_cast<void>(fchmod(file, there.st_mode & 07777));
    Result<> written = closed(file, writeAll(file, bytes), true);
    if (written && std::rename(unfinished.constData(), name.constData()) != 0)
        written = failed("rename", errno);
    if (!written)
        unlink(unfinished.constData());
    return written;
}

} // namespace helpdesk
