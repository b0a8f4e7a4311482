// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/monthspanel.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/print/figurespaper.h"
#include "ui/report/chartview.h"
#include "ui/report/figuretable.h"
#include "ui/report/steprow.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
#include "ui/text/rulestext.h"
#include "ui/text/signs.h"
#include "ui/text/times.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

constexpr int monthsAside = 12;
constexpr std::size_t foldedMonths = 6;

Month stepped(Month month, int by)
{
    for (; by > 0; --by)
        month = month.next();
    for (; by < 0; ++by)
        month = month.previous();
    return month;
}

/// The rows of the table, one figure for each month; a month without calls has dashes.
class MonthRows
{
public:
    MonthRows(const std::vector<MonthIndicators> &months, const QTimeZone &zone) : m_months(months), m_zone(zone) {}

    template<typename Text>
    FigureRow &add(const QString &name, std::optional<Measure> measure, Text text, const QString &rule = {})
    {
        FigureRow row{name, rule, {}, false, false};
        for (const MonthIndicators &month : m_months) {
            Figure figure{month.isEmpty() && (!measure || month.total[*measure] == 0) ? dash : text(month)};
            if (measure && month.total[*measure] > 0) {
                const TimeSpan span = spanOf(month.month, m_zone);
                figure.behind = callsBehind(*measure, {}, span.beginMs, span.endMs);
                figure.words = QStringLiteral("%1, %2").arg(FigureText::of(*measure), FigureText::of(month.month));
            }
            row.figures.push_back(std::move(figure));
        }
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    FigureRow &count(const QString &name, Measure measure)
    {
        return add(name, measure,
                   [measure](const MonthIndicators &month) { return QString::number(month.total[measure]); });
    }

    std::vector<FigureRow> take() { return std::move(m_rows); }

private:
    const std::vector<MonthIndicators> &m_months;
    QTimeZone m_zone;
    std::vector<FigureRow> m_rows;
};

} // namespace

MonthsPanel::MonthsPanel(AgentSession &session, ReportPorts ports, QWidget *parent)
    : ReportPanel(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_months(new StepRow(this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_print(new KeyButton(KeyButton::Look::Framed, QStringLiteral("print"), QStringLiteral("Ctrl P"), this)),
      m_table(new FigureTable(FigureTable::Begin::Last, this)),
      m_chart(new ChartView(this))
{
    layOut();
    connect(m_months, &StepRow::stepped, this, [this](int by, bool far) { step(far ? by * monthsAside : by); });
    connect(m_print, &KeyButton::clicked, this, &ReportPanel::printWanted);
    connect(m_table, &FigureTable::opened, this, &ReportPanel::callsWanted);
    fold();
    retranslate();
}

void MonthsPanel::layOut()
{
    m_said->setWordWrap(true);
    m_table->setWidths(216, 54);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(8);
    top->addWidget(m_months);
    top->addWidget(m_said, 1);
    top->addWidget(m_print);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_table, 3);
    rows->addWidget(m_chart, 1);
}

void MonthsPanel::fold()
{
    m_chart->setVisible(!m_session.folding().height);
    m_table->setWidths(m_session.folding().words ? 190 : 216, 54);
    showFigures();
}

void MonthsPanel::load()
{
    if (m_zone) {
        ask();
        return;
    }
    QPointer<MonthsPanel> self(this);
    m_ports.desk([self](const Result<ReportDesk> &desk) {
        if (!self)
            return;
        if (!desk) {
            self->m_said->setText(ErrorText::of(desk.error().code).whole());
            return;
        }
        self->m_zone = desk.value().zone;
        self->ask();
    });
}

void MonthsPanel::ask()
{
    const Month last = m_last.value_or(monthOf(m_ports.now().wallMs, *m_zone));
    if (!m_framed)
        m_said->setText(tr("Counting…"));
    m_asked = last;
    QPointer<MonthsPanel> self(this);
    m_ports.indicators(stepped(last, 1 - monthsAside), last,
                       [self, last](const Result<FramedReport<IndicatorReport>> &framed) {
                           if (self)
                               self->take(last, framed);
                       });
}

void MonthsPanel::take(Month last, const Result<FramedReport<IndicatorReport>> &framed)
{
    if (last != m_asked)
        return; // Another choice was made meanwhile.
    if (!framed) {
        m_said->setText(ErrorText::of(framed.error().code).whole());
        return;
    }
    m_framed = framed.value();
    m_zone = QTimeZone(m_framed->report.timeZone.toLatin1());
    if (!m_zone->isValid())
        m_zone = QTimeZone::utc();
    showMonths();
    showFigures();
}

void MonthsPanel::step(int months)
{
    if (!m_zone)
        return;
    const Month now = monthOf(m_ports.now().wallMs, *m_zone);
    const Month wanted = std::clamp(stepped(m_last.value_or(now), months), Month{1971, 1}, now);
    m_last = wanted == now ? std::nullopt : std::optional(wanted);
    ask();
}

std::vector<MonthIndicators> MonthsPanel::shown() const
{
    std::vector<MonthIndicators> months = m_framed->report.months;
    if (m_session.folding().words && months.size() > foldedMonths)
        months.erase(months.begin(), months.end() - static_cast<std::ptrdiff_t>(foldedMonths));
    return months;
}

void MonthsPanel::showMonths()
{
    if (!m_framed || m_framed->report.months.empty())
        return;
    const std::vector<MonthIndicators> &months = m_framed->report.months;
    m_months->showWords(QStringLiteral("%1 – %2").arg(FigureText::shortOf(months.front().month),
                                                      FigureText::shortOf(months.back().month)),
                        m_last.has_value());
    const bool none =
        std::all_of(months.begin(), months.end(), [](const MonthIndicators &month) { return month.isEmpty(); });
    const QString words = none ? tr("No call was received in these months.")
                               : tr("As of %1. By the month of the first ring; Enter opens the calls behind a figure.")
                                     .arg(Times::dayAndHour(m_framed->report.asOfMs));
    m_said->setText(RulesText::with(words, m_framed->report.rules));
    m_print->setEnabled(true);
}

void MonthsPanel::showFigures()
{
    if (!m_framed)
        return;
    const std::vector<MonthIndicators> months = shown();
    MonthRows rows(months, *m_zone);
    for (const auto &[indicator, word] : indicatorWords.words) {
        const Indicator which = indicator;
        rows.count(FigureText::of(which), numeratorOf(which)).above = which != Indicator::FirstLevel;
        rows.add(
                tr("% of received"), numeratorOf(which),
                [which](const MonthIndicators &month) { return FigureText::percent(ratioOf(which, month.total)); },
                FigureText::ruleOf(which))
            .strong = true;
    }
    bool first = true;
    for (const Measure outcome : outcomeMeasures())
        rows.count(tr("Outcome: %1").arg(FigureText::of(outcome)), outcome).above = std::exchange(first, false);
    FigureRow &received = rows.count(tr("Received: the eight outcomes"), Measure::Received);
    received.strong = true;
    received.above = true;
    first = true;
    for (const Measure measure :
         {Measure::SeveralKinds, Measure::Unanswered, Measure::Joined, Measure::Imported, Measure::OtherChannels})
        rows.count(FigureText::of(measure), measure).above = std::exchange(first, false);
    rows.add(tr("Still open: not in the sums"), std::nullopt,
             [](const MonthIndicators &month) { return QString::number(month.open); });
    rows.add(
        FigureText::of(Kpi::RingsKept), Measure::Point1Kept,
        [](const MonthIndicators &month) { return FigureText::percent(ratioOf(Kpi::RingsKept, month.total)); },
        FigureText::ruleOf(Kpi::RingsKept));
    rows.add(
        FigureText::of(Kpi::Adherence), Measure::Answered,
        [](const MonthIndicators &month) { return FigureText::percent(month.total.adherence()); },
        FigureText::ruleOf(Kpi::Adherence));
    QStringList heads{tr("Month of the first ring")};
    QStringList told;
    for (const MonthIndicators &month : months)
        heads.append(FigureText::shortOf(month.month));
    for (const MonthIndicators &month : m_framed->report.months)
        told.append(QStringLiteral("%1: %2").arg(FigureText::of(month.month)).arg(month.total[Measure::Received]));
    m_table->setFigures(heads, rows.take());
    m_chart->setChart(tr("Calls received"), FiguresPaper::chartOf(m_framed->report.months),
                      told.join(QStringLiteral(", ")));
}

std::optional<PrintableReport> MonthsPanel::printable()
{
    if (!m_framed)
        return std::nullopt;
    return PrintableReport{
        FiguresPaper::documentOf(m_framed->report, m_framed->head, m_session.account().name, m_session.screen()),
        FiguresPaper::fileName(m_framed->report)};
}

void MonthsPanel::takeFocus()
{
    m_table->takeFocus();
}

void MonthsPanel::retranslate()
{
    m_months->setNames(tr("Months"), tr("One month earlier"), tr("One month later"));
    m_print->setWord(tr("Print"));
    m_print->setEnabled(canPrint());
    m_table->setAccessibleName(tr("Indicators by month"));
    m_said->clear();
    showMonths();
    showFigures();
}

} // namespace helpdesk
