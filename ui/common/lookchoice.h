// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk {

/// Light or dark, or whatever the desktop says.
enum class LookChoice { System, Light, Dark };

} // namespace helpdesk
