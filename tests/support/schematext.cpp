// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schematext.h"

#include "tests/support/enginefixture.h"

namespace helpdesk::test {

using namespace Qt::StringLiterals;

QString schemaText(Connection &connection)
{
    // FTS5 makes tables of its own (call_word_…): they are its business.
    const Statement statement{
        u"schema"_s,
        u"SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'call\\_word\\_%' ESCAPE '\\' "
        "ORDER BY name"_s,
        u"SELECT name, line FROM ("
        "SELECT table_name || ' ' || lpad(ordinal_position::text, 3, '0') AS name, table_name || '.' || column_name || "
        "' ' "
        "|| data_type || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END "
        "|| coalesce(' DEFAULT ' || column_default, '') AS line "
        "FROM information_schema.columns WHERE table_schema = 'public' "
        "UNION ALL SELECT conrelid::regclass::text || ' constraint ' || conname, "
        "conrelid::regclass::text || ': ' || pg_get_constraintdef(oid) "
        "FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n' " // PostgreSQL 18 lists each
                                                                                             // NOT NULL once more.
        "UNION ALL SELECT tablename || ' index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public') "
        "AS o "
        "ORDER BY name COLLATE \"C\""_s};
    QStringList lines;
    requireOk(connection.each(statement, {}, [&](const QSqlQuery &row) { lines += row.value(1).toString(); }));
    return lines.join(u'\n') + u'\n';
}

} // namespace helpdesk::test
