// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/databaselocation.h"

#include <vector>

namespace helpdesk {

/// What holds of every connection to a server where its address says nothing else.
[[nodiscard]] std::vector<std::pair<QString, QString>> connectionDefaults(const DatabaseLocation &location);

/// How libpq is told of a database, with every option but the secrets: it may stand among a program's arguments.
[[nodiscard]] QString connectionText(const DatabaseLocation &location);

/// The same with its secrets and our defaults. Never shown, never logged.
[[nodiscard]] QString wholeConnectionText(const DatabaseLocation &location);

} // namespace helpdesk
