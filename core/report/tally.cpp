// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tally.h"

#include <bit>
#include <numeric>

namespace helpdesk {

namespace {

constexpr std::pair<CallOutcome, Measure> outcomes[] = {{CallOutcome::SecondLevel, Measure::OutcomeSecondLevel},
                                                        {CallOutcome::FirstLevel, Measure::OutcomeFirstLevel},
                                                        {CallOutcome::Outside, Measure::OutcomeOutside},
                                                        {CallOutcome::Transferred, Measure::OutcomeTransferred},
                                                        {CallOutcome::Status, Measure::OutcomeStatus},
                                                        {CallOutcome::OutOfScope, Measure::OutcomeOutOfScope},
                                                        {CallOutcome::Dropped, Measure::OutcomeDropped},
                                                        {CallOutcome::NotCarriedOut, Measure::OutcomeNotCarriedOut}};

constexpr std::pair<CallKind, Measure> kinds[] = {
    {CallKind::FirstLevel, Measure::KindFirstLevel},   {CallKind::SecondLevel, Measure::KindSecondLevel},
    {CallKind::Transferred, Measure::KindTransferred}, {CallKind::Outside, Measure::KindOutside},
    {CallKind::Status, Measure::KindStatus},           {CallKind::OutOfScope, Measure::KindOutOfScope}};

constexpr PointMeasures points[] = {{1, Measure::Point1Due, Measure::Point1Kept},
                                    {2, Measure::Point2Due, Measure::Point2Kept},
                                    {6, Measure::Point6Due, Measure::Point6Kept},
                                    {7, Measure::Point7Due, Measure::Point7Kept}};

template<typename Key, std::size_t Count>
constexpr std::array<Measure, Count> measuresOf(const std::pair<Key, Measure> (&table)[Count])
{
    std::array<Measure, Count> measures{};
    for (std::size_t i = 0; i < Count; ++i)
        measures[i] = table[i].second;
    return measures;
}

constexpr auto outcomeList = measuresOf(outcomes);
constexpr auto kindList = measuresOf(kinds);

bool hasPoint(int set, int point)
{
    return (set & (1 << point)) != 0;
}

void countRings(CallTally &tally, const CallSummary &call)
{
    if (!hasPoint(call.pointsDue, 1) || call.ringsKnown == RingsKnown::Unknown) {
        ++tally[Measure::RingsUnknown];
        return;
    }
    const bool kept = hasPoint(call.pointsKept, 1);
    if (call.ringsKnown == RingsKnown::Measured)
        ++tally[kept ? Measure::RingsMeasuredKept : Measure::RingsMeasuredLate];
    else
        ++tally[kept ? Measure::RingsTypedKept : Measure::RingsTypedLate];
}

void countWhatItWas(CallTally &tally, const CallSummary &call)
{
    for (const auto &[outcome, measure] : outcomes)
        tally[measure] += call.outcome == outcome;
    for (const auto &[kind, measure] : kinds)
        tally[measure] += (call.kinds & static_cast<int>(kind)) != 0;
    tally[Measure::SeveralKinds] = std::popcount(static_cast<unsigned>(call.kinds)) > 1;
    tally[Measure::Joined] = hasFlag(call.flags, CallFlag::Joined);
    tally[Measure::Imported] = hasFlag(call.flags, CallFlag::Imported);
    tally[Measure::Tense] = hasFlag(call.flags, CallFlag::Tense);
    tally[Measure::LevelsNotCounted] = call.levelRequests < 0;
    tally[Measure::TimesOlderRule] = call.timeRule < 2 && !hasFlag(call.flags, CallFlag::Imported);
    tally[Measure::TimesUnknown] = call.answered_ms && hasFlag(call.flags, CallFlag::TimesUnknown);
    tally[Measure::LevelRequests] = std::max(call.levelRequests, 0);
    tally[Measure::SolvedFirst] = std::max(call.solvedFirst, 0);
}

void countHowItWent(CallTally &tally, const CallSummary &call)
{
    for (const PointMeasures &point : points) {
        tally[point.due] = hasPoint(call.pointsDue, point.point);
        tally[point.kept] = hasPoint(call.pointsKept, point.point);
    }
    tally[Measure::CallsWithHolds] = call.holds > 0;
    tally[Measure::Holds] = call.holds;
    tally[Measure::HoldsKept] = call.holdsKept;
    tally[Measure::TalkMs] = call.talk_ms;
    tally[Measure::HoldMs] = call.hold_ms;
    tally[Measure::HandleMs] = call.handle_ms;
    tally[Measure::SatisfactionAsked] = call.satisfaction != 0
        || (call.timeRule < 2 && !hasFlag(call.flags, CallFlag::Imported) && hasPoint(call.pointsKept, 7));
    tally[Measure::SatisfactionAnswered] = call.satisfaction > 0;
    tally[Measure::SatisfactionSum] = std::max(call.satisfaction, 0);
}

} // namespace

CallTally &CallTally::operator+=(const CallTally &other)
{
    for (std::size_t i = 0; i < measureCount; ++i)
        m_counts[i] += other.m_counts[i];
    return *this;
}

CallTally &CallTally::operator-=(const CallTally &other)
{
    for (std::size_t i = 0; i < measureCount; ++i)
        m_counts[i] -= other.m_counts[i];
    return *this;
}

qint64 CallTally::outcomes() const
{
    return std::accumulate(outcomeList.begin(), outcomeList.end(), qint64(0),
                           [this](qint64 sum, Measure measure) { return sum + (*this)[measure]; });
}

Ratio CallTally::adherence() const
{
    Ratio sum;
    for (const PointMeasures &point : points) {
        sum.numerator += (*this)[point.kept];
        sum.denominator += (*this)[point.due];
    }
    return sum;
}

QJsonObject CallTally::toJson() const
{
    QJsonObject json;
    for (const auto &[measure, word] : measureWords.words)
        json.insert(QLatin1String(word), (*this)[measure]);
    return json;
}

CallTally CallTally::fromJson(const QJsonObject &json)
{
    CallTally tally;
    for (const auto &[measure, word] : measureWords.words)
        tally[measure] = json.value(QLatin1String(word)).toInteger();
    return tally;
}

CallTally tallyOf(const CallSummary &call)
{
    CallTally tally;
    if (!call.registeredAtMs)
        return tally;
    if (call.channel != Channel::Phone && call.channel != Channel::Voip) {
        tally[Measure::OtherChannels] = 1;
        return tally;
    }
    tally[Measure::Received] = 1;
    countWhatItWas(tally, call);
    countHowItWent(tally, call);
    if (!call.answered_ms) {
        tally[Measure::Unanswered] = 1;
        return tally;
    }
    tally[Measure::Answered] = 1;
    tally[Measure::AnsweredWithoutTicket] = (call.kinds & static_cast<int>(CallKind::SecondLevel)) == 0;
    countRings(tally, call);
    return tally;
}

Measure measureOf(CallOutcome outcome)
{
    for (const auto &[known, measure] : outcomes) {
        if (known == outcome)
            return measure;
    }
    return Measure::OutcomeNotCarriedOut;
}

Measure measureOf(CallKind kind)
{
    for (const auto &[known, measure] : kinds) {
        if (known == kind)
            return measure;
    }
    return Measure::KindOutOfScope;
}

std::span<const Measure> outcomeMeasures()
{
    return outcomeList;
}

std::span<const Measure> kindMeasures()
{
    return kindList;
}

std::span<const PointMeasures> pointMeasures()
{
    return points;
}

CallFilter callsBehind(Measure measure, AccountId agent, qint64 fromMs, qint64 toMs)
{
    CallFilter filter;
    filter.fromMs = fromMs;
    filter.toMs = toMs;
    filter.agent = agent;
    filter.open = false;
    filter.measure = measure;
    // What the log's index knows as well; the rest is looked at row by row, within the period.
    for (const auto &[outcome, of] : outcomes) {
        if (of == measure)
            filter.outcome = outcome;
    }
    for (const auto &[kind, of] : kinds) {
        if (of == measure)
            filter.kinds = static_cast<int>(kind);
    }
    return filter;
}

} // namespace helpdesk
