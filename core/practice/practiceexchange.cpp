// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practiceexchange.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr qint64 firstPauseMs = 3000;
constexpr qint64 leastPauseMs = 4000;
constexpr quint64 pauseSpreadMs = 9000;

} // namespace

PracticeExchange::PracticeExchange(std::vector<CallerPtr> callers, quint64 seed, Moment now, PracticePorts ports)
    : m_ports(std::move(ports)),
      m_waiting(callers.rbegin(), callers.rend()),
      m_chance(seed),
      m_ringAt(now.steadyMs + firstPauseMs)
{
}

void PracticeExchange::tick(Moment now)
{
    for (std::size_t i = 0; i < m_placed.size(); ++i)
        react(m_placed[i], now);
    if (m_waiting.empty())
        return;
    if (ringsBeside(now)) {
        ringNext();
    } else if (!isFree()) {
        m_ringAt.reset();
    } else if (!m_ringAt) {
        m_ringAt = now.steadyMs + leastPauseMs + static_cast<qint64>(m_chance() % pauseSpreadMs);
    } else if (now.steadyMs >= *m_ringAt) {
        ringNext();
    }
}

bool PracticeExchange::isBusy(CallId call) const
{
    const OpenCall *open = call.isNull() ? nullptr : m_ports.call(call);
    return open && !open->state.isRegistered() && !open->state.isParked();
}

bool PracticeExchange::isFree() const
{
    return std::none_of(m_placed.begin(), m_placed.end(),
                        [this](const Placed &placed) { return isBusy(placed.call) || isBusy(placed.again); });
}

bool PracticeExchange::ringsBeside(Moment now) const
{
    if (!m_waiting.back()->during || m_placed.empty() || !isBusy(m_placed.back().call))
        return false;
    const OpenCall *open = m_ports.call(m_placed.back().call);
    const auto answered = open->state.answered();
    return answered && !open->state.isLost() && open->clock.at(now) - *answered >= *m_waiting.back()->during;
}

void PracticeExchange::ringNext()
{
    const CallerPtr caller = m_waiting.back();
    const CallId call = m_ports.ring({Channel::Phone, caller->numberShown ? caller->phone : QString()});
    if (call.isNull())
        return;
    m_waiting.pop_back();
    m_placed.push_back({caller, call, {}, {}, false});
    m_ringAt.reset();
}

void PracticeExchange::react(Placed &placed, Moment now)
{
    const OpenCall *again = placed.again.isNull() ? nullptr : m_ports.call(placed.again);
    if (again && reactionOf(*placed.caller, again->state, again->clock.at(now)).act == PracticeReaction::Act::GiveUp)
        giveUp(placed.again);
    const OpenCall *open = m_ports.call(placed.call);
    if (!open || open->lost || open->state.isRegistered())
        return;
    if (placed.hadEnough && !open->state.isLost()) {
        m_ports.perform(placed.call, command::Drop{});
        return;
    }
    switch (reactionOf(*placed.caller, open->state, open->clock.at(now)).act) {
    case PracticeReaction::Act::None:
        break;
    case PracticeReaction::Act::GiveUp:
        giveUp(placed.call);
        break;
    case PracticeReaction::Act::HangUp:
        placed.hadEnough = open->state.hold().isOnHold();
        m_ports.perform(placed.call, command::Drop{});
        break;
    case PracticeReaction::Act::RingAgain:
        if (placed.again.isNull())
            placed.again =
                m_ports.ring({Channel::Phone, placed.caller->numberShown ? placed.caller->phone : QString()});
        break;
    }
}

void PracticeExchange::giveUp(CallId call)
{
    const Answer *unanswered = m_ports.call(call)->state.operation().answerMarked(Mark::Unanswered);
    if (unanswered)
        m_ports.perform(call, command::Choose{unanswered->id});
}

void PracticeExchange::follow(CallId call)
{
    const OpenCall *open = m_ports.call(call);
    for (Placed &placed : m_placed) {
        if (placed.call == call && open && open->state.isRegistered() && !placed.score)
            placed.score = judgePractice(*placed.caller, open->state);
    }
}

void PracticeExchange::askAgain(CallId call)
{
    if (const OpenCall *open = m_ports.call(call)) {
        m_askedIn = call;
        m_askedAt = open->state.run().visits().size();
    }
}

void PracticeExchange::stop()
{
    m_waiting.clear();
    m_stopped = true;
}

const PracticeExchange::Placed *PracticeExchange::placedOf(CallId call) const
{
    const auto found = std::find_if(m_placed.begin(), m_placed.end(), [call](const Placed &placed) {
        return placed.call == call || placed.again == call;
    });
    return call.isNull() || found == m_placed.end() ? nullptr : &*found;
}

PracticeReaction PracticeExchange::heard(CallId call, Moment now) const
{
    const Placed *placed = placedOf(call);
    const OpenCall *open = placed ? m_ports.call(call) : nullptr;
    if (!open)
        return {};
    const bool asked = m_askedIn == call && m_askedAt == open->state.run().visits().size();
    return reactionOf(*placed->caller, open->state, open->clock.at(now), asked);
}

bool PracticeExchange::isOver() const
{
    const bool done =
        std::all_of(m_placed.begin(), m_placed.end(), [](const Placed &placed) { return placed.score.has_value(); });
    return m_waiting.empty() && (done || m_stopped) && isFree();
}

} // namespace helpdesk
