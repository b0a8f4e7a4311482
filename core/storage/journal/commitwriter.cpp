// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/commitwriter.h"

#include "core/storage/engine/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

CommitWriter::CommitWriter(Connection &connection) : m_connection(connection), m_calls(connection), m_states(connection)
{
}

Result<CommitReceipt> CommitWriter::write(const Commit &commit)
{
    return std::visit([this](const auto &one) { return writeOne(one); }, commit);
}

Result<CommitReceipt> CommitWriter::writeOne(const AgentStateRecord &record)
{
    const Result<> done = m_states.append(record);
    return done ? Result<CommitReceipt>(CommitReceipt{}) : Result<CommitReceipt>(done.error());
}

Result<CommitReceipt> CommitWriter::writeOne(const SessionEnd &end)
{
    const Result<> done = m_states.endAtLastSign(end.session);
    return done ? Result<CommitReceipt>(CommitReceipt{}) : Result<CommitReceipt>(done.error());
}

Result<int> CommitWriter::lastSeqOf(const CommitKey &key)
{
    static const Statement ofCall{u"last event of a call"_s, u"SELECT last_seq FROM call WHERE id = ?"_s};
    static const Statement ofSession{u"last agent state of a session"_s,
                                     u"SELECT max(seq) FROM agent_state WHERE session_id = ?"_s};
    const auto last = m_connection.value(key.subject == Subject::Call ? ofCall : ofSession, {key.id});
    if (!last)
        return last.error();
    return last.value() ? last.value()->toInt() : 0;
}

} // namespace helpdesk
