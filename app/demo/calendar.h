// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/dice.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace helpdesk::demo {

/// One call that comes in.
struct Arrival
{
    qint64 atMs = 0; ///< First ring, UTC.
    QDate day;
    int minute = 0; ///< Of the day, local.
};

/// When the calls come: about 600 on a workday with peaks in late morning and after lunch, few at weekends, over as
/// many days as they take, the last of them ending at \a untilMs.
class Calendar
{
public:
    Calendar(qint64 calls, quint64 seed, qint64 untilMs, QTimeZone zone);

    [[nodiscard]] qint64 firstMs() const;
    /// The next one in the order of time; empty after the last.
    [[nodiscard]] std::optional<Arrival> next();
    /// The local day and minute of an instant.
    [[nodiscard]] Arrival placeOf(qint64 atMs) const;
    /// \a minute of the first workday after \a day.
    [[nodiscard]] qint64 nextWorkday(QDate day, int minute) const;

private:
    struct Day
    {
        QDate date;
        qint64 calls = 0;
        int lastMinute = 24 * 60; ///< No call rings from here on.
    };

    [[nodiscard]] qint64 midnightOf(QDate day) const;
    void fill(const Day &day);

    QTimeZone m_zone;
    Dice m_dice;
    std::vector<Day> m_days;      ///< The newest first: taken from the back.
    std::vector<Arrival> m_today; ///< The latest first.
};

} // namespace helpdesk::demo
