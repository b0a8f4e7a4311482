// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

#include <optional>

namespace helpdesk {

/// What a word in the column of outcomes says.
struct SaidOutcome
{
    CallOutcome outcome = CallOutcome::Dropped;
    bool unanswered = false; ///< Nobody answered.

    SaidOutcome() = default;
    SaidOutcome(CallOutcome says) : outcome(says) {} // Most words are no more than that.
    [[nodiscard]] static SaidOutcome nobodyAnswered()
    {
        SaidOutcome said;
        said.unanswered = true;
        return said;
    }

    friend bool operator==(const SaidOutcome &, const SaidOutcome &) = default;
};

/// first-level …, and "unanswered"; empty: no such word, or that of a call in progress.
[[nodiscard]] std::optional<SaidOutcome> saidOutcomeOf(const QString &word);
[[nodiscard]] QString wordOf(const SaidOutcome &said);

/// The words of our own sheets, in Spanish and English, and a few that mean the same anywhere. Empty: not known.
/// \a folded as foldedForSearch() makes it. Open: not registered yet.
[[nodiscard]] std::optional<SaidOutcome> outcomeNamed(const QString &folded);
[[nodiscard]] std::optional<Channel> channelNamed(const QString &folded);
[[nodiscard]] std::optional<RingsKnown> ringsKnownNamed(const QString &folded);

} // namespace helpdesk
