// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csvtext.h"

#include <atomic>

namespace helpdesk {

/// One row of a log kept before.
struct SheetRow
{
    int sheet = 0; ///< From 0. A CSV file of rows not taken has one for each of its lines of heads.
    int row = 0;   ///< As its program counts, from 1; of a CSV file the line.
    QStringList cells;
    bool isOpen = false; ///< A quote that was never closed: nothing else of the row can be trusted.
};

/// The rows of a file, one after the other, as often as wanted. Holds its text, never all cells.
class SheetRows
{
public:
    /// Of a CSV file, whose cells may have an apostrophe before what a spreadsheet would compute. Empty: no text.
    [[nodiscard]] static std::optional<SheetRows> ofCsv(const QByteArray &bytes);
    /// Of a workbook, as its reader writes them: sheet, row, cells (app/sheetreader).
    [[nodiscard]] static SheetRows ofWorkbook(const QByteArray &utf8);

    /// Days in it are counted from 1904.
    void setCounts1904(bool on) { m_counts1904 = on; }
    [[nodiscard]] bool counts1904() const { return m_counts1904; }

    /// False: there are no more, or \a stop is set. Rows that say nothing are passed over, however many.
    [[nodiscard]] bool next(SheetRow &row, const std::atomic<bool> *stop = nullptr);
    void rewind();

private:
    enum class Shape { Csv, Workbook };

    SheetRows(CsvCutter cutter, Shape shape) : m_cutter(std::move(cutter)), m_shape(shape) {}
    void take(CsvCutter::Record &record, SheetRow &row);

    CsvCutter m_cutter;
    Shape m_shape;
    bool m_counts1904 = false;
    bool m_begun = false; ///< Some row was seen.
    int m_csvSheet = 0;
};

} // namespace helpdesk
