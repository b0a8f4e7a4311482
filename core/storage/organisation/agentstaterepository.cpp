// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/agentstaterepository.h"

#include "core/base/day.h"
#include "core/storage/engine/connection.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

AgentStateRecord readRecord(const QSqlQuery &row)
{
    return {
        SessionId{row.value(0).toLongLong()},          row.value(1).toInt(),    AccountId{row.value(2).toLongLong()},
        static_cast<AgentState>(row.value(3).toInt()), row.value(4).toString(), row.value(5).toLongLong()};
}

} // namespace

Result<> AgentStateRepository::append(const AgentStateRecord &record)
{
    static const Statement statement{
        u"agent state"_s,
        u"INSERT INTO agent_state (session_id, seq, account_id, state, reason, begun_at_ms) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (session_id, seq) DO NOTHING"_s};
    const auto done =
        m_connection.execute(statement,
                             {record.session.value, record.seq, record.account.value, static_cast<int>(record.state),
                              record.reason.isNull() ? u""_s : record.reason, record.begunAtMs});
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<AgentSpan>> AgentStateRepository::spans(qint64 fromMs, qint64 toMs)
{
    static const Statement statement{
        u"agent spans"_s,
        u"SELECT session_id, seq, account_id, state, reason, begun_at_ms, ended_at_ms FROM ("
        "SELECT session_id, seq, account_id, state, reason, begun_at_ms, "
        "lead(begun_at_ms) OVER (PARTITION BY session_id ORDER BY seq) AS ended_at_ms FROM agent_state) AS span "
        "WHERE state <> ? AND begun_at_ms < ? AND coalesce(ended_at_ms, ?) > ? "
        "ORDER BY begun_at_ms, session_id, seq"_s};
    return m_connection.all<AgentSpan>(
        statement, {static_cast<int>(AgentState::Left), toMs, toMs, fromMs}, [](const QSqlQuery &row) {
            const bool lasts = row.value(6).isNull();
            return AgentSpan{readRecord(row), lasts ? std::nullopt : std::optional(row.value(6).toLongLong())};
        });
}

Result<std::vector<SessionId>> AgentStateRepository::unended()
{
    static const Statement statement{
        u"unended sessions"_s,
        u"SELECT session_id FROM agent_state AS a WHERE state <> ? AND NOT EXISTS (SELECT 1 FROM agent_state AS b "
        "WHERE b.session_id = a.session_id AND b.seq > a.seq) ORDER BY session_id"_s};
    return m_connection.all<SessionId>(statement, {static_cast<int>(AgentState::Left)},
                                       [](const QSqlQuery &row) { return SessionId{row.value(0).toLongLong()}; });
}

Result<> AgentStateRepository::endAtLastSign(SessionId session)
{
    static const Statement last{
        u"last agent state"_s,
        u"SELECT session_id, seq, account_id, state, reason, begun_at_ms FROM agent_state WHERE session_id = ? "
        "ORDER BY seq DESC LIMIT 1"_s};
    static const Statement lastEvent{
        u"session's last event"_s,
        u"SELECT max(c.started_at_ms + e.time_ms) FROM call c JOIN call_event e ON e.call_id = c.id "
        "WHERE c.started_at_ms BETWEEN ? AND ? AND coalesce(e.session_id, c.first_session_id) = ?"_s};
    const auto found = m_connection.all<AgentStateRecord>(last, {session.value}, readRecord);
    if (!found)
        return found.error();
    if (found.value().empty() || found.value().front().state == AgentState::Left)
        return {};
    AgentStateRecord record = found.value().front();
    const auto sign =
        m_connection.value(lastEvent, {record.begunAtMs - dayMs, record.begunAtMs + dayMs, session.value});
    if (!sign)
        return sign.error();
    if (sign.value() && !sign.value()->isNull())
        record.begunAtMs = std::max(record.begunAtMs, sign.value()->toLongLong());
    ++record.seq;
    record.state = AgentState::Left;
    record.reason.clear();
    return append(record);
}

} // namespace helpdesk
