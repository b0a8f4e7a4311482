// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callcommit.h"
#include "core/call/callstate.h"
#include "core/call/command.h"
#include "core/people/actor.h"

namespace helpdesk {

/// What a refusal lacks while a later call is promised: not a field.
inline const QString promiseFact = QStringLiteral("promise");

/// When a command is given.
struct CommandTime
{
    CallTime call;     ///< On the call's own clock.
    qint64 wallMs = 0; ///< UTC.
};

/// Decides one command: every rule of the procedure and of the protocol is here and nowhere else.
///
/// Pure: judges a snapshot, returns what is to be written. Refuses with NotAllowed (a rule; `missing` names what
/// lacks), InvalidInput (a value does not keep its field's rule; `missing` names the field), NotFound (no such answer,
/// operation, reason).
[[nodiscard]] Result<CallCommit> planCall(const CallState &state, const Command &command, const Actor &actor,
                                          CommandTime now);

/// The events alone of what planCall() decides, by the same rules: for who plays a whole call before writing it.
[[nodiscard]] Result<std::vector<CallEvent>> planEvents(const CallState &state, const Command &command, const Actor &actor,
                                                        CommandTime now);

/// What is to be written once \a events have led from \a before to \a after.
///
/// REQUIRES: events is not empty and of one session; all of them have been applied.
[[nodiscard]] CallCommit commitOf(const CallState &before, const CallState &after, std::vector<CallEvent> events);

/// What the effect of the operation in hand still lacks: keys of fields, or dgseiCheckFact. Empty: it may be performed.
[[nodiscard]] QStringList missingForEffect(const CallState &state);

/// The tickets of the call as its events have them.
[[nodiscard]] std::vector<TicketDraft> ticketsOf(const CallState &state);

/// Whether \a value keeps the rule of \a field. The error is InvalidInput.
[[nodiscard]] Result<> checkField(const Field &field, const FieldValue &value, const Definitions &definitions);

/// The resolver proposed for a service: the person of its group with the fewest open tickets, then by name; empty when
/// the group has nobody. \a open holds the number of open tickets of each person of the group, in its order.
[[nodiscard]] QString proposedResolver(const Catalogue &catalogue, const QString &service, const std::vector<int> &open);

} // namespace helpdesk
