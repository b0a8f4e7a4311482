// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"

#include <QVariant>

#include <optional>

namespace helpdesk {

/// What a connection says of the session its statements run in.
struct SessionSigns
{
    bool otherBackend = false; ///< The server's process is not the one libpq was told of: somebody stands in between.
    bool forgets = false;      ///< What one statement set, the next does not see.
    bool deaf = false;         ///< A word sent to this session does not come back to it.
};

/// A pooler that gives a session of its own to each connection is no harm.
[[nodiscard]] bool isOwnSession(const SessionSigns &signs);

/// The server's process as libpq was told of it when it connected; \a handle is the driver's. Empty: not a connection
/// of libpq's, and nothing can be tried.
[[nodiscard]] std::optional<int> toldBackend(const QVariant &handle);

/// Refuses a pooler that runs the statements of one connection on several of the server's (PgBouncer's transaction and
/// statement pooling): under the names of our prepared statements it would run those of other programs. ConnectionLost
/// with Pooler. REQUIRES: \a handle is the driver's of a connection that is open, to \a location.
[[nodiscard]] Result<> requireOwnSession(const QVariant &handle, const DatabaseLocation &location);

} // namespace helpdesk
