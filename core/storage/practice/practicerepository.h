// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/practice/practicerecord.h"

namespace helpdesk {

class Connection;

/// The rounds of a practice desk. For one thread, with its connection.
class PracticeRepository
{
public:
    explicit PracticeRepository(Connection &connection) : m_connection(connection) {}

    /// A round begins; writing it again changes nothing.
    [[nodiscard]] Result<> begin(const PracticeRoundRow &round);
    /// A call of it has rung; writing it again changes nothing.
    [[nodiscard]] Result<> addCall(qint64 round, int position, const PracticeCallRow &call);
    /// Newest first, with their calls.
    [[nodiscard]] Result<std::vector<PracticeRoundRow>> rounds(AccountId of, int limit);

private:
    Connection &m_connection;
};

} // namespace helpdesk
