// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk::test {

/// A path below the repository, such as "tests/scenarios". Known to one file, so that clones share a compiler cache.
[[nodiscard]] QString sourcePath(QStringView below);
/// Where the plug-ins and programs of this build are.
[[nodiscard]] QString programFolder();

} // namespace helpdesk::test
