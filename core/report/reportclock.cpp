// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportclock.h"

#include "core/base/day.h"
#include "core/organisation/localtime.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

} // namespace

ReportClock ReportClock::of(const QString &zone, qint64 fromMs, qint64 toMs)
{
    const LoadedZone loaded = loadedZone(zone);
    const QTimeZone clocks = loaded.zone.isValid() ? loaded.zone : QTimeZone::utc();
    ReportClock clock{zone, loaded.rules, {{fromMs, clocks.offsetFromUtc(utcTime(fromMs))}}};
    for (const QTimeZone::OffsetData &change : clocks.transitions(utcTime(fromMs), utcTime(toMs))) {
        if (change.offsetFromUtc != clock.stretches.back().offsetSeconds)
            clock.stretches.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc});
    }
    return clock;
}

qint64 ReportClock::shownMs(qint64 ms) const
{
    const auto after = std::find_if(stretches.begin() + 1, stretches.end(),
                                    [&](const Stretch &stretch) { return stretch.fromMs > ms; });
    return ms + (after - 1)->offsetSeconds * secondMs;
}

QDateTime ReportClock::at(qint64 ms) const
{
    return utcTime(shownMs(ms));
}

QJsonObject ReportClock::toJson() const
{
    QJsonArray list;
    for (const Stretch &stretch : stretches)
        list.append(QJsonArray{stretch.fromMs, stretch.offsetSeconds});
    return {
        {u"zone"_s, zone}, {u"rules_sha256"_s, rules.sum}, {u"rules_edition"_s, rules.edition}, {u"offsets"_s, list}};
}

ReportClock ReportClock::fromJson(const QJsonObject &json)
{
    ReportClock clock{
        json[u"zone"_s].toString(), {json[u"rules_sha256"_s].toString(), json[u"rules_edition"_s].toString()}, {}};
    for (const QJsonValue &stretch : json[u"offsets"_s].toArray())
        clock.stretches.push_back({stretch[0].toInteger(), stretch[1].toInt()});
    return clock;
}

} // namespace helpdesk
