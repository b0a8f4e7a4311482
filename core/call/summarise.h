// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/call/callsummary.h"

namespace helpdesk {

enum class SearchText {
    With,
    Without, ///< For who compares columns: to make it takes as long as all of them.
};

/// The one source of every derived column of a call.
[[nodiscard]] CallSummary summarise(const CallState &state, SearchText searchText = SearchText::With);
/// The same where ticketsOf() the state are there already.
[[nodiscard]] CallSummary summarise(const CallState &state, const std::vector<TicketDraft> &tickets,
                                    SearchText searchText = SearchText::With);

/// Points of the protocol that apply to a call, and those that were kept.
struct Adherence
{
    int kept = 0; ///< Bits 1 << point.
    int due = 0;
};

/// Judges points 1, 2, 6 and 7 (procedures.md, "Adherence"). Nothing is due while the call is unanswered.
[[nodiscard]] Adherence adherenceOf(const CallState &state);

} // namespace helpdesk
