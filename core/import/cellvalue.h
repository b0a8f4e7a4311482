// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// What people write into the cells of a log, in any of the forms that are common. A value that cannot be understood is
/// empty, never guessed.
namespace helpdesk {

/// How day and month stand in a column of dates; a whole column says it, one cell often cannot.
enum class DateOrder { DayFirst, MonthFirst };

/// What a number means in a column of durations.
enum class DurationUnit { Days, Seconds };

/// Looks at all cells of a column before any of them is read.
class DateScan
{
public:
    void see(const QString &cell);
    /// Day first, unless a cell says otherwise; then as most of those say that cannot be both.
    [[nodiscard]] DateOrder order() const { return m_monthFirst > m_dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst; }
    /// Some cells can be read both ways, and the others do not say which.
    [[nodiscard]] bool isOpen() const { return m_either > 0 && m_monthFirst == m_dayFirst; }

private:
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_either = 0;
};

class DurationScan
{
public:
    void see(const QString &cell);
    /// Parts of a day when some number has a fraction and none is larger than a few days; else seconds.
    [[nodiscard]] DurationUnit unit() const { return m_fractions && m_largest < 10 ? DurationUnit::Days : DurationUnit::Seconds; }

private:
    bool m_fractions = false;
    double m_largest = 0;
};

/// A number with a point or a comma.
[[nodiscard]] std::optional<double> numberIn(const QString &cell);
/// A whole number, not negative, of at most nine digits.
[[nodiscard]] std::optional<int> countIn(const QString &cell);
/// sí, no, yes, x, 1, 0, verdadero …; empty text is no answer.
[[nodiscard]] std::optional<bool> yesOrNoIn(const QString &cell);

/// A day, and an hour where the cell has one: serial numbers of a spreadsheet, 2026-03-02, 02/03/2026, 2-mar-26,
/// 2 de marzo de 2026, each with an hour behind it or not.
struct CellMoment
{
    QDate day;
    std::optional<QTime> time;
};
/// Days of 1990 to 2100.
[[nodiscard]] std::optional<CellMoment> momentIn(const QString &cell, DateOrder order);
/// 9:05, 09:05:07, 9:05 PM, 9.05 p. m., 0905, or the part of a day.
[[nodiscard]] std::optional<QTime> timeIn(const QString &cell);
/// Milliseconds: 5:07 are minutes and seconds, 1:05:07 hours too, 5 min 7 s, or a number of \a unit. Less than ten days.
[[nodiscard]] std::optional<qint64> durationIn(const QString &cell, DurationUnit unit);

} // namespace helpdesk
