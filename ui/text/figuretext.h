// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/measure.h"
#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/shiftreport.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// Figures as they are shown: on paper, on the page, in a table of the command line.
class FigureText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::FigureText)

public:
    /// "66.7 %"; "—" when there is nothing to divide by.
    [[nodiscard]] static QString percent(const Ratio &ratio);
    /// "74 of 77"; "—" when there is nothing to divide by.
    [[nodiscard]] static QString ofWhole(const Ratio &ratio);
    /// "4:38"; "—" without a value.
    [[nodiscard]] static QString mean(std::optional<qint64> ms);
    /// "4.25"; "—" without a value.
    [[nodiscard]] static QString hundredths(std::optional<qint64> value);

    /// What a measure counts, as the head of a row.
    [[nodiscard]] static QString of(Measure measure);
    /// The same where there is little room: the head of a column.
    [[nodiscard]] static QString shortOf(Measure outcome);
    [[nodiscard]] static QString of(Indicator indicator);
    /// How an indicator is counted, in one sentence.
    [[nodiscard]] static QString ruleOf(Indicator indicator);
    [[nodiscard]] static QString of(Kpi kpi);
    [[nodiscard]] static QString shortOf(Kpi kpi);
    [[nodiscard]] static QString ruleOf(Kpi kpi);
    /// "Immediacy", "Greeting": the name of a point of the protocol that the program judges.
    [[nodiscard]] static QString ofPoint(int point);
    /// "November 2026", and "Nov 26" where there is little room.
    [[nodiscard]] static QString of(Month month);
    [[nodiscard]] static QString shortOf(Month month);
    /// "Morning, 07:00 to 15:00"; a gap: "no shift, 02:00 to 07:00". By the clocks of \a zone.
    [[nodiscard]] static QString of(const ShiftSpan &span, const ReportClock &clock);
    /// "November 2026", "Morning · November 2026", "Morning · Thursday 19 November 2026".
    [[nodiscard]] static QString of(const KpiPeriod &period);
    /// "Thursday 19 November 2026".
    [[nodiscard]] static QString day(QDate date);
};

} // namespace helpdesk
