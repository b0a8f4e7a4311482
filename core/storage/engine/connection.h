// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"
#include "core/storage/engine/deskfile.h"
#include "core/storage/engine/sqlitestatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace helpdesk {

/// One SQL statement and the name it has in the log. Values are bound by position, never part of the text.
struct Statement
{
    QString name;
    QString sql;
    QString postgresql = {}; ///< PostgreSQL's text where the two differ; empty: the same.

    [[nodiscard]] const QString &textFor(Engine engine) const
    {
        return engine == Engine::Postgresql && !postgresql.isEmpty() ? postgresql : sql;
    }
};

enum class OpenMode {
    Existing, ///< DatabaseMissing when there is none: a path is never silently created.
    Create,   ///< Made when missing.
};

/// One connection to the desk's database.
///
/// Belongs to the thread that opened it: use and destroy it there. SQLite: WAL, synchronous FULL, foreign keys, 5 s of
/// patience with other writers. PostgreSQL: synchronous_commit, the same patience with row locks.
/// A server's standby, and a pooler that runs the statements of one connection on several, are refused while opening.
/// Every error is logged with the statement's name and the code, never with a value.
class Connection
{
public:
    using RowHandler = std::function<void(const QSqlQuery &row)>;

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const DatabaseLocation &location, OpenMode mode);
    ~Connection();

    /// Closes and opens again, never creating anything. Prepared statements are made anew.
    [[nodiscard]] Result<> reopen();

    /// The file that was opened is still the one at its path, and its log the one beside it: DatabaseMissing, with
    /// Replaced when another one is there. A server is where it is.
    [[nodiscard]] Result<> inPlace();

    /// Nobody else has the file open, neither in this process nor in another one: nobody waits for it. A server is
    /// never alone.
    [[nodiscard]] bool isAlone() const;

    /// Runs a prepared statement that answers no rows; returns how many it changed.
    [[nodiscard]] Result<int> execute(const Statement &statement, const QVariantList &values = {});

    /// Runs a prepared statement and hands over each row. REQUIRES: the handler does not run the same statement.
    [[nodiscard]] Result<> each(const Statement &statement, const QVariantList &values, const RowHandler &handle);

    /// The same for who reads millions of rows.
    [[nodiscard]] Result<> eachValue(const Statement &statement, const QVariantList &values,
                                     const std::function<void(const ValueRow &row)> &handle);

    /// The first column of the first row; empty when there is no row.
    [[nodiscard]] Result<std::optional<QVariant>> value(const Statement &statement, const QVariantList &values = {});

    /// Every row as \a read makes it.
    template<typename Row, typename Read>
    [[nodiscard]] Result<std::vector<Row>> all(const Statement &statement, const QVariantList &values, Read read)
    {
        std::vector<Row> rows;
        const Result<> done = each(statement, values, [&](const QSqlQuery &row) { rows.push_back(read(row)); });
        if (!done)
            return done.error();
        return rows;
    }

    /// Runs what cannot be prepared: transactions, definitions, settings of the engine.
    [[nodiscard]] Result<> command(const QString &name, const QString &sql);

    /// Ends a transaction without a word, also one that the engine has ended already.
    void rollBack();

    [[nodiscard]] Engine engine() const { return m_location.engine; }
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }
    /// How many statements have failed so far. PostgreSQL answers COMMIT of a failed transaction with success.
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] QSqlDriver *driver() const { return m_database.driver(); }

private:
    /// A statement as the driver keeps it. Values are bound by name: Qt makes up a name for every position at every
    /// binding, which takes longer than SQLite does for the row.
    struct Prepared
    {
        QSqlQuery query;
        QStringList names;
    };

    explicit Connection(DatabaseLocation location);

    [[nodiscard]] Result<> connectNow(OpenMode mode);
    [[nodiscard]] Result<> connectSqlite(OpenMode mode);
    [[nodiscard]] Result<> connectPostgresql();
    [[nodiscard]] Result<> settleServer();
    [[nodiscard]] Result<> useWriteAheadLog();
    [[nodiscard]] Result<QSqlQuery *> run(const Statement &statement, const QVariantList &values);
    [[nodiscard]] Result<Prepared *> prepared(const Statement &statement);
    /// Of SQLite, where the driver need not be asked; null: \a statement cannot be prepared, as the driver will say.
    [[nodiscard]] SqliteStatement *plain(const Statement &statement);
    [[nodiscard]] Error failed(const QString &name, const QSqlError &error);
    [[nodiscard]] Error failed(const QString &name, const QSqlError &error, int systemError);
    [[nodiscard]] Error failedPlain(const QString &name, const SqliteStatement &statement, int code);
    void close();

    DatabaseLocation m_location;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, Prepared> m_prepared; ///< By text.
    /// By where a text lies: hashing a long one at every use would cost as much as running it. Kept alive by its copy.
    std::unordered_map<const QChar *, std::pair<QString, Prepared *>> m_known;
    int m_failures = 0;
    std::optional<FileIdentity> m_file;                   ///< As opened.
    std::optional<FileIdentity> m_log;                    ///< The write-ahead log, once it is there.
    std::unordered_map<QString, SqliteStatement> m_plain; ///< As m_prepared and m_known.
    std::unordered_map<const QChar *, std::pair<QString, SqliteStatement *>> m_knownPlain;
};

} // namespace helpdesk
