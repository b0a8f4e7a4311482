// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/month.h"
#include "ui/sheet/callsheetwriter.h"
#include "ui/sheet/indicators.h"
#include "ui/sheet/wholefile.h"

#include <QCoreApplication>

#include <memory>

namespace helpdesk {

class WorkbookPages;

/// What a workbook is about.
struct WorkbookHead
{
    QString organisation;
    QString unit;
    TimeSpan period;
    qint64 asOfMs = 0;
    DeskKind kind = DeskKind::Own;
};

/// The general call report as a workbook (.xlsx): a sheet of indicators with live formulas, then a sheet a month with
/// typed cells, filters and a frozen line of heads. A month of more calls than a sheet takes goes on on a further
/// sheet.
///
/// Lines lie in temporary files of the system meanwhile, not in memory. Before the file gets its name it is read back.
class CallWorkbook : public CallSheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::CallWorkbook)

public:
    static constexpr int mostLinesASheet = 1'048'575; ///< What a sheet takes below its heads.
    static constexpr int mostMonths = 240;            ///< Each has a temporary file.

    CallWorkbook(const QString &path, CallColumns columns, WorkbookHead head, int linesASheet = mostLinesASheet);
    ~CallWorkbook() override;

    /// Before the first line. InvalidInput: a period without an instant or of too many months.
    [[nodiscard]] Result<> begin();
    /// REQUIRES: its first ring lies in the period and not before that of the last line.
    [[nodiscard]] Result<> add(const ReportLine &line) override;
    [[nodiscard]] Result<> finish(const std::atomic<bool> &stop) override;

private:
    struct Month
    {
        QDate first;
        std::vector<std::size_t> pages; ///< Of WorkbookPages.
        Indicators::Values values;
    };

    [[nodiscard]] Result<> openMonth(QDate first);
    [[nodiscard]] Result<> openPage(Month &month);
    [[nodiscard]] Result<> goToMonthOf(qint64 atMs);
    void writeIndicators();
    void writeHead();
    void writeIndicator(std::size_t at, const Indicators::Values &total);
    [[nodiscard]] std::vector<Indicators::Lines> linesOf(const Month &month) const;

    WholeFile m_file;
    CallColumns m_columns;
    WorkbookHead m_head;
    int m_linesASheet;
    Indicators m_indicators;
    std::unique_ptr<WorkbookPages> m_pages;
    std::vector<Month> m_months; ///< Of the period, each with a page from its beginning.
    std::size_t m_month = 0;     ///< Of the next line.
    qint64 m_monthEndMs = 0;
    qint64 m_linesOfPage = 0;
    qint64 m_lines = 0;
};

} // namespace helpdesk
