// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copyrule.h"

#include <QSet>

#include <algorithm>

namespace helpdesk {

namespace {

qint64 weekOf(QDate day)
{
    return (day.toJulianDay()) / 7; // Julian day 0 was a Monday.
}

qint64 monthOf(QDate day)
{
    return static_cast<qint64>(day.year()) * 12 + day.month();
}

} // namespace

std::vector<QDateTime> copiesToForget(std::vector<QDateTime> copies, QDate today, const CopyRule &rule)
{
    std::sort(copies.begin(), copies.end(), std::greater<>());
    QSet<qint64> days;
    QSet<qint64> weeks;
    QSet<qint64> months;
    std::vector<QDateTime> forgotten;
    // Newest first: the first of a day, week or month that is met is its last.
    const auto firstOf = [](QSet<qint64> &seen, qint64 period) {
        const bool first = !seen.contains(period);
        seen.insert(period);
        return first;
    };
    for (const QDateTime &copy : copies) {
        const QDate day = copy.date();
        const bool lastOfDay = firstOf(days, day.toJulianDay());
        const bool lastOfWeek = firstOf(weeks, weekOf(day));
        const bool lastOfMonth = firstOf(months, monthOf(day));
        const bool kept = copy == copies.front() || (lastOfDay && day > today.addDays(-rule.days))
            || (lastOfWeek && weekOf(day) > weekOf(today) - rule.weeks)
            || (lastOfMonth && monthOf(day) > monthOf(today) - rule.months);
        if (!kept)
            forgotten.push_back(copy);
    }
    return forgotten;
}

} // namespace helpdesk
