// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/agentsheet.h"

#include "ui/text/desktext.h"
#include "ui/text/figuretext.h"
#include "ui/text/rulestext.h"

#include <QDateTime>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int firstMeasureColumn = 15; ///< Name, received, answered, 7 shares, 2 of tickets, 3 means.

bool isDuration(Measure measure)
{
    return measure == Measure::TalkMs || measure == Measure::HoldMs || measure == Measure::HandleMs;
}

bool isIn(std::span<const Measure> measures, Measure measure)
{
    return std::find(measures.begin(), measures.end(), measure) != measures.end();
}

/// All but the two that stand beside the name.
std::vector<Measure> furtherMeasures()
{
    std::vector<Measure> all;
    for (const auto &[measure, word] : measureWords.words) {
        if (measure != Measure::Received && measure != Measure::Answered)
            all.push_back(measure);
    }
    return all;
}

int columnOf(Measure measure)
{
    if (measure == Measure::Received)
        return 1;
    if (measure == Measure::Answered)
        return 2;
    const std::vector<Measure> further = furtherMeasures();
    return firstMeasureColumn + static_cast<int>(std::find(further.begin(), further.end(), measure) - further.begin());
}

} // namespace

int AgentSheet::columnCount()
{
    return firstMeasureColumn + static_cast<int>(furtherMeasures().size());
}

void AgentSheet::write(const std::vector<KpiLine> &agents, const KpiLine &all, const QString &sumName)
{
    writeHeads();
    const int first = m_page.line();
    for (const KpiLine &line : agents)
        writeLine(line, line.name.isEmpty() ? tr("nobody of this desk") : line.name);
    m_firstLine = first;
    m_lastLine = m_page.line() - 1;
    writeLine(all, sumName);
}

void AgentSheet::writeHeads()
{
    m_page.text(tr("Agent"), CellFace::Head);
    m_page.text(FigureText::of(Measure::Received), CellFace::HeadRight);
    m_page.text(FigureText::of(Measure::Answered), CellFace::HeadRight);
    for (const auto &[kpi, word] : kpiWords.words)
        m_page.text(tr("%1, %").arg(FigureText::of(kpi)), CellFace::HeadRight);
    for (const QString &head :
         {tr("Tickets made"), tr("Tickets withdrawn again"), tr("Mean rating"), tr("Mean talk"), tr("Mean handling")})
        m_page.text(head, CellFace::HeadRight);
    for (const Measure measure : furtherMeasures()) {
        const QString name = FigureText::of(measure);
        m_page.text(isIn(outcomeMeasures(), measure)    ? tr("Outcome: %1").arg(name)
                        : isIn(kindMeasures(), measure) ? tr("Class: %1").arg(name)
                                                        : name,
                    CellFace::HeadRight);
    }
    m_page.endLine();
}

void AgentSheet::writeLine(const KpiLine &line, const QString &name)
{
    const bool known = !line.tally.isZero();
    m_page.text(name, m_firstLine < 0 ? CellFace::Plain : CellFace::Bold);
    writeMeasure(Measure::Received, line.tally, known);
    writeMeasure(Measure::Answered, line.tally, known);
    writeShares(line, known);
    for (const Measure measure : furtherMeasures())
        writeMeasure(measure, line.tally, known);
    m_page.endLine();
}

/// In the sums' line, of the agents above; when there are none, as it was counted.
void AgentSheet::writeMeasure(Measure measure, const CallTally &tally, bool known)
{
    const bool isSum = m_lastLine >= m_firstLine && m_firstLine >= 0;
    const QString above = isSum ? FigurePage::sumOf(m_page.column(), m_firstLine, m_lastLine) : QString();
    if (isDuration(measure))
        isSum ? m_page.durationSum(above, tally[measure], known) : m_page.duration(tally[measure], known);
    else
        isSum ? m_page.sum(above, tally[measure], known) : m_page.count(tally[measure], known);
}

void AgentSheet::writeShares(const KpiLine &line, bool known)
{
    for (const auto &[kpi, word] : kpiWords.words) {
        const ShareMeasures measures = measuresOf(kpi);
        m_page.share(sumOf(measures.part), sumOf(measures.whole), ratioOf(kpi, line.tally));
    }
    writeTickets(line.ticketsMade);
    writeTickets(line.ticketsCancelled);
    const auto at = [this](Measure measure) { return m_page.cell(columnOf(measure)); };
    m_page.mean(at(Measure::SatisfactionSum), at(Measure::SatisfactionAnswered), satisfactionHundredths(line.tally));
    for (const Measure measure : {Measure::TalkMs, Measure::HandleMs})
        m_page.meanDuration(at(measure), at(Measure::Answered), known ? meanMs(measure, line.tally) : std::nullopt);
}

void AgentSheet::writeTickets(qint64 tickets)
{
    if (m_firstLine >= 0 && m_lastLine >= m_firstLine)
        m_page.sum(FigurePage::sumOf(m_page.column(), m_firstLine, m_lastLine), tickets);
    else
        m_page.count(tickets);
}

QString AgentSheet::sumOf(std::span<const Measure> measures) const
{
    if (measures.size() == 1)
        return m_page.cell(columnOf(measures.front()));
    QStringList cells;
    for (const Measure measure : measures)
        cells.append(m_page.cell(columnOf(measure)));
    return QStringLiteral("SUM(%1)").arg(cells.join(QLatin1Char(',')));
}

Result<> writeAgents(const KpiReport &report, const ReportHead &head, WorkbookPages &pages)
{
    const int added = pages.add(AgentSheet::tr("Agents"));
    if (added < 0)
        return pages.state();
    const auto at = static_cast<std::size_t>(added);
    pages.setTitle(DeskText::titled(head.kind, AgentSheet::tr("Figures by agent")), head.organisation);
    pages.setWidth(at, 0, 0, AgentSheet::nameWidth);
    pages.setWidth(at, 1, AgentSheet::columnCount() - 1, AgentSheet::figureWidth);
    pages.spread(at, AgentSheet::pagesAcross, AgentSheet::headColumns);
    FigurePage page(pages, at);
    AgentSheet(page).write(report.agents, report.desk, AgentSheet::tr("Desk"));
    page.endLine();
    if (head.kind != DeskKind::Own) {
        page.text(DeskText::notice(head.kind), FigurePage::Face::Bold);
        page.endLine();
    }
    const QDateTime asOf = QDateTime::fromMSecsSinceEpoch(report.asOfMs, QTimeZone(report.timeZone.toLatin1()));
    for (const QString &line :
         {FigureText::of(report.period), QStringList{head.organisation, head.unit}.join(QStringLiteral(" · ")),
          RulesText::with(AgentSheet::tr("As of %1").arg(asOf.toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
                          report.rules)}) {
        page.text(line, FigurePage::Face::Muted);
        page.endLine();
    }
    for (const auto &[kpi, word] : kpiWords.words) {
        page.text(QStringLiteral("%1: %2").arg(FigureText::of(kpi), FigureText::ruleOf(kpi)), FigurePage::Face::Muted);
        page.endLine();
    }
    pages.frame(at, 1, AgentSheet::headColumns, 0);
    return {};
}

} // namespace helpdesk
