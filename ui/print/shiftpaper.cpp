// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/shiftpaper.h"

#include "ui/print/clockmark.h"
#include "ui/print/figurespaper.h"
#include "ui/print/paperbeside.h"
#include "ui/print/paperchart.h"
#include "ui/print/papertable.h"
#include "ui/text/figuretext.h"
#include "ui/text/numbers.h"
#include "ui/text/rulestext.h"
#include "ui/text/signs.h"

#include <QDateTime>

namespace helpdesk {

namespace {

using paper::point;

constexpr qint64 halfHourMs = 1'800'000;
constexpr std::size_t mostBeside = 12; ///< Promises that stand beside the note; more go above it.

/// The class of the same name; dropped and not carried out are none.
std::optional<Measure> kindBeside(Measure outcome)
{
    switch (outcome) {
    case Measure::OutcomeFirstLevel:
        return Measure::KindFirstLevel;
    case Measure::OutcomeSecondLevel:
        return Measure::KindSecondLevel;
    case Measure::OutcomeOutside:
        return Measure::KindOutside;
    case Measure::OutcomeTransferred:
        return Measure::KindTransferred;
    case Measure::OutcomeStatus:
        return Measure::KindStatus;
    case Measure::OutcomeOutOfScope:
        return Measure::KindOutOfScope;
    default:
        return std::nullopt;
    }
}

/// One document being written; what every part of it needs.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ShiftPaper)

public:
    Writer(const ShiftReport &report, Language screen)
        : m_report(report),
          m_screen(screen),
          m_clock(report.shownBy()),
          m_empty(report.isEmpty())
    {
    }

    PaperDocument write();

private:
    using Blocks = std::vector<std::unique_ptr<PaperBlock>>;

    /// A dash where there was nothing to count.
    [[nodiscard]] QString count(qint64 value) const { return m_empty ? dash : QString::number(value); }
    [[nodiscard]] QString count(Measure measure) const { return count(m_report.total[measure]); }
    [[nodiscard]] QString hour(qint64 ms) const { return m_clock.at(ms).toString(QStringLiteral("HH:mm")); }
    /// The hour alone within the shift's own days, with the day before it otherwise.
    [[nodiscard]] QString moment(qint64 ms) const;
    [[nodiscard]] static std::unique_ptr<PaperText> heading(const QString &words, qreal above = 7 * point);

    void addHead();
    void addTitle();
    void addReceived();
    void addService();
    void addAgents();
    void addTickets();
    void addOpenEnds();
    void addSignatures();
    [[nodiscard]] std::unique_ptr<PaperBlock> outcomeTable() const;
    [[nodiscard]] std::unique_ptr<PaperBlock> chart() const;
    [[nodiscard]] std::unique_ptr<PaperBlock> ringsTable() const;
    [[nodiscard]] std::unique_ptr<PaperBlock> besideTable() const;
    [[nodiscard]] std::unique_ptr<PaperBlock> protocolTable() const;
    [[nodiscard]] std::unique_ptr<PaperTable> promiseTable() const;
    [[nodiscard]] Blocks promises() const;
    [[nodiscard]] Blocks note() const;

    const ShiftReport &m_report;
    const Language m_screen;
    const ReportClock m_clock;
    const bool m_empty;
    PaperDocument m_document;
};

QString Writer::moment(qint64 ms) const
{
    const QDateTime at = m_clock.at(ms);
    return at.date() == m_report.span.day ? at.toString(QStringLiteral("HH:mm"))
                                          : at.toString(QStringLiteral("dd/MM HH:mm"));
}

std::unique_ptr<PaperText> Writer::heading(const QString &words, qreal above)
{
    auto text = std::make_unique<PaperText>(words, PaperFace{9.5, QFont::DemiBold}, above, 3 * point);
    text->setLeadsOn();
    return text;
}

void Writer::addHead()
{
    m_document.head = FiguresPaper::frameOf(m_report.head, m_screen);
}

void Writer::addTitle()
{
    auto beside = std::make_unique<PaperBeside>();
    beside->addColumn(7.6);
    beside->add(std::make_unique<PaperText>(tr("Shift report"), PaperFace{13, QFont::DemiBold}));
    beside->addColumn(14.2);
    const QString when =
        QStringLiteral("%1 · %2").arg(FigureText::of(m_report.span, m_clock), FigureText::day(m_report.span.day));
    beside->add(std::make_unique<PaperText>(when, PaperFace{8.5}, 5 * point));
    beside->addColumn(9.2);
    PaperFace right = faces::quiet;
    right.alignment = Qt::AlignRight;
    const QDateTime asOf = m_clock.at(m_report.asOfMs);
    beside->add(std::make_unique<PaperText>(
        tr("As of %1 · %2").arg(asOf.toString(QStringLiteral("dd/MM/yyyy HH:mm")), m_report.madeBy), right, 6 * point));
    m_document.blocks.push_back(std::move(beside));
    if (const QString words = RulesText::ofSigned(m_report); !words.isEmpty())
        m_document.blocks.push_back(std::make_unique<PaperText>(words, faces::quiet, 2 * point));
    if (m_empty)
        m_document.blocks.push_back(
            std::make_unique<PaperText>(tr("No call was registered in this shift."), PaperFace{9}, 6 * point));
}

std::unique_ptr<PaperBlock> Writer::outcomeTable() const
{
    auto table =
        std::make_unique<PaperTable>(std::vector<PaperColumn>{{0, 1, Qt::AlignLeft, tr("Received, by outcome")},
                                                              {38 * point, 1, Qt::AlignRight, tr("Calls")},
                                                              {44 * point, 1, Qt::AlignRight, tr("% received")},
                                                              {62 * point, 1, Qt::AlignRight, tr("Have the class")}});
    table->setDense();
    const qint64 received = m_report.total[Measure::Received];
    for (const Measure outcome : outcomeMeasures()) {
        const auto kind = kindBeside(outcome);
        table->add({PaperCell(FigureText::of(outcome), faces::dense), PaperCell(count(outcome), faces::dense),
                    PaperCell(FigureText::percent({m_report.total[outcome], received}), faces::dense),
                    PaperCell(kind ? count(*kind) : dash, faces::quiet)});
    }
    table->add({PaperCell(tr("Received"), faces::denseStrong), PaperCell(count(Measure::Received), faces::denseStrong),
                PaperCell(FigureText::percent({received, received}), faces::denseStrong), PaperCell()},
               PaperTable::Row::Total);
    return table;
}

std::unique_ptr<PaperBlock> Writer::chart() const
{
    std::vector<BarChart::Bar> bars;
    qint64 sum = 0;
    for (const ReportHalfHour &half : m_report.halfHours) {
        const auto hour = wholeHourIn(half.beginMs, halfHourMs, m_clock);
        bars.push_back({hour ? hour->words : QString(),
                        hour ? std::optional(hour->at) : std::nullopt,
                        {half.inTimeOrUnknown, half.late, half.unanswered}});
        sum += half.all();
    }
    std::vector<BarChart::Series> series{{tr("in time or not known"), BarChart::Fill::Solid},
                                         {tr("late"), BarChart::Fill::Hatched},
                                         {tr("unanswered"), BarChart::Fill::Outlined}};
    const QString heading = m_empty ? tr("First rings by half hour")
                                    : tr("First rings by half hour: %1 bars, %2 calls").arg(bars.size()).arg(sum);
    return std::make_unique<PaperChart>(heading, BarChart(std::move(series), std::move(bars)), 130 * point);
}

void Writer::addReceived()
{
    auto beside = std::make_unique<PaperBeside>(7 * point);
    beside->addColumn(11);
    beside->add(outcomeTable());
    beside->addColumn(12);
    beside->add(chart());
    m_document.blocks.push_back(std::move(beside));
}

std::unique_ptr<PaperBlock> Writer::ringsTable() const
{
    const CallTally &total = m_report.total;
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{{0, 1, Qt::AlignLeft, tr("Answered in 4 rings")},
                                                                       {38 * point, 1, Qt::AlignRight, tr("In time")},
                                                                       {30 * point, 1, Qt::AlignRight, tr("Late")},
                                                                       {38 * point, 1, Qt::AlignRight, tr("Calls")}});
    table->setDense();
    const auto row = [&](const QString &name, qint64 kept, qint64 late) {
        table->add({PaperCell(name, faces::dense), PaperCell(count(kept), faces::dense),
                    PaperCell(count(late), faces::dense), PaperCell(count(kept + late), faces::dense)});
    };
    row(tr("Rings measured"), total[Measure::RingsMeasuredKept], total[Measure::RingsMeasuredLate]);
    row(tr("Rings typed by the agent"), total[Measure::RingsTypedKept], total[Measure::RingsTypedLate]);
    table->add({PaperCell(tr("Not known"), faces::dense), PaperCell(dash, faces::dense), PaperCell(dash, faces::dense),
                PaperCell(count(Measure::RingsUnknown), faces::dense)});
    const qint64 kept = total[Measure::RingsMeasuredKept] + total[Measure::RingsTypedKept];
    const qint64 late = total[Measure::RingsMeasuredLate] + total[Measure::RingsTypedLate];
    const QString share =
        m_empty ? tr("Answered") : tr("Answered; in time %1").arg(FigureText::percent({kept, kept + late}));
    table->add({PaperCell(share, faces::denseStrong), PaperCell(count(kept), faces::denseStrong),
                PaperCell(count(late), faces::denseStrong), PaperCell(count(Measure::Answered), faces::denseStrong)},
               PaperTable::Row::Total);
    return table;
}

/// What stands beside the eight outcomes and is in none of the sums, or is counted in them already.
std::unique_ptr<PaperBlock> Writer::besideTable() const
{
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{
        {0, 1, Qt::AlignLeft, tr("Of them, and beside them")}, {38 * point, 1, Qt::AlignRight, tr("Calls")}});
    table->setDense();
    for (const Measure measure :
         {Measure::Unanswered, Measure::SeveralKinds, Measure::Tense, Measure::Joined, Measure::Imported}) {
        if (measure == Measure::Unanswered || m_report.total[measure] > 0)
            table->add({PaperCell(FigureText::of(measure), faces::dense), PaperCell(count(measure), faces::dense)});
    }
    table->add({PaperCell(tr("Still open: not in the sums"), faces::dense),
                PaperCell(QString::number(m_report.stillOpen), faces::dense)});
    if (m_report.total[Measure::OtherChannels] > 0)
        table->add({PaperCell(tr("By other channels: not in the sums"), faces::dense),
                    PaperCell(count(Measure::OtherChannels), faces::dense)});
    qint64 outside = 0;
    for (const ReportGap &gap : m_report.gaps)
        outside += gap.received;
    if (outside > 0)
        table->add({PaperCell(tr("On this day outside every shift: not in the sums"), faces::dense),
                    PaperCell(QString::number(outside), faces::dense)});
    return table;
}

std::unique_ptr<PaperBlock> Writer::protocolTable() const
{
    const CallTally &total = m_report.total;
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{{0, 1, Qt::AlignLeft, tr("Holds and protocol")},
                                                                       {60 * point, 1, Qt::AlignRight, tr("Count")},
                                                                       {40 * point, 1, Qt::AlignRight, tr("%")}});
    table->setDense();
    const qint64 holds = total[Measure::Holds];
    const qint64 kept = total[Measure::HoldsKept];
    const QString name = m_empty ? tr("Holds") : tr("Holds; calls with one: %1").arg(total[Measure::CallsWithHolds]);
    table->add({PaperCell(name, faces::dense), PaperCell(count(holds), faces::dense), PaperCell()});
    table->add({PaperCell(tr("with a late contact or without reason"), faces::dense),
                PaperCell(count(holds - kept), faces::dense),
                PaperCell(FigureText::percent({holds - kept, holds}), faces::dense)});
    for (const PointMeasures &judged : pointMeasures()) {
        const Ratio ratio = total.ratio(judged.kept, judged.due);
        table->add({PaperCell(FigureText::ofPoint(judged.point), faces::dense),
                    PaperCell(FigureText::ofWhole(ratio), faces::dense),
                    PaperCell(FigureText::percent(ratio), faces::dense)});
    }
    table->add({PaperCell(tr("Measurable points kept"), faces::denseStrong),
                PaperCell(FigureText::ofWhole(total.adherence()), faces::denseStrong),
                PaperCell(FigureText::percent(total.adherence()), faces::denseStrong)},
               PaperTable::Row::Total);
    return table;
}

void Writer::addService()
{
    auto beside = std::make_unique<PaperBeside>(6 * point);
    beside->addColumn(11);
    beside->add(ringsTable());
    beside->add(std::make_unique<PaperText>(QString(), PaperFace{3}));
    beside->add(besideTable());
    beside->addColumn(12);
    beside->add(protocolTable());
    m_document.blocks.push_back(std::move(beside));
}

void Writer::addAgents()
{
    m_document.blocks.push_back(heading(tr("By agent")));
    std::vector<PaperColumn> columns{{0, 1, Qt::AlignLeft, tr("Agent")}};
    for (const Measure outcome : outcomeMeasures())
        columns.push_back({32.5 * point, 1, Qt::AlignRight, FigureText::shortOf(outcome)});
    columns.push_back({38 * point, 1, Qt::AlignRight, tr("Received")});
    columns.push_back({52 * point, 1, Qt::AlignRight, tr("Points")});
    columns.push_back({36 * point, 1, Qt::AlignRight, tr("Kept")});
    columns.push_back({28 * point, 1, Qt::AlignRight, tr("Mean")});
    auto table = std::make_unique<PaperTable>(std::move(columns));
    table->setDense();
    const auto row = [&](const QString &name, const CallTally &tally, const PaperFace &face, PaperTable::Row kind) {
        std::vector<PaperCell> cells{PaperCell(name, face)};
        for (const Measure outcome : outcomeMeasures())
            cells.emplace_back(count(tally[outcome]), face);
        cells.emplace_back(count(tally[Measure::Received]), faces::denseStrong);
        cells.emplace_back(FigureText::ofWhole(tally.adherence()), face);
        cells.emplace_back(FigureText::percent(tally.adherence()), face);
        cells.emplace_back(FigureText::mean(meanMs(Measure::HandleMs, tally)), face);
        table->add(std::move(cells), kind);
    };
    for (const ReportAgent &agent : m_report.agents)
        row(agent.name, agent.tally, faces::dense, PaperTable::Row::Plain);
    row(tr("Shift"), m_report.total, faces::denseStrong, PaperTable::Row::Total);
    m_document.blocks.push_back(std::move(table));
}

void Writer::addTickets()
{
    const auto critical = std::count_if(m_report.tickets.begin(), m_report.tickets.end(),
                                        [](const ReportTicket &ticket) { return ticket.critical; });
    const int all = static_cast<int>(m_report.tickets.size());
    if (all == 0) {
        m_document.blocks.push_back(heading(tr("Tickets made: none")));
        return;
    }
    QString words = critical > 0 ? tr("Tickets made: %1, %2 of them critical, those first").arg(all).arg(critical)
                                 : tr("Tickets made: %1").arg(all);
    if (const auto unassigned = static_cast<int>(m_report.unassigned()); unassigned > 0)
        words = tr("%1; without a resolver: %2").arg(words).arg(unassigned);
    m_document.blocks.push_back(heading(words));
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{{40 * point, 1, Qt::AlignLeft, tr("Ticket")},
                                                                       {30 * point, 1, Qt::AlignLeft, tr("Time")},
                                                                       {52 * point, 1, Qt::AlignLeft, tr("Urgency")},
                                                                       {84 * point, 1, Qt::AlignLeft, tr("Impact")},
                                                                       {22 * point, 1, Qt::AlignLeft, tr("Prio.")},
                                                                       {0, 5, Qt::AlignLeft, tr("Service")},
                                                                       {0, 4, Qt::AlignLeft, tr("Resolver")},
                                                                       {0, 3, Qt::AlignLeft, tr("Agent")}});
    table->setDense();
    for (const ReportTicket &ticket : m_report.tickets) {
        PaperFace face = faces::dense;
        face.struck = ticket.cancelled;
        const QString urgency = (ticket.critical ? QStringLiteral("■ ") : QString()) + ticket.urgency.in(m_screen);
        const QString resolver = ticket.resolver.isEmpty() ? tr("unassigned") : ticket.resolver;
        table->add({PaperCell(groupedNumber(ticket.number), faces::denseStrong), PaperCell(hour(ticket.madeAtMs), face),
                    PaperCell(urgency, ticket.critical ? faces::denseStrong : face),
                    PaperCell(ticket.impact.in(m_screen), face),
                    PaperCell(ticket.priority > 0 ? QStringLiteral("P%1").arg(ticket.priority) : dash, face),
                    PaperCell(ticket.service.in(m_screen), face),
                    PaperCell(ticket.cancelled ? tr("withdrawn") : resolver, faces::dense),
                    PaperCell(ticket.madeBy, face)});
    }
    m_document.blocks.push_back(std::move(table));
}

std::unique_ptr<PaperTable> Writer::promiseTable() const
{
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{{40 * point, 1, Qt::AlignLeft, tr("Due")},
                                                                       {0, 7, Qt::AlignLeft, tr("Promise")},
                                                                       {36 * point, 1, Qt::AlignRight, tr("Attempts")},
                                                                       {0, 2, Qt::AlignLeft, tr("Stays with")}});
    table->setDense();
    for (const ReportPromise &promise : m_report.promises) {
        QStringList whom;
        for (const QString &part : {promise.whom, promise.phone}) {
            if (!part.isEmpty())
                whom.append(part);
        }
        const QString call = whom.isEmpty() ? tr("call again") : tr("call %1").arg(whom.join(QStringLiteral(", ")));
        const QString what = promise.requester.isEmpty() ? call : QStringLiteral("%1: %2").arg(promise.requester, call);
        table->add({PaperCell(moment(promise.dueMs), faces::dense), PaperCell(what, faces::dense),
                    PaperCell(QString::number(promise.attempts), faces::dense),
                    PaperCell(promise.owner, faces::dense)});
    }
    return table;
}

Writer::Blocks Writer::promises() const
{
    Blocks blocks;
    if (m_report.promises.empty()) {
        blocks.push_back(heading(tr("Open promises: none")));
        return blocks;
    }
    blocks.push_back(heading(tr("Open promises: %1").arg(m_report.promises.size())));
    blocks.push_back(promiseTable());
    return blocks;
}

Writer::Blocks Writer::note() const
{
    Blocks blocks;
    blocks.push_back(heading(tr("For the next shift")));
    blocks.push_back(
        std::make_unique<PaperText>(m_report.note.trimmed().isEmpty() ? tr("Nothing was written.") : m_report.note,
                                    m_report.note.trimmed().isEmpty() ? faces::quiet : PaperFace{8.5}));
    return blocks;
}

void Writer::addOpenEnds()
{
    constexpr qsizetype shortNote = 600; // Letters that fit beside the promises.
    if (m_report.promises.size() > mostBeside || m_report.note.size() > shortNote) {
        for (auto &block : promises())
            m_document.blocks.push_back(std::move(block));
        for (auto &block : note())
            m_document.blocks.push_back(std::move(block));
        return;
    }
    auto beside = std::make_unique<PaperBeside>();
    beside->addColumn(15);
    for (auto &block : promises())
        beside->add(std::move(block));
    beside->addColumn(9);
    for (auto &block : note())
        beside->add(std::move(block));
    m_document.blocks.push_back(std::move(beside));
}

void Writer::addSignatures()
{
    const QString below = tr("Name, signature and time");
    std::vector<PaperSignatures::Line> lines{
        {tr("Hands over"), m_report.span.isGap() ? QString() : m_report.span.name, below},
        {tr("Takes over"), {}, below}};
    m_document.blocks.push_back(std::make_unique<PaperSignatures>(std::move(lines)));
}

PaperDocument Writer::write()
{
    m_document.title = QStringLiteral("%1 · %2 · %3")
                           .arg(tr("Shift report"), m_report.span.name, m_report.span.day.toString(Qt::ISODate));
    m_document.foot = ShiftPaper::proofOf(m_report);
    addHead();
    addTitle();
    addReceived();
    addService();
    addAgents();
    addTickets();
    addOpenEnds();
    addSignatures();
    return std::move(m_document);
}

} // namespace

PaperDocument ShiftPaper::documentOf(const ShiftReport &report, Language screen)
{
    return Writer(report, screen).write();
}

QString ShiftPaper::fileName(const ShiftReport &report)
{
    return tr("Shift %1 %2")
        .arg(report.span.day.toString(Qt::ISODate), report.span.isGap() ? tr("no shift") : report.span.name);
}

QString ShiftPaper::proofOf(const ShiftReport &report)
{
    const qint64 received = report.total[Measure::Received];
    const auto sum = [](const QStringList &parts, qint64 whole) {
        constexpr qsizetype mostShown = 6; // A longer sum is told by its number of parts.
        return parts.size() > mostShown || parts.isEmpty()
            ? tr("%1 lines = %2").arg(parts.size()).arg(whole)
            : QStringLiteral("%1 = %2").arg(parts.join(QStringLiteral(" + "))).arg(whole);
    };
    QStringList agents;
    qint64 ofAgents = 0;
    for (const ReportAgent &agent : report.agents) {
        agents.append(QString::number(agent.tally[Measure::Received]));
        ofAgents += agent.tally[Measure::Received];
    }
    qint64 ofHalfHours = 0;
    for (const ReportHalfHour &half : report.halfHours)
        ofHalfHours += half.all();
    const ShiftReport::Differences differences = report.differences();
    if (differences.any())
        return tr("Auricular · DOES NOT ADD UP: received %1, outcomes %2, agents %3, half hours %4")
            .arg(received)
            .arg(report.total.outcomes())
            .arg(ofAgents)
            .arg(ofHalfHours);
    return tr("Auricular · adds up: 8 outcomes = %1 · agents %2 · half hours = %3 · difference 0")
        .arg(report.total.outcomes())
        .arg(sum(agents, ofAgents))
        .arg(ofHalfHours);
}

} // namespace helpdesk
