// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/sqlitestatement.h"

#include <sqlite3.h>

namespace helpdesk {

namespace {

QVariant columnOf(sqlite3_stmt *statement)
{
    switch (sqlite3_column_type(statement, 0)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qint64>(sqlite3_column_int64(statement, 0)));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, 0);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                          sqlite3_column_bytes(statement, 0));
    case SQLITE_NULL:
        return {};
    default:
        return QString(static_cast<const QChar *>(sqlite3_column_text16(statement, 0)),
                       sqlite3_column_bytes16(statement, 0) / qsizetype{sizeof(QChar)});
    }
}

/// SQLite keeps it of a statement that fails, but not where its commit does: the file system is asked, which nobody has
/// asked since.
int systemErrorOf(sqlite3 *database, int code)
{
    sqlite3_vfs *files = nullptr;
    const bool ofFiles = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    if (!ofFiles || sqlite3_file_control(database, "main", SQLITE_FCNTL_VFS_POINTER, &files) != SQLITE_OK || !files
        || !files->xGetLastError)
        return sqlite3_system_errno(database);
    return files->xGetLastError(files, 0, nullptr);
}

} // namespace

void SqliteStatement::End::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

std::optional<SqliteStatement> SqliteStatement::prepare(sqlite3 *database, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr)
            != SQLITE_OK
        || !statement)
        return std::nullopt;
    return SqliteStatement(statement);
}

int SqliteStatement::places() const
{
    return sqlite3_bind_parameter_count(m_statement.get());
}

/// Texts and bytes are not copied: the values outlive the run.
int SqliteStatement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *statement = m_statement.get();
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return bytes.isNull() ? sqlite3_bind_null(statement, place)
                              : sqlite3_bind_blob64(statement, place, bytes.constData(),
                                                    static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        return sqlite3_bind_text64(statement, place, reinterpret_cast<const char *>(text.utf16()),
                                   static_cast<sqlite3_uint64>(text.size()) * sizeof(QChar), SQLITE_STATIC,
                                   SQLITE_UTF16);
    }
    default: {
        if (value.metaType() == QMetaType::fromType<Utf8Text>()) {
            const QByteArray &text = static_cast<const Utf8Text *>(value.constData())->bytes;
            return sqlite3_bind_text64(statement, place, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                       SQLITE_STATIC, SQLITE_UTF8);
        }
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    }
}

int SqliteStatement::bindAll(const QVariantList &values)
{
    int place = 0;
    for (const QVariant &value : values) {
        if (const int code = bind(++place, value); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int SqliteStatement::step(bool &isRow)
{
    const int code = sqlite3_step(m_statement.get());
    isRow = code == SQLITE_ROW;
    if (isRow || code == SQLITE_DONE)
        return SQLITE_OK;
    sqlite3 *database = sqlite3_db_handle(m_statement.get());
    const int failed = sqlite3_extended_errcode(database);
    m_systemError = systemErrorOf(database, failed);
    return failed;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get()); // What they point to does not live on.
}

int SqliteStatement::execute(const QVariantList &values)
{
    bool isRow = false;
    int code = bindAll(values);
    if (code == SQLITE_OK)
        code = step(isRow);
    reset();
    return code;
}

int SqliteStatement::changed() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

int SqliteStatement::value(const QVariantList &values, std::optional<QVariant> &found)
{
    return each(values, [&](const ValueRow &) {
        if (!found)
            found = columnOf(m_statement.get());
    });
}

int SqliteStatement::each(const QVariantList &values, const std::function<void(const ValueRow &row)> &handle)
{
    int code = bindAll(values);
    for (bool isRow = true; code == SQLITE_OK && isRow;) {
        code = step(isRow);
        if (code == SQLITE_OK && isRow)
            handle(ValueRow(m_statement.get()));
    }
    reset();
    return code;
}

} // namespace helpdesk
