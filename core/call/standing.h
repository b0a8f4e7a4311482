// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"

#include <vector>

namespace helpdesk {

/// Where a call stands with one point of the protocol.
enum class PointStanding {
    NotYet,   ///< Its moment has not come, or it does not apply.
    InCourse, ///< It is being kept, or can still be.
    Kept,
    Missed,
};

/// The standing of every point of the protocol, in its order. Points the program can judge end as adherenceOf() has
/// them.
[[nodiscard]] std::vector<PointStanding> protocolStanding(const CallState &state, CallTime now);

} // namespace helpdesk
