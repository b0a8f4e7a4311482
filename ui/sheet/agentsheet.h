// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/kpis.h"
#include "core/report/shiftreport.h"
#include "ui/sheet/figurepage.h"

#include <QCoreApplication>

#include <vector>

namespace helpdesk {

/// A line an agent, their sums last: shares and means first, then every measure they are made of.
class AgentSheet
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::AgentSheet)

public:
    static constexpr int nameWidth = 28;
    static constexpr int figureWidth = 13;
    static constexpr int pagesAcross = 4; ///< On paper.
    static constexpr int headColumns = 3; ///< Stay in view: who, received, answered.

    /// \a page is borrowed.
    explicit AgentSheet(FigurePage &page) : m_page(page) {}

    /// Heads, agents and sums. \a all: the sum as it was counted.
    void write(const std::vector<KpiLine> &agents, const KpiLine &all, const QString &sumName);
    [[nodiscard]] static int columnCount();

private:
    void writeHeads();
    void writeLine(const KpiLine &line, const QString &name);
    void writeMeasure(Measure measure, const CallTally &tally, bool known);
    void writeShares(const KpiLine &line, bool known);
    void writeTickets(qint64 tickets);
    [[nodiscard]] QString sumOf(std::span<const Measure> measures) const;

    FigurePage &m_page;
    int m_firstLine = -1; ///< Of the agents; -1 until the sums are written.
    int m_lastLine = -1;
};

/// The figures by agent as a workbook's only page. All are borrowed.
[[nodiscard]] Result<> writeAgents(const KpiReport &report, const ReportHead &head, WorkbookPages &pages);

} // namespace helpdesk
