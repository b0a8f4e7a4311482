// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/people/density.h"

#include <QHash>

namespace helpdesk {

class Connection;

/// What goes with an account from window to window.
class AccountSettingRepository
{
public:
    explicit AccountSettingRepository(Connection &connection) : m_connection(connection) {}

    /// Of every account that has chosen one; the others are Junior.
    [[nodiscard]] Result<QHash<AccountId, Density>> densities();
    [[nodiscard]] Result<> setDensity(AccountId account, Density density);

private:
    Connection &m_connection;
};

} // namespace helpdesk
