// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/agentstate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace helpdesk {

const EnumWords<AgentState, 5> agentStateWords{{{
    {AgentState::Available, "available"},
    {AgentState::OnCall, "on-call"},
    {AgentState::WrapUp, "wrap-up"},
    {AgentState::Away, "away"},
    {AgentState::Left, "left"},
}}};

namespace {

std::vector<AwayReason> readReasons()
{
    QFile file(QStringLiteral(":/definitions/people/away-reasons.json"));
    std::vector<AwayReason> reasons;
    if (!file.open(QIODevice::ReadOnly))
        return reasons;
    for (const QJsonValue &value :
         QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("reasons")).toArray()) {
        const QJsonObject reason = value.toObject();
        const QJsonObject label = reason.value(QLatin1String("label")).toObject();
        reasons.push_back({reason.value(QLatin1String("id")).toString(),
                           {label.value(QLatin1String("es")).toString(), label.value(QLatin1String("en")).toString()}});
    }
    return reasons;
}

/// Wrap-up that took too long ended when its time was over, whenever that is noticed: a PC may have slept through it.
AgentPresence::Records endWrapUp(AgentStateRecord &last, const PresencePolicy &policy, qint64 nowMs)
{
    const qint64 endMs = last.begunAtMs + std::chrono::milliseconds(policy.wrapUpAtMost).count();
    if (last.state != AgentState::WrapUp || nowMs < endMs)
        return {};
    ++last.seq;
    last.state = AgentState::Available;
    last.begunAtMs = endMs;
    return {last};
}

} // namespace

const std::vector<AwayReason> &awayReasons()
{
    static const std::vector<AwayReason> reasons = readReasons();
    return reasons;
}

AgentPresence::Records AgentPresence::begin(AgentState state, const QString &reason, qint64 nowMs)
{
    Records records = endWrapUp(m_last, m_policy, nowMs);
    if (m_last.state == state && m_last.reason == reason)
        return records;
    ++m_last.seq;
    m_last.state = state;
    m_last.reason = reason;
    m_last.begunAtMs = std::max(m_last.begunAtMs, nowMs); // A clock set back makes no state end before it began.
    records.push_back(m_last);
    return records;
}

AgentPresence::Records AgentPresence::sitDown(AccountId account, SessionId session, qint64 nowMs)
{
    if (m_last.account == account && m_last.session == session && m_last.state != AgentState::Left)
        return {};
    Records records = leave(nowMs);
    m_last.session = session;
    m_last.account = account;
    const AgentState state = m_phase == CallPhase::Live ? AgentState::OnCall
        : m_phase == CallPhase::Finishing               ? AgentState::WrapUp
                                                        : AgentState::Available;
    for (const AgentStateRecord &record : begin(state, {}, nowMs))
        records.push_back(record);
    return records;
}

AgentPresence::Records AgentPresence::leave(qint64 nowMs)
{
    return m_last.account.isNull() ? Records{} : begin(AgentState::Left, {}, nowMs);
}

AgentPresence::Records AgentPresence::followCall(CallPhase phase, qint64 nowMs)
{
    const CallPhase before = std::exchange(m_phase, phase);
    if (m_last.account.isNull() || before == phase)
        return {};
    switch (phase) {
    case CallPhase::Live:
        return begin(AgentState::OnCall, {}, nowMs);
    case CallPhase::Finishing:
        return begin(AgentState::WrapUp, {}, nowMs);
    case CallPhase::None:
        break;
    }
    return begin(AgentState::Available, {}, nowMs);
}

AgentPresence::Records AgentPresence::goAway(const QString &reason, qint64 nowMs)
{
    return mayGoAway() ? begin(AgentState::Away, reason.simplified(), nowMs) : Records{};
}

AgentPresence::Records AgentPresence::comeBack(qint64 nowMs)
{
    return isAway() ? begin(AgentState::Available, {}, nowMs) : Records{};
}

AgentPresence::Records AgentPresence::tick(qint64 nowMs)
{
    return endWrapUp(m_last, m_policy, nowMs);
}

} // namespace helpdesk
