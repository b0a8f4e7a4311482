// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/agentstate.h"

#include <vector>

namespace helpdesk {

class Connection;

/// What agents were doing and when.
class AgentStateRepository
{
public:
    explicit AgentStateRepository(Connection &connection) : m_connection(connection) {}

    /// Writing a record again changes nothing.
    [[nodiscard]] Result<> append(const AgentStateRecord &record);
    /// States that hold somewhere in [from, to), by their beginning; without Left.
    [[nodiscard]] Result<std::vector<AgentSpan>> spans(qint64 fromMs, qint64 toMs);
    /// Sessions whose last row is not Left.
    [[nodiscard]] Result<std::vector<SessionId>> unended();
    /// Ends the last state of a session that stopped without a word: at its last sign of life, which is that state's
    /// beginning or the last event that it wrote in a call of that day. Nothing happens when it has ended.
    [[nodiscard]] Result<> endAtLastSign(SessionId session);

private:
    Connection &m_connection;
};

} // namespace helpdesk
