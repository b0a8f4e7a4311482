// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/connection.h"

#include "core/storage/engine/connectiontext.h"
#include "core/storage/engine/foreignlog.h"
#include "core/storage/engine/pooler.h"
#include "core/storage/engine/serverrefusal.h"
#include "core/storage/engine/storageerror.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace helpdesk {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storageLog, "auricular.storage")

namespace {

constexpr int busyPatience_ms = 5000;

std::atomic<int> connections{0}; ///< Of this process.

QString nextConnectionName()
{
    static std::atomic<quint64> count{0};
    return u"desk-%1"_s.arg(++count);
}

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.data()) : nullptr;
}

/// A null QString would be bound as NULL, and PostgreSQL keeps no U+0000.
bool isBindable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return true;
    const auto &text = *static_cast<const QString *>(value.constData());
    return !text.isNull() && !text.contains(QChar::Null);
}

QVariant bindable(const QVariant &value)
{
    if (isBindable(value))
        return value;
    QString text = value.toString();
    return text.isNull() ? u""_s : text.remove(QChar::Null);
}

/// As a driver of Qt's takes it.
QVariant forDriver(const QVariant &value)
{
    return bindable(
        value.metaType() == QMetaType::fromType<Utf8Text>() ? QString::fromUtf8(value.value<Utf8Text>().bytes) : value);
}

QVariantList bindable(QVariantList values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!isBindable(values.at(i)))
            values[i] = bindable(values.at(i));
    }
    return values;
}

/// Gives every ? outside of quotes a name.
QString withNames(const QString &sql, QStringList &names)
{
    QString named;
    bool quoted = false;
    for (const QChar c : sql) {
        if (c == u'\'')
            quoted = !quoted;
        if (c != u'?' || quoted) {
            named += c;
            continue;
        }
        names += u":v%1"_s.arg(names.size());
        named += names.back();
    }
    return named;
}

} // namespace

Connection::Connection(DatabaseLocation location) : m_location(std::move(location)), m_name(nextConnectionName())
{
    ++connections;
}

Connection::~Connection()
{
    close();
    --connections;
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseLocation &location, OpenMode mode)
{
    std::unique_ptr<Connection> made(new Connection(location));
    if (const Result<> done = made->connectNow(mode); !done)
        return done.error();
    return made;
}

Result<> Connection::reopen()
{
    close();
    return connectNow(OpenMode::Existing);
}

void Connection::close()
{
    m_known.clear();
    m_prepared.clear();
    m_knownPlain.clear();
    m_plain.clear();
    m_file.reset();
    m_log.reset();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::connectNow(OpenMode mode)
{
    const Result<> done = m_location.engine == Engine::Sqlite ? connectSqlite(mode) : connectPostgresql();
    if (!done)
        close();
    return done;
}

Result<> Connection::connectSqlite(OpenMode mode)
{
    if (mode == OpenMode::Existing && !QFileInfo::exists(m_location.path))
        return {Error::Code::DatabaseMissing, u"no such file"_s};
    if (QFileInfo::exists(m_location.path)) {
        if (const Result<> done = requireWritable(m_location.path); !done)
            return done;
        keepPrivate(m_location.path);
    } else {
        makePrivateFile(m_location.path); // What SQLite makes beside it gets the same rights.
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    // As a URI, since only mode=rw tells SQLite itself not to create the file.
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(m_location.path).toEncoded());
    m_database.setDatabaseName(uri + (mode == OpenMode::Create ? u"?mode=rwc"_s : u"?mode=rw"_s));
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyPatience_ms));
    if (!m_database.open())
        return failed(u"open"_s, m_database.lastError());
    m_file = identityOf(m_location.path);
    if (const Result<> done = useWriteAheadLog(); !done)
        return done.error();
    if (const Result<> done = command(u"synchronous"_s, u"PRAGMA synchronous = FULL"_s); !done)
        return done.error();
    return command(u"foreign keys"_s, u"PRAGMA foreign_keys = ON"_s);
}

/// Changing the journal's mode does not wait for others as statements do, so that two processes at a new file meet
/// here. Another program's database is left in the mode it has: whoever opened it is told by what is in it.
Result<> Connection::useWriteAheadLog()
{
    QElapsedTimer waited;
    waited.start();
    const Statement present{u"journal mode there"_s, u"PRAGMA journal_mode"_s};
    const Statement foreign{u"whose tables"_s,
                            u"SELECT count(*) > 0 AND coalesce(sum(name = 'schema_version'), 0) = 0 FROM sqlite_schema "
                            "WHERE type = 'table'"_s};
    const Statement statement{u"journal mode"_s, u"PRAGMA journal_mode = WAL"_s};
    for (;;) {
        const auto there = value(present);
        if (there.ok() && there.value() && there.value()->toString() == "wal"_L1)
            return {};
        const auto theirs = value(foreign);
        if (theirs.ok() && theirs.value()->toBool())
            return {};
        const auto mode = theirs.ok() ? value(statement) : theirs;
        if (mode.ok() && mode.value() && mode.value()->toString() == "wal"_L1)
            return {};
        const bool busy = mode.ok() || mode.error().code == Error::Code::StorageBusy;
        if (!busy || waited.elapsed() > busyPatience_ms)
            return mode.ok() ? Error{Error::Code::StorageFailed, u"no write-ahead log here"_s, {}} : mode.error();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

Result<> Connection::connectPostgresql()
{
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setDatabaseName(m_location.database);
    m_database.setHostName(m_location.host);
    m_database.setUserName(m_location.user);
    m_database.setPassword(m_location.password);
    QString options;
    for (const auto &[key, value] : connectionDefaults(m_location))
        options += u"%1='%2';"_s.arg(key, value);
    if (!m_location.port.isEmpty())
        options += u"port='%1';"_s.arg(m_location.port);
    m_database.setConnectOptions(options + m_location.options.mid(1)); // Of two of a name libpq takes the later one.
    if (!m_database.open()) {
        static_cast<void>(failed(u"open"_s, m_database.lastError()));
        return refusalOf(m_location);
    }
    return settleServer();
}

/// A desk that hangs in a transaction would keep the next number from everybody: the server ends it. Nothing is
/// prepared before it is known that what is prepared stays ours.
Result<> Connection::settleServer()
{
    QSqlQuery settings(m_database);
    const bool done = settings.exec(
        u"SELECT pg_is_in_recovery(), set_config('synchronous_commit', 'on', false), set_config('lock_timeout', "
        u"'5000', false), "
        "set_config('idle_in_transaction_session_timeout', '30000', false), set_config('TimeZone', 'UTC', false)"_s);
    if (!done || !settings.next())
        return failed(u"settings"_s, settings.lastError());
    if (settings.value(0).toBool()) {
        Error error{Error::Code::ConnectionLost, u"the server is a standby"_s, {}};
        error.reason = Error::Reason::Standby;
        return error;
    }
    return requireOwnSession(driver()->handle(), m_location);
}

Result<> Connection::inPlace()
{
    if (engine() != Engine::Sqlite || !m_file)
        return {};
    const auto file = identityOf(m_location.path);
    const auto log = identityOf(m_location.path + u"-wal"_s);
    if (!m_log)
        m_log = log;
    if (file == m_file && log == m_log)
        return {};
    Error error{Error::Code::DatabaseMissing, u"the open file is not at its path any more"_s, {}};
    if (file && file != m_file)
        error.reason = Error::Reason::Replaced;
    return error;
}

bool Connection::isAlone() const
{
    return engine() == Engine::Sqlite && connections == 1 && !isHeldByAnother(m_location.path);
}

Result<int> Connection::execute(const Statement &statement, const QVariantList &values)
{
    if (SqliteStatement *own = plain(statement)) {
        Q_ASSERT(values.size() == own->places());
        const int code = own->execute(bindable(values));
        return code == SQLITE_OK ? Result<int>(own->changed()) : Result<int>(failedPlain(statement.name, *own, code));
    }
    Result<QSqlQuery *> query = run(statement, values);
    if (!query)
        return query.error();
    const int changed = query.value()->numRowsAffected();
    query.value()->finish();
    return changed;
}

Result<> Connection::each(const Statement &statement, const QVariantList &values, const RowHandler &handle)
{
    Result<QSqlQuery *> query = run(statement, values);
    if (!query)
        return query.error();
    QSqlQuery &rows = *query.value();
    while (rows.next())
        handle(rows);
    const QSqlError error = rows.lastError(); // next() is false at the end and at an error alike.
    rows.finish();
    if (error.type() != QSqlError::NoError)
        return failed(statement.name, error);
    return {};
}

Result<> Connection::eachValue(const Statement &statement, const QVariantList &values,
                               const std::function<void(const ValueRow &row)> &handle)
{
    SqliteStatement *own = plain(statement);
    if (!own)
        return each(statement, values, [&](const QSqlQuery &row) { handle(ValueRow(row)); });
    Q_ASSERT(values.size() == own->places());
    const int code = own->each(bindable(values), handle);
    return code == SQLITE_OK ? Result<>() : Result<>(failedPlain(statement.name, *own, code));
}

Result<std::optional<QVariant>> Connection::value(const Statement &statement, const QVariantList &values)
{
    std::optional<QVariant> found;
    if (SqliteStatement *own = plain(statement)) {
        Q_ASSERT(values.size() == own->places());
        if (const int code = own->value(bindable(values), found); code != SQLITE_OK)
            return failedPlain(statement.name, *own, code);
        return found;
    }
    const Result<> done = each(statement, values, [&](const QSqlQuery &row) {
        if (!found)
            found = row.value(0);
    });
    if (!done)
        return done.error();
    return found;
}

Result<> Connection::command(const QString &name, const QString &sql)
{
    if (engine() == Engine::Sqlite && name == "transaction"_L1) {
        const Result<int> done = execute({name, sql});
        return done ? Result<>() : Result<>(done.error());
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(name, query.lastError());
    return {};
}

void Connection::rollBack()
{
    sqlite3 *handle = engine() == Engine::Sqlite && m_database.isOpen() ? sqliteHandle(m_database) : nullptr;
    if (handle && sqlite3_get_autocommit(handle) != 0)
        return;
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
}

Result<QSqlQuery *> Connection::run(const Statement &statement, const QVariantList &values)
{
    const Result<Prepared *> found = prepared(statement);
    if (!found)
        return found.error();
    Prepared &ready = *found.value();
    Q_ASSERT(values.size() == ready.names.size());
    for (int i = 0; i < values.size(); ++i)
        ready.query.bindValue(ready.names.at(i), forDriver(values.at(i)));
    if (!ready.query.exec()) {
        const QSqlError error = ready.query.lastError();
        const Error ours = failed(statement.name, error);
        ready.query.finish();
        return ours;
    }
    return &ready.query;
}

Result<Connection::Prepared *> Connection::prepared(const Statement &statement)
{
    const QString &text = statement.textFor(engine());
    if (const auto known = m_known.find(text.constData()); known != m_known.end())
        return known->second.second;
    if (const auto known = m_prepared.find(text); known != m_prepared.end())
        return &known->second; // A text made at run time, the same as one before.
    Prepared made{QSqlQuery(m_database), {}};
    made.query.setForwardOnly(true);
    if (!made.query.prepare(withNames(text, made.names)))
        return failed(statement.name, made.query.lastError());
    Prepared *kept = &m_prepared.emplace(text, std::move(made)).first->second;
    m_known.emplace(text.constData(), std::pair(text, kept));
    return kept;
}

SqliteStatement *Connection::plain(const Statement &statement)
{
    if (engine() != Engine::Sqlite)
        return nullptr;
    if (const auto known = m_knownPlain.find(statement.sql.constData()); known != m_knownPlain.end())
        return known->second.second;
    if (const auto known = m_plain.find(statement.sql); known != m_plain.end())
        return &known->second;
    sqlite3 *handle = m_database.isOpen() ? sqliteHandle(m_database) : nullptr;
    auto made = handle ? SqliteStatement::prepare(handle, statement.sql) : std::nullopt;
    if (!made)
        return nullptr;
    SqliteStatement *kept = &m_plain.emplace(statement.sql, std::move(*made)).first->second;
    m_knownPlain.emplace(statement.sql.constData(), std::pair(statement.sql, kept));
    return kept;
}

Error Connection::failedPlain(const QString &name, const SqliteStatement &statement, int code)
{
    return failed(
        name, QSqlError({}, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::StatementError, QString::number(code)),
        statement.systemError());
}

Error Connection::failed(const QString &name, const QSqlError &error)
{
    sqlite3 *handle = engine() == Engine::Sqlite ? sqliteHandle(m_database) : nullptr;
    return failed(name, error, handle ? sqlite3_system_errno(handle) : 0);
}

Error Connection::failed(const QString &name, const QSqlError &error, int systemError)
{
    ++m_failures;
    const Error::Code code = toErrorCode(engine(), error, systemError);
    const QString detail = u"%1: code %2, errno %3"_s.arg(name, error.nativeErrorCode()).arg(systemError);
    qCWarning(storageLog).noquote() << detail;
    Error ours{code, detail, {}};
    if (engine() == Engine::Postgresql && error.nativeErrorCode() == "25006"_L1)
        ours.reason = Error::Reason::Standby;
    return ours;
}

} // namespace helpdesk
