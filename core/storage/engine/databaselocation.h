// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/engine.h"

#include <QString>

namespace helpdesk {

/// Where a desk's database is: a file of this machine, or a server.
struct DatabaseLocation
{
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: absolute, clean.
    QString host; ///< PostgreSQL: name, address, folder of a socket, or several with commas. Empty: libpq's default.
    QString port; ///< One, or as many as hosts, empty ones among them. Empty: libpq's default.
    QString database; ///< Empty when a service names it.
    QString user;
    QString password;
    QString
        options; ///< Every further option libpq knows, as QPSQL takes them: key='value' with semicolons before each.

    /// Reads a path, or whatever libpq takes for an address:
    /// postgresql://[user[:password]@][host[:port][,…]][/database][?…] or host=… dbname=…, read by libpq itself.
    /// InvalidInput for another scheme, what libpq does not understand, an address without its scheme, or nothing at
    /// all.
    [[nodiscard]] static Result<DatabaseLocation> parse(const QString &text);

    /// For people, the log and another start of the program: parse() reads it again. Never holds a secret.
    [[nodiscard]] QString displayText() const;
    /// A password, of the role or of a key, stands in it: it is never kept.
    [[nodiscard]] bool hasSecret() const;
    /// The value of one of the further options; empty: not given.
    [[nodiscard]] QString option(const QString &key) const;

    friend bool operator==(const DatabaseLocation &, const DatabaseLocation &) = default;
};

/// What somebody typed for an address, also one that cannot be read, without what may be a password in it.
[[nodiscard]] QString withoutSecrets(const QString &text);

/// Takes what may be a password out of a program's arguments, which everybody on the machine can list. REQUIRES: they
/// have been read.
void hideSecrets(int argc, char **argv);

} // namespace helpdesk
