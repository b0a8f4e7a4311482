// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowreader.h"

namespace helpdesk {

using Column = ImportColumn;

namespace {

constexpr Column dateColumns[] = {Column::Date, Column::Moment, Column::Registered};
constexpr Column timeColumns[] = {Column::Time, Column::End};
constexpr Column durationColumns[] = {Column::AnsweredAfter, Column::Talk, Column::Hold, Column::Handle};

/// An answer for cells that are clocks already.
bool isOfClocks(DurationUnit unit)
{
    return unit == DurationUnit::Clock || unit == DurationUnit::ClockShifted || unit == DurationUnit::Hours || unit == DurationUnit::Days;
}

QString hourText(QTime time)
{
    return time.toString(time.msec() > 0 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
}

QString durationText(qint64 ms)
{
    return QStringLiteral("%1:%2").arg(ms / 3'600'000).arg(QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms % 3'600'000)).toString(QStringLiteral("mm:ss")));
}

} // namespace

/// A Z that every workbook of its program has says nothing.
std::optional<CellMoment> SheetForm::moment(const QString &cell, CellKind kind, int column) const
{
    auto found = momentIn(cell, order(column), kind);
    if (!found)
        return found;
    if (kind == CellKind::IsoDay && answers.clock.value_or(IsoClock::Desk) == IsoClock::Desk)
        found->offset_s.reset();
    if (!numberIn(cell))
        return found;
    if (counts1904)
        found->day = found->day.addDays(daysTo1904);
    if (answers.serials == SerialDays::Exchanged && found->day.day() <= 12)
        found->day = QDate(found->day.year(), found->day.day(), found->day.month());
    return found;
}

DateOrder SheetForm::order(int column) const
{
    return answers.dates.value_or(dates.value(column).order());
}

/// What the head says stands, unless its reading seemed too long and a person said another.
std::optional<DurationUnit> SheetForm::unit(int column) const
{
    if (const auto said = answers.units.constFind(keys.value(column)); said != answers.units.constEnd())
        return *said;
    const auto named = unitOfHead(heads.value(column));
    const bool isLong = named && durations.value(column).isLong(named);
    return named && !(isLong && answers.unit) ? named : answers.unit;
}

TimeForm SheetForm::digits(int column) const
{
    if (answers.times)
        return *answers.times;
    return unitOfHead(heads.value(column)) == DurationUnit::Seconds ? TimeForm::Seconds : times.value(column).form();
}

std::vector<ImportQuestion> SheetForm::questions(int sheet) const
{
    using About = ImportQuestion::About;
    std::vector<ImportQuestion> questions;
    const auto ask = [&](About about, Column column, const QStringList &examples) {
        const int at = mapping.at(column);
        questions.push_back({about, sheet, column, heads.value(at).simplified(), keys.value(at), examples});
    };
    for (const Column column : dateColumns) {
        const DateScan scan = dates.value(mapping.at(column));
        if (scan.isOpen() && !answers.dates)
            ask(About::Dates, column, scan.examples());
        if (scan.mayBeExchanged() && !answers.serials)
            ask(About::Serials, column, scan.serialExamples());
        if (scan.saysUtc() && !answers.clock)
            ask(About::Clock, column, scan.utcExamples());
    }
    for (const Column column : timeColumns) {
        const int at = mapping.at(column);
        if (at >= 0 && times.value(at).isOpen() && digits(at) == TimeForm::Unknown)
            ask(About::Times, column, times.value(at).examples());
    }
    for (const Column column : durationColumns) {
        const int at = mapping.at(column);
        const DurationScan scan = durations.value(at);
        const auto unit = at < 0 ? std::nullopt : this->unit(at);
        const bool isSaid = answers.units.contains(keys.value(at));
        const bool fits = answers.unit && (scan.hasPlain() || isOfClocks(*answers.unit));
        if (scan.hasPlain() && !unit)
            ask(About::Unit, column, scan.examples());
        else if (at >= 0 && scan.isLong(unit) && !isSaid && !fits)
            ask(About::Length, column, scan.longExamples().isEmpty() ? scan.examples() : scan.longExamples());
    }
    return questions;
}

QString legibleCell(const QString &cell, CellKind kind, ImportColumn column, const SheetForm &form, int at)
{
    const bool isNumber = numberIn(cell).has_value();
    switch (column) {
    case Column::Date:
    case Column::Moment:
    case Column::Registered: {
        const auto when = form.moment(cell, kind, at);
        if (!when || when->offset_s) // A zone must not be lost.
            return cell;
        return when->day.toString(Qt::ISODate) + (when->time ? u' ' + hourText(*when->time) : QString());
    }
    case Column::Time:
    case Column::End: {
        const auto time = isNumber ? timeIn(cell, form.digits(at), kind) : std::nullopt;
        return time && time->daysLater == 0 ? hourText(time->time) : cell;
    }
    case Column::AnsweredAfter:
    case Column::Talk:
    case Column::Hold:
    case Column::Handle: {
        const auto unit = form.unit(at);
        const auto ms = isNumber || unit == DurationUnit::ClockShifted ? durationIn(cell, unit, kind) : std::nullopt;
        return ms ? durationText(*ms) : cell;
    }
    default:
        return cell;
    }
}

QString legibleCell(const QString &cell, CellKind kind, ImportColumn column, bool counts1904)
{
    SheetForm form;
    form.counts1904 = counts1904;
    if (column == Column::Ignored && isInDays(kind))
        column = kind == CellKind::Day ? Column::Moment : Column::Talk;
    return legibleCell(cell, kind, column, form, 0);
}

} // namespace helpdesk
