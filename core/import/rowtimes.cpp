// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a call of a row began, when it ended, and how long what took.

#include "core/import/rowreader.h"
#include "core/organisation/localtime.h"

#include <algorithm>

namespace helpdesk {

using Column = ImportColumn;

std::optional<CellMoment> RowReader::moment(Column column) const
{
    return m_form.moment(text(column), kind(column), m_form.mapping.at(column));
}

qint64 RowReader::instant(const CellMoment &moment) const
{
    const QTime time = moment.time.value_or(QTime(0, 0));
    if (!moment.offset_s)
        return instantOf(moment.day, time, m_terms.zone);
    return instantOf(moment.day, time, QTimeZone::utc()) - qint64{1000} * *moment.offset_s;
}

bool RowReader::failDay(Column column)
{
    return fail(hasUnknownZone(text(column)) ? RowFault::ZoneUnknown
                    : column == Column::Time ? RowFault::TimeForm
                                             : RowFault::DateForm,
                column);
}

bool RowReader::readWhen()
{
    const Column column =
        m_form.mapping.has(Column::Moment) && !text(Column::Moment).isEmpty() ? Column::Moment : Column::Date;
    if (text(column).isEmpty())
        return fail(RowFault::DateMissing, column);
    auto when = moment(column);
    if (!when)
        return failDay(column);
    if (!text(Column::Time).isEmpty() && !readHour(*when))
        return false;
    if (!when->time && m_form.mapping.has(Column::Time))
        return fail(RowFault::TimeForm, Column::Time);
    m_day = when->day;
    m_offset_s = when->offset_s;
    m_call->startedAtMs = instant(*when);
    m_call->hasHour = when->time.has_value();
    return m_call->startedAtMs > m_terms.nowMs ? fail(RowFault::DateAhead, column) : true;
}

/// An hour, or a day with it where that is the same day; of a day that nobody sees only its hour.
bool RowReader::readHour(CellMoment &when)
{
    const QString cell = text(Column::Time);
    const CellKind kind = this->kind(Column::Time);
    const QString hour = kind == CellKind::IsoDay ? cell.section(u'T', 1) : cell;
    if (const auto time = timeIn(hour, m_form.digits(m_form.mapping.at(Column::Time)),
                                 kind == CellKind::IsoDay ? CellKind::Text : kind)) {
        when.time = time->time;
        when.day = when.day.addDays(time->daysLater);
        if (kind != CellKind::IsoDay || m_form.answers.clock == IsoClock::Utc)
            when.offset_s = time->offset_s ? time->offset_s : when.offset_s;
        return true;
    }
    const auto both = moment(Column::Time);
    if (!both || !both->time)
        return failDay(Column::Time);
    if (both->day != when.day)
        return fail(RowFault::DayAgainst, Column::Time);
    when = *both;
    return true;
}

bool RowReader::duration(Column column, std::optional<qint64> &ms)
{
    const QString cell = text(column);
    const int at = m_form.mapping.at(column);
    if (cell.isEmpty()) {
        ms.reset();
        return true;
    }
    const auto unit = m_form.unit(at);
    const bool unclear = mayBeGrouped(cell) && kind(column) == CellKind::Text && m_form.mayBeGrouped(at);
    ms = unclear ? std::nullopt : durationIn(cell, unit, kind(column));
    if (ms)
        return true;
    return fail(!unit && numberIn(cell).value_or(-1) > 0 ? RowFault::UnitUnsaid : RowFault::DurationForm, column);
}

/// The end of a call says how long it was where nothing else does.
bool RowReader::readEnd(std::optional<qint64> &handle)
{
    const QString cell = text(Column::End);
    if (cell.isEmpty())
        return true;
    CellMoment end{m_day, std::nullopt, m_offset_s};
    if (const auto time = timeIn(cell, m_form.digits(m_form.mapping.at(Column::End)), kind(Column::End));
        time && kind(Column::End) != CellKind::Day) {
        end.time = time->time;
        end.day = end.day.addDays(time->daysLater);
        end.offset_s = time->offset_s ? time->offset_s : end.offset_s;
        if (instant(end) < m_call->startedAtMs) // Past midnight.
            end.day = end.day.addDays(1);
    } else if (const auto both = moment(Column::End); both && both->time) {
        end = *both;
    } else {
        return hasUnknownZone(cell) ? fail(RowFault::ZoneUnknown, Column::End) : fail(RowFault::TimeForm, Column::End);
    }
    constexpr qint64 mostMs = 12 * 3'600'000; // Longer, it began after it ended.
    const qint64 span = instant(end) - m_call->startedAtMs;
    if (span < 0 || span > mostMs)
        return fail(RowFault::EndBefore, Column::End);
    handle = std::max<qint64>(0, span - m_after.value_or(0));
    return true;
}

bool RowReader::readTimes()
{
    std::optional<qint64> talk;
    std::optional<qint64> hold;
    std::optional<qint64> handle;
    if (!duration(Column::Talk, talk) || !duration(Column::Hold, hold) || !duration(Column::Handle, handle)
        || !duration(Column::AnsweredAfter, m_after))
        return false;
    const bool isTold = talk || handle;
    if (!isTold && !readEnd(handle))
        return false;
    ImportedRecord &record = m_call->record;
    record.hold_ms = hold.value_or(0);
    const bool follows = !talk && (!m_form.mapping.has(Column::Talk) || !isTold);
    record.talk_ms = follows ? std::max<qint64>(0, handle.value_or(0) - record.hold_ms) : talk.value_or(0);
    record.handle_ms = std::max(handle.value_or(0), record.talk_ms + record.hold_ms);
    const auto unsaid = [&record](UnsaidTime time, bool isSaid) {
        record.unsaidTimes |= isSaid ? 0 : static_cast<int>(time);
    };
    unsaid(UnsaidTime::Talk, talk || (follows && handle));
    unsaid(UnsaidTime::Hold, hold.has_value());
    unsaid(UnsaidTime::Handle, talk || handle);
    unsaid(UnsaidTime::AnsweredAfter, m_after.has_value());
    return true;
}

/// An empty duration is no duration of 0. Of a call that nobody answered there is nothing to know.
void RowReader::judgeTimes()
{
    ImportedRecord &record = m_call->record;
    if (!record.answered_ms)
        record.unsaidTimes = 0;
    else if (record.unsaidTimes & static_cast<int>(UnsaidTime::Handle))
        record.flags |= static_cast<int>(CallFlag::TimesUnknown);
}

} // namespace helpdesk
