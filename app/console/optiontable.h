// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/about/option.h"

#include <QString>

#include <vector>

/// The one table of what the window's program takes: from it come the parser, the help, the manual page and the
/// completion.
namespace helpdesk::console {

struct WindowOption
{
    about::OptionEntry entry;
    std::vector<const char *> choices{}; ///< Of Takes::Choice.
};

[[nodiscard]] const std::vector<WindowOption> &windowOptions();

/// What --help prints.
[[nodiscard]] QString usage();
/// The manual page, for man(1).
[[nodiscard]] QString manualPage();
/// The completion, for bash(1).
[[nodiscard]] QString bashCompletion();

} // namespace helpdesk::console
