// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/journals.h"

#include "core/storage/engine/connection.h"

namespace helpdesk {

InlineJournal::InlineJournal(Connection &connection) : m_writer(connection) {}

void InlineJournal::submit(CallCommit commit, Done done)
{
    const Result<CommitReceipt> receipt = m_writer.write(commit);
    if (!receipt)
        m_lost.keep(commit, receipt.error());
    if (done)
        done(receipt);
}

void InlineJournal::keepDraft(FieldDraft draft)
{
    static_cast<void>(m_writer.keepDraft(draft)); // Best effort: the connection has logged the error.
}

BulkJournal::BulkJournal(Connection &connection, int callsPerTransaction)
    : m_connection(connection),
      m_writer(connection),
      m_callsPerTransaction(callsPerTransaction)
{
}

BulkJournal::~BulkJournal() = default;

void BulkJournal::submit(CallCommit commit, Done done)
{
    static_cast<void>(makeRoomFor(commit)); // Told to those who wait for it.
    Result<CommitReceipt> receipt = write(commit);
    if (!receipt) {
        m_waiting.emplace_back(CommitReceipt{}, std::move(done));
        fail(receipt.error());
        return;
    }
    m_waiting.emplace_back(receipt.take(), std::move(done));
}

Result<> BulkJournal::add(const CallCommit &commit)
{
    if (const Result<> done = makeRoomFor(commit); !done)
        return done;
    const Result<CommitReceipt> receipt = write(commit);
    if (!receipt)
        fail(receipt.error());
    return withoutValue(receipt);
}

/// A call is not torn apart: a group ends before the first commit of the call that would be too many.
Result<> BulkJournal::makeRoomFor(const CallCommit &commit)
{
    const bool isFull = static_cast<int>(m_calls.size()) >= m_callsPerTransaction && !m_calls.contains(commit.call);
    return isFull ? finish() : Result<>();
}

Result<CommitReceipt> BulkJournal::write(const CallCommit &commit)
{
    if (const Result<> begun = m_transaction ? Result<>() : begin(); !begun)
        return begun.error();
    Result<CommitReceipt> receipt = m_writer.writeWithin(commit);
    if (receipt)
        m_calls.insert(commit.call);
    return receipt;
}

Result<> BulkJournal::begin()
{
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    m_transaction.emplace(begun.take());
    m_writer.beginMany();
    return {};
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
