// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace helpdesk {

class Connection;

/// Writes a checked copy of an SQLite database to \a path: under another name first, then synced and renamed, so that a
/// file of that name is always whole. DatabaseExists when there is one already. REQUIRES: no transaction is open.
[[nodiscard]] Result<> copyDatabase(Connection &connection, const QString &path);

} // namespace helpdesk
