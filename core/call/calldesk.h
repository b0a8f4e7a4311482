// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/base/result.h"
#include "core/call/callcommit.h"
#include "core/call/calljournal.h"
#include "core/call/callreader.h"
#include "core/call/callstate.h"
#include "core/call/command.h"
#include "core/people/actor.h"

#include <QHash>
#include <QObject>

#include <map>
#include <vector>

namespace helpdesk {

/// One call in hand: its state, its clock, and how far it is on disk.
struct OpenCall
{
    CallState state;
    CallClock clock;
    int savedSeq = 0; ///< Events up to here are committed.
    qint64 folio = 0;
    QHash<qint64, qint64> ticketNumbers; ///< TicketId value → number, once committed.
    QHash<qint64, qint64> saidBefore;    ///< TicketId value → the number that was said and is another ticket's now.
    std::vector<FieldDraft> drafts;      ///< As found when the call was taken up.
    bool lost = false;                   ///< Another desk has it; waits for rejoin().

    [[nodiscard]] bool isSaved() const { return savedSeq >= state.lastSeq(); }
    /// 0: what was said is its number.
    [[nodiscard]] qint64 saidFor(TicketId ticket) const { return saidBefore.value(ticket.value); }
    /// 0 while the store has not answered.
    [[nodiscard]] qint64 numberOf(TicketId ticket) const { return ticketNumbers.value(ticket.value); }
};

/// The calls in hand at one desk. The same for the window, the scenarios and the command line.
///
/// A command is planned against the state, shown at once and handed to the journal; what comes back tells what is on
/// disk. Owns no connection and never waits. Lives in one thread.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    /// \a journal is borrowed and must outlive the desk.
    CallDesk(CallJournal &journal, IdSource ids, QObject *parent = nullptr);

    /// A new contact under \a definitions.
    [[nodiscard]] Result<CallId> ring(const command::Ring &given, DefinitionsPtr definitions, const Actor &actor,
                                      Moment now);
    /// NotFound when the call is not in hand; else as planCall().
    [[nodiscard]] Result<> perform(CallId call, Command command, const Actor &actor, Moment now);
    /// Keeps a field being typed.
    void keepDraft(CallId call, const QString &key, const QString &text);

    /// Puts a stored call on the desk, to look at or to take up. REQUIRES: definitions are those it names.
    void open(const StoredCall &stored, DefinitionsPtr definitions, Moment now);
    /// Answers callLost(): the call as it is stored now. What this desk had entered is kept as late entries.
    void rejoin(const StoredCall &stored, const Actor &actor, Moment now);
    /// The store had lost this and has it again, perhaps under other numbers.
    void take(const CommitReceipt &rewritten);
    /// Puts a call off the desk. What is not committed yet still will be.
    void close(CallId call);

    /// Null when it is not in hand.
    [[nodiscard]] const OpenCall *call(CallId id) const;
    /// Oldest first.
    [[nodiscard]] std::vector<CallId> calls() const;
    [[nodiscard]] CallTime timeOf(CallId call, Moment now) const;

Q_SIGNALS:
    void callChanged(helpdesk::CallId call);
    /// Events up to \a seq are committed.
    void callSaved(helpdesk::CallId call, int seq);
    void ticketNumbered(helpdesk::CallId call, helpdesk::TicketId ticket, qint64 number);
    void folioAssigned(helpdesk::CallId call, qint64 folio);
    /// A commit failed for good. Its events stand in memory and in the recovery file, not on disk.
    void commitFailed(helpdesk::CallId call, const helpdesk::Error &error);
    /// Another desk was first: read the call again and rejoin() it.
    void callLost(helpdesk::CallId call);

private:
    void submit(CallCommit commit);
    void finish(CallId call, const Result<CommitReceipt> &result);
    void takeNumbers(OpenCall &open, const CommitReceipt &receipt);

    CallJournal &m_journal;
    IdSource m_ids;
    std::map<CallId, OpenCall> m_calls;
};

} // namespace helpdesk
