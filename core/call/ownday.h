// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// What one agent has done today, of closed records. Calls are counted as the reports count what is received: by
/// telephone or VoIP, a second ring after a cut too. The latest are of every channel, without second rings.
struct OwnDay
{
    int calls = 0;
    int firstLevel = 0; ///< By kind, as the indicators count.
    int withTicket = 0;
    int ringsKnown = 0; ///< Calls to which point 1 of the protocol applies, and that kept it.
    int ringsKept = 0;
    std::optional<qint64> lastLateAtMs; ///< First ring of the last call that did not.
    std::optional<qint64> lastEndedAtMs;
    qint64 lastTicket = 0;       ///< Number, 0: none.
    std::vector<CallRow> latest; ///< At most three, newest first.
};

/// REQUIRES: rows of one agent and one day, newest first.
[[nodiscard]] OwnDay ownDayOf(const std::vector<CallRow> &rows);

} // namespace helpdesk
