// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample of a month in figures, each point by itself.

#include "ui/report/figuretable.h"
#include "ui/report/reviewspanel.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
#include "ui/text/reviewtext.h"
#include "ui/text/signs.h"
#include "ui/text/times.h"

namespace helpdesk {

namespace {

} // namespace

void ReviewsPanel::takeFigures(const Result<ReviewReport> &report)
{
    if (view() != View::Figures || (report && report.value().month != m_month))
        return;
    if (!report) {
        showState(ErrorText::of(report.error().code).whole(), true);
        return;
    }
    m_report = report.value();
    showFigures();
}

void ReviewsPanel::showFigures()
{
    if (!m_report)
        return;
    const TimeSpan span = spanOf(m_report->month, *m_zone);
    std::vector<FigureRow> rows;
    const auto add = [&](const ReviewLine &line, const QString &name) {
        FigureRow row{name, {}, {}, false, false};
        row.figures.push_back({QString::number(line.heard)});
        for (const HeardPoint point : heardPoints)
            row.figures.push_back({FigureText::ofWhole(line.of(point))});
        row.figures.push_back({line.passed == 0 ? dash : QString::number(line.passed)});
        Figure program{FigureText::percent(line.program)};
        if (!line.agent.isNull() && line.program.denominator > 0) {
            program.behind = callsBehind(Measure::Answered, line.agent, span.beginMs, span.endMs);
            program.words = QStringLiteral("%1, %2, %3")
                                .arg(FigureText::of(Measure::Answered), name, FigureText::of(m_report->month));
        }
        row.figures.push_back(std::move(program));
        rows.push_back(std::move(row));
    };
    for (const ReviewLine &line : m_report->agents) {
        add(line, line.name);
        rows.back().strong = line.agent == m_asker.account;
    }
    if (m_report->desk && !m_report->agents.empty()) {
        add(*m_report->desk, tr("Desk"));
        rows.back().strong = true;
        rows.back().above = true;
    }
    const QStringList heads{tr("Agent"),
                            tr("Heard"),
                            ReviewText::of(HeardPoint::Tone),
                            ReviewText::of(HeardPoint::Attention),
                            ReviewText::of(HeardPoint::Patience),
                            tr("Not heard"),
                            tr("Points 1, 2, 6, 7")};
    m_figures->setFigures(heads, std::move(rows));
    showState(
        m_report->agents.empty()
            ? tr("No call of this month has been drawn.")
            : tr("Kept of judged, each point by itself; the last column is the program's, of every call. As of %1.")
                  .arg(Times::dayAndHour(m_report->asOfMs)));
}

} // namespace helpdesk
