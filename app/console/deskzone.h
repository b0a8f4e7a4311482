// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace helpdesk::console {

/// Makes the clocks of this program those of the desk's zone, whatever the PC is set to. Not a zone: left as it is.
/// Returns the zone this PC was set to when the program started; empty when nobody has chosen one.
QString useTimeZone(const QString &ianaName);

/// As it was before useTimeZone(): for a program that finds its own desk's zone.
[[nodiscard]] QProcessEnvironment environmentOfPc();

} // namespace helpdesk::console
