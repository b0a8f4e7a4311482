// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine.h"

#include <QString>

namespace helpdesk {

/// Where a desk's database is: a file of this machine, or a server.
struct DatabaseLocation
{
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: absolute, clean.
    QString host; ///< PostgreSQL: name, address, folder of a socket, or several with commas. Empty: libpq's default.
    QString port; ///< One, or as many as hosts. Empty: libpq's default.
    QString database;
    QString user;
    QString password;
    QString options; ///< Further connection options as QPSQL takes them: key='value' with semicolons between.

    /// Reads a path, or postgresql://[user[:password]@][host[:port][,…]][/database][?host=/socket/folder&sslmode=…].
    /// InvalidInput for another scheme, an option that is not known, or nothing at all.
    [[nodiscard]] static Result<DatabaseLocation> parse(const QString &text);

    /// For people and the log: never holds the password.
    [[nodiscard]] QString displayText() const;

    friend bool operator==(const DatabaseLocation &, const DatabaseLocation &) = default;
};

} // namespace helpdesk
