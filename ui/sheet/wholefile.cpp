// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/wholefile.h"

#include "ui/sheet/sheeterror.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>

namespace helpdesk {

namespace {

/// As much as a disk may promise without a block for it.
constexpr std::size_t proofBytes = 256 * 1024;

Result<> synced(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return sheetError("open again", errno);
    const int failed = fsync(file) == 0 ? 0 : errno;
    close(file);
    return failed ? Result<>(sheetError("sync", failed)) : Result<>();
}

} // namespace

WholeFile::WholeFile(const QString &path)
{
    static std::atomic<int> made{0};
    const QFileInfo file(path);
    m_path = file.isSymLink() ? QFileInfo(file.symLinkTarget()).absoluteFilePath() : file.absoluteFilePath();
    m_unfinished = m_path + QStringLiteral(".part-%1-%2").arg(getpid()).arg(++made);
}

WholeFile::~WholeFile()
{
    if (m_begun)
        QFile::remove(m_unfinished);
}

Result<> WholeFile::begin()
{
    const QByteArray path = QFile::encodeName(m_path);
    if (QFileInfo(m_path).isDir())
        return sheetError("begin", EISDIR);
    if (QFileInfo::exists(m_path) && access(path.constData(), W_OK) != 0)
        return sheetError("replace", errno);
    const int file = open(QFile::encodeName(m_unfinished).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return sheetError("begin", errno);
    m_begun = true;
    struct stat there = {};
    if (stat(path.constData(), &there) == 0)
        (void)fchmod(file, there.st_mode & 07777); // Who might read the old one may read the new one.
    close(file);
    return {};
}

Result<> WholeFile::publish()
{
    if (const Result<> done = synced(m_unfinished, O_RDWR); !done)
        return done;
    if (std::rename(QFile::encodeName(m_unfinished).constData(), QFile::encodeName(m_path).constData()) != 0)
        return sheetError("rename", errno);
    m_begun = false;
    (void)synced(QFileInfo(m_path).absolutePath(),
                 O_RDONLY | O_DIRECTORY); // Not every file system can; the name stands.
    return {};
}

Error WholeFile::whyNotWritten() const
{
    const int file = open(QFile::encodeName(m_unfinished).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file < 0)
        return sheetError("append", errno);
    const QByteArray proof(proofBytes, '\0');
    const ssize_t written = write(file, proof.constData(), proofBytes);
    const int failed = written == static_cast<ssize_t>(proofBytes) ? 0 : written < 0 ? errno : ENOSPC;
    close(file);
    return sheetError("write", failed);
}

} // namespace helpdesk
