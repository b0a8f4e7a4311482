// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"
#include "core/call/calljournal.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/engine/transaction.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace helpdesk {

class Connection;

/// Commits before submit() returns: for the command line, tests and whatever is killed on purpose.
/// Errors are reported as they are; nothing is retried.
class InlineJournal : public CallJournal
{
public:
    explicit InlineJournal(Connection &connection);

    void submit(CallCommit commit, Done done) override;
    [[nodiscard]] std::vector<CallCommit> takeLost(CallId call) override { return m_lost.take(call); }
    void keepDraft(FieldDraft draft) override;

private:
    CallWriter m_writer;
    LostCommits m_lost;
};

/// Writes many calls a transaction: for the demonstration desk and imports.
///
/// done is called once the transaction that holds the commit has ended. One error fails the whole group.
class BulkJournal : public CallJournal
{
public:
    explicit BulkJournal(Connection &connection, int callsPerTransaction = 500);
    /// Rolls back what finish() has not written.
    ~BulkJournal() override;

    void submit(CallCommit commit, Done done) override;
    /// The same of a commit that stays its owner's and of which nobody asks a receipt. An error, of this commit or of
    /// the end of the group before, fails the whole group.
    [[nodiscard]] Result<> add(const CallCommit &commit);
    /// Who writes in bulk is told, and keeps what was refused.
    [[nodiscard]] std::vector<CallCommit> takeLost(CallId) override { return {}; }
    /// Nobody types in bulk: forgotten.
    void keepDraft(FieldDraft draft) override;

    /// Ends the last group. REQUIRED at the end.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> makeRoomFor(const CallCommit &commit);
    [[nodiscard]] Result<CommitReceipt> write(const CallCommit &commit);
    [[nodiscard]] Result<> begin();
    void fail(const Error &error);

    Connection &m_connection;
    CallWriter m_writer;
    int m_callsPerTransaction;
    std::optional<Transaction> m_transaction;
    std::set<CallId> m_calls;
    std::vector<std::pair<CommitReceipt, Done>> m_waiting;
};

} // namespace helpdesk
