// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/monthsheet.h"

#include "ui/sheet/deskclock.h"
#include "ui/sheet/indicatorlayout.h"
#include "ui/text/desktext.h"
#include "ui/text/figuretext.h"
#include "ui/text/rulestext.h"

#include <QDateTime>

namespace helpdesk {

namespace {

constexpr int monthWidth = 11;

} // namespace

Result<> MonthSheet::write()
{
    const int added = m_pages.add(tr("Indicators"));
    if (added < 0)
        return m_pages.state();
    const auto at = static_cast<std::size_t>(added);
    m_pages.setTitle(DeskText::titled(m_head.kind, tr("Monthly indicators")), m_head.organisation);
    m_pages.setWidth(at, 0, 0, indicatorNameWidth);
    m_pages.setWidth(at, 1, lastMonthColumn() + 1, monthWidth);
    FigurePage page(m_pages, at);
    writeHead(page);
    writeOutcomes(page);
    writeIndicators(page);
    writeBeside(page);
    writePoints(page);
    writeRules(page);
    m_pages.frame(at, indicatorHeadLine + 1, 1, 0);
    return {};
}

void MonthSheet::writeHead(FigurePage &page)
{
    const QDateTime asOf = QDateTime::fromMSecsSinceEpoch(m_report.asOfMs, QTimeZone(m_report.timeZone.toLatin1()));
    page.text(DeskText::titled(m_head.kind, tr("Monthly indicators")), CellFace::Title);
    page.endLine();
    page.text(QStringList{m_head.organisation, m_head.unit}.join(QStringLiteral(" · ")), CellFace::Muted);
    page.endLine();
    page.text(RulesText::with(tr("As of %1").arg(asOf.toString(QStringLiteral("dd/MM/yyyy HH:mm"))), m_report.rules),
              CellFace::Muted);
    page.endLine();
    page.endLine();
    page.text(tr("Month of the first ring"), CellFace::Head);
    for (const MonthIndicators &month : m_report.months)
        page.text(month.month.text(), CellFace::HeadRight);
    page.text(tr("Total"), CellFace::HeadRight);
    page.endLine();
}

int MonthSheet::countLine(FigurePage &page, const QString &name, const Value &value)
{
    page.text(name);
    qint64 all = 0;
    bool known = false;
    for (const MonthIndicators &month : m_report.months) {
        page.count(value(month), !month.isEmpty());
        all += month.isEmpty() ? 0 : value(month);
        known = known || !month.isEmpty();
    }
    page.sum(QStringLiteral("SUM(%1:%2)").arg(page.cell(1), page.cell(lastMonthColumn())), all, known);
    page.endLine();
    return page.line() - 1;
}

int MonthSheet::countLine(FigurePage &page, Measure measure)
{
    return countLine(page, FigureText::of(measure),
                     [measure](const MonthIndicators &month) { return month.total[measure]; });
}

void MonthSheet::shareLine(FigurePage &page, const QString &name, int partLine, int wholeLine, const Share &share)
{
    page.text(name, CellFace::Bold);
    const auto put = [&](const CallTally &tally) {
        const int column = page.column();
        page.share(FigurePage::cell(column, partLine), FigurePage::cell(column, wholeLine), share(tally));
    };
    for (const MonthIndicators &month : m_report.months)
        put(month.total);
    put(total());
    page.endLine();
}

CallTally MonthSheet::total() const
{
    CallTally all;
    for (const MonthIndicators &month : m_report.months)
        all += month.total;
    return all;
}

void MonthSheet::writeOutcomes(FigurePage &page)
{
    page.text(tr("Received, by outcome"), CellFace::Bold);
    page.endLine();
    const int first = page.line();
    for (const Measure outcome : outcomeMeasures())
        countLine(page, outcome);
    m_receivedLine = page.line();
    page.text(tr("Received: the eight outcomes"), CellFace::Bold);
    const auto put = [&](qint64 received, bool known) {
        page.sum(FigurePage::sumOf(page.column(), first, m_receivedLine - 1), received, known);
    };
    for (const MonthIndicators &month : m_report.months)
        put(month.total[Measure::Received], !month.isEmpty());
    put(total()[Measure::Received], !total().isZero());
    page.endLine();
}

void MonthSheet::writeIndicators(FigurePage &page)
{
    page.endLine();
    page.text(tr("Indicators: calls that have the class"), CellFace::Bold);
    page.endLine();
    for (const auto &[indicator, word] : indicatorWords.words) {
        const Indicator which = indicator;
        const Measure measure = numeratorOf(which);
        const int line = countLine(page, FigureText::of(which),
                                   [measure](const MonthIndicators &month) { return month.total[measure]; });
        shareLine(page, tr("% of received"), line, m_receivedLine,
                  [which](const CallTally &tally) { return ratioOf(which, tally); });
    }
}

void MonthSheet::writeBeside(FigurePage &page)
{
    page.endLine();
    page.text(tr("Of them, and beside them"), CellFace::Bold);
    page.endLine();
    for (const Measure measure : {Measure::KindStatus, Measure::KindOutOfScope})
        countLine(page, tr("Class: %1").arg(FigureText::of(measure)),
                  [measure](const MonthIndicators &month) { return month.total[measure]; });
    for (const Measure measure : {Measure::SeveralKinds, Measure::Unanswered, Measure::Joined, Measure::Imported,
                                  Measure::Tense, Measure::OtherChannels})
        countLine(page, measure);
    countLine(page, tr("Still open: not in the sums"), [](const MonthIndicators &month) { return month.open; });
}

void MonthSheet::writePoints(FigurePage &page)
{
    page.endLine();
    page.text(tr("Protocol: what the program judges"), CellFace::Bold);
    page.endLine();
    for (const PointMeasures &point : pointMeasures()) {
        const int kept = countLine(page, point.kept);
        const int due = countLine(page, point.due);
        shareLine(page, tr("%1, %").arg(FigureText::ofPoint(point.point)), kept, due,
                  [&](const CallTally &tally) { return tally.ratio(point.kept, point.due); });
    }
}

void MonthSheet::writeRules(FigurePage &page)
{
    page.endLine();
    for (const auto &[indicator, word] : indicatorWords.words) {
        page.text(QStringLiteral("%1: %2").arg(FigureText::of(indicator), FigureText::ruleOf(indicator)),
                  CellFace::Muted);
        page.endLine();
    }
}

} // namespace helpdesk
