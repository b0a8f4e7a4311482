// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callevent.h"
#include "core/call/callsummary.h"
#include "core/ticket/ticket.h"

#include <QByteArray>
#include <QHash>

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

} // namespace helpdesk
