// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/deskfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t forOwner = S_IRUSR | S_IWUSR;
constexpr mode_t forGroup = S_IRGRP | S_IWGRP;

bool mayWrite(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK | W_OK, AT_EACCESS) == 0;
}

} // namespace

const QStringList &logSuffixes()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(file.st_dev), static_cast<quint64>(file.st_ino)};
}

Result<> SameFile::require(const QString &path)
{
    const auto here = identityOf(path);
    if (!here)
        return {Error::Code::DatabaseMissing, u"no such file"_s};
    if (!m_first)
        m_first = here;
    if (here->inode == m_first->inode)
        return {};
    Error error{Error::Code::DatabaseMissing, u"another file stands at the path"_s, {}};
    error.reason = Error::Reason::Replaced;
    return error;
}

Result<> requireWritable(const QString &path)
{
    if (!mayWrite(path))
        return {errno == EACCES || errno == EROFS || errno == EPERM ? Error::Code::StorageReadOnly
                                                                    : Error::Code::StorageFailed,
                u"database file: errno %1"_s.arg(errno)};
    for (const QString &suffix : logSuffixes()) {
        if (!QFileInfo::exists(path + suffix) || mayWrite(path + suffix))
            continue;
        Error error{Error::Code::StorageReadOnly, u"database log: errno %1"_s.arg(errno), {path + suffix}};
        error.reason = Error::Reason::LogOfAnother;
        return error;
    }
    return {};
}

bool makePrivateFile(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, forOwner);
    if (file >= 0)
        close(file);
    return file >= 0;
}

void keepPrivate(const QString &path)
{
    for (const QString &suffix : QStringList{QString()} + logSuffixes()) {
        const QByteArray name = QFile::encodeName(path + suffix);
        struct stat file = {};
        if (stat(name.constData(), &file) != 0 || file.st_uid != geteuid() || !S_ISREG(file.st_mode))
            continue;
        const mode_t mode = forOwner | ((file.st_mode & S_IWGRP) != 0 ? forGroup : 0);
        if ((file.st_mode & 07777) != mode)
            static_cast<void>(chmod(name.constData(), mode));
    }
}

bool makePrivateFolder(const QString &path)
{
    const bool made = QDir().mkpath(path);
    const QByteArray name = QFile::encodeName(path);
    struct stat folder = {};
    if (made && stat(name.constData(), &folder) == 0 && folder.st_uid == geteuid() && (folder.st_mode & 077) != 0)
        static_cast<void>(chmod(name.constData(), S_IRWXU));
    return made;
}

bool isNetworkFileSystem(qint64 type, const QString &name)
{
    // NFS, SMB, CIFS, SMB 2, AFS, Ceph, Coda, NCP, Lustre, GPFS, GFS 2, OCFS 2.
    static constexpr qint64 numbers[]{0x6969,     0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x6b414653, 0x00c36400,
                                      0x73757245, 0x564c, 0x0bd00bd0, 0x47504653, 0x01161970, 0x7461636f};
    constexpr qint64 fuse = 0x65735546;
    const qint64 number = type & 0xffffffff;
    if (std::find(std::begin(numbers), std::end(numbers), number) != std::end(numbers))
        return true;
    static const QStringList overFuse{u"sshfs"_s,      u"smbnetfs"_s, u"davfs"_s,     u"davfs2"_s,
                                      u"gvfsd-fuse"_s, u"rclone"_s,   u"glusterfs"_s, u"s3fs"_s,
                                      u"nfs"_s,        u"cifs"_s,     u"curlftpfs"_s};
    const QString kind = name.startsWith("fuse."_L1) ? name.mid(5) : name;
    return number == fuse && overFuse.contains(kind);
}

bool isOnNetwork(const QString &path)
{
    struct statfs where = {};
    if (statfs(QFile::encodeName(path).constData(), &where) != 0)
        return false;
    return isNetworkFileSystem(static_cast<qint64>(where.f_type),
                               QString::fromUtf8(QStorageInfo(path).fileSystemType()));
}

} // namespace helpdesk
