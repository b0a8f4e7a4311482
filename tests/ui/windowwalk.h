// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/desk.h"

#include <functional>

namespace helpdesk::test {

/// Stops at every card on the way of a second-level call, an outside call and the log, and at what opens over the
/// window; \a look is told where. People on the way are called by names with markup in them.
void walkEverywhere(TestDesk &desk, const std::function<void(const char *)> &look);
/// While one of these is open nothing behind it can be reached, the language of the screen neither.
[[nodiscard]] bool isDialog(const char *where);

} // namespace helpdesk::test
