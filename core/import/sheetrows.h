// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csvtext.h"
#include "core/import/cellkind.h"

#include <QSet>

#include <atomic>
#include <functional>

namespace helpdesk {

/// One row of a log kept before.
struct SheetRow
{
    int sheet = 0; ///< From 0. A CSV file of rows not taken has one for each of its lines of heads.
    int row = 0;   ///< As its program counts, from 1; of a CSV file the line.
    QStringList cells;
    QList<CellKind> kinds; ///< Of the cells of a workbook; shorter, and of a CSV file empty: texts.
    bool isOpen = false;   ///< A quote that was never closed: nothing else of the row can be trusted.

    [[nodiscard]] CellKind kind(qsizetype column) const { return kinds.value(column, CellKind::Text); }
    /// The same, and Error for a text that says nothing else: "#N/A", "#¡DIV/0!", "####".
    [[nodiscard]] CellKind lacking(qsizetype column) const;
};

/// A sheet of a workbook.
struct SheetName
{
    QString name;
    bool isHidden = false;
    bool isTooWide = false; ///< Has columns beyond those that are read.
};

/// The rows of a file, one after the other, as often as wanted. Holds its text, never all cells.
class SheetRows
{
public:
    /// Of a CSV file, whose cells may have an apostrophe before what a spreadsheet would compute. Empty: no text.
    [[nodiscard]] static std::optional<SheetRows> ofCsv(const QByteArray &bytes, const CsvForm &form = {});
    /// Of a workbook, as its reader writes them: sheet, row, cells (app/sheetreader).
    [[nodiscard]] static SheetRows ofWorkbook(const QByteArray &utf8);

    /// Days in it are counted from 1904.
    void setCounts1904(bool on) { m_counts1904 = on; }
    [[nodiscard]] bool counts1904() const { return m_counts1904; }

    /// In their order; of a CSV file none.
    void setSheets(QList<SheetName> sheets) { m_sheets = std::move(sheets); }
    [[nodiscard]] const QList<SheetName> &sheets() const { return m_sheets; }
    /// What cuts the cells of a CSV file; 0: a workbook's.
    [[nodiscard]] char separator() const { return m_shape == Shape::Csv ? m_cutter.separator() : '\0'; }

    /// Hears now and then how many bytes of the text are behind: who holds it need not keep them in memory.
    void onPassed(std::function<void(qsizetype bytes)> passed) { m_passed = std::move(passed); }

    /// False: there are no more, or \a stop is set. Rows that say nothing are passed over, however many.
    [[nodiscard]] bool next(SheetRow &row, const std::atomic<bool> *stop = nullptr);
    void rewind();

private:
    enum class Shape { Csv, Workbook };

    SheetRows(CsvCutter cutter, Shape shape) : m_cutter(std::move(cutter)), m_shape(shape) {}
    void take(CsvCutter::Record &record, SheetRow &row);
    static void takeWorkbook(CsvCutter::Record &record, SheetRow &row);

    CsvCutter m_cutter;
    Shape m_shape;
    QList<SheetName> m_sheets;
    bool m_counts1904 = false;
    bool m_begun = false; ///< Some row was seen.
    int m_csvSheet = 0;
    std::function<void(qsizetype)> m_passed;
    qsizetype m_told = 0; ///< To m_passed.
};

} // namespace helpdesk
