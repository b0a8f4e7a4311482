// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/import/cellkind.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// What people and programs write into the cells of a log, in any of the forms that are common. A value that cannot be
/// understood is empty, never guessed.
namespace helpdesk {

/// How day and month stand in a column of dates; a whole column says it, one cell often cannot.
enum class DateOrder {
    DayFirst,
    MonthFirst,
    YearFirst, ///< Of two digits: 26-03-02. One of four digits says by itself that it is first.
};
extern const EnumWords<DateOrder, 3> dateOrderWords;

/// What a number means in a column of durations.
enum class DurationUnit {
    Days,
    Seconds,
    Minutes,
    Hours,
    Milliseconds,
    Clock,        ///< As a clock shows it: 430 is 4:30, 10507 is 1:05:07; what is a clock already is as it stands.
    ClockShifted, ///< Hours and minutes stand where minutes and seconds are meant: 4:30:00 is 4 min 30 s.
};
extern const EnumWords<DurationUnit, 7> durationUnitWords;

/// What digits alone mean in a column of hours.
enum class TimeForm {
    Unknown,
    ByWidth,          ///< 1530 and 0905 are hour and minute, 091500 and 90500 a second too.
    HourMinute,       ///< Zeros before them are left out: 5 is 0:05.
    HourMinuteSecond, ///< The same: 1530 is 0:15:30.
    Hours,            ///< 9 is 9:00; longer ones as by their width.
    Seconds,          ///< Of the day.
    PartOfDay,        ///< 0 is midnight; no other whole number is an hour.
};
extern const EnumWords<TimeForm, 7> timeFormWords;

/// A number with a point or a comma.
[[nodiscard]] std::optional<double> numberIn(const QString &cell);
/// A whole number, not negative, of at most nine digits.
[[nodiscard]] std::optional<int> countIn(const QString &cell);
/// sí, no, yes, x, 1, 0, verdadero …; empty text is no answer.
[[nodiscard]] std::optional<bool> yesOrNoIn(const QString &cell);

/// An hour of a day.
struct CellTime
{
    QTime time;
    int daysLater = 0;           ///< 24:15 is of the next day.
    std::optional<int> offset_s; ///< From UTC, where the cell says its zone.
};

/// A day, and an hour where the cell has one: serial numbers of a spreadsheet, 2026-03-02, 02/03/2026, 2-mar-26,
/// 2 de marzo de 2026, each with an hour behind it or not, and with a zone behind the hour or not.
struct CellMoment
{
    QDate day;
    std::optional<QTime> time = {};
    std::optional<int> offset_s = {};
};
/// Days of 1990 to 2100.
[[nodiscard]] std::optional<CellMoment> momentIn(const QString &cell, DateOrder order, CellKind kind = CellKind::Text);
/// 9:05, 09:05:07, 9:05 PM, 9.05 p. m., a las 9:05, 09:05:07.123456-06:00, the part of a day, and digits as \a digits
/// says.
[[nodiscard]] std::optional<CellTime> timeIn(const QString &cell, TimeForm digits = TimeForm::ByWidth,
                                             CellKind kind = CellKind::Text);
/// Milliseconds: 5:07 are minutes and seconds, 1:05:07 hours too, 5 min 7 s, PT5M7S, 1 day 02:10:05, or a number of \a
/// unit. Less than ten days. Empty too: a number, other than 0, without a unit.
[[nodiscard]] std::optional<qint64> durationIn(const QString &cell, std::optional<DurationUnit> unit,
                                               CellKind kind = CellKind::Text);

/// "1.234" may be a thousand and more, or one and a bit: other numbers of its column say which.
[[nodiscard]] bool mayBeGrouped(const QString &cell);

/// The cell would be a day or an hour, but for a zone that nobody knows.
[[nodiscard]] bool hasUnknownZone(const QString &cell);

/// Three numbers of a date with one sign between them: as they stand.
struct DateParts
{
    int first = 0;
    int second = 0;
    int third = 0;
    bool yearFirst = false; ///< Of four digits.
    QString rest;           ///< What stands behind.
};
[[nodiscard]] std::optional<DateParts> datePartsIn(const QString &cell);

} // namespace helpdesk
