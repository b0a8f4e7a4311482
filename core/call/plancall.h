// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callcommit.h"
#include "core/call/callstate.h"
#include "core/call/command.h"
#include "core/call/commandtime.h"
#include "core/people/actor.h"

namespace helpdesk {

/// What a refusal lacks while a later call is promised: not a field.
inline const QString promiseFact = QStringLiteral("promise");

/// What a command comes to: what is to be written, and the call once it is.
struct CallPlan
{
    CallCommit commit;
    CallState after;
};

/// Decides one command: every rule of the procedure and of the protocol is here and nowhere else.
///
/// Pure: judges a snapshot, returns what is to be written and the snapshot after it. Refuses with NotAllowed (a rule;
/// `missing` names what lacks), InvalidInput (a value does not keep its field's rule; `missing` names the field),
/// NotFound (no such answer, operation, reason).
[[nodiscard]] Result<CallPlan> planCall(const CallState &state, const Command &command, const Actor &actor,
                                        CommandTime now);

/// The events alone of what planCall() decides, by the same rules: for who plays a whole call before writing it.
[[nodiscard]] Result<std::vector<CallEvent>> planEvents(const CallState &state, const Command &command,
                                                        const Actor &actor, CommandTime now);

/// What the record still lacks at its end: ProcedureRun::missingAtEnd(), but for a resolver where the group has nobody.
[[nodiscard]] std::vector<LackingField> lackingAtEnd(const CallState &state);

/// What the effect of the operation in hand still lacks: keys of fields, or dgseiCheckFact. Empty: it may be performed.
[[nodiscard]] QStringList missingForEffect(const CallState &state);

} // namespace helpdesk
