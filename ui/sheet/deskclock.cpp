// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/deskclock.h"

#include "core/base/day.h"
#include "core/organisation/localtime.h"

namespace helpdesk {

namespace {

constexpr qint64 quarterMs = 900'000;

} // namespace

qint64 DeskClock::shownMs(qint64 atMs)
{
    if (const qint64 quarter = atMs / quarterMs; quarter != m_quarter) {
        m_quarter = quarter;
        m_offsetMs = m_zone.offsetFromUtc(utcTime(atMs)) * secondMs;
    }
    return atMs + m_offsetMs;
}

QDate DeskClock::monthOf(qint64 atMs)
{
    const QDate day = utcTime(shownMs(atMs)).date();
    return {day.year(), day.month(), 1};
}

qint64 DeskClock::nextMonthMs(qint64 atMs)
{
    return beginOf(monthOf(atMs).addMonths(1), m_zone);
}

} // namespace helpdesk
