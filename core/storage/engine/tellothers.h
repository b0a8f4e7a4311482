// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace helpdesk {

class Connection;

/// The channel on which PostgreSQL tells other desks of a change.
inline const QString changeChannel = QStringLiteral("auricular_changed");

/// Tells them: a server speaks, an SQLite file is looked at by the other windows.
[[nodiscard]] Result<> tellOthers(Connection &connection);

} // namespace helpdesk
