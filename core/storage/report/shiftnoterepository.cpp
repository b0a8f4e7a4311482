// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/report/shiftnoterepository.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/tellothers.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

ShiftNote readNote(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
            AccountId{row.value(3).toLongLong()}, row.value(4).toLongLong()};
}

} // namespace

Result<> ShiftNoteRepository::keep(const ShiftNote &note)
{
    static const Statement forget{u"forget shift note"_s, u"DELETE FROM shift_note WHERE shift = ?"_s};
    static const Statement statement{
        u"keep shift note"_s,
        u"INSERT INTO shift_note (shift, name, text, account_id, written_at_ms) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
        u"(shift) DO UPDATE SET "
        "name = excluded.name, text = excluded.text, account_id = excluded.account_id, written_at_ms = "
        "excluded.written_at_ms"_s};
    const auto done = note.text.trimmed().isEmpty()
        ? m_connection.execute(forget, {note.shift})
        : m_connection.execute(statement, {note.shift, note.name, note.text, note.by.value, note.writtenAtMs});
    return done ? tellOthers(m_connection) : Result<>(done.error());
}

Result<ShiftNote> ShiftNoteRepository::note(const QString &shift)
{
    static const Statement statement{
        u"shift note"_s, u"SELECT shift, name, text, account_id, written_at_ms FROM shift_note WHERE shift = ?"_s};
    const auto found = m_connection.all<ShiftNote>(statement, {shift}, readNote);
    if (!found)
        return found.error();
    return found.value().empty() ? ShiftNote{shift, {}, {}, {}, 0} : found.value().front();
}

Result<std::vector<ShiftNote>> ShiftNoteRepository::unread(AccountId reader, qint64 sinceMs)
{
    static const Statement statement{
        u"unread shift notes"_s,
        u"SELECT shift, name, text, account_id, written_at_ms FROM shift_note AS n WHERE written_at_ms >= ? AND "
        u"account_id <> ? AND NOT EXISTS "
        "(SELECT 1 FROM shift_note_read AS r WHERE r.shift = n.shift AND r.account_id = ? "
        "AND r.read_at_ms >= n.written_at_ms) ORDER BY written_at_ms"_s};
    return m_connection.all<ShiftNote>(statement, {sinceMs, reader.value, reader.value}, readNote);
}

Result<> ShiftNoteRepository::read(const ShiftNote &note, AccountId reader, qint64 nowMs)
{
    static const Statement statement{
        u"shift note read"_s,
        u"INSERT INTO shift_note_read (shift, account_id, read_at_ms) SELECT shift, CAST(? AS integer), CAST(? AS "
        u"bigint) FROM shift_note "
        "WHERE shift = ? AND written_at_ms = ? ON CONFLICT (shift, account_id) "
        "DO UPDATE SET read_at_ms = excluded.read_at_ms"_s};
    const auto done = m_connection.execute(statement, {reader.value, nowMs, note.shift, note.writtenAtMs});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace helpdesk
