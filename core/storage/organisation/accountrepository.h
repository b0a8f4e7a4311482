// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/actor.h"

#include <optional>
#include <vector>

namespace helpdesk {

class Connection;

/// Who may act at the desk. Accounts are never deleted: calls name them.
class AccountRepository
{
public:
    explicit AccountRepository(Connection &connection);

    /// Conflict: the login is taken. InvalidInput: login or name is empty.
    [[nodiscard]] Result<Account> add(const QString &login, const QString &name);
    [[nodiscard]] Result<> rename(AccountId id, const QString &name);

    /// Takes somebody off the list of those who sit down, or puts them on it again.
    [[nodiscard]] Result<> setActive(AccountId id, bool active);

    /// Everybody the desk has known, by name, those who are active first.
    [[nodiscard]] Result<std::vector<AccountEntry>> everybody();
    /// Active accounts by name.
    [[nodiscard]] Result<std::vector<Account>> accounts();
    [[nodiscard]] Result<std::optional<Account>> byLogin(const QString &login);
    [[nodiscard]] Result<std::optional<Account>> byId(AccountId id);

private:
    Connection &m_connection;
};

} // namespace helpdesk
