// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace helpdesk {

/// Another process, or this one, has the SQLite file open.
[[nodiscard]] bool isHeldOpen(const QString &path);
/// Another process has, as far as it can be known here: one that cannot be seen counts as there.
[[nodiscard]] bool isHeldByAnother(const QString &path);

/// Moves the log at \a path out of the way; its new path.
[[nodiscard]] Result<QString> setLogAside(const QString &path, qint64 nowMs);

/// Looks at a write-ahead log left beside an SQLite file before anything is played into it. One that is no log, of
/// another database, older than the file it lies beside, or that would damage it, is moved aside; its new path is
/// returned. Empty: there is none, it is the file's own, somebody has the file open, or there is no such file. The
/// database file itself is only read.
[[nodiscard]] Result<QString> setForeignLogAside(const QString &path, qint64 nowMs);

} // namespace helpdesk
