// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callstate.h"
#include "core/call/command.h"
#include "core/call/commandtime.h"
#include "core/people/actor.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// Plans the events of one command over a snapshot. Of planCall() alone: nothing else includes it.
///
/// A value for one command; all are borrowed.
class Planner
{
public:
    using Events = std::vector<CallEvent>;

    Planner(const CallState &state, const Actor &actor, CommandTime now);

    [[nodiscard]] Result<Events> plan(const Command &command);

private:
    /// What no command may do, whatever it is: work on a call that is closed, parked or not begun.
    std::optional<Error> refusedAtAll(const Command &command) const;
    CallEvent event(EventKind kind, QJsonObject payload = {}) const;
    Result<Events> one(EventKind kind, QJsonObject payload = {}) const;
    /// In the order in which they follow what stands.
    Result<Events> numbered(Events events) const;

    const Operation &operation() const { return m_state.operation(); }
    bool isTelephone() const { return helpdesk::isTelephone(m_state.channel()); }
    /// Where a request begins: the operation that answering the telephone leads to.
    QString firstTalkingOperation() const;
    /// Refuses an act whose operation is not in hand, that was done, or that lacks what it needs.
    std::optional<Error> refusedEffect(Effect effect, bool once) const;

    // planpath.cpp: the way through the procedure.
    Result<Events> on(const command::Choose &given) const;
    Result<Events> on(const command::GoOn &) const;
    Result<Events> on(const command::StepBack &) const;
    Result<Events> on(const command::WithdrawAnswer &) const;
    Result<Events> on(const command::JumpTo &given) const;
    Result<Events> on(const command::AddRequest &) const;
    Result<Events> on(const command::Drop &) const;
    Result<Events> on(const command::Continue &) const;
    Result<Events> on(const command::Join &given) const;

    // planline.cpp: the line.
    Result<Events> on(const command::Ring &given) const;
    Result<Events> on(const command::BeginHold &given) const;
    Result<Events> on(const command::RecordContact &) const;
    Result<Events> on(const command::EndHold &) const;
    Result<Events> on(const command::StateRings &given) const;
    Result<Events> on(const command::SetTense &given) const;

    // planrecord.cpp: what is written down.
    Result<Events> on(const command::Capture &given) const;
    Result<Events> on(const command::LeaveUnknown &given) const;
    Result<Events> on(const command::Note &given) const;
    Result<Events> on(const command::MarkScript &given) const;
    Result<Events> on(const command::Amend &given) const;
    Result<Events> on(const command::KeepLate &given) const;

    // plangates.cpp: acts with conditions.
    Result<Events> on(const command::Dial &) const;
    Result<Events> on(const command::MakeTicket &given) const;
    Result<Events> on(const command::WithdrawTicket &given) const;
    Result<Events> on(const command::Promise &given) const;
    Result<Events> on(const command::TakeUp &given) const;
    Result<Events> on(const command::ReadStatus &given) const;
    Result<Events> on(const command::GiveNumber &) const;
    Result<Events> on(const command::Register &) const;
    Result<Events> on(const command::MendTimes &given) const;

    const CallState &m_state;
    const Actor &m_actor;
    CommandTime m_now;
};

/// The answer to what a rule forbids.
[[nodiscard]] Error notAllowed(const char *why, QStringList missing = {});

} // namespace helpdesk
