// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk {

/// What a cell's program says of its value. Of a CSV file all are texts.
enum class CellKind : char {
    Text,
    Number,
    Day,     ///< A number shown as a day, with an hour or without; as the next two in days.
    Clock,   ///< A number shown as an hour of a day, or as how long something took.
    Elapsed, ///< The same, with hours beyond 24.
    Hours,   ///< A number shown with its unit in words; as the next two.
    Minutes,
    Seconds,
    IsoDay,     ///< A day that is a value of its own, as ISO 8601 has it.
    Uncomputed, ///< A formula whose value is not in the file. Its text is empty.
    Error,      ///< #N/A and the like, or no number where one is said to be. Its text is empty.
};

[[nodiscard]] constexpr bool isInDays(CellKind kind)
{
    return kind == CellKind::Day || kind == CellKind::Clock || kind == CellKind::Elapsed;
}

} // namespace helpdesk
