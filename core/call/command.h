// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/call/callevent.h"
#include "core/call/callsummary.h"
#include "core/procedure/field.h"

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// What a person can do to a call. Plain data; planCall() judges it.
namespace helpdesk::command {

/// A new contact: the telephone rings, or somebody writes or comes.
struct Ring
{
    Channel channel = Channel::Phone;
    QString number; ///< Of the caller, when the telephone shows it.
};
/// Chooses an answer of the operation in hand.
struct Choose
{
    QString answer;
};
/// The main way on.
struct GoOn
{};
/// Finished fields, any of the procedure's. An empty Given text clears.
struct Capture
{
    std::vector<std::pair<QString, FieldValue>> fields;
    std::optional<int> scope{}; ///< Request or attempt; empty: the one in hand.
};
/// Of what the call still lacks at its end (ProcedureRun::missingAtEnd()) nobody knows these keys; none named: any of
/// it.
struct LeaveUnknown
{
    QStringList keys;
};
struct StepBack
{};
/// It was answered by mistake: it rings on. Within a ring of the answer.
struct WithdrawAnswer
{};
struct JumpTo
{
    QString operation;
};
/// One more request within the same call, without a second greeting.
struct AddRequest
{};
struct MarkScript
{
    QString script;
    bool said = true;
};
struct BeginHold
{
    QString reason; ///< Id of the protocol's reasons.
};
struct RecordContact
{};
struct EndHold
{};
struct SetTense
{
    bool on = true;
};
struct Note
{
    QString text;
};
/// Rings as the agent heard them; empty: unknown.
struct StateRings
{
    std::optional<int> rings;
};
struct Dial
{};
struct MakeTicket
{
    TicketId id; ///< Given by CallDesk when null.
};
struct WithdrawTicket
{
    QString reason;
};
/// Promises a later call and parks this one.
struct Promise
{
    qint64 dueMs = 0; ///< UTC.
};
/// Takes a parked call, or one that another desk holds, into one's own hands. After an interruption it says, then or
/// later, that the caller is still there: what nobody measured meanwhile then counts as it would have.
struct TakeUp
{
    bool callerThere = false;
};
struct ReadStatus
{
    TicketId ticket;
    QString state;
};
struct GiveNumber
{};
struct Drop
{};
/// Whoever was cut off is on the line again: goes on where the call was lost, nothing is asked anew.
struct Continue
{};
/// The caller of this new call is the one who was cut off in another: this record is closed, that call goes on.
struct Join
{
    CallId earlier;
};
struct Register
{};
/// What the times were, where nobody measured them. Empty: as it was measured.
struct MendTimes
{
    std::optional<std::chrono::milliseconds> talk;
    std::optional<std::chrono::milliseconds> hold;
    std::optional<std::chrono::milliseconds> wrapUp;
    QString reason;
};
/// Corrects a closed call, with a reason.
struct Amend
{
    QString key;
    int scope = 0; ///< Request or attempt, as ProcedureRun::scopeOf() gives it; 0 for the call's own.
    FieldValue value;
    QString reason;
};
/// What was entered after the call was lost to another desk.
struct KeepLate
{
    std::vector<CallEvent> events;
};

} // namespace helpdesk::command

namespace helpdesk {

using Command =
    std::variant<command::Ring, command::Choose, command::GoOn, command::Capture, command::LeaveUnknown,
                 command::StepBack, command::WithdrawAnswer, command::JumpTo, command::AddRequest, command::MarkScript,
                 command::BeginHold, command::RecordContact, command::EndHold, command::SetTense, command::Note,
                 command::StateRings, command::Dial, command::MakeTicket, command::WithdrawTicket, command::Promise,
                 command::TakeUp, command::ReadStatus, command::GiveNumber, command::Drop, command::Continue,
                 command::Join, command::Register, command::MendTimes, command::Amend, command::KeepLate>;

} // namespace helpdesk
