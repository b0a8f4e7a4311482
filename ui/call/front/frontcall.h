// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "ui/call/front/callports.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace helpdesk {

class AgentSession;

/// Somebody was cut off a moment ago: their call can go on where it was lost.
struct CutOffer
{
    CallId call;
    CallId
        rings; ///< The call that may be the same caller's; null while the lost one itself is in front and nobody rings.
    QString who;       ///< Empty while not known.
    QString operation; ///< Where it was lost.
    qint64 cutAtMs = 0;
    QStringList phones; ///< Under which they may ring again: the number shown, and the one they gave.
    bool interrupted =
        false; ///< The call in front: nobody was here for a while, and nobody has said whether they still are.
    bool sameNumber = false; ///< The telephone shows the number of the one who was cut off.
};

/// The call in front of the agent: every panel reads it, every key acts through it. Draws nothing, decides nothing.
class FrontCall : public QObject
{
    Q_OBJECT

public:
    /// The desk and the session are borrowed.
    FrontCall(CallDesk &desk, AgentSession &session, CallPorts ports, QObject *parent = nullptr);

    /// A new contact. It comes to the front unless a call is in front already.
    Result<> ring(const command::Ring &given = {}, EventSource source = EventSource::Agent);
    /// Acts on the call in front; a refusal is announced and returned.
    Result<> perform(Command command);
    void keepDraft(const QString &key, const QString &text);
    /// Brings a call to the front: from the desk, else from the store, taking it up when nobody here holds it.
    void bring(CallId call);
    /// Answers a call that rings while another is in front; whoever is on the line there waits on hold, told why.
    void answerOther(CallId call);
    /// The one who was cut off is on the line again: nothing is asked anew, what rang for it is closed.
    void continueCut();
    /// Somebody else sits here now: every call in hand at this desk is theirs. Parked ones stay with who parked them
    /// until somebody takes them.
    void handOver();
    /// Asks anew who is waiting.
    void refreshOpenCalls();

    /// A call that rings while another is in front; null when none does, else the one that rings longest.
    [[nodiscard]] CallId otherRing() const;
    /// Of several who were cut off the one who seems to ring, by number or name, else the latest. Empty when nobody was
    /// cut off lately, or another matter is in front.
    [[nodiscard]] std::optional<CutOffer> cutOffer() const;
    /// The calls in hand at this desk, the one in front among them.
    [[nodiscard]] std::vector<CallId> callsInHand() const { return m_desk.calls(); }
    /// Null when it is not in hand here.
    [[nodiscard]] const OpenCall *callInHand(CallId call) const { return m_desk.call(call); }
    [[nodiscard]] CallTime timeOf(CallId call) const { return m_desk.timeOf(call, now()); }
    /// What to say before one caller is left for another.
    [[nodiscard]] const HoldReason *otherCallReason() const;

    /// Null when the desk is idle.
    [[nodiscard]] const OpenCall *call() const;
    [[nodiscard]] CallId id() const { return m_front; }
    [[nodiscard]] CallTime time() const;
    [[nodiscard]] Moment now() const { return m_ports.now(); }
    [[nodiscard]] const CallPorts &ports() const { return m_ports; }
    [[nodiscard]] AgentSession &session() const { return m_session; }
    /// Grouped, or empty while the store has not answered.
    [[nodiscard]] QString ticketNumber() const;
    /// Open calls but the one in front: those that ring, then those on hold here, the agent's own that were left in the
    /// middle, promised ones by due time, then by age.
    [[nodiscard]] std::vector<CallRow> waitingCalls() const;
    /// Held by this agent in a window that is gone, with nothing promised: whoever called may still be on the line.
    [[nodiscard]] bool isLeftInTheMiddle(const CallSummary &call) const;
    /// The call registered last at this desk, with its folio once it has one.
    [[nodiscard]] const std::optional<CallRow> &lastRegistered() const { return m_lastRegistered; }

Q_SIGNALS:
    /// The call in front is about to make room for another: what is typed belongs to it.
    void leaving();
    /// The call in front is about to be closed: what is still typed anywhere must be in its record by then.
    void closing();
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
    /// The store did not take the last entries, and nobody else has the call.
    void setBack();

private:
    void follow(CallId call);
    void followSaved(CallId call);
    void takeUp(const LoadedCall &loaded);
    /// Puts a stored call on the desk and, unless it is, into the hands here; null when it stays elsewhere.
    const OpenCall *takeInHand(const LoadedCall &loaded);
    /// Reads a call once, however often it is asked for meanwhile.
    void fetch(CallId call, const std::function<void(const LoadedCall &)> &then);
    void rejoin(CallId call);
    void setFront(CallId call);
    [[nodiscard]] CallId waitingHere() const;
    void holdFront();
    void resumeFront();
    bool performOn(CallId call, Command command);
    void continueInHand(CallId cut, CallId rings);
    [[nodiscard]] QStringList keptOnClosing();
    [[nodiscard]] bool mayBeSecondRing(CallId call) const;
    [[nodiscard]] std::vector<CutOffer> latelyCut() const;
    [[nodiscard]] std::vector<CutOffer> thoseWhoMayRing(std::vector<CutOffer> cuts) const;

    CallDesk &m_desk;
    AgentSession &m_session;
    CallPorts m_ports;
    CallId m_front;
    std::vector<CallRow> m_stored; ///< Open calls as last read.
    std::optional<CallRow> m_lastRegistered;
    QSet<CallId> m_fetching;
};

} // namespace helpdesk
