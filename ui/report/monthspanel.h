// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportpanel.h"
#include "ui/report/reportports.h"

namespace helpdesk {

class AgentSession;
class ChartView;
class FigureTable;
class KeyButton;
class PlainLabel;
class StepRow;
struct FigureRow;

/// The indicators of twelve months side by side, and their chart. Each figure opens its calls.
class MonthsPanel : public ReportPanel
{
    Q_OBJECT

public:
    /// The session is borrowed.
    MonthsPanel(AgentSession &session, ReportPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Months"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    void fold() override;
    [[nodiscard]] bool canPrint() const override { return m_framed.has_value(); }
    [[nodiscard]] std::optional<PrintableReport> printable() override;

private:
    void layOut();
    void ask();
    void take(Month last, const Result<FramedReport<IndicatorReport>> &framed);
    void step(int months);
    void showMonths();
    void showFigures();
    [[nodiscard]] std::vector<MonthIndicators> shown() const;

    AgentSession &m_session;
    ReportPorts m_ports;
    std::optional<QTimeZone> m_zone;
    std::optional<Month> m_last; ///< The newest of the twelve; empty: that of now.
    Month m_asked;
    std::optional<FramedReport<IndicatorReport>> m_framed;

    StepRow *m_months;
    PlainLabel *m_said;
    KeyButton *m_print;
    FigureTable *m_table;
    ChartView *m_chart;
};

} // namespace helpdesk
