// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/clockmark.h"

namespace helpdesk {

namespace {

constexpr int hourMs = 3'600'000;

} // namespace

std::optional<ClockMark> wholeHourIn(qint64 beginMs, qint64 lengthMs, const ReportClock &clock)
{
    const int past = clock.at(beginMs).time().msecsSinceStartOfDay() % hourMs;
    const qint64 until = past == 0 ? 0 : hourMs - past;
    if (until >= lengthMs)
        return std::nullopt;
    const QDateTime hour = clock.at(beginMs + until);
    return ClockMark{static_cast<qreal>(until) / static_cast<qreal>(lengthMs), hour.toString(QStringLiteral("HH:mm"))};
}

} // namespace helpdesk
