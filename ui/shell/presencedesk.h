// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/agentstate.h"
#include "ui/common/tones.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace helpdesk {

class AgentSession;
class FrontCall;

/// What the agent at this window is doing: follows the session and the call in front, and hands on every state that
/// begins.
class PresenceDesk : public QObject
{
    Q_OBJECT

public:
    /// The front and the session are borrowed.
    PresenceDesk(FrontCall &front, AgentSession &session, QObject *parent);

    /// Where states go to be kept; those that began before are handed over at once.
    void setSink(std::function<void(const AgentStateRecord &)> sink);
    void goAway(const QString &reason);
    void comeBack();
    /// Nobody sits here any more.
    void leave();
    /// Looks at the clock now; comes by itself every second.
    void tick();

    [[nodiscard]] const AgentPresence &presence() const { return m_presence; }
    /// "Away · Meal · 13:02"; the state and since when.
    [[nodiscard]] QString words() const;
    [[nodiscard]] Tone tone() const;

Q_SIGNALS:
    void changed();

private:
    void followCall();
    void followAccount();
    void take(const AgentPresence::Records &records);

    FrontCall &m_front;
    AgentSession &m_session;
    AgentPresence m_presence;
    std::function<void(const AgentStateRecord &)> m_sink;
    AgentPresence::Records m_early; ///< Begun before there was a sink.
    QTimer m_clock{this};
};

} // namespace helpdesk
