// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace helpdesk {

/// A calendar month.
struct Month
{
    int year = 0;
    int month = 0; ///< 1 to 12.

    [[nodiscard]] Month next() const { return month == 12 ? Month{year + 1, 1} : Month{year, month + 1}; }
    [[nodiscard]] Month previous() const { return month == 1 ? Month{year - 1, 12} : Month{year, month - 1}; }
    [[nodiscard]] QDate firstDay() const { return {year, month, 1}; }

    /// 202611
    [[nodiscard]] int number() const { return year * 100 + month; }
    [[nodiscard]] static Month ofNumber(int number) { return {number / 100, number % 100}; }
    /// "2026-11", as it stands in files and on the command line.
    [[nodiscard]] QString text() const;
    /// Empty for anything else.
    [[nodiscard]] static std::optional<Month> fromText(const QString &text);

    friend constexpr auto operator<=>(const Month &, const Month &) = default;
};

inline constexpr int monthsAYear = 12;

/// Instants (UTC epoch milliseconds), [begin, end).
struct TimeSpan
{
    qint64 beginMs = 0;
    qint64 endMs = 0;

    [[nodiscard]] bool contains(qint64 ms) const { return beginMs <= ms && ms < endMs; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The month by the clocks of a zone, daylight saving and all.
[[nodiscard]] TimeSpan spanOf(Month month, const QTimeZone &zone);
/// The month whose span holds the instant.
[[nodiscard]] Month monthOf(qint64 ms, const QTimeZone &zone);

} // namespace helpdesk
