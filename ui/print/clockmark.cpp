// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/clockmark.h"

#include <QDateTime>

namespace helpdesk {

namespace {

constexpr int hourMs = 3'600'000;

} // namespace

std::optional<ClockMark> wholeHourIn(qint64 beginMs, qint64 lengthMs, const QTimeZone &zone)
{
    const int past = QDateTime::fromMSecsSinceEpoch(beginMs, zone).time().msecsSinceStartOfDay() % hourMs;
    const qint64 until = past == 0 ? 0 : hourMs - past;
    if (until >= lengthMs)
        return std::nullopt;
    const QDateTime hour = QDateTime::fromMSecsSinceEpoch(beginMs + until, zone);
    return ClockMark{static_cast<qreal>(until) / static_cast<qreal>(lengthMs), hour.toString(QStringLiteral("HH:mm"))};
}

} // namespace helpdesk
