// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/indicators.h"

#include "core/procedure/procedure.h"
#include "core/report/percent.h"
#include "ui/text/words.h"

#include <numeric>

namespace helpdesk {

namespace {

const QString one = QStringLiteral("1");

QString range(CallColumn column, const Indicators::Lines &lines)
{
    return QStringLiteral("'%1'!$%2$2:$%2$%3")
        .arg(lines.sheet, sheetColumn(static_cast<int>(column)))
        .arg(lines.lastRow);
}

} // namespace

QString sheetColumn(int at)
{
    QString name;
    for (; at >= 0; at = at / 26 - 1)
        name.prepend(QChar(u'A' + at % 26));
    return name;
}

Indicators::Indicators(int firstRow) : m_firstRow(firstRow)
{
    addOutcomes();
    addKinds();
    addShares();
    addPoints();
    addTimes();
    addBeside();
}

std::size_t Indicators::add(Entry entry)
{
    m_rows.push_back(std::move(entry));
    return m_rows.size() - 1;
}

void Indicators::heading(const QString &name)
{
    add({Kind::Heading, name});
}

std::size_t Indicators::received(const QString &name, CallColumn column, Measure measure)
{
    return add(
        {Kind::Counted,
         name,
         [measure = std::move(measure)](const ReportLine &line) { return line.isReceived() ? measure(line) : 0; },
         {{CallColumn::Received, one}, {column, one}}});
}

void Indicators::addOutcomes()
{
    m_lines = add({Kind::Counted,
                   tr("Calls on the sheets"),
                   [](const ReportLine &) { return 1; },
                   {{CallColumn::Date, QStringLiteral("\">0\"")}}});
    heading(tr("Received calls by their main outcome"));
    m_received = add({Kind::Counted,
                      tr("Received"),
                      [](const ReportLine &line) { return line.isReceived(); },
                      {{CallColumn::Received, one}}});
    const std::size_t first = m_rows.size();
    for (const auto &[outcome, word] : callOutcomeWords.words) {
        if (outcome == CallOutcome::Open)
            continue;
        const QString name = QStringLiteral("$A%1").arg(lineOf(m_rows.size()));
        add({Kind::Counted,
             Words::of(outcome),
             [wanted = outcome](const ReportLine &line) {
                 return line.isReceived() && line.call.summary.outcome == wanted;
             },
             {{CallColumn::Received, one}, {CallColumn::Outcome, name}}});
    }
    const std::size_t sum = add({Kind::SumOfRows, tr("Sum of the outcomes"), {}, {}, {}, {}, first, m_rows.size() - 1});
    add({Kind::Difference, tr("Difference"), {}, {}, {}, {}, m_received, sum});
}

void Indicators::addKinds()
{
    static const std::pair<CallColumn, CallKind> kinds[]{
        {CallColumn::FirstLevel, CallKind::FirstLevel},   {CallColumn::SecondLevel, CallKind::SecondLevel},
        {CallColumn::Transferred, CallKind::Transferred}, {CallColumn::Outside, CallKind::Outside},
        {CallColumn::Status, CallKind::Status},           {CallColumn::OutOfScope, CallKind::OutOfScope}};
    heading(tr("Received calls that have the kind; some have several"));
    std::vector<CallColumn> columns;
    for (const auto &[column, kind] : kinds) {
        columns.push_back(column);
        m_kinds.push_back(received(Words::of(kind), column, [bit = static_cast<int>(kind)](const ReportLine &line) {
            return (line.call.summary.kinds & bit) != 0;
        }));
    }
    Entry several{Kind::Counted, tr("With several kinds"), [](const ReportLine &line) {
                      const int kindsOfIt = line.call.summary.kinds;
                      return line.isReceived() && (kindsOfIt & (kindsOfIt - 1)) != 0;
                  }};
    several.severalOf = columns;
    add(std::move(several));
}

void Indicators::share(const QString &part, std::size_t partRow, const QString &name)
{
    const std::size_t numerator = add({Kind::Copied, part, {}, {}, {}, {}, partRow});
    const std::size_t denominator = add({Kind::Copied, tr("Calls received"), {}, {}, {}, {}, m_received});
    add({Kind::Share, name, {}, {}, {}, {}, numerator, denominator});
}

/// The four of the manual (002, medición).
void Indicators::addShares()
{
    heading(tr("Indicators of the manual: part ÷ received × 100"));
    share(tr("Calls attended by first-level support"), m_kinds[0], tr("% attended by first-level support"));
    share(tr("Calls attended by second-level support"), m_kinds[1], tr("% attended by second-level support"));
    share(tr("Calls transferred"), m_kinds[2], tr("% transferred"));
    share(tr("Calls made to the outside"), m_kinds[3], tr("% made to the outside"));
}

void Indicators::addPoints()
{
    const std::tuple<CallColumn, int, QString> points[]{{CallColumn::Point1, 1, tr("1 Promptness")},
                                                        {CallColumn::Point2, 2, tr("2 Greeting")},
                                                        {CallColumn::Point6, 6, tr("6 Hold")},
                                                        {CallColumn::Point7, 7, tr("7 Farewell")}};
    heading(tr("Protocol: points kept ÷ points that applied"));
    for (const auto &[column, point, name] : points) {
        const std::size_t kept = received(tr("%1: kept").arg(name), column, [bit = 1 << point](const ReportLine &line) {
            return (line.call.summary.pointsKept & line.call.summary.pointsDue & bit) != 0;
        });
        const std::size_t due = add({Kind::Counted,
                                     tr("%1: applied").arg(name),
                                     [bit = 1 << point](const ReportLine &line) {
                                         return line.isReceived() && (line.call.summary.pointsDue & bit) != 0;
                                     },
                                     {{CallColumn::Received, one}, {column, QStringLiteral("\">=0\"")}}});
        add({Kind::Share, tr("%1: %").arg(name), {}, {}, {}, {}, kept, due});
    }
}

void Indicators::addTimes()
{
    heading(tr("Times of the received calls"));
    const auto sum = [this](const QString &name, CallColumn column, qint64 CallSummary::*ms) {
        Entry entry{Kind::Summed,
                    name,
                    [ms](const ReportLine &line) {
                        const CallSummary &s = line.call.summary;
                        return line.isReceived() && (s.answered_ms || ms == &CallSummary::handle_ms) ? s.*ms : 0;
                    },
                    {{CallColumn::Received, one}}};
        entry.summed = column;
        add(std::move(entry));
    };
    sum(tr("Talk"), CallColumn::Talk, &CallSummary::talk_ms);
    sum(tr("Hold"), CallColumn::Hold, &CallSummary::hold_ms);
    sum(tr("In all"), CallColumn::Handle, &CallSummary::handle_ms);
}

void Indicators::addBeside()
{
    heading(tr("Beside"));
    received(tr("Unanswered"), CallColumn::Unanswered,
             [](const ReportLine &line) { return hasFlag(line.call.summary.flags, CallFlag::Unanswered); });
    received(tr("Dropped, also after they were attended"), CallColumn::Dropped,
             [](const ReportLine &line) { return hasFlag(line.call.summary.flags, CallFlag::Dropped); });
    received(tr("Tense"), CallColumn::Tense,
             [](const ReportLine &line) { return hasFlag(line.call.summary.flags, CallFlag::Tense); });
    received(tr("Second rings of an earlier call"), CallColumn::Joined,
             [](const ReportLine &line) { return hasFlag(line.call.summary.flags, CallFlag::Joined); });
    received(tr("Imported from the log kept before"), CallColumn::Imported,
             [](const ReportLine &line) { return hasFlag(line.call.summary.flags, CallFlag::Imported); });
    add({Kind::Counted,
         tr("Other channels, not received by telephone"),
         [](const ReportLine &line) { return line.call.summary.registeredAtMs && !line.isReceived(); },
         {{CallColumn::Received, QStringLiteral("0")}, {CallColumn::Registered, QStringLiteral("\">0\"")}}});
    add({Kind::Counted,
         tr("In progress, not counted yet"),
         [](const ReportLine &line) { return !line.call.summary.registeredAtMs; },
         {{CallColumn::Date, QStringLiteral("\">0\"")}, {CallColumn::Registered, QStringLiteral("\"\"")}}});
}

void Indicators::count(const ReportLine &line, Values &values) const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].measure)
            values[at] += m_rows[at].measure(line);
    }
}

void Indicators::derive(Values &values) const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Entry &entry = m_rows[at];
        if (at != m_lines && values[m_lines] == 0)
            values[at] = dash;
        else if (entry.kind == Kind::Copied)
            values[at] = values[entry.first];
        else if (entry.kind == Kind::Difference)
            values[at] = values[entry.first] - values[entry.second];
        else if (entry.kind == Kind::Share)
            values[at] = perMille(values[entry.first], values[entry.second]).value_or(dash);
        else if (entry.kind == Kind::SumOfRows)
            values[at] = std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(entry.first),
                                         values.begin() + static_cast<std::ptrdiff_t>(entry.second) + 1, qint64{0});
    }
}

QString Indicators::counted(const Entry &entry, const Lines &lines) const
{
    if (!entry.severalOf.empty()) {
        QStringList kinds;
        for (const CallColumn column : entry.severalOf)
            kinds.append(range(column, lines));
        return QStringLiteral("SUMPRODUCT((%1=1)*((%2)>1))")
            .arg(range(CallColumn::Received, lines), kinds.join(QLatin1Char('+')));
    }
    QStringList arguments;
    if (entry.kind == Kind::Summed)
        arguments.append(range(entry.summed, lines));
    for (const Condition &condition : entry.conditions)
        arguments << range(condition.column, lines) << condition.criterion;
    return QStringLiteral("%1(%2)").arg(entry.kind == Kind::Summed ? QStringLiteral("SUMIFS")
                                                                   : QStringLiteral("COUNTIFS"),
                                        arguments.join(QLatin1Char(',')));
}

QString Indicators::derived(const Entry &entry, const QString &column) const
{
    const QString first = column + QString::number(lineOf(entry.first));
    const QString second = column + QString::number(lineOf(entry.second));
    switch (entry.kind) {
    case Kind::SumOfRows:
        return QStringLiteral("SUM(%1:%2)").arg(first, second);
    case Kind::Difference:
        return QStringLiteral("%1-%2").arg(first, second);
    case Kind::Copied:
        return first;
    case Kind::Share:
        return QStringLiteral("IF(%2=0,\"—\",ROUND(1000*%1/%2,0)/10)").arg(first, second);
    default:
        return {};
    }
}

QString Indicators::guarded(std::size_t at, const QString &column, const QString &formula) const
{
    if (at == m_lines)
        return QLatin1Char('=') + formula;
    return QStringLiteral("=IF(%1$%2=0,\"—\",%3)").arg(column).arg(lineOf(m_lines)).arg(formula);
}

QString Indicators::formula(std::size_t at, const QString &column, const std::vector<Lines> &lines) const
{
    const Entry &entry = m_rows.at(at);
    if (!entry.measure)
        return guarded(at, column, derived(entry, column));
    QStringList parts;
    for (const Lines &part : lines)
        parts.append(counted(entry, part));
    return guarded(at, column, parts.join(QLatin1Char('+')));
}

QString Indicators::totalFormula(std::size_t at, const QString &column, const QString &first, const QString &last) const
{
    const Entry &entry = m_rows.at(at);
    return guarded(at, column,
                   entry.measure ? QStringLiteral("SUM(%1%3:%2%3)").arg(first, last).arg(lineOf(at))
                                 : derived(entry, column));
}

} // namespace helpdesk
