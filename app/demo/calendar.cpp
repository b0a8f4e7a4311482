// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calendar.h"

#include "core/base/day.h"
#include "core/organisation/localtime.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace helpdesk::demo {

namespace {

constexpr qint64 hourMs = 60 * minuteMs;
/// Whoever rang is registered before the end.
constexpr int lastCallBeforeEnd = 20;
constexpr int halfHour = 30;
constexpr int firstHalfHour = 14; // 07:00

/// Share of a workday's calls in each half hour from 07:00 to 21:00.
constexpr std::array<int, 28> workday{6,  12, 26, 38, 54, 62, 66, 68, 64, 58, 52, 46, 40, 34,
                                      26, 24, 34, 42, 44, 40, 34, 28, 22, 17, 13, 10, 8,  5};
constexpr int workdayCalls = 600;

int sharesUntil(int lastMinute)
{
    int sum = 0;
    for (std::size_t i = 0; i < workday.size(); ++i) {
        const int begins = (firstHalfHour + static_cast<int>(i)) * halfHour;
        sum += workday[i] * std::clamp(lastMinute - begins, 0, halfHour) / halfHour;
    }
    return sum;
}

qint64 callsOf(QDate day, int lastMinute, Dice &dice)
{
    const qint64 whole = day.dayOfWeek() == 7 ? 45 : day.dayOfWeek() == 6 ? 130 : workdayCalls;
    const qint64 spread = whole * dice.between(-120, 120) / 1000;
    return (whole + spread) * sharesUntil(lastMinute) / sharesUntil(24 * 60);
}

} // namespace

Calendar::Calendar(qint64 calls, quint64 seed, qint64 untilMs, QTimeZone zone)
    : m_zone(std::move(zone)),
      m_dice(seed * 17 + 3)
{
    const Arrival end = placeOf(untilMs - lastCallBeforeEnd * minuteMs);
    Day day{end.day, 0, end.minute};
    while (calls > 0) {
        day.calls = std::min(calls, callsOf(day.date, day.lastMinute, m_dice));
        calls -= day.calls;
        if (day.calls > 0)
            m_days.push_back(day);
        day = {day.date.addDays(-1), 0, 24 * 60};
    }
}

qint64 Calendar::firstMs() const
{
    return m_days.empty() ? 0 : midnightOf(m_days.back().date);
}

std::optional<Arrival> Calendar::next()
{
    while (m_today.empty() && !m_days.empty()) {
        const Day day = m_days.back();
        m_days.pop_back();
        fill(day);
    }
    if (m_today.empty())
        return std::nullopt;
    const Arrival first = m_today.back();
    m_today.pop_back();
    return first;
}

void Calendar::fill(const Day &day)
{
    const qint64 midnight = midnightOf(day.date);
    const int shares = sharesUntil(day.lastMinute);
    for (qint64 n = 0; n < day.calls; ++n) {
        int share = static_cast<int>(m_dice.between(0, shares - 1));
        std::size_t slot = 0;
        while (slot + 1 < workday.size() && share >= workday[slot])
            share -= workday[slot++];
        const int begins = (firstHalfHour + static_cast<int>(slot)) * halfHour;
        const int length = std::clamp(day.lastMinute - begins, 1, halfHour);
        const qint64 within = m_dice.between(0, length * minuteMs - 1);
        m_today.push_back(
            {midnight + begins * minuteMs + within, day.date, begins + static_cast<int>(within / minuteMs)});
    }
    std::sort(m_today.begin(), m_today.end(), [](const Arrival &a, const Arrival &b) { return a.atMs > b.atMs; });
}

Arrival Calendar::placeOf(qint64 atMs) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(atMs, m_zone);
    return {atMs, local.date(), local.time().hour() * 60 + local.time().minute()};
}

qint64 Calendar::nextWorkday(QDate day, int minute) const
{
    do
        day = day.addDays(1);
    while (day.dayOfWeek() > 5);
    return midnightOf(day) + minute * minuteMs;
}

/// By noon: what daylight saving shifts lies before the first call of a day.
qint64 Calendar::midnightOf(QDate day) const
{
    return instantOf(day, QTime(12, 0), m_zone) - 12 * hourMs;
}

} // namespace helpdesk::demo
