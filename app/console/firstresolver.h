// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"

namespace helpdesk::console {

/// Makes an edition of the catalogue with \a name in each group that has nobody, and runs new calls under it. A
/// catalogue that names somebody already stays as it is. Answers later, in the window's thread; InvalidInput: the
/// edition was refused.
void nameFirstResolver(const SettingsPorts &ports, const QString &name, SettingsPorts::Answer<> answer);

} // namespace helpdesk::console
