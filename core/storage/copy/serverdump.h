// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"

#include <QStringList>

namespace helpdesk {

class Connection;

/// The server's own tools for a copy, pg_dump and pg_restore of one version.
struct DumpTools
{
    QString dump;    ///< Path.
    QString restore; ///< Path.
    int version = 0; ///< Whole number: 15, 17. What they write is read by pg_restore of this version and of newer ones.
};

/// The tools that can copy a server of version \a serverVersion (whole number): of those on this machine the oldest
/// that is not older than the server, since more pg_restore can read what it writes.
///
/// NotFound: none; Error::missing then names Debian's package that has them ("postgresql-client-17"). \a folders: where
/// tools are; empty: where the system finds programs and where Debian keeps those of each version.
[[nodiscard]] Result<DumpTools> dumpToolsFor(int serverVersion, const QStringList &folders = {});

/// Whole number of the server's version: 15, 17. REQUIRES: a connection to PostgreSQL.
[[nodiscard]] Result<int> serverVersion(Connection &connection);

/// Writes a copy of a database on a server to \a path by the server's own tools: pg_dump under another name, read
/// through by pg_restore, then named; nothing is left when that fails. To be put back by pg_restore.
///
/// DatabaseExists; StorageFailed and the like. What the tools say goes to this program's own error output.
[[nodiscard]] Result<> dumpServer(const DatabaseLocation &location, const QString &path, const DumpTools &tools);

} // namespace helpdesk
