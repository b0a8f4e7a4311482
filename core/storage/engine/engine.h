// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk {

/// The two databases the program runs on.
enum class Engine { Sqlite, Postgresql };

} // namespace helpdesk
