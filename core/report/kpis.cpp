// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/kpis.h"

#include "core/report/reportjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <numeric>

namespace helpdesk {

namespace {

QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// In whole numbers, half up.
std::optional<qint64> rounded(qint64 sum, qint64 count)
{
    return count == 0 ? std::nullopt : std::optional((2 * sum + count) / (2 * count));
}

QJsonObject jsonOf(const KpiLine &line)
{
    QJsonObject kpis;
    for (const auto &[kpi, word] : kpiWords.words)
        kpis.insert(QLatin1String(word), helpdesk::jsonOf(ratioOf(kpi, line.tally)));
    return {{QStringLiteral("agent"), line.agent.value},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("kpis"), kpis},
            {QStringLiteral("satisfaction_hundredths"), orNull(satisfactionHundredths(line.tally))},
            {QStringLiteral("mean_talk_ms"), orNull(meanMs(Measure::TalkMs, line.tally))},
            {QStringLiteral("mean_handle_ms"), orNull(meanMs(Measure::HandleMs, line.tally))},
            {QStringLiteral("tickets_made"), line.ticketsMade},
            {QStringLiteral("tickets_cancelled"), line.ticketsCancelled},
            {QStringLiteral("tally"), line.tally.toJson()}};
}

QJsonObject jsonOf(const KpiPeriod &period)
{
    QJsonObject json;
    if (period.kind != KpiPeriod::Kind::Shift)
        json.insert(QStringLiteral("month"), period.month.text());
    if (period.kind != KpiPeriod::Kind::Month) {
        json.insert(QStringLiteral("shift"), period.shiftId);
        json.insert(QStringLiteral("shift_name"), period.shiftName);
    }
    if (period.kind == KpiPeriod::Kind::Shift)
        json.insert(QStringLiteral("day"), period.day.toString(Qt::ISODate));
    return json;
}

} // namespace

const EnumWords<Kpi, 7> kpiWords{{{
    {Kpi::ResponseRate, "response_rate"},
    {Kpi::WithoutSecondLevel, "without_second_level"},
    {Kpi::FirstContact, "first_contact"},
    {Kpi::SatisfactionRate, "satisfaction_rate"},
    {Kpi::Adherence, "adherence"},
    {Kpi::RingsKept, "rings_kept"},
    {Kpi::HoldsKept, "holds_kept"},
}}};

ShareMeasures measuresOf(Kpi kpi)
{
    using enum Measure;
    static constexpr std::array received{Received}, answered{Answered}, withoutTicket{AnsweredWithoutTicket},
        requests{LevelRequests}, solved{SolvedFirst}, asked{SatisfactionAsked}, rated{SatisfactionAnswered},
        ringsDue{Point1Due}, ringsKept{Point1Kept}, holds{Holds}, holdsKept{HoldsKept};
    static constexpr std::array due{Point1Due, Point2Due, Point6Due, Point7Due},
        kept{Point1Kept, Point2Kept, Point6Kept, Point7Kept};
    switch (kpi) {
    case Kpi::ResponseRate:
        return {answered, received};
    case Kpi::WithoutSecondLevel:
        return {withoutTicket, answered};
    case Kpi::FirstContact:
        return {solved, requests};
    case Kpi::SatisfactionRate:
        return {rated, asked};
    case Kpi::Adherence:
        return {kept, due};
    case Kpi::RingsKept:
        return {ringsKept, ringsDue};
    case Kpi::HoldsKept:
        break;
    }
    return {holdsKept, holds};
}

Ratio ratioOf(Kpi kpi, const CallTally &tally)
{
    const auto sumOf = [&](std::span<const Measure> measures) {
        return std::accumulate(measures.begin(), measures.end(), 0LL,
                               [&](qint64 sum, Measure measure) { return sum + tally[measure]; });
    };
    const ShareMeasures measures = measuresOf(kpi);
    return {sumOf(measures.part), sumOf(measures.whole)};
}

std::optional<qint64> satisfactionHundredths(const CallTally &tally)
{
    return rounded(100 * tally[Measure::SatisfactionSum], tally[Measure::SatisfactionAnswered]);
}

std::optional<qint64> meanMs(Measure measure, const CallTally &tally)
{
    return rounded(tally[measure], tally[Measure::Answered] - tally[Measure::TimesUnknown]);
}

void KpiReport::putFirst(AccountId agent)
{
    const auto own =
        std::find_if(agents.begin(), agents.end(), [&](const KpiLine &line) { return line.agent == agent; });
    if (own != agents.end())
        std::rotate(agents.begin(), own, own + 1);
}

QJsonObject KpiReport::toJson() const
{
    QJsonArray lines;
    for (const KpiLine &line : agents)
        lines.append(jsonOf(line));
    return {{QStringLiteral("as_of_ms"), asOfMs},       {QStringLiteral("time_zone"), timeZone},
            {QStringLiteral("period"), jsonOf(period)}, {QStringLiteral("begin_ms"), span.beginMs},
            {QStringLiteral("end_ms"), span.endMs},     {QStringLiteral("agents"), lines},
            {QStringLiteral("desk"), jsonOf(desk)},     {QStringLiteral("rules"), jsonOf(rules)}};
}

} // namespace helpdesk
