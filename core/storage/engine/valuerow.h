// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QSqlQuery;
struct sqlite3_stmt;

namespace helpdesk {

/// A row of either engine for who reads millions: SQLite's values as they lie in its page, where the driver makes a
/// variant of each and texts of two bytes a letter. Holds until the next row.
class ValueRow
{
public:
    explicit ValueRow(sqlite3_stmt *own) : m_own(own) {}
    explicit ValueRow(const QSqlQuery &query) : m_query(&query) {}

    [[nodiscard]] bool isNull(int column) const;
    /// 0 where there is none.
    [[nodiscard]] qint64 number(int column) const;
    /// A text in UTF-8. Not a copy: gone with the row.
    [[nodiscard]] QByteArray utf8(int column) const;

private:
    sqlite3_stmt *m_own = nullptr;
    const QSqlQuery *m_query = nullptr;
};

} // namespace helpdesk
