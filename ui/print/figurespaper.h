// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/shiftreport.h"
#include "ui/print/paper.h"

#include <QCoreApplication>

namespace helpdesk {

class BarChart;

/// The monthly indicators and the agents' figures as documents, lengthwise. By the clocks of the report's own zone.
class FiguresPaper
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::FiguresPaper)

public:
    /// Months side by side, at most twelve in a table; a longer report has several, oldest first.
    [[nodiscard]] static PaperDocument documentOf(const IndicatorReport &report, const ReportHead &head,
                                                  const QString &printedBy, Language screen);
    [[nodiscard]] static PaperDocument documentOf(const KpiReport &report, const ReportHead &head,
                                                  const QString &printedBy, Language screen);
    [[nodiscard]] static QString fileName(const IndicatorReport &report);
    [[nodiscard]] static QString fileName(const KpiReport &report);

    /// Calls received by month; the same drawing for the page and for paper.
    [[nodiscard]] static BarChart chartOf(const std::vector<MonthIndicators> &months);
    /// The manual's frame, or the desk's own when the procedure stands in no manual.
    [[nodiscard]] static PaperHead frameOf(const ReportHead &head, Language screen);
};

} // namespace helpdesk
