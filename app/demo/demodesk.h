// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demoplan.h"
#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"

namespace helpdesk::demo {

/// Fills a demonstration desk with invented calls, by playing the procedure.
///
/// The search index and the directory know every call in the end. Into a new database, or one made by this before (then
/// more calls come on top); NotAllowed for any other, which is left as it is. The same plan makes the same rows in a
/// new database. Takes seconds to minutes: not for a window's thread.
[[nodiscard]] Result<DemoReport> makeDemo(const DatabaseLocation &location, const DemoPlan &plan,
                                          const DemoWatch &watch);

} // namespace helpdesk::demo
