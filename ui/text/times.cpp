// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/times.h"

namespace helpdesk {

namespace {

QTimeZone &deskZone()
{
    static QTimeZone zone;
    return zone;
}

} // namespace

void Times::setZone(const QTimeZone &zone)
{
    deskZone() = zone;
}

QTimeZone Times::zone()
{
    return deskZone().isValid() ? deskZone() : QTimeZone::systemTimeZone();
}

QDateTime Times::local(qint64 atMs)
{
    const QTimeZone &zone = deskZone();
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(atMs, zone) : QDateTime::fromMSecsSinceEpoch(atMs);
}

QString Times::clock(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count() / 1000);
    const QString tail = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail);
}

QString Times::hour(qint64 atMs)
{
    return local(atMs).toString(QStringLiteral("HH:mm"));
}

QString Times::hourWithSeconds(qint64 atMs)
{
    return local(atMs).toString(QStringLiteral("HH:mm:ss"));
}

QString Times::day(QDate date)
{
    static const char *const days[] = {QT_TR_NOOP("Monday"),   QT_TR_NOOP("Tuesday"), QT_TR_NOOP("Wednesday"),
                                       QT_TR_NOOP("Thursday"), QT_TR_NOOP("Friday"),  QT_TR_NOOP("Saturday"),
                                       QT_TR_NOOP("Sunday")};
    static const char *const months[] = {QT_TR_NOOP("January"), QT_TR_NOOP("February"), QT_TR_NOOP("March"),
                                         QT_TR_NOOP("April"),   QT_TR_NOOP("May"),      QT_TR_NOOP("June"),
                                         QT_TR_NOOP("July"),    QT_TR_NOOP("August"),   QT_TR_NOOP("September"),
                                         QT_TR_NOOP("October"), QT_TR_NOOP("November"), QT_TR_NOOP("December")};
    if (!date.isValid())
        return {};
    //: weekday, day of the month, month
    return tr("%1 %2 %3").arg(tr(days[date.dayOfWeek() - 1])).arg(date.day()).arg(tr(months[date.month() - 1]));
}

QString Times::dayAndHour(qint64 atMs)
{
    return local(atMs).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString Times::shortMoment(qint64 atMs, qint64 nowMs)
{
    const bool today = local(atMs).date() == local(nowMs).date();
    return local(atMs).toString(today ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm"));
}

QString Times::daysAgo(qint64 atMs, qint64 nowMs)
{
    const qint64 days = local(atMs).date().daysTo(local(nowMs).date());
    if (days <= 0)
        return tr("today");
    return days == 1 ? tr("yesterday") : tr("%n days ago", nullptr, static_cast<int>(days));
}

QString Times::untilDue(qint64 dueMs, qint64 nowMs)
{
    const qint64 minutes = (dueMs - nowMs) / 60000;
    if (dueMs > nowMs && minutes >= 120)
        return tr("in %n h", nullptr, static_cast<int>(minutes / 60));
    if (dueMs > nowMs)
        return minutes > 0 ? tr("in %n min", nullptr, static_cast<int>(minutes)) : tr("in less than a minute");
    if (minutes == 0)
        return tr("due now");
    return minutes <= -120 ? tr("overdue by %n h", nullptr, static_cast<int>(-minutes / 60))
                           : tr("overdue by %n min", nullptr, static_cast<int>(-minutes));
}

} // namespace helpdesk
