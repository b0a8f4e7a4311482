// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"

#include <vector>

namespace helpdesk {

/// The tickets of the call as its events have them.
[[nodiscard]] std::vector<TicketDraft> ticketsOf(const CallState &state);

} // namespace helpdesk
