// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

#include <optional>

namespace helpdesk {

/// The words of our own sheets, in Spanish and English, and a few that mean the same anywhere. Empty: not known.
/// \a folded as foldedForSearch() makes it. Open: not registered yet.
[[nodiscard]] std::optional<CallOutcome> outcomeNamed(const QString &folded);
[[nodiscard]] std::optional<Channel> channelNamed(const QString &folded);
[[nodiscard]] std::optional<RingsKnown> ringsKnownNamed(const QString &folded);

} // namespace helpdesk
