// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/presencedesk.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/text/times.h"

#include <algorithm>

namespace helpdesk {

namespace {

AgentPresence::CallPhase phaseOf(const OpenCall *open)
{
    if (!open)
        return AgentPresence::CallPhase::None;
    switch (open->state.line()) {
    case LineState::Over:
        return AgentPresence::CallPhase::Finishing;
    case LineState::Parked:
    case LineState::Closed:
        return AgentPresence::CallPhase::None;
    default:
        return AgentPresence::CallPhase::Live;
    }
}

QString reasonText(const QString &reason, Language screen)
{
    for (const AwayReason &known : awayReasons()) {
        if (known.id == reason)
            return known.label.in(screen);
    }
    return reason;
}

} // namespace

PresenceDesk::PresenceDesk(FrontCall &front, AgentSession &session, QObject *parent)
    : QObject(parent),
      m_front(front),
      m_session(session)
{
    connect(&front, &FrontCall::frontChanged, this, &PresenceDesk::followCall);
    connect(&front, &FrontCall::changed, this, &PresenceDesk::followCall);
    connect(&session, &AgentSession::changed, this, &PresenceDesk::followAccount);
    connect(&m_clock, &QTimer::timeout, this, &PresenceDesk::tick);
    m_clock.start(1000);
    followAccount();
}

void PresenceDesk::setSink(std::function<void(const AgentStateRecord &)> sink)
{
    m_sink = std::move(sink);
    take(std::exchange(m_early, {}));
}

void PresenceDesk::take(const AgentPresence::Records &records)
{
    for (const AgentStateRecord &record : records) {
        if (m_sink)
            m_sink(record);
        else
            m_early.push_back(record);
    }
    if (!records.empty())
        Q_EMIT changed();
}

void PresenceDesk::followAccount()
{
    const AccountId account = m_session.account().id;
    if (!account.isNull())
        take(m_presence.sitDown(account, m_session.session(), m_front.now().wallMs));
}

void PresenceDesk::followCall()
{
    take(m_presence.followCall(phaseOf(m_front.call()), m_front.now().wallMs));
}

void PresenceDesk::tick()
{
    take(m_presence.tick(m_front.now().wallMs));
    if (m_presence.now().state == AgentState::WrapUp)
        Q_EMIT changed(); // Its clock goes on.
}

void PresenceDesk::goAway(const QString &reason)
{
    take(m_presence.goAway(reason, m_front.now().wallMs));
}

void PresenceDesk::comeBack()
{
    take(m_presence.comeBack(m_front.now().wallMs));
}

void PresenceDesk::leave()
{
    take(m_presence.leave(m_front.now().wallMs));
}

QString PresenceDesk::words() const
{
    const AgentStateRecord &now = m_presence.now();
    const QString since = Times::hour(now.begunAtMs);
    switch (now.state) {
    case AgentState::Available:
        return tr("Available · %1").arg(since);
    case AgentState::OnCall:
        return tr("On a call · %1").arg(since);
    case AgentState::WrapUp: {
        const std::chrono::milliseconds lasted(std::max<qint64>(0, m_front.now().wallMs - now.begunAtMs));
        return tr("Wrap-up · %1").arg(Times::clock(lasted));
    }
    case AgentState::Away:
        return tr("Away: %1 · %2").arg(reasonText(now.reason, m_session.screen()), since);
    case AgentState::Left:
        break;
    }
    return {};
}

Tone PresenceDesk::tone() const
{
    switch (m_presence.now().state) {
    case AgentState::Away:
        return Tone::Due;
    case AgentState::WrapUp:
        return Tone::Info;
    default:
        return Tone::TextMuted;
    }
}

} // namespace helpdesk
