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

Planner::Planner(const CallState &state, const Actor &actor, CommandTime now, Extent extent)
    : m_state(state), m_actor(actor), m_now(now), m_extent(extent)
{
}

Result<CallCommit> Planner::plan(const Command &command)
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

Result<CallCommit> Planner::one(EventKind kind, QJsonObject payload) const
{
    return committed({event(kind, std::move(payload))});
}

Result<CallCommit> Planner::committed(std::vector<CallEvent> events) const
{
    int seq = m_state.lastSeq();
    for (CallEvent &made : events)
        made.seq = ++seq;
    if (m_extent == Extent::EventsOnly) {
        CallCommit commit;
        commit.events = std::move(events);
        return commit;
    }
    CallState after = m_state;
    for (const CallEvent &made : events)
        after.apply(made);
    return commitOf(m_state, after, std::move(events));
}

Result<CallCommit> planCall(const CallState &state, const Command &command, const Actor &actor, CommandTime now)
{
    return Planner(state, actor, now, Planner::Extent::WholeCommit).plan(command);
}

Result<std::vector<CallEvent>> planEvents(const CallState &state, const Command &command, const Actor &actor, CommandTime now)
{
    auto planned = Planner(state, actor, now, Planner::Extent::EventsOnly).plan(command);
    if (!planned)
        return planned.error();
    return planned.take().events;
}

} // namespace helpdesk
