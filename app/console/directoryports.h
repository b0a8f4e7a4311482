// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/systemclock.h"
#include "core/storage/store.h"
#include "ui/people/directoryports.h"

class QObject;

namespace helpdesk::console {

/// The directory's questions, answered by the store's reader; what is written, and files, by a thread of its own that
/// is made when it is first needed and goes with the ports. The store is borrowed; answers end with \a asker.
[[nodiscard]] DirectoryPorts directoryPortsOf(Store &store, const DatabaseLocation &location, MomentSource now,
                                              QObject *asker);

} // namespace helpdesk::console
