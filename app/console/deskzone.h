// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk::console {

/// Makes the clocks of the window those of the desk's zone, whatever the PC is set to; at once, and in no thread but
/// the window's. Not a zone: left as they are. The environment stays the PC's, for other threads and for other
/// programs.
void useTimeZone(const QString &ianaName);

/// The zone this PC is set to; empty when nobody has chosen one.
[[nodiscard]] QString zoneOfPc();

} // namespace helpdesk::console
