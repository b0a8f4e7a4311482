// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// The version of the SQLite that this process runs with, which need not be the one it was compiled with.
[[nodiscard]] QString sqliteVersion();

} // namespace helpdesk
