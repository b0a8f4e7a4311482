// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {
class Connection;
}

namespace helpdesk::test {

/// The schema as a text that a reviewer can compare: one object after the other, by name.
[[nodiscard]] QString schemaText(Connection &connection);

} // namespace helpdesk::test
