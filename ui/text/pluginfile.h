// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// Where the part \a name of the program lies that is loaded when it is first needed (libauricular-NAME.so): beside the
/// program while it is built, in the library folder of its prefix once installed. Empty: nowhere.
[[nodiscard]] QString pluginFile(const QString &name);

} // namespace helpdesk
