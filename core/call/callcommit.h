// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callevent.h"
#include "core/call/callsummary.h"
#include "core/call/measure.h"
#include "core/ticket/ticket.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace helpdesk {

/// A ticket's state was read out to a caller, or they asked for progress: stands on the ticket.
struct TicketFollowUp
{
    TicketId ticket;
    int seq = 0; ///< Of the event that made it.
    qint64 atMs = 0;
    AccountId by;
};

/// Numbers that were given out for what is written again: they are kept where nobody else has them by now.
struct GivenNumbers
{
    qint64 folio = 0;
    QHash<qint64, qint64> tickets{}; ///< TicketId value → number.
};

/// What one command adds: written in one transaction or not at all.
struct CallCommit
{
    CallId call;
    SessionId session;
    std::vector<CallEvent> events;    ///< Consecutive seq. Never empty.
    CallSummary summary;              ///< After the events.
    std::vector<TicketDraft> tickets; ///< New or changed ones.
    std::vector<TicketFollowUp> followUps;
    GivenNumbers given{}; ///< Of an earlier writing that the database has lost.
    std::vector<QByteArray>
        payloads{}; ///< Of each event, where whoever made it had the time (encodePayloads); else empty.
};

/// What the store answers once COMMIT returned.
struct CommitReceipt
{
    CallId call;
    int savedSeq = 0;
    qint64 folio = 0;                    ///< Assigned with the event Registered, else 0.
    QHash<qint64, qint64> ticketNumbers; ///< TicketId value → number, of the tickets of this commit.
    QHash<qint64, qint64> saidBefore{}; ///< TicketId value → the number given before, which is another ticket's by now.
};

/// A field being typed: overwritten, deleted with the Captured event that holds it.
struct FieldDraft
{
    CallId call;
    QString key;   ///< Field, or "note".
    int scope = 0; ///< Request or attempt, so that a value cannot turn up in another one.
    QString text;
};

/// Writes calls. Commits of one call are written in the order given.
class CallJournal
{
public:
    /// Called once per commit, in the thread that submitted it.
    using Done = std::function<void(const Result<CommitReceipt> &)>;

    virtual ~CallJournal() = default;
    /// Never blocks on the disk where a window depends on it (CommitQueue). An error is final: transient ones are
    /// retried behind this interface. Conflict: another session has written this seq of this call.
    virtual void submit(CallCommit commit, Done done) = 0;
    /// What stands in the store of a call that is taken up, with the numbers it has: should the store lose it, it is
    /// written again before what follows.
    virtual void hold(std::vector<CallCommit> standing) { static_cast<void>(standing); }
    /// Keeps what is being typed; an empty text forgets it. Best effort, never reported.
    virtual void keepDraft(FieldDraft draft) = 0;
};

/// A stored call with everything needed to go on with it.
struct StoredCall
{
    CallRow row;
    std::vector<CallEvent> events;
    QHash<qint64, qint64> ticketNumbers; ///< TicketId value → number.
    QHash<qint64, qint64> saidBefore;    ///< TicketId value → a number that was said for it and is another ticket's.
    std::vector<FieldDraft> drafts;
    qint64 joinedFolio = 0; ///< Of the earlier call that this one's caller was cut off from; 0: none, or still open.
};

/// When tickets were made: within [from, to).
struct MadeWithin
{
    qint64 fromMs = 0;
    qint64 toMs = std::numeric_limits<qint64>::max();
};

/// What the call log is asked for.
struct CallFilter
{
    std::optional<qint64> fromMs; ///< First ring, [from, to).
    std::optional<qint64> toMs;
    QString text; ///< Any words, blind to case and accents; all must be found, the beginning of a word is enough.
    std::optional<CallOutcome> outcome;
    int kinds = 0; ///< Bits: any of them.
    AccountId agent;
    std::optional<bool> open;
    std::optional<Measure>
        measure{}; ///< What it counts: the calls behind a figure. Wants a period, or every call is looked at.
    std::optional<MadeWithin>
        unassigned{}; ///< Only those with an open ticket that was made within [from, to) and has no person as resolver.
};

/// Reads calls. Answers within the caller's thread; the window asks through a reader thread.
class CallReader
{
public:
    virtual ~CallReader() = default;
    [[nodiscard]] virtual Result<StoredCall> call(CallId id) = 0;
    /// Newest first; \a before pages on (the id of the last row seen).
    [[nodiscard]] virtual Result<std::vector<CallRow>> calls(const CallFilter &filter, CallId before, int limit) = 0;
    /// Open calls, parked ones by due time first.
    [[nodiscard]] virtual Result<std::vector<CallRow>> openCalls() = 0;
};

} // namespace helpdesk
