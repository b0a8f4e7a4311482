// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace helpdesk::console {

/// Keeps passwords under names. NotFound: none is kept under that one; any other error: there is nobody who keeps them.
class PasswordStore
{
public:
    virtual ~PasswordStore() = default;

    [[nodiscard]] virtual Result<QString> read(const QString &name) = 0;
    [[nodiscard]] virtual Result<> keep(const QString &name, const QString &password) = 0;
    [[nodiscard]] virtual Result<> forget(const QString &name) = 0;
};

/// The keychain of this desktop (Secret Service or KWallet). It may ask the person to unlock it first: while it is
/// waited for, the window's thread goes on, and after a second there is a way out.
class DesktopKeychain : public PasswordStore
{
public:
    [[nodiscard]] Result<QString> read(const QString &name) override;
    [[nodiscard]] Result<> keep(const QString &name, const QString &password) override;
    [[nodiscard]] Result<> forget(const QString &name) override;
};

} // namespace helpdesk::console
