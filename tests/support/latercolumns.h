// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"
#include "tests/support/enginefixture.h"

namespace helpdesk::test {

/// While it lives a database of an earlier schema has the columns of calls and tickets that today's writer fills; then they
/// go again. For desks of before, written by the writer of now. A migration that adds such a column adds it here.
class LaterColumns
{
public:
    explicit LaterColumns(Connection &connection) : m_connection(connection)
    {
        for (const QString &column : names())
            requireOk(m_connection.command(QStringLiteral("add column"), QStringLiteral("ALTER TABLE call ADD COLUMN ") + column + QStringLiteral(" integer NOT NULL DEFAULT -1")));
        requireOk(m_connection.command(QStringLiteral("add column"), QStringLiteral("ALTER TABLE ticket ADD COLUMN email_key text NOT NULL DEFAULT ''")));
    }
    ~LaterColumns()
    {
        for (const QString &column : names())
            (void)m_connection.command(QStringLiteral("drop column"), QStringLiteral("ALTER TABLE call DROP COLUMN ") + column);
        (void)m_connection.command(QStringLiteral("drop column"), QStringLiteral("ALTER TABLE ticket DROP COLUMN email_key"));
    }
    LaterColumns(const LaterColumns &) = delete;
    LaterColumns &operator=(const LaterColumns &) = delete;

private:
    static QStringList names() { return {QStringLiteral("level_requests"), QStringLiteral("solved_first")}; }

    Connection &m_connection;
};

} // namespace helpdesk::test
