// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/indicators.h"
#include "core/report/shiftreport.h"
#include "ui/sheet/figurepage.h"

#include <QCoreApplication>

#include <functional>

namespace helpdesk {

/// The months side by side on one page, a column each and their total: the four formulas, outcomes, classes, protocol.
class MonthSheet
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::MonthSheet)

public:
    /// All are borrowed.
    MonthSheet(const IndicatorReport &report, const ReportHead &head, WorkbookPages &pages)
        : m_report(report),
          m_head(head),
          m_pages(pages)
    {
    }

    [[nodiscard]] Result<> write();

private:
    using Value = std::function<qint64(const MonthIndicators &month)>;
    using Share = std::function<Ratio(const CallTally &tally)>;

    void writeHead(FigurePage &page);
    void writeIndicators(FigurePage &page);
    void writeOutcomes(FigurePage &page);
    void writeBeside(FigurePage &page);
    void writePoints(FigurePage &page);
    void writeRules(FigurePage &page);
    /// Returns its line.
    int countLine(FigurePage &page, const QString &name, const Value &value);
    int countLine(FigurePage &page, Measure measure);
    /// Of \a partLine and \a wholeLine, in every column.
    void shareLine(FigurePage &page, const QString &name, int partLine, int wholeLine, const Share &share);
    [[nodiscard]] CallTally total() const;
    [[nodiscard]] int lastMonthColumn() const { return static_cast<int>(m_report.months.size()); }

    const IndicatorReport &m_report;
    const ReportHead &m_head;
    WorkbookPages &m_pages;
    int m_receivedLine = 0;
};

} // namespace helpdesk
