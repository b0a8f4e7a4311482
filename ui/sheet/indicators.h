// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/callcolumns.h"

#include <QCoreApplication>

#include <functional>
#include <limits>
#include <vector>

namespace helpdesk {

/// "A" for 0, "Z", "AA".
[[nodiscard]] QString sheetColumn(int at);

/// The rows of the sheet of indicators: for each a name, how it is counted from lines, and the formula that says the
/// same over the sheets of a month. So what a viewer shows that calculates nothing is what a spreadsheet calculates.
class Indicators
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Indicators)

public:
    enum class Kind {
        Heading,
        Counted,    ///< Calls.
        Summed,     ///< Milliseconds, shown as a duration.
        SumOfRows,  ///< From one row to another.
        Difference, ///< One row less another.
        Copied,
        Share, ///< Thousandths of one row in another; a dash when that is 0.
    };
    /// Shown as a dash: a share of nothing, and everything of a month without a call.
    static constexpr qint64 dash = std::numeric_limits<qint64>::min();

    /// The rows of a sheet on which lines of the month stand.
    struct Lines
    {
        QString sheet;
        int lastRow = 2; ///< As a spreadsheet counts them; the first is 2.
    };

    explicit Indicators(int firstRow); ///< As a spreadsheet counts them: where the first row stands.

    struct Row
    {
        Kind kind = Kind::Heading;
        QString name;
    };
    [[nodiscard]] Row row(std::size_t at) const { return {m_rows.at(at).kind, m_rows.at(at).name}; }
    [[nodiscard]] std::size_t count() const { return m_rows.size(); }

    using Values = std::vector<qint64>;
    void count(const ReportLine &line, Values &values) const;
    /// What follows from what was counted.
    void derive(Values &values) const;

    /// In the column of a month.
    [[nodiscard]] QString formula(std::size_t at, const QString &column, const std::vector<Lines> &lines) const;
    /// In the column of the sums of those from \a first to \a last.
    [[nodiscard]] QString totalFormula(std::size_t at, const QString &column, const QString &first,
                                       const QString &last) const;

private:
    using Measure = std::function<qint64(const ReportLine &line)>; ///< 0 or 1; for Summed milliseconds.
    struct Condition
    {
        CallColumn column;
        QString criterion; ///< As in a formula.
    };
    struct Entry
    {
        Kind kind = Kind::Heading;
        QString name;
        Measure measure = {};
        std::vector<Condition> conditions = {};
        CallColumn summed = CallColumn::Folio;
        std::vector<CallColumn> severalOf = {}; ///< Counted: more than one of these is 1.
        std::size_t first = 0;                  ///< Rows.
        std::size_t second = 0;
    };

    std::size_t add(Entry entry);
    void heading(const QString &name);
    std::size_t received(const QString &name, CallColumn column, Measure measure);
    void addOutcomes();
    void addKinds();
    void addShares();
    void addPoints();
    void addTimes();
    void addBeside();
    void share(const QString &part, std::size_t partRow, const QString &name);
    [[nodiscard]] QString counted(const Entry &entry, const Lines &lines) const;
    [[nodiscard]] QString derived(const Entry &entry, const QString &column) const;
    /// \a formula, without its sign, where there are calls at all.
    [[nodiscard]] QString guarded(std::size_t at, const QString &column, const QString &formula) const;
    [[nodiscard]] int lineOf(std::size_t at) const { return m_firstRow + static_cast<int>(at); }

    int m_firstRow;
    std::vector<Entry> m_rows;
    std::size_t m_lines = 0; ///< Rows: how many calls there are, how many of them count as received.
    std::size_t m_received = 0;
    std::vector<std::size_t> m_kinds; ///< Rows, in the order of the columns.
};

} // namespace helpdesk
