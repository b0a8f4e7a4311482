// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/month.h"

#include "core/organisation/localtime.h"

#include <QDateTime>

namespace helpdesk {

QString Month::text() const
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

std::optional<Month> Month::fromText(const QString &text)
{
    const QDate day = text.size() == 7 ? QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(Month{day.year(), day.month()}) : std::nullopt;
}

TimeSpan spanOf(Month month, const QTimeZone &zone)
{
    return {beginOf(month.firstDay(), zone), beginOf(month.next().firstDay(), zone)};
}

Month monthOf(qint64 ms, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    const Month shown{day.year(), day.month()};
    // Where clocks are put back over midnight, the last hour of a month is shown twice; the second one is the next
    // month's.
    const TimeSpan span = spanOf(shown, zone);
    return ms >= span.endMs ? shown.next() : ms < span.beginMs ? shown.previous() : shown;
}

} // namespace helpdesk
