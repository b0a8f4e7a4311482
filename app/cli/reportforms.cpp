// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportforms.h"

#include "app/cli/csvcells.h"
#include "app/cli/paperform.h"
#include "app/cli/sheetform.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace helpdesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// Tenths of a percent as a number with a point; nothing where there is nothing to divide by.
QString percent(const Ratio &ratio)
{
    const auto share = ratio.perMille();
    return share ? u"%1.%2"_s.arg(*share / 10).arg(*share % 10) : QString();
}

QString hundredths(std::optional<qint64> value)
{
    return value ? u"%1.%2"_s.arg(*value / 100).arg(*value % 100, 2, 10, QLatin1Char('0')) : QString();
}

QString instant(qint64 ms, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(zone.toLatin1())).toString(Qt::ISODate);
}

void addMeasureNames(QJsonArray &cells)
{
    for (const auto &[measure, word] : measureWords.words)
        cells.append(QLatin1String(word));
}

void addMeasures(QJsonArray &cells, const CallTally &tally)
{
    for (const auto &[measure, word] : measureWords.words)
        cells.append(tally[measure]);
}

/// Rows of a list. Figures that are not real say so in a last column, which one's own desk does not have.
class Rows
{
public:
    Rows(DeskKind kind, QJsonArray head) : m_kind(kind) { put(std::move(head), u"desk_kind"_s); }

    void add(QJsonArray row) { put(std::move(row), deskKindWords.word(m_kind)); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void put(QJsonArray row, const QString &desk)
    {
        if (m_kind != DeskKind::Own)
            row.append(desk);
        m_text += csvRow(row);
    }

    const DeskKind m_kind;
    QString m_text;
};

/// A row a month.
QString csvOf(const IndicatorReport &report, DeskKind kind)
{
    QJsonArray head{u"month"_s};
    for (const auto &[indicator, word] : indicatorWords.words)
        head.append(QString(QLatin1String(word) + u"_percent"_s));
    head.append(u"open"_s);
    addMeasureNames(head);
    Rows rows(kind, head);
    for (const MonthIndicators &month : report.months) {
        QJsonArray row{month.month.text()};
        for (const auto &[indicator, word] : indicatorWords.words)
            row.append(percent(ratioOf(indicator, month.total)));
        row.append(month.open);
        addMeasures(row, month.total);
        rows.add(row);
    }
    return rows.text();
}

QJsonArray kpiRow(const QString &name, const KpiLine &line)
{
    QJsonArray row{name};
    for (const auto &[kpi, word] : kpiWords.words)
        row.append(percent(ratioOf(kpi, line.tally)));
    row.append(hundredths(satisfactionHundredths(line.tally)));
    row.append(line.ticketsMade);
    row.append(line.ticketsCancelled);
    addMeasures(row, line.tally);
    return row;
}

/// A row an agent, the desk's last.
QString csvOf(const KpiReport &report, DeskKind kind)
{
    QJsonArray head{u"agent"_s};
    for (const auto &[kpi, word] : kpiWords.words)
        head.append(QString(QLatin1String(word) + u"_percent"_s));
    for (const QString &name : {u"satisfaction_mean"_s, u"tickets_made"_s, u"tickets_cancelled"_s})
        head.append(name);
    addMeasureNames(head);
    Rows rows(kind, head);
    for (const KpiLine &line : report.agents)
        rows.add(kpiRow(line.name, line));
    rows.add(kpiRow({}, report.desk));
    return rows.text();
}

/// One value a row: what it belongs to, which one, its name, the value.
class ShiftRows
{
public:
    ShiftRows(const ShiftReport &report, DeskKind kind)
        : m_report(report),
          m_rows(kind, {u"part"_s, u"item"_s, u"name"_s, u"value"_s})
    {
    }

    QString text()
    {
        addShift();
        addTally(u"total"_s, {}, m_report.total);
        for (const ReportAgent &agent : m_report.agents) {
            add(u"agent"_s, agent.name, u"tickets_made"_s, agent.ticketsMade);
            addTally(u"agent"_s, agent.name, agent.tally);
        }
        for (const ReportHalfHour &half : m_report.halfHours)
            addHalfHour(half);
        for (const ReportTicket &ticket : m_report.tickets)
            addTicket(ticket);
        for (const ReportPromise &promise : m_report.promises)
            addPromise(promise);
        for (const ReportGap &gap : m_report.gaps)
            add(u"no_shift"_s, at(gap.beginMs), u"received"_s, gap.received);
        return m_rows.text();
    }

private:
    [[nodiscard]] QString at(qint64 ms) const { return instant(ms, m_report.head.timeZone); }

    void add(const QString &part, const QString &item, const QString &name, const QJsonValue &value)
    {
        m_rows.add({part, item, name, value});
    }

    void addTally(const QString &part, const QString &item, const CallTally &tally)
    {
        for (const auto &[measure, word] : measureWords.words)
            add(part, item, QLatin1String(word), tally[measure]);
    }

    void addShift()
    {
        const ShiftReport::Differences differences = m_report.differences();
        add(u"shift"_s, {}, u"name"_s, m_report.span.name);
        add(u"shift"_s, {}, u"day"_s, m_report.span.day.toString(Qt::ISODate));
        add(u"shift"_s, {}, u"begin"_s, at(m_report.span.beginMs));
        add(u"shift"_s, {}, u"end"_s, at(m_report.span.endMs));
        add(u"shift"_s, {}, u"as_of"_s, at(m_report.asOfMs));
        add(u"shift"_s, {}, u"still_open"_s, m_report.stillOpen);
        add(u"shift"_s, {}, u"tickets_unassigned"_s, m_report.unassigned());
        add(u"difference"_s, {}, u"outcomes"_s, differences.outcomes);
        add(u"difference"_s, {}, u"agents"_s, differences.agents);
        add(u"difference"_s, {}, u"half_hours"_s, differences.halfHours);
    }

    void addHalfHour(const ReportHalfHour &half)
    {
        add(u"half_hour"_s, at(half.beginMs), u"in_time_or_unknown"_s, half.inTimeOrUnknown);
        add(u"half_hour"_s, at(half.beginMs), u"late"_s, half.late);
        add(u"half_hour"_s, at(half.beginMs), u"unanswered"_s, half.unanswered);
    }

    void addTicket(const ReportTicket &ticket)
    {
        const QString number = QString::number(ticket.number);
        add(u"ticket"_s, number, u"made_at"_s, at(ticket.madeAtMs));
        add(u"ticket"_s, number, u"urgency"_s, ticket.urgency.es);
        add(u"ticket"_s, number, u"impact"_s, ticket.impact.es);
        add(u"ticket"_s, number, u"priority"_s, ticket.priority);
        add(u"ticket"_s, number, u"service"_s, ticket.service.es);
        add(u"ticket"_s, number, u"resolver"_s, ticket.resolver.isEmpty() ? ticket.group.es : ticket.resolver);
        add(u"ticket"_s, number, u"made_by"_s, ticket.madeBy);
        add(u"ticket"_s, number, u"cancelled"_s, ticket.cancelled ? 1 : 0);
    }

    void addPromise(const ReportPromise &promise)
    {
        const QString call = QString::number(promise.call.value);
        add(u"promise"_s, call, u"due"_s, at(promise.dueMs));
        add(u"promise"_s, call, u"whom"_s, promise.whom);
        add(u"promise"_s, call, u"phone"_s, promise.phone);
        add(u"promise"_s, call, u"attempts"_s, promise.attempts);
        add(u"promise"_s, call, u"owner"_s, promise.owner);
    }

    const ShiftReport &m_report;
    Rows m_rows;
};

QString csvOf(const ShiftReport &report, DeskKind kind)
{
    return ShiftRows(report, kind).text();
}

QJsonObject jsonOf(const ShiftReport &report)
{
    const ShiftReport::Differences differences = report.differences();
    QJsonObject json = report.toJson();
    json.insert(u"differences"_s,
                QJsonObject{{u"outcomes"_s, differences.outcomes},
                            {u"agents"_s, differences.agents},
                            {u"half_hours"_s, differences.halfHours}});
    return json;
}

template<typename Report>
QJsonObject jsonOf(const Report &report)
{
    return report.toJson();
}

QByteArray jsonText(QJsonObject json, DeskKind kind)
{
    json.insert(u"desk_kind"_s, deskKindWords.word(kind));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<QByteArray> asJson(const AnyReport &report, const ReportHead &head, Language)
{
    return std::visit([&](const auto &each) { return jsonText(jsonOf(each), head.kind); }, report);
}

Result<QByteArray> asCsv(const AnyReport &report, const ReportHead &head, Language)
{
    return std::visit([&](const auto &each) { return csvOf(each, head.kind).toUtf8(); }, report);
}

QJsonArray reviewRow(const QString &name, const ReviewLine &line)
{
    QJsonArray row{name, line.drawn, line.heard, line.passed};
    for (const HeardPoint point : heardPoints) {
        row.append(line.of(point).numerator);
        row.append(line.of(point).denominator);
    }
    row.append(percent(line.program));
    return row;
}

/// A row an agent, the desk's last. A point is what was kept and what was judged: there are too few for a percentage.
QString csvOf(const ReviewReport &report, DeskKind kind)
{
    Rows rows(kind,
              {u"agent"_s, u"drawn"_s, u"heard"_s, u"not_heard"_s, u"point_3_kept"_s, u"point_3_judged"_s,
               u"point_4_kept"_s, u"point_4_judged"_s, u"point_5_kept"_s, u"point_5_judged"_s,
               u"program_adherence_percent"_s});
    for (const ReviewLine &line : report.agents)
        rows.add(reviewRow(line.name, line));
    if (report.desk)
        rows.add(reviewRow({}, *report.desk));
    return rows.text();
}

constexpr ReportForm forms[] = {{"json", asJson}, {"csv", asCsv}, {"pdf", asPdf}, {"xlsx", asWorkbook}};

} // namespace

const ReportForm *reportForm(const QString &name)
{
    for (const ReportForm &form : forms) {
        if (name == QLatin1String(form.name) || (name.isEmpty() && QLatin1String(form.name) == QLatin1String("json")))
            return &form;
    }
    return nullptr;
}

std::optional<QByteArray> reviewForm(const QString &name, const ReviewReport &report, DeskKind kind)
{
    if (name.isEmpty() || name == "json"_L1)
        return jsonText(report.toJson(), kind);
    return name == "csv"_L1 ? std::optional(csvOf(report, kind).toUtf8()) : std::nullopt;
}

QString reportFormNames()
{
    QStringList names;
    for (const ReportForm &form : forms)
        names.append(QLatin1String(form.name));
    return names.join(u'|');
}

} // namespace helpdesk::cli
