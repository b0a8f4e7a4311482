// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/publishedfile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>

namespace helpdesk {

using namespace Qt::StringLiterals;

Error fileError(const QString &what, int systemError)
{
    const Error::Code code = systemError == ENOSPC || systemError == EDQUOT     ? Error::Code::StorageFull
        : systemError == EACCES || systemError == EROFS || systemError == EPERM ? Error::Code::StorageReadOnly
                                                                                : Error::Code::StorageFailed;
    return {code, u"copy: %1, errno %2"_s.arg(what).arg(systemError), {}};
}

QString unfinishedName(const QString &path)
{
    static std::atomic<int> made{0};
    return path + u".part-%1-%2"_s.arg(getpid()).arg(++made);
}

Result<> publishFile(const QString &unfinished, const QString &path)
{
    const QByteArray from = QFile::encodeName(unfinished);
    const QByteArray to = QFile::encodeName(path);
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EEXIST)
        return {Error::Code::DatabaseExists, u"copy"_s};
    if (errno != EINVAL && errno != ENOSYS)
        return fileError(u"rename"_s, errno);
    // A disk that cannot promise it: another maker's file would have to appear between these two lines.
    if (QFileInfo::exists(path))
        return {Error::Code::DatabaseExists, u"copy"_s};
    return std::rename(from.constData(), to.constData()) == 0 ? Result<>() : Result<>(fileError(u"rename"_s, errno));
}

bool syncPath(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = fsync(file) == 0;
    close(file);
    return synced;
}

} // namespace helpdesk
