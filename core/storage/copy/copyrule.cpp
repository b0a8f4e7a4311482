// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/copyrule.h"

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

std::vector<QDateTime> copiesToForget(std::vector<QDateTime> copies, const CopyRule &rule)
{
    std::sort(copies.begin(), copies.end(), std::greater<>());
    QSet<qint64> days;
    QSet<qint64> weeks;
    QSet<qint64> months;
    std::vector<QDateTime> forgotten;
    // Newest first: the first of a day, week or month that is met is its last.
    const auto keepsLastOf = [](QSet<qint64> &seen, qint64 period, int most) {
        if (seen.contains(period))
            return false;
        seen.insert(period);
        return seen.size() <= most;
    };
    for (const QDateTime &copy : copies) {
        const QDate day = copy.date();
        const bool ofDay = keepsLastOf(days, day.toJulianDay(), rule.days);
        const bool ofWeek = keepsLastOf(weeks, weekOf(day), rule.weeks);
        const bool ofMonth = keepsLastOf(months, monthOf(day), rule.months);
        if (copy != copies.front() && !ofDay && !ofWeek && !ofMonth)
            forgotten.push_back(copy);
    }
    return forgotten;
}

} // namespace helpdesk
