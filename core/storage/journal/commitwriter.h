// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/commit.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/organisation/agentstaterepository.h"

namespace helpdesk {

/// Writes commits of every subject through one connection, each in a transaction of its own.
class CommitWriter
{
public:
    explicit CommitWriter(Connection &connection);

    /// Only a call's receipt says more than that it stands.
    [[nodiscard]] Result<CommitReceipt> write(const Commit &commit);
    /// How far the store has got with what the key names, by seqOf(); 0: it knows nothing of it.
    [[nodiscard]] Result<int> lastSeqOf(const CommitKey &key);
    [[nodiscard]] Result<> keepDraft(const FieldDraft &draft) { return m_calls.keepDraft(draft); }

private:
    [[nodiscard]] Result<CommitReceipt> writeOne(const CallCommit &commit) { return m_calls.write(commit); }
    [[nodiscard]] Result<CommitReceipt> writeOne(const AgentStateRecord &record);
    [[nodiscard]] Result<CommitReceipt> writeOne(const SessionEnd &end);

    Connection &m_connection;
    CallWriter m_calls;
    AgentStateRepository m_states;
};

} // namespace helpdesk
