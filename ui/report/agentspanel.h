// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportpanel.h"
#include "ui/report/reportports.h"

class QComboBox;

namespace helpdesk {

class AgentSession;
class FigureTable;
class KeyButton;
class PlainLabel;
class StepRow;
struct FigureRow;

/// The agents' figures of a month or of one shift: who sits here first, the desk last. Each figure opens its calls.
class AgentsPanel : public ReportPanel
{
    Q_OBJECT

public:
    /// The session is borrowed.
    AgentsPanel(AgentSession &session, ReportPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Agents"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    void fold() override;
    [[nodiscard]] bool canPrint() const override { return m_framed.has_value(); }
    [[nodiscard]] std::optional<PrintableReport> printable() override;

private:
    void layOut();
    void takeDesk(const ReportDesk &desk);
    void fillPeriods();
    void ask();
    void take(const KpiPeriod &period, const Result<FramedReport<KpiReport>> &framed);
    void choose();
    void step(int by);
    void showPeriod();
    void showFigures();
    [[nodiscard]] FigureRow rowOf(const KpiLine &line, const QString &name) const;
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] bool isShown(Kpi kpi) const;

    AgentSession &m_session;
    ReportPorts m_ports;
    std::optional<ReportDesk> m_desk;
    KpiPeriod m_period; ///< With month and day both, so that either can be chosen again.
    std::optional<FramedReport<KpiReport>> m_framed;

    QComboBox *m_kind;
    StepRow *m_step;
    PlainLabel *m_said;
    KeyButton *m_print;
    FigureTable *m_table;
};

} // namespace helpdesk
