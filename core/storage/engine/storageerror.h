// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/engine.h"

class QSqlError;

namespace helpdesk {

/// The one place where an engine's error becomes ours.
///
/// \a systemError is the errno behind an SQLite failure (sqlite3_system_errno), 0 when there is none: it tells a disk
/// that became read-only from one that is broken.
[[nodiscard]] Error::Code toErrorCode(Engine engine, const QSqlError &error, int systemError = 0);

} // namespace helpdesk
