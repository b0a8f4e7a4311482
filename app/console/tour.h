// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk::console {

/// Plays sample calls on a scratch database at steered times and leaves pictures of the window, in both languages and
/// both looks. Returns the exit code.
[[nodiscard]] int runTour(const QString &folder);

} // namespace helpdesk::console
