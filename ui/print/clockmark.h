// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportclock.h"

#include <QString>

#include <optional>

namespace helpdesk {

/// Where a clock strikes within a stretch of time.
struct ClockMark
{
    qreal at = 0;  ///< From its beginning, 0, to its end, 1.
    QString words; ///< "08:00"
};

/// The first whole hour of [beginMs, beginMs + lengthMs) by the clocks of a report.
[[nodiscard]] std::optional<ClockMark> wholeHourIn(qint64 beginMs, qint64 lengthMs, const ReportClock &clock);

} // namespace helpdesk
