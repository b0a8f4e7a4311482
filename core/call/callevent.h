// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/people/actor.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace helpdesk {

/// What happened in a call. The numbers are stored: never change one, never reuse one.
enum class EventKind {
    Rang = 1,        ///< The first ring, or a contact by another channel. First event of every call.
    Answered = 2,    ///< An answer of the operation in hand was chosen.
    WentOn = 3,      ///< The main way on.
    Captured = 4,    ///< Fields of an operation.
    SteppedBack = 5, ///< The last step was taken back.
    Jumped = 6,
    RequestAdded = 7, ///< One more request within the same call.
    ScriptMarked = 8, ///< A script was said, or was not.
    HoldBegan = 9,
    HoldContacted = 10,
    HoldEnded = 11,
    TenseSet = 12,
    Noted = 13,
    RingsStated = 14,    ///< Typed by the agent, or unknown.
    AttemptDialled = 15, ///< An outside attempt.
    TicketMade = 16,
    TicketWithdrawn = 17,
    Promised = 18,        ///< A later call was promised; the call is parked.
    TakenUp = 19,         ///< A desk holds the call from here on.
    StatusRead = 20,      ///< The state of a ticket was read out.
    NumberGiven = 21,     ///< The number of the Centro de Atención Telefónica was given.
    Dropped = 22,         ///< The line was lost, or the caller is gone.
    Registered = 23,      ///< Operation 25: the record is closed.
    Amended = 24,         ///< A closed record was corrected, with a reason.
    LateEntry = 25,       ///< What a desk entered after it had lost the call to another.
    Continued = 26,       ///< Whoever was cut off is on the line again: on from where it was lost.
    Joined = 27,          ///< The caller of an earlier, lost call rang again: closed here, the earlier one goes on.
    Imported = 28,        ///< The whole record, as a log kept before has it. First event of such a call; closes it.
    TimesMended = 29,     ///< Times that nobody measured, as the agent knows them, with a reason.
    AnswerWithdrawn = 30, ///< It was answered by mistake and rings on.
};

extern const EnumWords<EventKind, 30> eventKindWords;

/// The record is closed by it and takes its folio. What is imported has none of ours.
[[nodiscard]] constexpr bool closesCall(EventKind kind)
{
    return kind == EventKind::Registered || kind == EventKind::Joined;
}

/// One thing that happened in a call: appended, never changed. Key: (call, seq); the session tells whose it is.
///
/// Holds nothing that the store assigns (a folio, a ticket's number), so that writing it again writes the same bytes.
struct CallEvent
{
    int seq = 0; ///< 1, 2, 3 … within the call.
    EventKind kind = EventKind::Rang;
    EventSource source = EventSource::Agent;
    CallTime time;
    qint64 atMs = 0; ///< Wall clock (UTC), for people.
    AccountId actor;
    SessionId session;
    QJsonObject payload; ///< Keys in callevent.cpp, one letter each.

    friend bool operator==(const CallEvent &, const CallEvent &) = default;
};

/// A call's events as they must be before anything is made of them: one after the other from the first ring, or from an
/// import, on.
[[nodiscard]] bool isWhole(const std::vector<CallEvent> &events);

/// Keys of the payloads. Stored: never change one.
namespace payload {
inline const QString answer = QStringLiteral("a");
inline const QString fields = QStringLiteral("f");
inline const QString none = QStringLiteral("n");   ///< Keys of fields of which the caller has none.
inline const QString asSaid = QStringLiteral("s"); ///< Keys of fields kept as the caller said them.
inline const QString operation = QStringLiteral("o");
inline const QString script = QStringLiteral("c");
inline const QString on = QStringLiteral("y");
inline const QString reason = QStringLiteral("r");
inline const QString text = QStringLiteral("t");
inline const QString rings = QStringLiteral("g");
inline const QString channel = QStringLiteral("h");
inline const QString number = QStringLiteral("p");
inline const QString ticket = QStringLiteral("k"); ///< Decimal text: JSON numbers lose digits beyond 2^53.
inline const QString due = QStringLiteral("d");
inline const QString state = QStringLiteral("z");
inline const QString lateKind = QStringLiteral("e");
inline const QString latePayload = QStringLiteral("l");
inline const QString key = QStringLiteral("v");
inline const QString call = QStringLiteral("j");     ///< Decimal text.
inline const QString imported = QStringLiteral("i"); ///< An ImportedRecord.
inline const QString timeRule =
    QStringLiteral("u"); ///< Of Rang: by which rule the call is measured; missing: the first.
inline const QString unknown = QStringLiteral("x"); ///< Keys of fields of which nobody knows what belongs there.
inline const QString talk = QStringLiteral("m");    ///< Mended times, milliseconds.
inline const QString holding = QStringLiteral("q");
inline const QString wrapUp = QStringLiteral("w");
} // namespace payload

/// The payload as stored: compact JSON, empty for an empty object.
[[nodiscard]] QByteArray encodedPayload(const QJsonObject &payload);
[[nodiscard]] QJsonObject decodedPayload(const QByteArray &stored);

} // namespace helpdesk
