// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/percent.h"
#include "ui/sheet/workbookpages.h"

namespace helpdesk {

/// A page of figures, written line by line from the top on: counts as numbers, sums and shares as formulas over them
/// that keep their value. Where there was nothing to count stands a dash; a formula takes it for nothing.
class FigurePage
{
public:
    using Face = WorkbookPages::Face;

    /// \a pages is borrowed; \a page is one of it.
    FigurePage(WorkbookPages &pages, std::size_t page) : m_pages(pages), m_page(page) {}

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return m_column; }
    void endLine();
    void skip(int columns = 1) { m_column += columns; }

    void text(const QString &words, Face face = Face::Plain);
    void count(qint64 value, bool known = true);
    /// \a shownMs: as the desk's clocks show it (DeskClock).
    void moment(qint64 shownMs);
    void duration(qint64 ms, bool known = true);

    /// What a formula counts, such as "B3" or "(B3+B4)".
    void sum(const QString &of, qint64 value, bool known = true);
    void durationSum(const QString &of, qint64 ms, bool known = true);
    /// In percent with one decimal.
    void share(const QString &part, const QString &whole, const Ratio &ratio);
    /// With two decimals.
    void mean(const QString &total, const QString &number, std::optional<qint64> hundredths);
    void meanDuration(const QString &total, const QString &number, std::optional<qint64> ms);

    /// "B3": of the line in hand, or of \a line, from 0.
    [[nodiscard]] QString cell(int column) const { return cell(column, m_line); }
    [[nodiscard]] static QString cell(int column, int line);
    /// "SUM(B3:B10)"; of one column.
    [[nodiscard]] static QString sumOf(int column, int firstLine, int lastLine);

private:
    void formula(const QString &formula, double value, Face face);
    void guarded(const QString &whole, const QString &formula, std::optional<double> value, Face face);

    WorkbookPages &m_pages;
    std::size_t m_page;
    int m_line = 0;
    int m_column = 0;
};

} // namespace helpdesk
