// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/shiftplan.h"

#include "core/base/text.h"
#include "core/organisation/localtime.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int roundMs = 24 * 3'600'000; ///< Of a clock.
const QString clockForm = QStringLiteral("HH:mm");

ShiftSpan spanOn(const Shift &shift, QDate day, const QTimeZone &zone)
{
    const QDate endDay = shift.end > shift.start ? day : day.addDays(1);
    return {shift.id, shift.name, day, instantOf(day, shift.start, zone), instantOf(endDay, shift.end, zone)};
}

/// Within a day of 24 hours that begins with the start of \a one.
bool overlap(const Shift &one, const Shift &other)
{
    const auto after = [&](QTime time) { return (one.start.msecsTo(time) + roundMs) % roundMs; };
    const auto length = [](const Shift &shift) {
        const int ms = (shift.start.msecsTo(shift.end) + roundMs) % roundMs;
        return ms == 0 ? roundMs : ms;
    };
    return after(other.start) < length(one) || after(other.start) + length(other) > roundMs;
}

QDate dayOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

ShiftSpan gapBetween(qint64 beginMs, qint64 endMs, const QTimeZone &zone)
{
    return {{}, {}, dayOf(beginMs, zone), beginMs, endMs};
}

} // namespace

ShiftPlan ShiftPlan::standard()
{
    ShiftPlan plan;
    plan.m_shifts = {{QStringLiteral("s1"), QStringLiteral("Matutino"), QTime(7, 0), QTime(15, 0)},
                     {QStringLiteral("s2"), QStringLiteral("Vespertino"), QTime(15, 0), QTime(22, 0)},
                     {QStringLiteral("s3"), QStringLiteral("Nocturno"), QTime(22, 0), QTime(7, 0)}};
    return plan;
}

std::vector<ShiftFault> ShiftPlan::faultsOf(const std::vector<Shift> &shifts)
{
    std::vector<ShiftFault> faults;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const Shift &shift = shifts[i];
        if (foldedForSearch(shift.name).isEmpty() || shift.id.isEmpty())
            faults.push_back({ShiftFault::Kind::NoName, i, i});
        const bool timed = shift.start.isValid() && shift.end.isValid();
        if (!timed)
            faults.push_back({ShiftFault::Kind::NoTime, i, i});
        for (std::size_t other = 0; other < i; ++other) {
            const Shift &earlier = shifts[other];
            if (earlier.id == shift.id || foldedForSearch(earlier.name) == foldedForSearch(shift.name))
                faults.push_back({ShiftFault::Kind::NameTaken, i, other});
            if (timed && earlier.start.isValid() && earlier.end.isValid() && overlap(earlier, shift))
                faults.push_back({ShiftFault::Kind::Overlap, i, other});
        }
    }
    return faults;
}

Result<ShiftPlan> ShiftPlan::of(std::vector<Shift> shifts)
{
    if (!faultsOf(shifts).empty())
        return {Error::Code::InvalidInput, QStringLiteral("shifts without a name or a time, or that overlap")};
    ShiftPlan plan;
    plan.m_shifts = std::move(shifts);
    std::sort(plan.m_shifts.begin(), plan.m_shifts.end(),
              [](const Shift &a, const Shift &b) { return a.start < b.start; });
    return plan;
}

QString ShiftPlan::newId(const std::vector<Shift> &shifts)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("s%1").arg(number);
        if (std::none_of(shifts.begin(), shifts.end(), [&](const Shift &shift) { return shift.id == id; }))
            return id;
    }
}

const Shift *ShiftPlan::find(const QString &idOrName) const
{
    const QString folded = foldedForSearch(idOrName);
    for (const Shift &shift : m_shifts) {
        if (shift.id == idOrName || foldedForSearch(shift.name) == folded)
            return &shift;
    }
    return nullptr;
}

std::vector<ShiftSpan> ShiftPlan::shiftsOfDays(QDate first, QDate last, const QTimeZone &zone) const
{
    std::vector<ShiftSpan> spans;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (const Shift &shift : m_shifts) {
            const ShiftSpan span = spanOn(shift, day, zone);
            if (span.beginMs < span.endMs) // Else daylight saving skips it whole on this day.
                spans.push_back(span);
        }
    }
    return spans;
}

std::vector<ShiftSpan> ShiftPlan::spansBetween(qint64 fromMs, qint64 toMs, const QTimeZone &zone) const
{
    std::vector<ShiftSpan> all;
    // A shift lasts a day at most and so does a gap beside one: two days before and after hold what meets the ends.
    const QDate first = dayOf(fromMs, zone).addDays(-2);
    const QDate last = dayOf(toMs, zone).addDays(2);
    qint64 at = beginOf(first, zone);
    const std::vector<ShiftSpan> shifts = shiftsOfDays(first, last, zone);
    if (shifts.empty()) {
        for (QDate day = first; day < last; day = day.addDays(1))
            all.push_back(gapBetween(beginOf(day, zone), beginOf(day.addDays(1), zone), zone));
    }
    for (const ShiftSpan &span : shifts) {
        if (span.beginMs > at)
            all.push_back(gapBetween(at, span.beginMs, zone));
        all.push_back(span);
        at = span.endMs;
    }
    std::erase_if(all, [&](const ShiftSpan &span) { return span.endMs <= fromMs || span.beginMs >= toMs; });
    return all;
}

ShiftSpan ShiftPlan::spanAt(qint64 instantMs, const QTimeZone &zone) const
{
    return spansBetween(instantMs, instantMs + 1, zone).front();
}

std::optional<ShiftSpan> ShiftPlan::spanOf(const QString &shiftId, QDate day, const QTimeZone &zone) const
{
    for (const Shift &shift : m_shifts) {
        if (shift.id == shiftId)
            return spanOn(shift, day, zone);
    }
    return std::nullopt;
}

std::vector<ShiftSpan> ShiftPlan::gapsOf(QDate day, const QTimeZone &zone) const
{
    std::vector<ShiftSpan> spans =
        spansBetween(instantOf(day, QTime(0, 0), zone), instantOf(day.addDays(1), QTime(0, 0), zone), zone);
    std::erase_if(spans, [&](const ShiftSpan &span) { return !span.isGap() || span.day != day; });
    return spans;
}

QJsonArray ShiftPlan::toJson() const
{
    QJsonArray json;
    for (const Shift &shift : m_shifts) {
        json.append(QJsonObject{{QStringLiteral("id"), shift.id},
                                {QStringLiteral("name"), shift.name},
                                {QStringLiteral("start"), shift.start.toString(clockForm)},
                                {QStringLiteral("end"), shift.end.toString(clockForm)}});
    }
    return json;
}

Result<ShiftPlan> ShiftPlan::fromJson(const QJsonArray &json)
{
    std::vector<Shift> shifts;
    for (const QJsonValue &value : json) {
        const QJsonObject shift = value.toObject();
        shifts.push_back({shift.value(QStringLiteral("id")).toString(), shift.value(QStringLiteral("name")).toString(),
                          QTime::fromString(shift.value(QStringLiteral("start")).toString(), clockForm),
                          QTime::fromString(shift.value(QStringLiteral("end")).toString(), clockForm)});
    }
    return of(std::move(shifts));
}

} // namespace helpdesk
