// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace helpdesk {

/// What SQLite keeps beside a file is called as the file and one of these.
[[nodiscard]] const QStringList &logSuffixes();

/// Which file a path leads to, whatever its name.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Empty when nothing is there.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// Keeps to the file that was met first: a window must not go on in another one that stands at the same path.
class SameFile
{
public:
    /// DatabaseMissing: nothing is there; with Replaced: another file. A drive that comes back may have another number.
    [[nodiscard]] Result<> require(const QString &path);

private:
    std::optional<FileIdentity> m_first;
};

/// Before SQLite is let near an existing file: it can be written, and so can what lies beside it. A reader without
/// rights would leave a log there that locks its owner out. StorageReadOnly, with LogOfAnother where that has happened.
[[nodiscard]] Result<> requireWritable(const QString &path);

/// Makes a file that nobody but its owner reads. True when it was not there before.
bool makePrivateFile(const QString &path);

/// Takes a desk's file from everybody but its owner, and the group where the group works with it. Of somebody else's
/// nothing is changed.
void keepPrivate(const QString &path);

/// Makes a folder of the program's own, for nobody else to look into; one that is there is mended.
bool makePrivateFolder(const QString &path);

/// Whether the path lies on another machine, where a database file takes harm from two writers.
[[nodiscard]] bool isOnNetwork(const QString &path);
/// The same of a file system: its number (statfs), and its name as the kernel lists it for what has no number of its
/// own.
[[nodiscard]] bool isNetworkFileSystem(qint64 type, const QString &name);

} // namespace helpdesk
