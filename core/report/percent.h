// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace helpdesk {

/// n of d in tenths of a percent, half up, in whole numbers: 2 of 3 → 667, 1 of 16 → 63, 0 of 5 → 0. Empty when d is 0.
/// REQUIRES: n, d ≥ 0.
[[nodiscard]] constexpr std::optional<qint64> perMille(qint64 n, qint64 d)
{
    return d == 0 ? std::nullopt : std::optional((2000 * n + d) / (2 * d));
}

/// A share that shows what it is made of.
struct Ratio
{
    qint64 numerator = 0;
    qint64 denominator = 0;

    [[nodiscard]] constexpr std::optional<qint64> perMille() const
    {
        return helpdesk::perMille(numerator, denominator);
    }
    friend bool operator==(const Ratio &, const Ratio &) = default;
};

} // namespace helpdesk
