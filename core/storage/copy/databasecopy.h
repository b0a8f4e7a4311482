// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"

#include <atomic>
#include <chrono>

class QDateTime;

namespace helpdesk {

class Connection;

/// How a copy shares the disk with who works on it.
struct CopyPace
{
    int pagesAStep = 256; ///< A megabyte.
    std::chrono::milliseconds pause{4};
};

/// Writes a checked copy of an SQLite database to \a path: under another name first, then checked, synced, given its
/// checksum beside it (NAME.sha256, as sha256sum writes it) and renamed, so that a file of that name is always whole.
/// DatabaseExists when there is one already, also one that another maker finished first. REQUIRES: no transaction is
/// open.
[[nodiscard]] Result<> copyDatabase(Connection &connection, const QString &path);

/// The same in small steps while others go on writing, who are never kept waiting: the copy is of one moment, its
/// beginning. Opens its own connection; use it from any thread. \a stop ends it early, with NotAllowed and no trace.
[[nodiscard]] Result<> copyDatabaseInSteps(const DatabaseLocation &location, const QString &path, const CopyPace &pace,
                                           const std::atomic<bool> &stop);

/// Removes what copies of NAME-….sqlite left in \a folder when the power went: their processes are gone.
void sweepUnfinishedCopies(const QString &folder, const QString &name, const QDateTime &now);

/// Whether a copy is whole, of this program and of a schema it knows: its checksum, the pages, the references. Writes
/// nothing. DatabaseMissing; NotFound when there is no checksum beside it; StorageCorrupt; SchemaNewer.
[[nodiscard]] Result<> verifyCopy(const QString &path);

/// Puts a copy in the place of a database, for the people whose the replaced one was (or its folder). What stood there
/// is kept beside it, also a log left without its database; the path is returned (empty: nothing was there). Everything
/// stays as it was on an error: those of verifyCopy(); StorageBusy when somebody has the database open; StorageFull and
/// the like.
[[nodiscard]] Result<QString> restoreCopy(const QString &copy, const DatabaseLocation &location, qint64 nowMs);

} // namespace helpdesk
