// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/figurespaper.h"

#include "ui/print/paperbeside.h"
#include "ui/print/paperchart.h"
#include "ui/print/papertable.h"
#include "ui/text/desktext.h"
#include "ui/text/figuretext.h"
#include "ui/text/rulestext.h"
#include "ui/text/signs.h"

#include <QDateTime>

#include <algorithm>

namespace helpdesk {

namespace {

using paper::point;

constexpr std::ptrdiff_t mostMonths = 12;

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

std::unique_ptr<PaperBlock> titleOf(const QString &title, const QString &period, const QString &unit,
                                    const QString &asOf)
{
    auto beside = std::make_unique<PaperBeside>();
    beside->addColumn(3);
    beside->add(std::make_unique<PaperText>(title, PaperFace{14, QFont::DemiBold}));
    beside->add(std::make_unique<PaperText>(period, PaperFace{9.5}));
    PaperFace right = faces::quiet;
    right.alignment = Qt::AlignRight;
    beside->addColumn(2);
    beside->add(std::make_unique<PaperText>(unit, right, 5 * point));
    beside->add(std::make_unique<PaperText>(asOf, right));
    return beside;
}

QString momentOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

void addWords(PaperDocument &document, const QString &words)
{
    if (!words.isEmpty())
        document.blocks.push_back(std::make_unique<PaperText>(words, faces::quiet, 2 * point));
}

std::unique_ptr<PaperText> heading(const QString &words)
{
    auto text = std::make_unique<PaperText>(words, PaperFace{9, QFont::DemiBold}, 6 * point, 2 * point);
    text->setLeadsOn();
    return text;
}

/// In two columns below a heading.
void addRules(PaperDocument &document, const QString &title, const QStringList &rules)
{
    document.blocks.push_back(heading(title));
    auto beside = std::make_unique<PaperBeside>();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (i == 0 || i == (rules.size() + 1) / 2)
            beside->addColumn();
        beside->add(std::make_unique<PaperText>(rules[i], faces::quiet));
    }
    document.blocks.push_back(std::move(beside));
}

/// Rows of figures under a column for each month; an empty month has dashes.
class MonthTable
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::FiguresPaper)

public:
    using Months = std::vector<MonthIndicators>;

    MonthTable(Months::const_iterator first, Months::const_iterator last) : m_months(first, last)
    {
        std::vector<PaperColumn> columns{{0, 1, Qt::AlignLeft, tr("Month of the first ring")}};
        for (const MonthIndicators &month : m_months)
            columns.push_back({42 * point, 1, Qt::AlignRight, FigureText::shortOf(month.month)});
        m_table = std::make_unique<PaperTable>(std::move(columns));
        m_table->setDense();
    }

    std::unique_ptr<PaperTable> take()
    {
        addIndicators();
        addOutcomes();
        addBeside();
        return std::move(m_table);
    }

private:
    template<typename Cell>
    void row(const QString &name, const PaperFace &face, Cell cell, PaperTable::Row kind = PaperTable::Row::Plain)
    {
        std::vector<PaperCell> cells{PaperCell(name, face)};
        for (const MonthIndicators &month : m_months)
            cells.emplace_back(month.isEmpty() ? dash : cell(month), face);
        m_table->add(std::move(cells), kind);
    }

    void addIndicators()
    {
        for (const auto &[indicator, word] : indicatorWords.words) {
            const Indicator which = indicator;
            row(FigureText::of(which), faces::dense, [which](const MonthIndicators &month) {
                return QString::number(ratioOf(which, month.total).numerator);
            });
            row(tr("% of received"), faces::denseStrong,
                [which](const MonthIndicators &month) { return FigureText::percent(ratioOf(which, month.total)); });
        }
    }

    void addOutcomes()
    {
        PaperTable::Row kind = PaperTable::Row::Total;
        for (const Measure outcome : outcomeMeasures()) {
            row(
                tr("Outcome: %1").arg(FigureText::of(outcome)), faces::dense,
                [outcome](const MonthIndicators &month) { return QString::number(month.total[outcome]); }, kind);
            kind = PaperTable::Row::Plain;
        }
        row(
            tr("Received: the eight outcomes"), faces::denseStrong,
            [](const MonthIndicators &month) { return QString::number(month.total[Measure::Received]); },
            PaperTable::Row::Total);
    }

    void addBeside()
    {
        for (const Measure measure :
             {Measure::SeveralKinds, Measure::Unanswered, Measure::Joined, Measure::Imported, Measure::OtherChannels})
            row(FigureText::of(measure), faces::dense,
                [measure](const MonthIndicators &month) { return QString::number(month.total[measure]); });
        row(tr("Still open: not in the sums"), faces::dense,
            [](const MonthIndicators &month) { return QString::number(month.open); });
        row(FigureText::of(Kpi::RingsKept), faces::dense,
            [](const MonthIndicators &month) { return FigureText::percent(ratioOf(Kpi::RingsKept, month.total)); });
        row(FigureText::of(Kpi::Adherence), faces::dense,
            [](const MonthIndicators &month) { return FigureText::percent(month.total.adherence()); });
    }

    Months m_months;
    std::unique_ptr<PaperTable> m_table;
};

/// A row of shares and means for each agent; the satisfaction's rate stands as "4 of 9".
class AgentTable
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::FiguresPaper)

public:
    AgentTable()
    {
        std::vector<PaperColumn> columns{{0, 1, Qt::AlignLeft, tr("Agent")},
                                         {40 * point, 1, Qt::AlignRight, tr("Received")},
                                         {44 * point, 1, Qt::AlignRight, tr("Answered")}};
        for (const Kpi kpi : shares())
            columns.push_back({53 * point, 1, Qt::AlignRight, FigureText::shortOf(kpi)});
        columns.push_back({36 * point, 1, Qt::AlignRight, tr("Tickets")});
        columns.push_back({36 * point, 1, Qt::AlignRight, tr("Rating")});
        columns.push_back({50 * point, 1, Qt::AlignRight, tr("Rated")});
        columns.push_back({36 * point, 1, Qt::AlignRight, tr("Talk")});
        columns.push_back({40 * point, 1, Qt::AlignRight, tr("Handling")});
        m_table = std::make_unique<PaperTable>(std::move(columns));
        m_table->setDense();
    }

    void add(const KpiLine &line, const QString &name, const PaperFace &face, PaperTable::Row kind)
    {
        const CallTally &tally = line.tally;
        const auto count = [&](qint64 value) { return tally[Measure::Received] == 0 ? dash : QString::number(value); };
        std::vector<PaperCell> cells{PaperCell(name, face), PaperCell(count(tally[Measure::Received]), face),
                                     PaperCell(count(tally[Measure::Answered]), face)};
        for (const Kpi kpi : shares())
            cells.emplace_back(FigureText::percent(ratioOf(kpi, tally)), face);
        cells.emplace_back(QString::number(line.ticketsMade), face);
        cells.emplace_back(FigureText::hundredths(satisfactionHundredths(tally)), face);
        cells.emplace_back(FigureText::ofWhole(ratioOf(Kpi::SatisfactionRate, tally)), face);
        cells.emplace_back(FigureText::mean(meanMs(Measure::TalkMs, tally)), face);
        cells.emplace_back(FigureText::mean(meanMs(Measure::HandleMs, tally)), face);
        m_table->add(std::move(cells), kind);
    }

    std::unique_ptr<PaperTable> take() { return std::move(m_table); }

private:
    static std::vector<Kpi> shares()
    {
        std::vector<Kpi> all;
        for (const auto &[kpi, word] : kpiWords.words) {
            if (kpi != Kpi::SatisfactionRate)
                all.push_back(kpi);
        }
        return all;
    }

    std::unique_ptr<PaperTable> m_table;
};

} // namespace

PaperHead FiguresPaper::frameOf(const ReportHead &head, Language screen)
{
    if (head.manual.isEmpty())
        return {head.organisation,
                head.procedure.in(screen),
                {{tr("Edition:"), head.procedureEdition}},
                DeskText::notice(head.kind)};
    return {head.manual,
            head.procedure.in(screen),
            {{tr("Edition:"), head.edition}, {tr("Date:"), head.date}, {tr("Code:"), head.document}},
            DeskText::notice(head.kind)};
}

BarChart FiguresPaper::chartOf(const std::vector<MonthIndicators> &months)
{
    std::vector<BarChart::Bar> bars;
    for (const MonthIndicators &month : months) {
        const qint64 first = month.total[Measure::OutcomeFirstLevel];
        const qint64 second = month.total[Measure::OutcomeSecondLevel];
        bars.push_back(
            {FigureText::shortOf(month.month), {}, {first, second, month.total[Measure::Received] - first - second}});
    }
    return BarChart({{FigureText::of(Measure::OutcomeFirstLevel), BarChart::Fill::Solid},
                     {FigureText::of(Measure::OutcomeSecondLevel), BarChart::Fill::Hatched},
                     {tr("other outcomes"), BarChart::Fill::Outlined}},
                    std::move(bars));
}

PaperDocument FiguresPaper::documentOf(const IndicatorReport &report, const ReportHead &head, const QString &printedBy,
                                       Language screen)
{
    PaperDocument document;
    const QTimeZone zone = zoneOf(report.timeZone);
    document.title = fileName(report);
    document.side = PaperDocument::Side::Across;
    document.head = frameOf(head, screen);
    document.foot =
        tr("Auricular · calls that rang first in the month, %1; received = the eight outcomes; classes need not add up")
            .arg(report.timeZone);
    const QString period = report.months.empty() ? dash
        : report.months.size() == 1
        ? FigureText::of(report.months.front().month)
        : tr("%1 to %2").arg(FigureText::of(report.months.front().month), FigureText::of(report.months.back().month));
    document.blocks.push_back(titleOf(tr("Monthly indicators"), period, head.unit,
                                      tr("As of %1 · %2").arg(momentOf(report.asOfMs, zone), printedBy)));
    addWords(document, RulesText::of(report.rules));
    const std::ptrdiff_t all = std::ssize(report.months);
    const std::ptrdiff_t tables = (all + mostMonths - 1) / mostMonths;
    for (auto first = report.months.begin(); first != report.months.end();) { // Thirteen are seven and six.
        const auto last = first + std::min<std::ptrdiff_t>((all + tables - 1) / tables, report.months.end() - first);
        document.blocks.push_back(std::make_unique<PaperText>(QString(), PaperFace{5}));
        document.blocks.push_back(MonthTable(first, last).take());
        document.blocks.push_back(std::make_unique<PaperText>(QString(), PaperFace{5}));
        document.blocks.push_back(
            std::make_unique<PaperChart>(tr("Calls received"), chartOf({first, last}), 92 * point));
        first = last;
    }
    QStringList rules;
    for (const auto &[indicator, word] : indicatorWords.words)
        rules.append(QStringLiteral("%1: %2").arg(FigureText::of(indicator), FigureText::ruleOf(indicator)));
    addRules(document, tr("How they are counted"), rules);
    return document;
}

QString FiguresPaper::fileName(const IndicatorReport &report)
{
    if (report.months.empty())
        return tr("Indicators");
    return report.months.size() == 1
        ? tr("Indicators %1").arg(report.months.front().month.text())
        : tr("Indicators %1 to %2").arg(report.months.front().month.text(), report.months.back().month.text());
}

PaperDocument FiguresPaper::documentOf(const KpiReport &report, const ReportHead &head, const QString &printedBy,
                                       Language screen)
{
    PaperDocument document;
    const QTimeZone zone = zoneOf(report.timeZone);
    document.title = fileName(report);
    document.side = PaperDocument::Side::Across;
    document.head = frameOf(head, screen);
    document.foot = tr("Auricular · by who answered, else whom it rang at; groups are sums, not means of calls");
    document.blocks.push_back(titleOf(tr("Figures by agent"), FigureText::of(report.period), head.unit,
                                      tr("As of %1 · %2").arg(momentOf(report.asOfMs, zone), printedBy)));
    addWords(document, RulesText::of(report.rules));
    document.blocks.push_back(std::make_unique<PaperText>(QString(), PaperFace{5}));
    AgentTable table;
    for (const KpiLine &line : report.agents)
        table.add(line, line.name, faces::dense, PaperTable::Row::Plain);
    table.add(report.desk, tr("Desk"), faces::denseStrong, PaperTable::Row::Total);
    document.blocks.push_back(table.take());
    QStringList rules;
    for (const auto &[kpi, word] : kpiWords.words)
        rules.append(QStringLiteral("%1: %2").arg(FigureText::of(kpi), FigureText::ruleOf(kpi)));
    addRules(document, tr("How they are counted"), rules);
    return document;
}

QString FiguresPaper::fileName(const KpiReport &report)
{
    const QString when = report.period.kind == KpiPeriod::Kind::Shift ? report.period.day.toString(Qt::ISODate)
                                                                      : report.period.month.text();
    return tr("Figures by agent %1 %2").arg(when, report.period.shiftName).trimmed();
}

} // namespace helpdesk
