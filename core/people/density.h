// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

namespace helpdesk {

/// How much the window explains to an agent. The order and the keys are the same in all three.
enum class Density {
    Junior,     ///< Everything in view.
    Semisenior, ///< The sentence on one line, a definition for the choice at hand.
    Senior,     ///< Compact.
};
inline constexpr EnumWords<Density, 3> densityWords{{{
    {Density::Junior, "junior"},
    {Density::Semisenior, "semisenior"},
    {Density::Senior, "senior"},
}}};

[[nodiscard]] constexpr Density nextDensity(Density density)
{
    return density == Density::Junior    ? Density::Semisenior
        : density == Density::Semisenior ? Density::Senior
                                         : Density::Junior;
}

} // namespace helpdesk
