// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/procedure/procedure.h"
#include "core/ticket/ticket.h"

#include <QString>

#include <optional>
#include <vector>

namespace helpdesk {

/// How a call came in. Rings and holds are for the first two.
enum class Channel { Phone = 0, Voip = 1, Email = 2, Chat = 3, Visit = 4, Other = 5 };
extern const EnumWords<Channel, 6> channelWords;
/// A telephone: it rings, can be put on hold and be cut off.
[[nodiscard]] bool isTelephone(Channel channel);
[[nodiscard]] Way wayOf(Channel channel);

/// What a call counts as in the end: exactly one of eight (procedures.md, "Outcome").
enum class CallOutcome {
    Open = 0, ///< Not registered yet.
    SecondLevel = 1,
    FirstLevel = 2,
    Outside = 3,
    Transferred = 4,
    Status = 5,
    OutOfScope = 6,
    Dropped = 7,
    NotCarriedOut = 8,
};
extern const EnumWords<CallOutcome, 9> callOutcomeWords;

/// Bits of CallSummary::flags.
enum class CallFlag {
    Dropped = 1,
    Unanswered = 2,
    Tense = 4,
    NumberNotGiven = 8, ///< The line was lost before the ticket's number was read out.
    UserNotReached = 16,
    TransferFailed = 32,
    Refused = 64,
    Unassigned = 128, ///< A ticket of it has no person as resolver.
    Jumped = 256,     ///< Operations were skipped.
    AsSaid = 512,     ///< A contact datum is kept as the caller said it.
    Amended = 1024,
    LateEntries = 2048,
    Continued = 4096, ///< Cut off, and gone on with when the caller rang again.
    Joined = 8192, ///< Only the second ring of a caller who was cut off; what they wanted stands in the earlier call.
    Imported = 16384,      ///< Of the log kept before, brought in from a file.
    Interrupted = 32768,   ///< Some of its time was measured by nobody, and is not counted.
    TimesMended = 65536,   ///< Its times are as the agent knows them.
    TimesUnknown = 131072, ///< Of a log that does not say how long it was: its times are no times of 0.
};
extern const EnumWords<CallFlag, 18> callFlagWords;

enum class RingsKnown { Unknown = 0, Measured = 1, Typed = 2 };
extern const EnumWords<RingsKnown, 3> ringsKnownWords;

/// Every derived column of a call: made by summarise() alone, written with every commit.
struct CallSummary
{
    CallId call;
    DefinitionSetId definitions;
    qint64 startedAtMs = 0; ///< First ring, UTC.
    Channel channel = Channel::Phone;
    QString operation; ///< The operation in hand.
    CallOutcome outcome = CallOutcome::Open;
    int kinds = 0; ///< Bits of CallKind.
    int flags = 0; ///< Bits of CallFlag.
    int requests = 1;
    int attempts = 0;      ///< Outside attempts dialled.
    int levelRequests = 0; ///< Requests that entered first or second level support; -1: of before it was counted.
    int solvedFirst = 0;   ///< Those of them solved by telephone; -1 likewise.
    RingsKnown ringsKnown = RingsKnown::Unknown;
    int rings = 0;
    std::optional<qint64> answered_ms; ///< CallTime.
    qint64 talk_ms = 0;                ///< Without holds, parked time and the time away of an outside call.
    qint64 hold_ms = 0;
    int holds = 0;
    int holdsKept = 0;
    qint64 handle_ms = 0; ///< Talk, hold and wrap-up.
    int pointsKept = 0;   ///< Bits 1 << point.
    int pointsDue = 0;
    AccountId agent;               ///< Who answered; the ringing desk's account when nobody did.
    std::optional<qint64> dueAtMs; ///< Of the open promise, UTC.
    AccountId holder;              ///< Who has the call in hand; none when parked or registered.
    SessionId holderSession;
    std::optional<qint64> registeredAtMs; ///< Empty = open.
    int timeRule = 1;                     ///< By which its times were measured: CallState::timeRule().
    int lastSeq = 0;
    qint64 lastEvent_ms = 0; ///< CallTime.
    int satisfaction = 0;    ///< 1 to 5; 0: not asked; -1: asked, and nothing was said.
    QString requester;
    QString unit;
    QString email;
    QString phone;
    QString service;    ///< Of the last request that has one.
    QString searchText; ///< Folded (core/base/text.h).

    friend bool operator==(const CallSummary &, const CallSummary &) = default;
};

[[nodiscard]] constexpr bool hasFlag(int flags, CallFlag flag)
{
    return (flags & static_cast<int>(flag)) != 0;
}

/// A call as stored: the derived columns and what only the store knows.
struct CallRow
{
    CallSummary summary;
    qint64 folio = 0;                  ///< 0: not registered yet.
    std::vector<qint64> ticketNumbers; ///< In the order of the requests.
};

} // namespace helpdesk
