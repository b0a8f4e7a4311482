// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/shiftsheets.h"

#include "ui/sheet/agentsheet.h"
#include "ui/text/desktext.h"
#include "ui/text/figuretext.h"
#include "ui/text/rulestext.h"

#include <QDateTime>

#include <algorithm>

namespace helpdesk {

ShiftSheets::ShiftSheets(const ShiftReport &report, Language screen, WorkbookPages &pages)
    : m_report(report),
      m_screen(screen),
      m_pages(pages),
      m_clock(report.shownBy())
{
}

std::optional<FigurePage> ShiftSheets::addPage(const QString &name, const std::vector<int> &widths)
{
    const int added = m_pages.add(name);
    if (added < 0)
        return std::nullopt;
    m_last = static_cast<std::size_t>(added);
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_pages.setWidth(m_last, static_cast<int>(column), static_cast<int>(column), widths[column]);
    return FigurePage(m_pages, m_last);
}

Result<> ShiftSheets::write()
{
    m_pages.setTitle(DeskText::titled(m_report.head.kind, tr("Shift report")), m_report.head.organisation);
    struct Part
    {
        QString name;
        std::vector<int> widths;
        void (ShiftSheets::*write)(FigurePage &page);
        int filtered; ///< Columns; 0: no list.
    };
    std::vector<int> agents(static_cast<std::size_t>(AgentSheet::columnCount()), AgentSheet::figureWidth);
    agents.front() = AgentSheet::nameWidth;
    const Part parts[] = {{tr("Shift"), {44, 12, 12, 16}, &ShiftSheets::writeShift, 0},
                          {tr("Agents"), agents, &ShiftSheets::writeAgents, 0},
                          {tr("Half hours"), {22, 24, 12, 14, 12}, &ShiftSheets::writeHalfHours, 0},
                          {tr("Tickets"), {10, 18, 14, 22, 9, 40, 30, 30, 12}, &ShiftSheets::writeTickets, 9},
                          {tr("Promises"), {18, 30, 22, 30, 10, 30}, &ShiftSheets::writePromises, 6}};
    for (const Part &part : parts) {
        auto page = addPage(part.name, part.widths);
        if (!page)
            return m_pages.state();
        if (part.write == &ShiftSheets::writeAgents)
            m_pages.spread(m_last, AgentSheet::pagesAcross, AgentSheet::headColumns);
        (this->*part.write)(*page);
        m_pages.frame(m_last, 1, 1, part.filtered);
    }
    return {};
}

void ShiftSheets::heads(FigurePage &page, const QStringList &texts, int numbersFrom)
{
    for (const QString &text : texts)
        page.text(text, page.column() < numbersFrom ? CellFace::Head : CellFace::HeadRight);
    page.endLine();
}

void ShiftSheets::countLine(FigurePage &page, const QString &name, qint64 value, bool known)
{
    page.text(name);
    page.count(value, known);
    page.endLine();
}

void ShiftSheets::writeShift(FigurePage &page)
{
    const QDateTime asOf = m_clock.at(m_report.asOfMs);
    page.text(DeskText::titled(m_report.head.kind, tr("Shift report")), CellFace::Title);
    page.endLine();
    page.text(QStringLiteral("%1 · %2").arg(FigureText::of(m_report.span, m_clock), FigureText::day(m_report.span.day)),
              CellFace::Bold);
    page.endLine();
    page.text(QStringList{m_report.head.organisation, m_report.head.unit}.join(QStringLiteral(" · ")), CellFace::Muted);
    page.endLine();
    const QString when = tr("As of %1").arg(asOf.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    page.text(m_report.madeBy.isEmpty() ? when : when + QStringLiteral(" · ") + m_report.madeBy, CellFace::Muted);
    page.endLine();
    if (const QString words = RulesText::ofSigned(m_report); !words.isEmpty()) {
        page.text(words, CellFace::Muted);
        page.endLine();
    }
    page.endLine();
    writeOutcomes(page);
    writeRings(page);
    writePoints(page);
    writeBeside(page);
    writeNote(page);
}

void ShiftSheets::writeOutcomes(FigurePage &page)
{
    heads(page, {tr("Received, by outcome"), tr("Calls"), tr("% received")}, 1);
    const int first = page.line();
    const int sum = first + static_cast<int>(outcomeMeasures().size());
    const qint64 received = m_report.total[Measure::Received];
    for (const Measure outcome : outcomeMeasures()) {
        page.text(FigureText::of(outcome));
        page.count(m_report.total[outcome], known());
        page.share(page.cell(1), FigurePage::cell(1, sum), {m_report.total[outcome], received});
        page.endLine();
    }
    page.text(tr("Received: the eight outcomes"), CellFace::Bold);
    page.sum(FigurePage::sumOf(1, first, sum - 1), received, known());
    page.endLine();
    page.endLine();
    heads(page, {tr("Calls that have the class"), tr("Calls")}, 1);
    for (const Measure kind : kindMeasures())
        countLine(page, FigureText::of(kind), m_report.total[kind], known());
    page.endLine();
}

void ShiftSheets::writeRings(FigurePage &page)
{
    const CallTally &total = m_report.total;
    heads(page, {tr("Answered in 4 rings"), tr("In time"), tr("Late"), tr("Calls")}, 1);
    const int first = page.line();
    const auto line = [&](const QString &name, Measure kept, Measure late) {
        page.text(name);
        page.count(total[kept], known());
        page.count(total[late], known());
        page.sum(QStringLiteral("SUM(%1:%2)").arg(page.cell(1), page.cell(2)), total[kept] + total[late], known());
        page.endLine();
    };
    line(tr("Rings measured"), Measure::RingsMeasuredKept, Measure::RingsMeasuredLate);
    line(tr("Rings typed by the agent"), Measure::RingsTypedKept, Measure::RingsTypedLate);
    page.text(tr("Not known"));
    page.skip(2);
    page.count(total[Measure::RingsUnknown], known());
    page.endLine();
    page.text(FigureText::of(Measure::Answered), CellFace::Bold);
    const qint64 sums[] = {total[Measure::RingsMeasuredKept] + total[Measure::RingsTypedKept],
                           total[Measure::RingsMeasuredLate] + total[Measure::RingsTypedLate],
                           total[Measure::Answered]};
    for (const qint64 sum : sums)
        page.sum(FigurePage::sumOf(page.column(), first, page.line() - 1), sum, known());
    page.endLine();
    page.endLine();
}

void ShiftSheets::writePoints(FigurePage &page)
{
    heads(page, {tr("Protocol: what the program judges"), tr("Kept"), tr("Applied"), tr("%")}, 1);
    const int first = page.line();
    for (const PointMeasures &point : pointMeasures()) {
        page.text(FigureText::ofPoint(point.point));
        page.count(m_report.total[point.kept], known());
        page.count(m_report.total[point.due], known());
        page.share(page.cell(1), page.cell(2), m_report.total.ratio(point.kept, point.due));
        page.endLine();
    }
    const Ratio all = m_report.total.adherence();
    page.text(tr("Measurable points kept"), CellFace::Bold);
    page.sum(FigurePage::sumOf(1, first, page.line() - 1), all.numerator, known());
    page.sum(FigurePage::sumOf(2, first, page.line() - 1), all.denominator, known());
    page.share(page.cell(1), page.cell(2), all);
    page.endLine();
    page.endLine();
}

void ShiftSheets::writeBeside(FigurePage &page)
{
    heads(page, {tr("Of them, and beside them"), tr("Calls")}, 1);
    for (const Measure measure :
         {Measure::Unanswered, Measure::SeveralKinds, Measure::Tense, Measure::Joined, Measure::Imported,
          Measure::CallsWithHolds, Measure::Holds, Measure::HoldsKept, Measure::OtherChannels})
        countLine(page, FigureText::of(measure), m_report.total[measure], known());
    countLine(page, tr("Still open: not in the sums"), m_report.stillOpen, true);
    countLine(page, tr("Tickets made without a resolver"), m_report.unassigned(), true);
    qint64 outside = 0;
    for (const ReportGap &gap : m_report.gaps)
        outside += gap.received;
    countLine(page, tr("On this day outside every shift: not in the sums"), outside, true);
    page.endLine();
}

void ShiftSheets::writeNote(FigurePage &page)
{
    page.text(tr("For the next shift"), CellFace::Bold);
    page.endLine();
    page.text(m_report.note.trimmed().isEmpty() ? tr("Nothing was written.") : m_report.note);
    page.endLine();
}

void ShiftSheets::writeAgents(FigurePage &page)
{
    std::vector<KpiLine> lines;
    KpiLine all{{}, {}, m_report.total};
    for (const ReportAgent &agent : m_report.agents) {
        const auto gone =
            std::count_if(m_report.tickets.begin(), m_report.tickets.end(),
                          [&](const ReportTicket &ticket) { return ticket.cancelled && ticket.madeBy == agent.name; });
        lines.push_back({agent.agent, agent.name, agent.tally, agent.ticketsMade, gone});
        all.ticketsMade += agent.ticketsMade;
        all.ticketsCancelled += gone;
    }
    AgentSheet(page).write(lines, all, tr("Shift"));
}

void ShiftSheets::writeHalfHours(FigurePage &page)
{
    heads(page, {tr("First ring from"), tr("In time or not known"), tr("Late"), tr("Unanswered"), tr("Calls")}, 1);
    const int first = page.line();
    for (const ReportHalfHour &half : m_report.halfHours) {
        page.moment(m_clock.shownMs(half.beginMs));
        page.count(half.inTimeOrUnknown, known());
        page.count(half.late, known());
        page.count(half.unanswered, known());
        page.sum(QStringLiteral("SUM(%1:%2)").arg(page.cell(1), page.cell(3)), half.all(), known());
        page.endLine();
    }
    page.text(tr("Shift"), CellFace::Bold);
    ReportHalfHour all;
    for (const ReportHalfHour &half : m_report.halfHours) {
        all.inTimeOrUnknown += half.inTimeOrUnknown;
        all.late += half.late;
        all.unanswered += half.unanswered;
    }
    for (const qint64 sum : {all.inTimeOrUnknown, all.late, all.unanswered, all.all()})
        page.sum(FigurePage::sumOf(page.column(), first, page.line() - 1), sum, known());
    page.endLine();
}

void ShiftSheets::writeTickets(FigurePage &page)
{
    heads(page,
          {tr("Ticket"), tr("Made"), tr("Urgency"), tr("Impact"), tr("Priority"), tr("Service"), tr("Resolver"),
           tr("Agent"), tr("Withdrawn")},
          9);
    for (const ReportTicket &ticket : m_report.tickets) {
        page.count(ticket.number);
        page.moment(m_clock.shownMs(ticket.madeAtMs));
        page.text(ticket.urgency.in(m_screen), ticket.critical ? CellFace::Bold : CellFace::Plain);
        page.text(ticket.impact.in(m_screen));
        ticket.priority > 0 ? page.text(QStringLiteral("P%1").arg(ticket.priority)) : page.skip();
        page.text(ticket.service.in(m_screen));
        page.text(ticket.resolver.isEmpty() ? tr("unassigned: %1").arg(ticket.group.in(m_screen)) : ticket.resolver);
        page.text(ticket.madeBy);
        ticket.cancelled ? page.text(tr("yes")) : page.skip();
        page.endLine();
    }
}

void ShiftSheets::writePromises(FigurePage &page)
{
    heads(page, {tr("Due"), tr("Whom to call"), tr("Number"), tr("For whom"), tr("Attempts"), tr("Stays with")}, 6);
    for (const ReportPromise &promise : m_report.promises) {
        page.moment(m_clock.shownMs(promise.dueMs));
        page.text(promise.whom);
        page.text(promise.phone);
        page.text(promise.requester);
        page.count(promise.attempts);
        page.text(promise.owner);
        page.endLine();
    }
}

} // namespace helpdesk
