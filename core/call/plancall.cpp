// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/plancall.h"

#include "core/call/commitof.h"
#include "core/call/planner.h"

#include <algorithm>

namespace helpdesk {

Error notAllowed(const char *why, QStringList missing)
{
    return {Error::Code::NotAllowed, QString::fromLatin1(why), std::move(missing)};
}

Planner::Planner(const CallState &state, const Actor &actor, CommandTime now)
    : m_state(state),
      m_actor(actor),
      m_now(now)
{
}

Result<Planner::Events> Planner::plan(const Command &command)
{
    if (const auto refused = refusedAtAll(command))
        return *refused;
    return std::visit([this](const auto &given) { return this->on(given); }, command);
}

std::optional<Error> Planner::refusedAtAll(const Command &command) const
{
    if (std::holds_alternative<command::KeepLate>(command))
        return m_state.hasBegun() ? std::nullopt : std::optional(notAllowed("not begun"));
    if (std::holds_alternative<command::Ring>(command))
        return m_state.hasBegun() ? std::optional(notAllowed("begun already")) : std::nullopt;
    if (!m_state.hasBegun())
        return notAllowed("not begun");
    if (std::holds_alternative<command::Amend>(command))
        return m_state.isRegistered() ? std::nullopt : std::optional(notAllowed("still open: correct it on its card"));
    if (m_state.isRegistered())
        return notAllowed("registered");
    if (std::holds_alternative<command::TakeUp>(command))
        return std::nullopt;
    if (m_state.isParked())
        return notAllowed("parked: take it up first");
    if (m_state.holderSession() != m_actor.session)
        return Error{Error::Code::Conflict, QStringLiteral("held by another desk"), {}};
    return std::nullopt;
}

CallEvent Planner::event(EventKind kind, QJsonObject payload) const
{
    CallEvent made;
    made.kind = kind;
    made.source = m_actor.source;
    made.time = std::max(m_now.call, m_state.lastTime());
    made.atMs = m_now.wallMs;
    made.actor = m_actor.account;
    made.session = m_actor.session;
    made.payload = std::move(payload);
    return made;
}

Result<Planner::Events> Planner::one(EventKind kind, QJsonObject payload) const
{
    Events events;
    events.push_back(event(kind, std::move(payload)));
    return numbered(std::move(events));
}

Result<Planner::Events> Planner::numbered(Events events) const
{
    int seq = m_state.lastSeq();
    for (CallEvent &made : events)
        made.seq = ++seq;
    return events;
}

Result<CallPlan> planCall(const CallState &state, const Command &command, const Actor &actor, CommandTime now)
{
    auto planned = planEvents(state, command, actor, now);
    if (!planned)
        return planned.error();
    CallState after = state;
    for (const CallEvent &made : planned.value())
        after.apply(made);
    CallCommit commit = commitOf(state, after, planned.take());
    return CallPlan{std::move(commit), std::move(after)};
}

Result<std::vector<CallEvent>> planEvents(const CallState &state, const Command &command, const Actor &actor,
                                          CommandTime now)
{
    return Planner(state, actor, now).plan(command);
}

} // namespace helpdesk
