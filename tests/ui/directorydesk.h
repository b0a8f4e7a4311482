// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/desk.h"

#include <QLineEdit>

namespace helpdesk::test {

/// Two of the directory, with one telephone between them.
[[nodiscard]] RequesterRow maria();
[[nodiscard]] RequesterRow mario();
/// A line in sight, by what it is read aloud as; null when there is none.
[[nodiscard]] QLineEdit *field(const TestDesk &desk, const char *name);
/// The dialog in front, else the window, where pictures are wanted.
void picture(const TestDesk &desk, const char *name);

} // namespace helpdesk::test
