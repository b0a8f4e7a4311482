// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/systemclock.h"
#include "core/base/ids.h"
#include "core/storage/store.h"
#include "ui/report/reportports.h"

class QObject;

namespace helpdesk::console {

/// Answers the page of reports from the store, in its reader thread; what is kept goes beside it. All are borrowed.
[[nodiscard]] ReportPorts reportPortsOf(Store &store, MomentSource now, IdSource &ids, QObject *asker);

} // namespace helpdesk::console
