// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/planner.h"

#include "core/call/checkfield.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int mostRings = 99;

} // namespace

Result<CallCommit> Planner::on(const command::Ring &given) const
{
    CallEvent rang = event(EventKind::Rang);
    rang.time = {};
    if (given.channel != Channel::Phone)
        rang.payload.insert(payload::channel, static_cast<int>(given.channel));
    if (!given.number.isEmpty())
        rang.payload.insert(payload::number, given.number.left(shortTextLimit));
    return committed({rang});
}

Result<CallCommit> Planner::on(const command::BeginHold &given) const
{
    if (m_state.line() != LineState::Talking || !isTelephone())
        return notAllowed("nobody to put on hold");
    const auto &reasons = m_state.definitions()->protocol->holdReasons;
    if (std::none_of(reasons.begin(), reasons.end(), [&](const HoldReason &r) { return r.id == given.reason; }))
        return Error{Error::Code::NotFound, QStringLiteral("no such reason"), {given.reason}};
    return one(EventKind::HoldBegan, {{payload::reason, given.reason}});
}

Result<CallCommit> Planner::on(const command::RecordContact &) const
{
    return m_state.hold().isOnHold() ? one(EventKind::HoldContacted) : notAllowed("not on hold");
}

Result<CallCommit> Planner::on(const command::EndHold &) const
{
    return m_state.hold().isOnHold() ? one(EventKind::HoldEnded) : notAllowed("not on hold");
}

Result<CallCommit> Planner::on(const command::StateRings &given) const
{
    if (!isTelephone())
        return notAllowed("this contact does not ring");
    if (given.rings && (*given.rings < 1 || *given.rings > mostRings))
        return Error{Error::Code::InvalidInput, QStringLiteral("1 to 99"), {QStringLiteral("rings")}};
    return one(EventKind::RingsStated, {{payload::rings, given.rings.value_or(0)}});
}

Result<CallCommit> Planner::on(const command::SetTense &given) const
{
    if (given.on == m_state.isTense())
        return notAllowed("as it is already");
    return one(EventKind::TenseSet, {{payload::on, given.on}});
}

} // namespace helpdesk
