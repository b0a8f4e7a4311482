// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/seniorask.h"
#include "ui/call/front/callports.h"

#include <QObject>

#include <vector>

namespace helpdesk {

class AgentSession;
class FrontCall;

/// How asks reach the other windows; answers come later, in the window's thread.
struct SeniorPorts
{
    std::function<qint64()> nextId;
    std::function<void(const SeniorAsk &, CallPorts::Answer<std::monostate>)> ask;
    std::function<void(qint64 id, AccountId by, CallPorts::Answer<std::monostate>)> end;
    std::function<void(AccountId of, CallPorts::Answer<std::vector<SeniorAsk>>)> current;
};

/// One key between an agent on a call and the seniors at other windows. Whoever works in the Senior density is one.
class SeniorAsks : public QObject
{
    Q_OBJECT

public:
    /// The front and the session are borrowed.
    SeniorAsks(FrontCall &front, AgentSession &session, QObject *parent);

    void setPorts(SeniorPorts ports);
    /// Asks for help, takes that back, or, at a senior's window, goes to help whoever has waited longest.
    void act();
    [[nodiscard]] bool canAct() const;
    /// Something in the store has changed.
    void refresh();
    /// What to show in the tray; empty: nothing.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void changed();
    void failed(const helpdesk::Error &error);

private:
    [[nodiscard]] const SeniorAsk *own() const;     ///< Of the call in front, the newest.
    [[nodiscard]] const SeniorAsk *waiting() const; ///< Of others, the oldest; at a senior's window only.
    [[nodiscard]] CallPorts::Answer<std::monostate> then();
    void followFront();

    FrontCall &m_front;
    AgentSession &m_session;
    SeniorPorts m_ports;
    std::vector<SeniorAsk> m_asks;
};

} // namespace helpdesk
