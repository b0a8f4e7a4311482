// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/cellvalue.h"

#include <QStringList>

#include <array>

/// Looks at all cells of a column before any of them is read: what one cell leaves open, the others often say.
namespace helpdesk {

/// Some cells as they stand, for whoever is asked what they mean.
class Examples
{
public:
    void see(const QString &cell);
    [[nodiscard]] const QStringList &cells() const { return m_cells; }

private:
    QStringList m_cells; ///< Each once.
};

class DateScan
{
public:
    void see(const QString &cell, CellKind kind = CellKind::Text);
    /// Day first, unless a cell says otherwise; then as most of those say that cannot be both.
    [[nodiscard]] DateOrder order() const
    {
        return m_monthFirst > m_dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    }
    /// Some cells can be read both ways, and the others do not say which.
    [[nodiscard]] bool isOpen() const { return m_either > 0 && m_monthFirst == m_dayFirst; }
    /// Numbers of days are all of the first twelve of a month, and texts none: a program of another country has taken
    /// the day for the month wherever it could.
    [[nodiscard]] bool mayBeExchanged() const
    {
        return m_serials > 0 && m_serialsBeyond12 == 0 && m_dayFirst > 0 && m_either == 0 && m_monthFirst == 0;
    }
    /// Cells that are days, and none of them has an hour.
    [[nodiscard]] bool hasNoHour() const { return m_days > 0 && m_hours == 0; }
    /// Instants of a workbook whose program writes that they are of UTC, whether they are or not.
    [[nodiscard]] bool saysUtc() const { return m_isoUtc > 0; }
    [[nodiscard]] const QStringList &examples() const { return m_examples.cells(); }
    [[nodiscard]] const QStringList &utcExamples() const { return m_utcExamples.cells(); }
    [[nodiscard]] const QStringList &serialExamples() const { return m_serialExamples.cells(); }

private:
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_either = 0;
    qint64 m_serials = 0;
    qint64 m_serialsBeyond12 = 0;
    qint64 m_days = 0;
    qint64 m_hours = 0;
    qint64 m_isoUtc = 0;
    Examples m_examples;
    Examples m_utcExamples;
    Examples m_serialExamples;
};

class DurationScan
{
public:
    void see(const QString &cell, CellKind kind = CellKind::Text);
    /// Numbers, other than 0, whose unit neither their format nor they themselves say.
    [[nodiscard]] bool hasPlain() const { return m_plain > 0; }
    /// Read in \a unit, most are of an hour and more, or one is of more than a day.
    [[nodiscard]] bool isLong(std::optional<DurationUnit> unit) const;
    /// Numbers with a fraction are all such as 1.234.
    [[nodiscard]] bool mayBeGrouped() const { return m_grouped > 0 && m_fractions == m_grouped; }
    [[nodiscard]] const QStringList &examples() const { return m_examples.cells(); }
    [[nodiscard]] const QStringList &longExamples() const { return m_longExamples.cells(); }

private:
    void count(qint64 ms);

    qint64 m_plain = 0;
    qint64 m_said = 0;  ///< That need no unit, and are not 0.
    qint64 m_hours = 0; ///< Of these, of an hour and more.
    qint64 m_days = 0;
    qint64 m_fractions = 0;
    qint64 m_grouped = 0;
    std::array<qint64, 7> m_plainHours{}; ///< By DurationUnit, as the next.
    std::array<qint64, 7> m_plainDays{};
    Examples m_examples;
    Examples m_longExamples;
};

class TimeScan
{
public:
    void see(const QString &cell, CellKind kind = CellKind::Text);
    /// What digits alone mean here. Unknown: nothing says it.
    [[nodiscard]] TimeForm form() const;
    /// There are digits that have to be understood.
    [[nodiscard]] bool isOpen() const { return m_digits + m_zeros > 0 && form() == TimeForm::Unknown; }
    [[nodiscard]] const QStringList &examples() const { return m_examples.cells(); }

private:
    qint64 m_digits = 0; ///< Cells of digits alone, other than zeros.
    qint64 m_zeros = 0;
    qint64 m_short = 0; ///< Of one or two digits; as the next, of the digits.
    qint64 m_middle = 0;
    qint64 m_long = 0;    ///< Of five or six.
    qint64 m_filled = 0;  ///< Begin with a zero.
    qint64 m_noClock = 0; ///< By their width they are no hour.
    qint64 m_fractions = 0;
    Examples m_examples;
};

} // namespace helpdesk
