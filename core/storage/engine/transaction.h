// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <chrono>

namespace helpdesk {

class Connection;

/// So long whoever writes much leaves an SQLite file free between two transactions: it has no queue of writers.
inline constexpr std::chrono::milliseconds pauseForOthers{30};

/// A transaction that is rolled back unless commit() succeeded.
///
/// Writing takes the right to write at once (BEGIN IMMEDIATE on SQLite), so that a second writer waits instead of
/// failing in the middle. Reading sees one state of the database throughout.
class Transaction
{
public:
    enum class Purpose { Write, Read };

    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Purpose purpose = Purpose::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Refused when a statement has failed since begin(). After ConnectionLost nobody knows whether it is committed.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection; ///< Null once ended.
    int m_failures;
};

} // namespace helpdesk
