// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/systemclock.h"
#include "core/storage/store.h"
#include "ui/call/front/callports.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/seniorasks.h"

class QObject;

namespace helpdesk::console {

/// The pages' questions, answered by the store's reader. The store is borrowed; answers end with \a asker.
[[nodiscard]] CallPorts portsOf(Store &store, const DatabaseLocation &location, MomentSource now, QObject *asker);
/// The palette's, of kinds of their own: its questions replace nobody else's.
[[nodiscard]] FindPorts findPortsOf(Store &store, QObject *asker);
/// \a ids is borrowed.
[[nodiscard]] SeniorPorts seniorPortsOf(Store &store, MomentSource now, IdSource &ids, QObject *asker);

} // namespace helpdesk::console
