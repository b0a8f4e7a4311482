// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/standing.h"

#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int patiencePoint = 5;

bool saysHere(const CallState &state, const QString &script)
{
    const auto &say = state.operation().say;
    return std::any_of(say.begin(), say.end(), [&](const Say &s) { return s.script == script; });
}

PointStanding ringing(const CallState &state, CallTime now)
{
    if (state.line() != LineState::Ringing || state.ringsKnown() == RingsKnown::Unknown)
        return PointStanding::NotYet;
    return state.rings(now) <= state.definitions()->protocol->rings.kept ? PointStanding::InCourse
                                                                         : PointStanding::Missed;
}

/// Points that nobody but a person scores: those the operation in hand reminds of; patience while the call is tense.
PointStanding reminded(const CallState &state, int point)
{
    if (state.line() != LineState::Talking && state.line() != LineState::OnHold)
        return PointStanding::NotYet;
    const auto &points = state.operation().points;
    const bool here =
        point == patiencePoint ? state.isTense() : std::find(points.begin(), points.end(), point) != points.end();
    return here ? PointStanding::InCourse : PointStanding::NotYet;
}

PointStanding standingOf(const CallState &state, const Adherence &adherence, int point, CallTime now)
{
    const auto &judged = state.definitions()->protocol->adherencePoints;
    if (std::find(judged.begin(), judged.end(), point) == judged.end())
        return reminded(state, point);
    if (point == 1 && !state.answered())
        return ringing(state, now);
    // What is said on this card counts when the agent goes on from it.
    const bool greeting =
        point == 2 && !state.scriptMark(fieldkey::greetingScript) && saysHere(state, fieldkey::greetingScript);
    if (greeting && !state.isSaid(fieldkey::greetingScript) && state.line() < LineState::Over)
        return PointStanding::InCourse;
    if (point == 6 && state.hold().isOnHold()) {
        const bool kept = (adherence.kept & (1 << point)) != 0 && state.hold().phase(now) != HoldTimer::Phase::Overdue;
        return kept ? PointStanding::InCourse : PointStanding::Missed;
    }
    if ((adherence.due & (1 << point)) == 0)
        return PointStanding::NotYet;
    return (adherence.kept & (1 << point)) != 0 ? PointStanding::Kept : PointStanding::Missed;
}

} // namespace

std::vector<PointStanding> protocolStanding(const CallState &state, CallTime now)
{
    const Adherence adherence = adherenceOf(state);
    std::vector<PointStanding> standing;
    for (const ProtocolPoint &point : state.definitions()->protocol->points)
        standing.push_back(standingOf(state, adherence, point.number, now));
    return standing;
}

} // namespace helpdesk
