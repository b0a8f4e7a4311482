// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTimeZone>

namespace helpdesk {

/// What the clocks of a desk show at an instant; quick for instants that follow each other.
class DeskClock
{
public:
    explicit DeskClock(const QTimeZone &zone) : m_zone(zone) {}

    /// Milliseconds since 1970 as if what the clocks show were UTC.
    [[nodiscard]] qint64 shownMs(qint64 atMs);
    [[nodiscard]] QDate monthOf(qint64 atMs); ///< Its first day.
    /// The first instant of the month after that of \a atMs.
    [[nodiscard]] qint64 nextMonthMs(qint64 atMs);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    QTimeZone m_zone;
    qint64 m_quarter = -1; ///< Of an hour, since 1970: clocks are changed between two.
    qint64 m_offsetMs = 0;
};

} // namespace helpdesk
