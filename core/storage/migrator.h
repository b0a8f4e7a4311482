// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/schemastep.h"

#include <QStringList>

#include <vector>

namespace helpdesk {

class Connection;

/// One step of the schema, as it is taken.
struct Migration
{
    int version = 0;
    QString name;
    QStringList statements;
    /// What no statement can say, behind them and within their transaction; null: nothing.
    Result<> (*afterwards)(Connection &) = nullptr;
};

/// The steps of this program, 1…N, as they read on \a engine.
[[nodiscard]] const std::vector<Migration> &builtInMigrations(Engine engine);

/// Brings a database to the newest schema, each step and its row of schema_version in one transaction.
///
/// A new database goes the same way as an old one. Several programs may do this at once: one works, the others wait
/// and find it done. The first error ends it and leaves the database at the last whole step.
class Migrator
{
public:
    explicit Migrator(Connection &connection);
    Migrator(Connection &connection, std::vector<Migration> migrations);

    /// 0: an empty database. StorageCorrupt: a database, but not of a desk.
    [[nodiscard]] Result<int> storedVersion();

    /// SchemaNewer when the database knows more steps than this program.
    /// A copy of an existing SQLite file is kept beside it before it is changed.
    [[nodiscard]] Result<> migrate(qint64 nowMs);

private:
    [[nodiscard]] int newestVersion() const;
    [[nodiscard]] Result<> apply(const Migration &migration, qint64 nowMs);
    [[nodiscard]] Result<> takeTurn();
    [[nodiscard]] Result<> keepCopy(int version, qint64 nowMs);

    Connection &m_connection;
    std::vector<Migration> m_migrations;
};

} // namespace helpdesk
