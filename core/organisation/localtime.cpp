// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/localtime.h"

#include "core/base/day.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr qint64 hourMs = 3'600'000;

/// What clocks in the zone show at an instant, as if it were UTC.
qint64 shownAt(qint64 instant, const QTimeZone &zone)
{
    return instant + zone.offsetFromUtc(utcTime(instant)) * secondMs;
}

/// Made once: Qt 6.4 looks up its name each time.
const QTimeZone &utc()
{
    static const QTimeZone zone = QTimeZone::utc();
    return zone;
}

} // namespace

QDateTime utcTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, utc());
}

qint64 beginOf(QDate day, const QTimeZone &zone)
{
    return instantOf(day, QTime(0, 0), zone);
}

qint64 instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 wanted = QDateTime(day, time, utc()).toMSecsSinceEpoch();
    // Offsets differ by less than a day on both sides: the earliest instant that shows the wanted time is the answer.
    const qint64 before = zone.offsetFromUtc(utcTime(wanted - 24 * hourMs)) * secondMs;
    const qint64 after = zone.offsetFromUtc(utcTime(wanted + 24 * hourMs)) * secondMs;
    const qint64 early = wanted - std::max(before, after);
    const qint64 late = wanted - std::min(before, after);
    if (shownAt(early, zone) == wanted)
        return early;
    if (shownAt(late, zone) == wanted)
        return late;
    // Skipped: clocks jump over it between the two candidates; the next time there is begins at the jump.
    qint64 low = early;
    qint64 high = late;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (shownAt(middle, zone) >= wanted ? high : low) = middle;
    }
    return high;
}

qint64 instantAfter(QDate day, QTime time, const QTimeZone &zone, qint64 afterMs)
{
    const qint64 first = instantOf(day, time, zone);
    if (first > afterMs)
        return first;
    // The second pass of a doubled time comes as much later as the clocks were put back.
    const qint64 back =
        (zone.offsetFromUtc(utcTime(first)) - zone.offsetFromUtc(utcTime(first + 24 * hourMs))) * secondMs;
    return back > 0 && shownAt(first + back, zone) == shownAt(first, zone) ? first + back : first;
}

} // namespace helpdesk
