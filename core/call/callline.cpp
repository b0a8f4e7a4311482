// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the line did and how long: what nobody was there to see is not counted as anything.

#include "core/call/callstate.h"

#include <algorithm>

namespace helpdesk {

using std::chrono::milliseconds;

Line CallState::lineOfPath() const
{
    const auto &visits = m_run.visits();
    for (std::size_t i = visits.size(); i-- > 0;) {
        const Line line = visits[i].at->line;
        if (line != Line::AsBefore)
            return line == Line::Talking && m_hungUp ? Line::Away : line;
        const bool dialled = std::any_of(m_attempts.begin(), m_attempts.end(), [&](const AttemptRecord &attempt) {
            return attempt.visit == i && attempt.entered == visits[i].entered;
        });
        const Answer *before = i > 0 ? answerOf(visits[i - 1]) : nullptr;
        if (dialled || (before && before->mark == Mark::HungUp))
            return Line::Away;
    }
    return m_hungUp ? Line::Away : Line::Talking;
}

LineState CallState::line() const
{
    if (isRegistered())
        return LineState::Closed;
    if (!m_run.hasBegun())
        return LineState::Ringing;
    if (m_parked)
        return LineState::Parked;
    if (m_run.current().effect == Effect::Register)
        return LineState::Over;
    const Line path = lineOfPath();
    if (m_gap && path == Line::Talking)
        return LineState::Away;
    if (m_hold.isOnHold())
        return LineState::OnHold;
    switch (path) {
    case Line::Ringing:
        return LineState::Ringing;
    case Line::Talking:
        return LineState::Talking;
    case Line::Away:
    case Line::AsBefore:
        break;
    }
    return LineState::Away;
}

RingsKnown CallState::ringsKnown() const
{
    if (m_channel != Channel::Phone && m_channel != Channel::Voip)
        return RingsKnown::Unknown;
    if (m_imported)
        return m_imported->ringsKnown;
    if (m_statedRings)
        return *m_statedRings > 0 ? RingsKnown::Typed : RingsKnown::Unknown;
    if (m_timeRule == 1)
        return RingsKnown::Measured;
    const auto stopped = stoppedRinging();
    const bool atOnce = stopped && !m_lineMeasured && stopped->sinceStart < m_definitions->protocol->rings.measuredFrom;
    return m_ringsLost || atOnce ? RingsKnown::Unknown : RingsKnown::Measured;
}

int CallState::rings(CallTime now) const
{
    if (m_imported)
        return ringsKnown() == RingsKnown::Unknown ? 0 : m_imported->rings;
    switch (ringsKnown()) {
    case RingsKnown::Typed:
        return *m_statedRings;
    case RingsKnown::Measured:
        return ringsAfter(stoppedRinging().value_or(now).sinceStart, m_definitions->protocol->rings);
    case RingsKnown::Unknown:
        break;
    }
    return 0;
}

milliseconds CallState::talkTime(CallTime now) const
{
    return m_talk + (line() == LineState::Talking && now > m_lastTime ? now - m_lastTime : milliseconds(0));
}

milliseconds CallState::holdTime(CallTime now) const
{
    return m_onHold + (line() == LineState::OnHold && now > m_lastTime ? now - m_lastTime : milliseconds(0));
}

milliseconds CallState::wrapUpTime(CallTime now) const
{
    return m_wrapUp + (line() == LineState::Over && now > m_lastTime ? now - m_lastTime : milliseconds(0));
}

void CallState::count(LineState state, milliseconds passed)
{
    if (state == LineState::Talking)
        m_talk += passed;
    else if (state == LineState::OnHold)
        m_onHold += passed;
    else if (state == LineState::Over)
        m_wrapUp += passed;
}

void CallState::passTime(const CallEvent &event)
{
    if (m_gap && event.kind == EventKind::TakenUp && event.payload.value(payload::on).toBool())
        closeGap(event);
    else if (beginsAfterGap(event))
        interrupt(event);
    else if (hasBegun() && event.time > m_lastTime)
        count(line(), event.time - m_lastTime);
    m_lastTime = std::max(event.time, m_lastTime);
}

bool CallState::beginsAfterGap(const CallEvent &event) const
{
    if (m_timeRule == 1 || event.kind != EventKind::TakenUp || event.session == m_holderSession || !m_run.hasBegun())
        return false;
    if (event.payload.value(payload::on).toBool() || event.time - m_lastTime <= m_definitions->protocol->time.gapWithin)
        return false;
    const LineState before = line();
    return before == LineState::Ringing || before == LineState::Talking || before == LineState::OnHold
        || before == LineState::Over;
}

/// Everything that ran ends at the last act; the work on the record goes on with whoever took it up.
void CallState::interrupt(const CallEvent &event)
{
    m_interruptions.push_back({m_lastTime, event.time});
    const LineState before = line();
    if (before == LineState::Over)
        return;
    if (!m_gap)
        m_gap = Gap{m_lastTime, before, m_hold};
    m_ringsLost = m_ringsLost || before == LineState::Ringing;
    if (before == LineState::OnHold) {
        endHold(m_lastTime);
        m_holds.back().judged = false;
    }
}

/// The caller was there all the time: as if somebody had seen it.
void CallState::closeGap(const CallEvent &event)
{
    count(m_gap->line, event.time - m_gap->from);
    if (m_gap->line == LineState::Ringing)
        m_ringsLost = false;
    if (m_gap->line == LineState::OnHold) {
        m_hold = m_gap->hold;
        m_holds.back().ended.reset();
        m_holds.back().judged = true;
    }
    std::erase_if(m_interruptions, [this](const InterruptionRecord &one) { return one.from >= m_gap->from; });
    m_gap.reset();
}

/// Where the caller is after a step: on the line again, or gone until they are called back.
void CallState::followLine(const CallEvent &event)
{
    const auto origin = m_run.lastOrigin();
    const Operation *left = origin ? m_run.visits()[*origin].at : nullptr;
    switch (event.kind) {
    case EventKind::Answered:
        if (!left || (left->effect != Effect::Dial && left->line != Line::Ringing))
            break;
        m_lineMeasured = m_lineMeasured || (left->line == Line::Ringing && event.source == EventSource::Engine);
        m_hungUp = left->effect == Effect::Dial && m_run.current().effect == Effect::Dial;
        m_gap.reset();
        break;
    case EventKind::Jumped:
    case EventKind::RequestAdded:
        m_hungUp = false;
        break;
    case EventKind::Continued:
        m_hungUp = false;
        m_gap.reset();
        break;
    case EventKind::AttemptDialled:
        m_hungUp = m_timeRule > 1;
        if (m_hungUp)
            endHold(event.time);
        break;
    case EventKind::SteppedBack:
        m_hungUp = m_hungUp || (m_timeRule > 1 && m_run.current().effect == Effect::Dial && isEffectDone());
        break;
    default:
        break;
    }
    if (m_run.current().effect == Effect::Register)
        m_gap.reset();
}

bool CallState::canStepBack() const
{
    const auto origin = m_run.lastOrigin();
    return origin && !(answered() && m_run.visits()[*origin].at->line == Line::Ringing);
}

bool CallState::canWithdrawAnswer(CallTime now) const
{
    const auto &visits = m_run.visits();
    if (visits.size() < 2 || isRegistered() || m_hold.isOnHold() || m_parked)
        return false;
    const Answer *chosen = answerOf(visits[visits.size() - 2]);
    return chosen && chosen->mark == Mark::Answered && m_run.lastOrigin() == visits.size() - 2
        && now - visits.back().entered <= m_definitions->protocol->rings.cadence;
}

/// What looked like talk was ringing.
void CallState::withdrawAnswer(const CallEvent &event)
{
    if (!m_run.canStepBack() || m_run.visits().size() < 2)
        return;
    m_talk -= std::clamp(event.time - m_run.currentVisit().entered, milliseconds(0), m_talk);
    m_run.stepBack();
    m_agent = m_rungAt;
    m_lineMeasured = false;
}

void CallState::applyMending(const CallEvent &event)
{
    if (event.kind != EventKind::TimesMended)
        return;
    const auto given = [&](const QString &key) {
        const QJsonValue time = event.payload.value(key);
        return time.isUndefined() ? std::nullopt : std::optional(milliseconds(time.toInteger()));
    };
    MendingRecord mended{event.atMs,
                         event.actor,
                         given(payload::talk),
                         given(payload::holding),
                         given(payload::wrapUp),
                         event.payload.value(payload::reason).toString()};
    m_talk = mended.talk.value_or(m_talk);
    m_onHold = mended.hold.value_or(m_onHold);
    m_wrapUp = mended.wrapUp.value_or(m_wrapUp);
    m_mendings.push_back(std::move(mended));
}

} // namespace helpdesk
