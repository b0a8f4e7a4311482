// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

/// The measures of the protocol: what rings, holds and cuts are judged by.
namespace helpdesk {

/// How long a telephone may ring (protocol, point 1).
///
/// REQUIRES: cadence > 0, kept ≥ 1.
struct RingPolicy
{
    int kept = 4;                            ///< More rings than this are late.
    std::chrono::milliseconds cadence{5000}; ///< From one ring to the next.
    std::chrono::milliseconds measuredFrom{
        1000}; ///< Two keys of the hand that are closer than this measure nothing (ours).
    friend bool operator==(const RingPolicy &, const RingPolicy &) = default;
};

/// How long a caller may hear nothing (protocol, point 6).
///
/// REQUIRES: 0 < contactFrom < contactBy.
struct HoldPolicy
{
    std::chrono::milliseconds contactFrom{20000}; ///< Earlier than this a contact only disturbs.
    std::chrono::milliseconds contactBy{30000};   ///< Later than this the caller feels forgotten.
    friend bool operator==(const HoldPolicy &, const HoldPolicy &) = default;
};

/// How long after the line was lost a new ring may be the same caller (ours).
///
/// REQUIRES: continueWithin ≥ 0.
struct CutPolicy
{
    std::chrono::milliseconds continueWithin{600000};
};

/// What a record may say of time that nobody was there to measure (ours).
///
/// REQUIRES: both ≥ 0.
struct TimePolicy
{
    std::chrono::milliseconds gapWithin{120000};   ///< A longer gap between two sessions counts as nothing.
    std::chrono::milliseconds greetedAfter{30000}; ///< Who has gone on talking for so long has greeted.
    friend bool operator==(const TimePolicy &, const TimePolicy &) = default;
};

/// The ring that sounds \a ringing after the first one: floor(time ÷ cadence) + 1.
[[nodiscard]] int ringsAfter(std::chrono::milliseconds ringing, const RingPolicy &policy);

} // namespace helpdesk
