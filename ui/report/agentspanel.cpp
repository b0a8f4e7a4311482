// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/agentspanel.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/print/figurespaper.h"
#include "ui/report/figuretable.h"
#include "ui/report/shiftpanel.h"
#include "ui/report/steprow.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
#include "ui/text/rulestext.h"
#include "ui/text/signs.h"
#include "ui/text/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

/// Whose calls stand behind a share: what is above the line, where one measure counts it.
Measure behind(Kpi kpi)
{
    switch (kpi) {
    case Kpi::ResponseRate:
        return Measure::Answered;
    case Kpi::WithoutSecondLevel:
        return Measure::AnsweredWithoutTicket;
    case Kpi::FirstContact:
        return Measure::SolvedFirst;
    case Kpi::SatisfactionRate:
        return Measure::SatisfactionAnswered;
    case Kpi::Adherence:
        return Measure::Answered;
    case Kpi::RingsKept:
        return Measure::Point1Kept;
    case Kpi::HoldsKept:
        return Measure::CallsWithHolds;
    }
    return Measure::Received;
}

} // namespace

AgentsPanel::AgentsPanel(AgentSession &session, ReportPorts ports, QWidget *parent)
    : ReportPanel(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_kind(new QComboBox(this)),
      m_step(new StepRow(this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_print(new KeyButton(KeyButton::Look::Framed, QStringLiteral("print"), QStringLiteral("Ctrl P"), this)),
      m_table(new FigureTable(FigureTable::Begin::First, this))
{
    layOut();
    connect(m_kind, &QComboBox::activated, this, &AgentsPanel::choose);
    connect(m_step, &StepRow::stepped, this, [this](int by, bool far) { step(far ? 7 * by : by); });
    connect(m_print, &KeyButton::clicked, this, &ReportPanel::printWanted);
    connect(m_table, &FigureTable::opened, this, &ReportPanel::callsWanted);
    fold();
    retranslate();
}

void AgentsPanel::layOut()
{
    m_kind->setMinimumHeight(34);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_said->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(8);
    top->addWidget(m_kind);
    top->addWidget(m_step);
    top->addWidget(m_said, 1);
    top->addWidget(m_print);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
}

void AgentsPanel::fold()
{
    m_table->setWidths(124, 66);
    showFigures();
}

void AgentsPanel::load()
{
    QPointer<AgentsPanel> self(this);
    m_ports.desk([self](const Result<ReportDesk> &desk) {
        if (!self)
            return;
        if (desk)
            self->takeDesk(desk.value());
        else
            self->m_said->setText(ErrorText::of(desk.error().code).whole());
    });
}

void AgentsPanel::takeDesk(const ReportDesk &desk)
{
    const bool first = !m_desk;
    const bool changed = m_desk != desk;
    m_desk = desk;
    if (first) {
        const ShiftSpan span = shiftToReport(desk.shifts, m_ports.now().wallMs, desk.zone);
        m_period = {KpiPeriod::Kind::Month, monthOf(m_ports.now().wallMs, desk.zone), span.shiftId, span.name,
                    span.day};
    }
    if (changed)
        fillPeriods();
    ask();
}

void AgentsPanel::fillPeriods()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Month"));
    for (const Shift &shift : m_desk->shifts.shifts())
        m_kind->addItem(tr("Shift: %1").arg(shift.name), shift.id);
    const int row = m_period.kind == KpiPeriod::Kind::Month ? 0 : m_kind->findData(m_period.shiftId);
    if (row < 0) // The shift is gone.
        m_period.kind = KpiPeriod::Kind::Month;
    m_kind->setCurrentIndex(std::max(row, 0));
    showPeriod();
}

void AgentsPanel::choose()
{
    m_period.kind = m_kind->currentIndex() == 0 ? KpiPeriod::Kind::Month : KpiPeriod::Kind::Shift;
    if (const Shift *shift = m_desk->shifts.find(m_kind->currentData().toString());
        shift && m_period.kind == KpiPeriod::Kind::Shift) {
        m_period.shiftId = shift->id;
        m_period.shiftName = shift->name;
        for (auto span = m_desk->shifts.spanOf(shift->id, m_period.day, m_desk->zone);
             span && span->beginMs > m_ports.now().wallMs;
             span = m_desk->shifts.spanOf(shift->id, m_period.day, m_desk->zone))
            m_period.day = m_period.day.addDays(-1);
    }
    m_framed.reset();
    ask();
}

void AgentsPanel::step(int by)
{
    if (!m_desk)
        return;
    const qint64 nowMs = m_ports.now().wallMs;
    if (m_period.kind == KpiPeriod::Kind::Month) {
        for (int left = std::abs(by); left > 0; --left)
            m_period.month = by < 0 ? m_period.month.previous() : m_period.month.next();
        m_period.month = std::clamp(m_period.month, Month{1970, 1}, monthOf(nowMs, m_desk->zone));
    } else {
        m_period.day = m_period.day.addDays(by);
        for (auto span = m_desk->shifts.spanOf(m_period.shiftId, m_period.day, m_desk->zone);
             span && by > 0 && span->beginMs > nowMs;
             span = m_desk->shifts.spanOf(m_period.shiftId, m_period.day, m_desk->zone))
            m_period.day = m_period.day.addDays(-1);
    }
    m_framed.reset();
    ask();
}

void AgentsPanel::ask()
{
    showPeriod();
    if (!m_framed) {
        m_table->setFigures({}, {});
        m_said->setText(tr("Counting…"));
    }
    QPointer<AgentsPanel> self(this);
    m_ports.kpis(m_period, [self, period = m_period](const Result<FramedReport<KpiReport>> &framed) {
        if (self)
            self->take(period, framed);
    });
}

void AgentsPanel::take(const KpiPeriod &period, const Result<FramedReport<KpiReport>> &framed)
{
    if (period != m_period)
        return;
    if (!framed) {
        m_said->setText(ErrorText::of(framed.error().code).whole());
        return;
    }
    m_framed = framed.value();
    showFigures();
}

void AgentsPanel::showPeriod()
{
    if (!m_desk)
        return;
    const qint64 nowMs = m_ports.now().wallMs;
    if (m_period.kind == KpiPeriod::Kind::Month) {
        m_step->setNames(tr("Month"), tr("The month before"), tr("The month after"));
        m_step->showWords(FigureText::of(m_period.month), m_period.month < monthOf(nowMs, m_desk->zone));
    } else {
        const auto next = m_desk->shifts.spanOf(m_period.shiftId, m_period.day.addDays(1), m_desk->zone);
        m_step->setNames(tr("Day"), tr("The day before"), tr("The day after"));
        m_step->showWords(FigureText::day(m_period.day), next && next->beginMs <= nowMs);
    }
    m_print->setEnabled(canPrint());
}

QStringList AgentsPanel::heads() const
{
    QStringList heads{tr("Agent"), tr("Received"), tr("Answered")};
    for (const auto &[kpi, word] : kpiWords.words) {
        if (isShown(kpi))
            heads.append(FigureText::of(kpi));
    }
    heads.append(tr("Tickets"));
    return m_session.folding().words ? heads : heads << tr("Rating") << tr("Talk") << tr("Handling");
}

/// A narrow window leaves out what the paper has as well.
bool AgentsPanel::isShown(Kpi kpi) const
{
    return kpi != Kpi::SatisfactionRate || !m_session.folding().words;
}

FigureRow AgentsPanel::rowOf(const KpiLine &line, const QString &name) const
{
    const CallTally &tally = line.tally;
    FigureRow row{name, {}, {}, false, false};
    const auto add = [&](const QString &text, Measure measure) {
        Figure figure{text};
        if (tally[measure] > 0) {
            const TimeSpan &span = m_framed->report.span;
            figure.behind = callsBehind(measure, line.agent, span.beginMs, span.endMs);
            figure.words = line.agent.isNull()
                ? QStringLiteral("%1, %2").arg(FigureText::of(measure), FigureText::of(m_framed->report.period))
                : QStringLiteral("%1, %2, %3")
                      .arg(FigureText::of(measure), name, FigureText::of(m_framed->report.period));
        }
        row.figures.push_back(std::move(figure));
    };
    const bool none = tally[Measure::Received] == 0;
    for (const Measure measure : {Measure::Received, Measure::Answered})
        add(none ? dash : QString::number(tally[measure]), measure);
    for (const auto &[kpi, word] : kpiWords.words) {
        if (isShown(kpi))
            add(FigureText::percent(ratioOf(kpi, tally)), behind(kpi));
    }
    add(line.ticketsMade == 0 && none ? dash : QString::number(line.ticketsMade), Measure::KindSecondLevel);
    if (m_session.folding().words)
        return row;
    add(FigureText::hundredths(satisfactionHundredths(tally)), Measure::SatisfactionAnswered);
    add(FigureText::mean(meanMs(Measure::TalkMs, tally)), Measure::Answered);
    add(FigureText::mean(meanMs(Measure::HandleMs, tally)), Measure::Answered);
    return row;
}

void AgentsPanel::showFigures()
{
    if (!m_framed)
        return;
    KpiReport &report = m_framed->report;
    report.putFirst(m_session.account().id);
    std::vector<FigureRow> rows;
    for (const KpiLine &line : report.agents) {
        rows.push_back(rowOf(line, line.name));
        rows.back().strong = line.agent == m_session.account().id;
    }
    rows.push_back(rowOf(report.desk, tr("Desk")));
    rows.back().strong = true;
    rows.back().above = true;
    m_table->setFigures(heads(), std::move(rows));
    const QString words = report.agents.empty()
        ? tr("Nobody took a call in this period: dashes.")
        : tr("As of %1. Groups are sums, not means; Enter opens the calls behind a figure.")
              .arg(Times::dayAndHour(report.asOfMs));
    m_said->setText(RulesText::with(words, report.rules));
    m_print->setEnabled(true);
}

std::optional<PrintableReport> AgentsPanel::printable()
{
    if (!m_framed)
        return std::nullopt;
    return PrintableReport{
        FiguresPaper::documentOf(m_framed->report, m_framed->head, m_session.account().name, m_session.screen()),
        FiguresPaper::fileName(m_framed->report)};
}

void AgentsPanel::takeFocus()
{
    if (m_framed)
        m_table->takeFocus();
    else
        m_step->setFocus(Qt::TabFocusReason);
}

void AgentsPanel::retranslate()
{
    m_kind->setAccessibleName(tr("Of a month or of a shift"));
    m_print->setWord(tr("Print"));
    m_table->setAccessibleName(tr("Figures by agent"));
    m_said->clear();
    if (m_desk)
        fillPeriods();
    showPeriod();
    showFigures();
}

} // namespace helpdesk
