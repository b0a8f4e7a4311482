// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/connection.h"
#include "tests/support/enginefixture.h"

#include <vector>

namespace helpdesk::test {

/// While it lives a database of an earlier schema has the columns of call and ticket that today's writer fills; then
/// they go again. For desks of before, written by the writer of now. A migration that adds such a column adds it here.
class LaterColumns
{
public:
    explicit LaterColumns(Connection &connection) : m_connection(connection)
    {
        for (const Column &column : columns())
            requireOk(m_connection.command(
                QStringLiteral("add column"),
                QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3").arg(column.table, column.name, column.type)));
    }
    ~LaterColumns()
    {
        for (const Column &column : columns())
            (void)m_connection.command(QStringLiteral("drop column"),
                                       QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(column.table, column.name));
    }
    LaterColumns(const LaterColumns &) = delete;
    LaterColumns &operator=(const LaterColumns &) = delete;

private:
    struct Column
    {
        QString table;
        QString name;
        QString type = QStringLiteral("integer NOT NULL DEFAULT -1");
    };
    static std::vector<Column> columns()
    {
        const QString call = QStringLiteral("call");
        const QString ticket = QStringLiteral("ticket");
        return {{call, QStringLiteral("level_requests")},
                {call, QStringLiteral("solved_first")},
                {call, QStringLiteral("time_rule")},
                {ticket, QStringLiteral("said_number")},
                {ticket, QStringLiteral("email_key"), QStringLiteral("text NOT NULL DEFAULT ''")}};
    }

    Connection &m_connection;
};

} // namespace helpdesk::test
