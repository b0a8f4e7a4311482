// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "ui/call/callports.h"

#include <QObject>

#include <functional>
#include <optional>

namespace helpdesk {

class AgentSession;

/// The call in front of the agent: every panel reads it, every key acts through it. Draws nothing, decides nothing.
class FrontCall : public QObject
{
    Q_OBJECT

public:
    /// The desk and the session are borrowed.
    FrontCall(CallDesk &desk, AgentSession &session, CallPorts ports, QObject *parent = nullptr);

    /// A new contact. It comes to the front unless a call is in front already.
    Result<> ring(const command::Ring &given = {});
    /// Acts on the call in front; a refusal is announced and returned.
    Result<> perform(Command command);
    void keepDraft(const QString &key, const QString &text);
    /// Brings a call to the front: from the desk, else from the store, taking it up when nobody here holds it.
    void bring(CallId call);
    /// Shows the idle card; the call stays open on the desk.
    void putAside();
    /// Somebody else sits here now: every call in hand at this desk is theirs. Parked ones stay with who parked them until
    /// somebody takes them.
    void handOver();
    /// Asks anew who is waiting.
    void refreshOpenCalls();

    /// Null when the desk is idle.
    [[nodiscard]] const OpenCall *call() const;
    [[nodiscard]] CallId id() const { return m_front; }
    [[nodiscard]] CallTime time() const;
    [[nodiscard]] Moment now() const { return m_ports.now(); }
    [[nodiscard]] const CallPorts &ports() const { return m_ports; }
    [[nodiscard]] AgentSession &session() const { return m_session; }
    /// Grouped, or empty while the store has not answered.
    [[nodiscard]] QString ticketNumber() const;
    /// Open calls but the one in front: promised ones by due time, then by age.
    [[nodiscard]] std::vector<CallRow> waitingCalls() const;
    /// The call registered last at this desk, with its folio once it has one.
    [[nodiscard]] const std::optional<CallRow> &lastRegistered() const { return m_lastRegistered; }

Q_SIGNALS:
    /// Another call, or none, is in front.
    void frontChanged();
    /// Something happened in the call in front.
    void changed();
    /// More of the call in front is on disk, or its ticket has a number.
    void saved();
    void waitingCallsChanged();
    void refused(const helpdesk::Error &error);
    /// Another desk has taken the call that was in front.
    void lostTo(const QString &name);

private:
    void follow(CallId call);
    void followSaved(CallId call);
    void takeUp(const LoadedCall &loaded);
    void rejoin(CallId call);
    void setFront(CallId call);

    CallDesk &m_desk;
    AgentSession &m_session;
    CallPorts m_ports;
    CallId m_front;
    std::vector<CallRow> m_stored; ///< Open calls as last read.
    std::optional<CallRow> m_lastRegistered;
};

} // namespace helpdesk
