// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callevent.h"
#include "core/call/callrecords.h"
#include "core/call/callsummary.h"
#include "core/call/definitions.h"
#include "core/call/imported.h"
#include "core/procedure/procedurerun.h"
#include "core/protocol/holdtimer.h"
#include "core/ticket/ticket.h"

#include <QSet>

#include <optional>
#include <vector>

namespace helpdesk {

/// The fold of a call's events: where it stands, what was said, measured and promised. Decides nothing.
///
/// Takes every event that planCall() makes; an event that does not fit is passed over, never an error.
/// A value: copy it freely. Not synchronised.
class CallState
{
public:
    CallState(CallId id, DefinitionsPtr definitions);

    void apply(const CallEvent &event);

    [[nodiscard]] CallId id() const { return m_id; }
    [[nodiscard]] const DefinitionsPtr &definitions() const { return m_definitions; }
    [[nodiscard]] const ProcedureRun &run() const { return m_run; }
    [[nodiscard]] const Operation &operation() const { return m_run.current(); }
    [[nodiscard]] bool hasBegun() const { return m_lastSeq > 0; }
    [[nodiscard]] int lastSeq() const { return m_lastSeq; }
    [[nodiscard]] CallTime lastTime() const { return m_lastTime; }
    [[nodiscard]] qint64 startedAtMs() const { return m_startedAtMs; }
    [[nodiscard]] Channel channel() const { return m_channel; }
    [[nodiscard]] const QString &callerNumber() const { return m_callerNumber; }

    [[nodiscard]] LineState line() const;
    /// By which rule its times are measured: 1, what stood on the card; 2, what somebody was there to see. Never
    /// changes.
    [[nodiscard]] int timeRule() const { return m_timeRule; }
    /// Nobody was there for longer than the protocol allows, and nobody has said yet whether the caller is still on the
    /// line.
    [[nodiscard]] bool isInterrupted() const { return m_gap.has_value(); }
    /// Since when. REQUIRES: isInterrupted().
    [[nodiscard]] CallTime interruptedAt() const { return m_gap->from; }
    /// Some time of the call was measured by nobody.
    [[nodiscard]] bool wasInterrupted() const { return !m_interruptions.empty(); }
    [[nodiscard]] const std::vector<InterruptionRecord> &interruptions() const { return m_interruptions; }
    [[nodiscard]] const std::vector<MendingRecord> &mendings() const { return m_mendings; }
    /// What the line did is not undone: a call that was answered does not ring again.
    [[nodiscard]] bool canStepBack() const;
    /// It was answered a ring ago or less, and nothing was done since.
    [[nodiscard]] bool canWithdrawAnswer(CallTime now) const;
    [[nodiscard]] bool isRegistered() const { return m_registeredAtMs.has_value(); }
    [[nodiscard]] std::optional<qint64> registeredAtMs() const { return m_registeredAtMs; }
    /// The line was lost, and the caller has not come back.
    [[nodiscard]] bool isDropped() const;
    /// Dropped, or never answered.
    [[nodiscard]] bool isLost() const { return m_run.isLost(); }
    /// The earlier call that this one's caller was cut off from; null for any other call.
    [[nodiscard]] CallId joinedTo() const { return m_joinedTo; }
    /// What the log kept before says of it; empty for a call of this desk.
    [[nodiscard]] const std::optional<ImportedRecord> &imported() const { return m_imported; }
    [[nodiscard]] bool isParked() const { return m_parked; }
    [[nodiscard]] AccountId holder() const { return m_holder; }
    [[nodiscard]] SessionId holderSession() const { return m_holderSession; }

    /// When the line was answered; empty while it rings or when it never was.
    [[nodiscard]] std::optional<CallTime> answered() const;
    /// When it stopped ringing, answered or not.
    [[nodiscard]] std::optional<CallTime> stoppedRinging() const;
    /// Who answered; who the telephone rang at when nobody did.
    [[nodiscard]] AccountId agent() const { return m_agent; }
    [[nodiscard]] RingsKnown ringsKnown() const;
    /// Rings until \a now, or until it stopped ringing. 0 when unknown.
    [[nodiscard]] int rings(CallTime now) const;

    [[nodiscard]] const HoldTimer &hold() const { return m_hold; }
    [[nodiscard]] const std::vector<HoldRecord> &holds() const { return m_holds; }
    [[nodiscard]] std::chrono::milliseconds talkTime(CallTime now) const;
    [[nodiscard]] std::chrono::milliseconds holdTime(CallTime now) const;
    [[nodiscard]] std::chrono::milliseconds wrapUpTime(CallTime now) const;
    [[nodiscard]] bool isTense() const { return m_tense; }
    /// The service of the request in hand is of a device.
    [[nodiscard]] bool asksEquipment() const;
    [[nodiscard]] bool wasTense() const { return m_wasTense; }

    /// The agent's own mark of a script that counts now; empty when there is none.
    [[nodiscard]] std::optional<bool> scriptMark(const QString &script) const;
    /// Whether a script of the protocol was said: by its mark, else by going on from a card that has it. The greeting
    /// also when the call was lost on its card because nobody spoke, or had dialled wrong.
    [[nodiscard]] bool isSaid(const QString &script) const;

    [[nodiscard]] const std::vector<AttemptRecord> &attempts() const { return m_attempts; }
    [[nodiscard]] const std::vector<PromiseRecord> &promises() const { return m_promises; }
    /// The promise that binds the desk first; null when there is none, all were kept, withdrawn, or the call dropped.
    [[nodiscard]] const PromiseRecord *openPromise() const;
    /// What became of it, on the path as it stands. REQUIRES: one of promises().
    [[nodiscard]] PromiseRecord::State stateOf(const PromiseRecord &promise) const;
    /// Neither kept, moved nor withdrawn, and the call not dropped. REQUIRES: one of promises().
    [[nodiscard]] bool isOpen(const PromiseRecord &promise) const;
    [[nodiscard]] const std::vector<TicketFact> &tickets() const { return m_tickets; }
    /// The standing ticket of a request; null when none was made or it was withdrawn.
    [[nodiscard]] const TicketFact *ticketOf(int request) const;
    [[nodiscard]] bool isNumberGiven(const TicketFact &ticket) const;
    [[nodiscard]] const std::vector<StatusFact> &statuses() const { return m_statuses; }
    [[nodiscard]] const QSet<int> &numberGivenRequests() const { return m_numberGiven; }
    [[nodiscard]] const std::vector<NoteRecord> &notes() const { return m_notes; }
    [[nodiscard]] const std::vector<AmendmentRecord> &amendments() const { return m_amendments; }
    [[nodiscard]] const std::vector<LateRecord> &lateEntries() const { return m_late; }

    /// The effect of the operation in hand has been performed in this request (or at this visit, for a dialling).
    [[nodiscard]] bool isEffectDone() const;
    /// Some surviving step of the path was left by an answer with this mark.
    [[nodiscard]] bool hasMark(Mark mark) const;
    /// The answer that left a visit; null when none did.
    [[nodiscard]] const Answer *answerOf(const Visit &visit) const;

    friend bool operator==(const CallState &, const CallState &) = default;

private:
    void begin(const CallEvent &event);
    void beginImported(const CallEvent &event);
    void passTime(const CallEvent &event);
    void count(LineState line, std::chrono::milliseconds passed);
    [[nodiscard]] bool beginsAfterGap(const CallEvent &event) const;
    void interrupt(const CallEvent &event);
    void closeGap(const CallEvent &event);
    void followLine(const CallEvent &event);
    void withdrawAnswer(const CallEvent &event);
    void applyMending(const CallEvent &event);
    /// Where the caller is by the path, whatever the operation in hand says of itself.
    [[nodiscard]] Line lineOfPath() const;
    void applyStep(const CallEvent &event);
    void applyFields(const QJsonObject &payload);
    void applyHold(const CallEvent &event);
    void applySpeech(const CallEvent &event);
    void applyOutside(const CallEvent &event);
    void applyTicket(const CallEvent &event);
    void applyHands(const CallEvent &event);
    void applyAfterwards(const CallEvent &event);
    void applyAmendment(const CallEvent &event);
    /// Time that nobody measured, while it may still turn out that the caller was there.
    struct Gap
    {
        CallTime from;
        LineState line = LineState::Talking;
        HoldTimer hold;
        friend bool operator==(const Gap &, const Gap &) = default;
    };

    [[nodiscard]] bool goesOnTalking(const QString &script, std::chrono::milliseconds stayed) const;
    void endHold(CallTime now);
    void keepPromises();
    void addPromise(const CallEvent &event);

    CallId m_id;
    DefinitionsPtr m_definitions;
    ProcedureRun m_run;
    HoldTimer m_hold;
    int m_lastSeq = 0;
    CallTime m_lastTime;
    qint64 m_startedAtMs = 0;
    Channel m_channel = Channel::Phone;
    QString m_callerNumber;
    std::optional<qint64> m_registeredAtMs;
    CallId m_joinedTo;
    std::optional<ImportedRecord> m_imported;
    bool m_parked = false;
    AccountId m_holder;
    SessionId m_holderSession;
    AccountId m_agent;
    std::optional<int> m_statedRings; ///< 0: unknown.
    int m_timeRule = 1;
    AccountId m_rungAt;          ///< The desk's account that the telephone rang at.
    bool m_lineMeasured = false; ///< The line itself said when it rang or was answered.
    bool m_ringsLost = false;    ///< Nobody was there while it rang.
    bool m_hungUp = false;       ///< The caller is not on the line until they are called back.
    std::optional<Gap> m_gap;
    std::vector<InterruptionRecord> m_interruptions;
    std::vector<MendingRecord> m_mendings;
    std::chrono::milliseconds m_talk{0};
    std::chrono::milliseconds m_onHold{0};
    std::chrono::milliseconds m_wrapUp{0};
    bool m_tense = false;
    bool m_wasTense = false;
    QHash<QString, std::pair<int, bool>> m_scriptMarks; ///< Script → request and said, of the last mark.
    std::vector<HoldRecord> m_holds;
    std::vector<AttemptRecord> m_attempts;
    std::vector<PromiseRecord> m_promises;
    std::vector<TicketFact> m_tickets;
    std::vector<StatusFact> m_statuses;
    QSet<int> m_numberGiven;
    std::vector<NoteRecord> m_notes;
    std::vector<AmendmentRecord> m_amendments;
    std::vector<LateRecord> m_late;
};

} // namespace helpdesk
