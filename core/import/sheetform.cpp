// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowreader.h"

namespace helpdesk {

using Column = ImportColumn;

namespace {

/// An answer for cells that are clocks already.
bool isOfClocks(DurationUnit unit)
{
    return unit == DurationUnit::Clock || unit == DurationUnit::ClockShifted || unit == DurationUnit::Hours
        || unit == DurationUnit::Days;
}

QString hourText(QTime time)
{
    return time.toString(time.msec() > 0 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
}

QString durationText(qint64 ms)
{
    return QStringLiteral("%1:%2")
        .arg(ms / 3'600'000)
        .arg(QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms % 3'600'000)).toString(QStringLiteral("mm:ss")));
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
    if (readingOf(column).isExchanged && found->day.day() <= 12)
        found->day = QDate(found->day.year(), found->day.day(), found->day.month());
    return found;
}

DateOrder SheetForm::order(int column) const
{
    return readingOf(column).order;
}

std::optional<DurationUnit> SheetForm::unit(int column) const
{
    return readingOf(column).unit;
}

TimeForm SheetForm::digits(int column) const
{
    return readingOf(column).digits;
}

bool SheetForm::mayBeGrouped(int column) const
{
    return readingOf(column).mayBeGrouped;
}

void SheetForm::settle()
{
    QList<Reading> readings;
    for (int column = 0; column < heads.size(); ++column)
        readings.append(readingOf(column));
    m_readings = readings;
}

SheetForm::Reading SheetForm::readingOf(int column) const
{
    if (column >= 0 && column < m_readings.size())
        return m_readings.at(column);
    Reading reading;
    const DateScan days = dates.value(column);
    const DurationScan lengths = durations.value(column);
    const TimeScan hours = times.value(column);
    reading.order = said.dates ? *said.dates : days.isOpen() && answers.dates ? *answers.dates : days.order();
    reading.isExchanged = answers.serials == SerialDays::Exchanged && days.mayBeExchanged();
    reading.unit = unitOf(column, lengths);
    reading.mayBeGrouped = lengths.mayBeGrouped();
    const bool isOpen = hours.form() == TimeForm::Unknown;
    reading.digits = unitOfHead(heads.value(column)) == DurationUnit::Seconds ? TimeForm::Seconds
        : said.times                                                          ? *said.times
        : isOpen && answers.times                                             ? *answers.times
                                                                              : hours.form();
    return reading;
}

/// What the head says stands, unless its reading seemed too long and a person said another.
std::optional<DurationUnit> SheetForm::unitOf(int column, const DurationScan &scan) const
{
    const auto named = unitOfHead(heads.value(column));
    const auto own = answers.units.constFind(keys.value(column));
    std::optional<DurationUnit> unit = named;
    if (own != answers.units.constEnd())
        unit = *own;
    else if (answers.unit && !(named && !scan.isLong(named)))
        unit = answers.unit;
    // Of another file it was said; clocks of this one may be right.
    const bool isSaid = said.unit == DurationUnit::ClockShifted
        || said.units.value(keys.value(column), DurationUnit::Seconds) == DurationUnit::ClockShifted;
    if (unit == DurationUnit::ClockShifted && !isSaid && !scan.isLong(std::nullopt))
        unit = DurationUnit::Clock;
    return unit;
}

ImportQuestion SheetForm::question(ImportQuestion::About about, Column column, const QStringList &examples) const
{
    const int at = mapping.at(column);
    return {about, 0, column, heads.value(at).simplified(), keys.value(at), examples};
}

void SheetForm::askOfDays(std::vector<ImportQuestion> &questions, Column column) const
{
    using About = ImportQuestion::About;
    const DateScan scan = dates.value(mapping.at(column));
    const auto ask = [&](About about, const QStringList &examples, const QString &answer) {
        questions.push_back(question(about, column, examples));
        questions.back().said = answer;
    };
    if (scan.isOpen())
        ask(About::Dates, scan.examples(), answers.dates ? dateOrderWords.word(*answers.dates) : QString());
    if (scan.mayBeExchanged())
        ask(About::Serials, scan.serialExamples(),
            answers.serials ? serialDaysWords.word(*answers.serials) : QString());
    if (scan.saysUtc())
        ask(About::Clock, scan.utcExamples(), answers.clock ? isoClockWords.word(*answers.clock) : QString());
}

/// A unit is asked for where neither cells nor head say it, and where what they say makes durations too long.
void SheetForm::askOfDurations(std::vector<ImportQuestion> &questions, Column column) const
{
    using About = ImportQuestion::About;
    const int at = mapping.at(column);
    const DurationScan scan = durations.value(at);
    const auto named = unitOfHead(heads.value(at));
    const bool isUnsaid = scan.hasPlain() && !named;
    if (!isUnsaid && !scan.isLong(named))
        return;
    questions.push_back(question(isUnsaid ? About::Unit : About::Length, column,
                                 isUnsaid || scan.longExamples().isEmpty() ? scan.examples() : scan.longExamples()));
    if (const auto own = answers.units.constFind(keys.value(at)); own != answers.units.constEnd())
        questions.back().said = durationUnitWords.word(*own);
    else if (answers.unit && (scan.hasPlain() || isOfClocks(*answers.unit)))
        questions.back().said = durationUnitWords.word(*answers.unit);
}

std::vector<ImportQuestion> SheetForm::questions(int sheet) const
{
    std::vector<ImportQuestion> questions;
    for (const Column column : dateColumns) {
        if (mapping.has(column))
            askOfDays(questions, column);
    }
    for (const Column column : timeColumns) {
        const int at = mapping.at(column);
        if (at < 0 || !times.value(at).isOpen() || unitOfHead(heads.value(at)) == DurationUnit::Seconds)
            continue;
        questions.push_back(question(ImportQuestion::About::Times, column, times.value(at).examples()));
        questions.back().said = answers.times ? timeFormWords.word(*answers.times) : QString();
    }
    for (const Column column : durationColumns) {
        if (mapping.has(column))
            askOfDurations(questions, column);
    }
    for (ImportQuestion &each : questions)
        each.sheet = sheet;
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
