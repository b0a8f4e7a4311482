// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journals.h"

#include "core/storage/connection.h"

namespace helpdesk {

InlineJournal::InlineJournal(Connection &connection)
    : m_writer(connection)
{
}

void InlineJournal::submit(CallCommit commit, Done done)
{
    const Result<CommitReceipt> receipt = m_writer.write(commit);
    if (done)
        done(receipt);
}

void InlineJournal::keepDraft(FieldDraft draft)
{
    static_cast<void>(m_writer.keepDraft(draft)); // Best effort: the connection has logged the error.
}

BulkJournal::BulkJournal(Connection &connection, int callsPerTransaction)
    : m_connection(connection)
    , m_writer(connection)
    , m_callsPerTransaction(callsPerTransaction)
{
}

BulkJournal::~BulkJournal() = default;

void BulkJournal::submit(CallCommit commit, Done done)
{
    // A call is not torn apart: a group ends before the first commit of the call that would be too many.
    if (!m_calls.contains(commit.call) && static_cast<int>(m_calls.size()) >= m_callsPerTransaction)
        static_cast<void>(finish());
    Result<CommitReceipt> receipt = write(commit);
    if (!receipt) {
        m_waiting.emplace_back(CommitReceipt{}, std::move(done));
        fail(receipt.error());
        return;
    }
    m_calls.insert(commit.call);
    m_waiting.emplace_back(receipt.take(), std::move(done));
}

Result<CommitReceipt> BulkJournal::write(const CallCommit &commit)
{
    if (!m_transaction) {
        Result<Transaction> begun = Transaction::begin(m_connection);
        if (!begun)
            return begun.error();
        m_transaction.emplace(begun.take());
        m_writer.beginMany();
    }
    return m_writer.writeWithin(commit);
}

void BulkJournal::keepDraft(FieldDraft) {}

Result<> BulkJournal::finish()
{
    if (!m_transaction)
        return {};
    Result<> done = m_writer.endMany();
    if (done)
        done = m_transaction->commit();
    if (!done) {
        fail(done.error());
        return done;
    }
    m_transaction.reset();
    m_calls.clear();
    for (const auto &[receipt, told] : std::exchange(m_waiting, {})) {
        if (told)
            told(receipt);
    }
    return {};
}

void BulkJournal::fail(const Error &error)
{
    m_transaction.reset();
    m_calls.clear();
    for (const auto &[receipt, done] : std::exchange(m_waiting, {})) {
        if (done)
            done(error);
    }
}

} // namespace helpdesk
