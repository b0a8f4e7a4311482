// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/columnscan.h"

#include <algorithm>
#include <cmath>

namespace helpdesk {

namespace {

constexpr qsizetype mostExamples = 3;
constexpr qint64 hourMs = 3'600'000;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && text.size() <= 6
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

void Examples::see(const QString &cell)
{
    if (m_cells.size() < mostExamples && !m_cells.contains(cell))
        m_cells.append(cell);
}

void DateScan::see(const QString &cell, CellKind kind)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return;
    const auto moment = momentIn(text, DateOrder::DayFirst, kind);
    m_days += moment.has_value();
    m_hours += moment && moment->time;
    if (kind == CellKind::IsoDay && moment && moment->offset_s) {
        ++m_isoUtc;
        m_utcExamples.see(text);
    }
    if (moment && numberIn(text)) {
        ++m_serials;
        m_serialsBeyond12 += moment->day.day() > 12;
        m_serialExamples.see(moment->day.toString(Qt::ISODate));
        return;
    }
    const auto parts = datePartsIn(text);
    if (!parts || parts->yearFirst)
        return;
    m_dayFirst += parts->first > 12;
    m_monthFirst += parts->second > 12;
    const bool either = parts->first <= 12 && parts->second <= 12 && parts->first != parts->second;
    m_either += either;
    if (either)
        m_examples.see(text);
}

void DurationScan::count(qint64 ms)
{
    m_said += ms > 0;
    m_hours += ms >= hourMs;
    m_days += ms > 24 * hourMs;
}

void DurationScan::see(const QString &cell, CellKind kind)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return;
    if (const auto ms = durationIn(text, std::nullopt, kind)) {
        count(*ms);
        if (*ms >= hourMs)
            m_longExamples.see(text);
        return;
    }
    const auto number = numberIn(text);
    if (!number || *number <= 0)
        return;
    ++m_plain;
    m_examples.see(text);
    m_fractions += *number != std::floor(*number) || helpdesk::mayBeGrouped(text);
    m_grouped += kind == CellKind::Text && helpdesk::mayBeGrouped(text);
    for (std::size_t unit = 0; unit < m_plainHours.size(); ++unit) {
        const auto ms = durationIn(text, static_cast<DurationUnit>(unit), kind);
        m_plainHours[unit] += ms && *ms >= hourMs;
        m_plainDays[unit] += !ms || *ms > 24 * hourMs;
    }
}

bool DurationScan::isLong(std::optional<DurationUnit> unit) const
{
    const auto at = unit ? static_cast<std::size_t>(*unit) : 0;
    const qint64 all = m_said + (unit ? m_plain : 0);
    const qint64 hours = m_hours + (unit ? m_plainHours[at] : 0);
    const qint64 days = m_days + (unit ? m_plainDays[at] : 0);
    return days > 0 || hours * 2 > all;
}

void TimeScan::see(const QString &cell, CellKind kind)
{
    const QString text = cell.trimmed();
    const auto number = numberIn(text);
    if (!number || isInDays(kind))
        return;
    if (!isDigits(text)) {
        m_fractions += *number > 0 && (*number < 1 || *number > 30000);
        return;
    }
    if (*number == 0 && text.size() <= 2) {
        ++m_zeros;
        m_examples.see(text);
        return;
    }
    ++m_digits;
    m_examples.see(text);
    m_short += text.size() <= 2;
    m_middle += text.size() == 3 || text.size() == 4;
    m_long += text.size() > 4;
    m_filled += text.size() > 2 && text.startsWith(u'0');
    m_noClock += text.size() > 2 ? !timeIn(text, TimeForm::ByWidth) : *number > 24;
}

/// Zeros alone may be an empty cell that somebody computed with.
TimeForm TimeScan::form() const
{
    if (m_digits == 0)
        return m_fractions > 0 ? TimeForm::PartOfDay : m_zeros > 0 ? TimeForm::Unknown : TimeForm::ByWidth;
    if (m_noClock > 0 && m_noClock * 4 >= m_digits) // Some are mistakes; a fourth is another meaning.
        return TimeForm::Unknown;
    if (m_short == m_digits)
        return TimeForm::Hours;
    if (m_short > 0)
        return TimeForm::Unknown; // 9 beside 930 is nine o'clock, or nine minutes past midnight.
    if (m_long > 0 && m_middle > 0 && m_filled == 0)
        return TimeForm::Unknown; // 1530 beside 91500 is half past three, or a quarter past midnight.
    return TimeForm::ByWidth;
}

} // namespace helpdesk
