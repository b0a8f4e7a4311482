// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk::about {

/// "0.2.0".
[[nodiscard]] QString programVersion();

/// What --version prints of \a program: its version, the commit it was built from, the Qt and the SQLite it runs with;
/// a line each. Needs no application, no display and no database.
[[nodiscard]] QString versionText(const QString &program);

} // namespace helpdesk::about
