// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/seniorask.h"

#include <vector>

namespace helpdesk {

class Connection;

/// Who asks a senior for help. Other windows of the database are told at once.
class SeniorAskRepository
{
public:
    explicit SeniorAskRepository(Connection &connection) : m_connection(connection) {}

    /// Writing it again changes nothing.
    [[nodiscard]] Result<> ask(const SeniorAsk &ask);
    /// Taken back by who asked, answered by another. Conflict: somebody was quicker.
    [[nodiscard]] Result<> end(qint64 id, AccountId by, qint64 nowMs);
    /// Of those asked since \a sinceMs: who waits on a call that is not closed, the oldest first, and what was answered
    /// to \a of. An older one is of a window that died.
    [[nodiscard]] Result<std::vector<SeniorAsk>> current(AccountId of, qint64 sinceMs);

private:
    Connection &m_connection;
};

} // namespace helpdesk
