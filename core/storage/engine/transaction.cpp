// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/transaction.h"

#include "core/storage/engine/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QString beginning(Engine engine, Transaction::Purpose purpose)
{
    if (engine == Engine::Sqlite)
        return purpose == Transaction::Purpose::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    return purpose == Transaction::Purpose::Write ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

} // namespace

Transaction::Transaction(Connection &connection) : m_connection(&connection), m_failures(connection.failures()) {}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)),
      m_failures(other.m_failures)
{
}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->rollBack();
}

Result<Transaction> Transaction::begin(Connection &connection, Purpose purpose)
{
    if (const Result<> done = connection.command(u"transaction"_s, beginning(connection.engine(), purpose)); !done)
        return done.error();
    return Transaction(connection);
}

Result<> Transaction::commit()
{
    if (m_connection->failures() != m_failures)
        return {Error::Code::StorageFailed, u"commit after a failed statement"_s};
    const Result<> done = m_connection->command(u"transaction"_s, u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace helpdesk
