// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/valuerow.h"

#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace helpdesk {

bool ValueRow::isNull(int column) const
{
    return m_own ? sqlite3_column_type(m_own, column) == SQLITE_NULL : m_query->isNull(column);
}

qint64 ValueRow::number(int column) const
{
    return m_own ? sqlite3_column_int64(m_own, column) : m_query->value(column).toLongLong();
}

QByteArray ValueRow::utf8(int column) const
{
    if (!m_own)
        return m_query->value(column).toString().toUtf8();
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_own, column));
    return text ? QByteArray::fromRawData(text, sqlite3_column_bytes(m_own, column)) : QByteArray();
}

} // namespace helpdesk
