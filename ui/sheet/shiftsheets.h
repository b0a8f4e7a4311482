// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/shiftreport.h"
#include "ui/sheet/figurepage.h"

#include <QCoreApplication>

namespace helpdesk {

/// The report of a shift, a page for each of its parts: sums, agents, half hours, tickets, promises.
class ShiftSheets
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ShiftSheets)

public:
    /// Report and pages are borrowed.
    ShiftSheets(const ShiftReport &report, Language screen, WorkbookPages &pages);

    [[nodiscard]] Result<> write();

private:
    void writeShift(FigurePage &page);
    void writeOutcomes(FigurePage &page);
    void writeRings(FigurePage &page);
    void writePoints(FigurePage &page);
    void writeBeside(FigurePage &page);
    void writeNote(FigurePage &page);
    void writeAgents(FigurePage &page);
    void writeHalfHours(FigurePage &page);
    void writeTickets(FigurePage &page);
    void writePromises(FigurePage &page);
    void heads(FigurePage &page, const QStringList &texts, int numbersFrom);
    void countLine(FigurePage &page, const QString &name, qint64 value, bool known);
    /// A new page, its columns so wide; null when there can be none.
    [[nodiscard]] std::optional<FigurePage> addPage(const QString &name, const std::vector<int> &widths);
    [[nodiscard]] bool known() const { return !m_report.isEmpty(); }

    const ShiftReport &m_report;
    const Language m_screen;
    WorkbookPages &m_pages;
    const ReportClock m_clock;
    std::size_t m_last = 0; ///< Page.
};

} // namespace helpdesk
