// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/storageerror.h"

#include <QSqlError>

#include <sqlite3.h>

#include <cerrno>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Error::Code fromSystemError(int systemError)
{
    switch (systemError) {
    case EROFS:
    case EACCES:
    case EPERM:
        return Error::Code::StorageReadOnly;
    case ENOSPC:
    case EDQUOT:
        return Error::Code::StorageFull;
    default:
        return Error::Code::StorageFailed;
    }
}

Error::Code fromSqliteConstraint(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Error::Code::Conflict;
    default:
        return Error::Code::InvalidInput;
    }
}

Error::Code fromSqlite(int extended, int systemError)
{
    switch (extended & 0xff) {
    case SQLITE_CONSTRAINT:
        return fromSqliteConstraint(extended);
    case SQLITE_FULL:
        return Error::Code::StorageFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Code::StorageReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return fromSystemError(systemError);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::StorageCorrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::StorageBusy;
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return Error::Code::InvalidInput;
    default:
        return Error::Code::StorageFailed;
    }
}

/// PostgreSQL's appendix A, by whole code or by class.
Error::Code fromSqlState(const QString &state)
{
    if (state.isEmpty())
        return Error::Code::ConnectionLost; // A server that went away leaves no code behind.
    if (state == "23505"_L1)
        return Error::Code::Conflict;
    if (state == "25006"_L1 || state == "42501"_L1)
        return Error::Code::StorageReadOnly;
    if (state == "25P03"_L1)
        return Error::Code::ConnectionLost; // Idle in a transaction for too long: the server closed it.
    if (state == "53100"_L1)
        return Error::Code::StorageFull;
    if (state == "55P03"_L1 || state == "57014"_L1)
        return Error::Code::StorageBusy;
    if (state == "3D000"_L1)
        return Error::Code::DatabaseMissing;
    const QStringView group = QStringView(state).left(2);
    if (group == "08"_L1 || group == "57"_L1 || group == "53"_L1)
        return Error::Code::ConnectionLost; // 53: out of connections or memory, over when others leave.
    if (group == "40"_L1)
        return Error::Code::StorageBusy;
    if (group == "22"_L1 || group == "23"_L1)
        return Error::Code::InvalidInput;
    if (group == "XX"_L1)
        return state == "XX000"_L1 ? Error::Code::StorageFailed : Error::Code::StorageCorrupt;
    return Error::Code::StorageFailed; // 58 (the server's disk) among them.
}

} // namespace

Error::Code toErrorCode(Engine engine, const QSqlError &error, int systemError)
{
    if (engine == Engine::Sqlite)
        return fromSqlite(error.nativeErrorCode().toInt(), systemError);
    return fromSqlState(error.nativeErrorCode());
}

} // namespace helpdesk
