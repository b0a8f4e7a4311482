// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/checkfield.h"
#include "core/call/planner.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int mostRings = 99;
constexpr int currentTimeRule = 2;

} // namespace

Result<Planner::Events> Planner::on(const command::Ring &given) const
{
    CallEvent rang = event(EventKind::Rang);
    rang.time = {};
    rang.payload.insert(payload::timeRule, currentTimeRule);
    if (given.channel != Channel::Phone)
        rang.payload.insert(payload::channel, static_cast<int>(given.channel));
    if (!given.number.isEmpty())
        rang.payload.insert(payload::number, given.number.left(shortTextLimit));
    return numbered({std::move(rang)});
}

Result<Planner::Events> Planner::on(const command::BeginHold &given) const
{
    if (m_state.line() != LineState::Talking || !isTelephone())
        return notAllowed("nobody to put on hold");
    const auto &reasons = m_state.definitions()->protocol->holdReasons;
    if (std::none_of(reasons.begin(), reasons.end(), [&](const HoldReason &r) { return r.id == given.reason; }))
        return Error{Error::Code::NotFound, QStringLiteral("no such reason"), {given.reason}};
    return one(EventKind::HoldBegan, {{payload::reason, given.reason}});
}

Result<Planner::Events> Planner::on(const command::RecordContact &) const
{
    return m_state.hold().isOnHold() ? one(EventKind::HoldContacted) : notAllowed("not on hold");
}

Result<Planner::Events> Planner::on(const command::EndHold &) const
{
    return m_state.hold().isOnHold() ? one(EventKind::HoldEnded) : notAllowed("not on hold");
}

Result<Planner::Events> Planner::on(const command::StateRings &given) const
{
    if (!isTelephone())
        return notAllowed("this contact does not ring");
    if (given.rings && (*given.rings < 1 || *given.rings > mostRings))
        return Error{Error::Code::InvalidInput, QStringLiteral("1 to 99"), {QStringLiteral("rings")}};
    return one(EventKind::RingsStated, {{payload::rings, given.rings.value_or(0)}});
}

Result<Planner::Events> Planner::on(const command::MendTimes &given) const
{
    if (m_state.line() != LineState::Over)
        return notAllowed("times are mended when the call is over");
    const QString reason = given.reason.trimmed();
    if (reason.isEmpty() || reason.size() > shortTextLimit)
        return Error{Error::Code::InvalidInput, QStringLiteral("a reason is needed"), {QStringLiteral("reason")}};
    using std::chrono::milliseconds;
    const milliseconds talk = given.talk.value_or(m_state.talkTime(m_now.call));
    const milliseconds hold = given.hold.value_or(m_state.holdTime(m_now.call));
    const milliseconds wrapUp = given.wrapUp.value_or(m_state.wrapUpTime(m_now.call));
    const milliseconds most = m_now.call.sinceStart;
    const bool none = !given.talk && !given.hold && !given.wrapUp;
    if (none || std::min({talk, hold, wrapUp}) < milliseconds(0) || std::max({talk, hold, wrapUp}) > most
        || talk + hold + wrapUp > most)
        return Error{Error::Code::InvalidInput, QStringLiteral("longer than the call"), {QStringLiteral("times")}};
    QJsonObject payload{{payload::reason, reason}};
    const auto put = [&](const QString &key, const std::optional<milliseconds> &time) {
        if (time)
            payload.insert(key, static_cast<qint64>(time->count()));
    };
    put(payload::talk, given.talk);
    put(payload::holding, given.hold);
    put(payload::wrapUp, given.wrapUp);
    return one(EventKind::TimesMended, payload);
}

Result<Planner::Events> Planner::on(const command::SetTense &given) const
{
    if (given.on == m_state.isTense())
        return notAllowed("as it is already");
    return one(EventKind::TenseSet, {{payload::on, given.on}});
}

} // namespace helpdesk
