// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/passwordstore.h"
#include "core/storage/engine/databaselocation.h"

#include <functional>
#include <optional>

namespace helpdesk::console {

/// What the person said when asked for a password.
struct TypedPassword
{
    QString password;
    bool keep = false; ///< In the keychain of this desktop.
};

/// Whether a password can be kept.
enum class Keeping {
    Offered,
    Kept,     ///< One is, and the server does not take it.
    NoKeeper, ///< No keychain answers.
    Locked,   ///< It was not unlocked.
};

/// Where a server's password comes from when its address has none: the keychain, once, then the person.
///
/// Nothing is kept before the server has taken it.
class PasswordAsking
{
public:
    /// Empty: the person gave none.
    using Ask = std::function<std::optional<TypedPassword>(const DatabaseLocation &, Error::Reason, Keeping)>;

    /// \a store is borrowed.
    PasswordAsking(PasswordStore &store, Ask ask);

    /// The next one to try after the server has said \a reason. Empty: there is no more.
    [[nodiscard]] std::optional<QString> next(const DatabaseLocation &location, Error::Reason reason);
    /// The server took the last one: it is kept, or what was kept forgotten, as the person said. An error: not kept,
    /// though they wished it.
    [[nodiscard]] Result<> taken(const DatabaseLocation &location);

private:
    PasswordStore &m_store;
    Ask m_ask;
    QString m_lookedUp; ///< The place whose password the keychain was asked for.
    Keeping m_keeping = Keeping::Offered;
    std::optional<TypedPassword> m_typed; ///< The last; empty: it was not typed.
};

} // namespace helpdesk::console
