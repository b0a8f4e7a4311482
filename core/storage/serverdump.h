// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/databaselocation.h"

#include <QStringList>

namespace helpdesk {

/// Writes a copy of a database on a server to \a path by the server's own tools: pg_dump under another name, read through
/// by pg_restore, then named; nothing is left when that fails. To be put back by pg_restore.
///
/// NotFound: the tools are not on this machine; DatabaseExists; StorageFailed and the like. What the tools say goes to
/// this program's own error output. \a toolFolders: where the tools are; empty: where the system finds programs.
[[nodiscard]] Result<> dumpServer(const DatabaseLocation &location, const QString &path, const QStringList &toolFolders = {});

/// How libpq is told of a database, with every option but the password.
[[nodiscard]] QString connectionText(const DatabaseLocation &location);

} // namespace helpdesk
