// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/reaction.h"

#include <algorithm>
#include <tuple>

namespace helpdesk {

using std::chrono::milliseconds;

namespace {

using Heard = PracticeReaction::Heard;
using Act = PracticeReaction::Act;

PracticeReaction heardAs(const PracticeLine &line)
{
    return {line.onLine ? Heard::OnLine : Heard::Says, line.text, Act::None};
}

int visitsUpTo(const std::vector<Visit> &visits, std::size_t index)
{
    return static_cast<int>(
        std::count_if(visits.begin(), visits.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                      [&](const Visit &visit) { return visit.operation == visits[index].operation; }));
}

/// What is said at one visit, so long after it was entered; null when the caller has nothing to say there.
const PracticeLine *lineAt(const PracticeCaller &caller, const CallState &state, std::size_t index, CallTime now)
{
    const std::vector<Visit> &visits = state.run().visits();
    const Visit &visit = visits[index];
    const int times = visitsUpTo(visits, index);
    const bool here = index + 1 == visits.size();
    const bool done = here ? state.isEffectDone() : true;
    const PracticeLine *chosen = nullptr;
    for (const PracticeLine &line : caller.says) {
        const bool fits = line.operation == visit.operation && line.visit <= times && (!line.afterEffect || done)
            && (!here || now - visit.entered >= line.after);
        const auto rank = [](const PracticeLine &one) { return std::tuple(one.visit, one.afterEffect, one.after); };
        if (fits && (!chosen || rank(line) >= rank(*chosen)))
            chosen = &line;
    }
    return chosen;
}

/// The last thing said still hangs in the air where nothing new is.
PracticeReaction saidBy(const PracticeCaller &caller, const CallState &state, CallTime now)
{
    const std::vector<Visit> &visits = state.run().visits();
    const int request = state.run().request();
    for (std::size_t i = visits.size(); i-- > 0 && visits[i].request == request;) {
        if (const PracticeLine *line = lineAt(caller, state, i, now))
            return heardAs(*line);
    }
    return heardAs(caller.otherwise);
}

PracticeReaction onHold(const PracticeCaller &caller, const CallState &state, CallTime now)
{
    const milliseconds silence = state.hold().silence(now).value_or(milliseconds(0));
    if (silence >= caller.holdLimit)
        return {Heard::Gone, {}, Act::HangUp};
    if (silence >= caller.holdPatience)
        return heardAs(caller.impatient);
    if (!state.holds().empty() && !state.holds().back().contacts.empty())
        return heardAs(caller.contacted);
    return {Heard::Waits, {}, Act::None};
}

bool wasContinued(const CallState &state)
{
    const auto &visits = state.run().visits();
    return std::any_of(visits.begin(), visits.end(),
                       [](const Visit &visit) { return visit.reached == Visit::Reached::Continued; });
}

bool isLostNow(const PracticeCaller &caller, const CallState &state, CallTime now)
{
    if (!caller.loss || wasContinued(state))
        return false;
    const Visit &here = state.run().currentVisit();
    return here.operation == caller.loss->operation && now - here.entered >= caller.loss->after;
}

PracticeReaction afterLoss(const PracticeCaller &caller, const CallState &state, CallTime now)
{
    const bool again = caller.loss && caller.loss->ringsAgainAfter && !wasContinued(state) && state.answered()
        && now - state.run().currentVisit().entered >= *caller.loss->ringsAgainAfter;
    return {Heard::Gone, {}, again ? Act::RingAgain : Act::None};
}

} // namespace

PracticeReaction reactionOf(const PracticeCaller &caller, const CallState &state, CallTime now, bool askedAgain)
{
    if (!state.hasBegun() || state.isRegistered() || state.isParked())
        return {};
    if (state.isLost())
        return afterLoss(caller, state, now);
    switch (state.line()) {
    case LineState::Ringing:
        return state.rings(now) > caller.patienceRings ? PracticeReaction{Heard::Gone, {}, Act::GiveUp}
                                                       : PracticeReaction{Heard::Rings, {}, Act::None};
    case LineState::OnHold:
        return onHold(caller, state, now);
    case LineState::Talking:
    case LineState::Away:
        break;
    case LineState::Over:
        return {Heard::Gone, {}, Act::None};
    case LineState::Parked:
    case LineState::Closed:
        return {};
    }
    if (isLostNow(caller, state, now))
        return {Heard::Gone, {}, Act::HangUp};
    return askedAgain ? heardAs(caller.askedAgain) : saidBy(caller, state, now);
}

} // namespace helpdesk
