// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plainregistration.h"

#include "core/people/emailaddress.h"
#include "core/storage/call/callrows.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/engine/columns.h"

#include <QVariant>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace helpdesk::bench {

using namespace Qt::StringLiterals;

namespace {

void must(bool fine, sqlite3 *database)
{
    if (fine)
        return;
    std::fprintf(stderr, "plain: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

} // namespace

PlainRegistration::PlainRegistration(const QByteArray &path)
{
    must(sqlite3_open_v2(path.constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK, m_database);
    for (const char *setting :
         {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA wal_autocheckpoint = 8000"})
        must(sqlite3_exec(m_database, setting, nullptr, nullptr, nullptr) == SQLITE_OK, m_database);
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_folio = prepare("UPDATE counter SET value = value + 1 WHERE name = 'folio' RETURNING value");
    m_ticketNumber = prepare("UPDATE counter SET value = value + 1 WHERE name = 'ticket' RETURNING value");
    m_call = prepare((u"INSERT INTO call (id, folio, first_session_id, "_s + columnNames(summaryColumns())
                      + u") VALUES ("_s + placeholders(summaryColumns().size() + 3) + u')')
                         .toUtf8());
    m_event = prepare("INSERT INTO call_event (call_id, seq, session_id, kind, source, time_ms, drift_ms, account_id, "
                      "payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    m_search = prepare("INSERT INTO call_search (call_id, text, indexed) VALUES (?, ?, 0)");
    m_figure = prepare(MonthFigures::adding().sql.toUtf8());
    m_ticket = prepare((u"INSERT INTO ticket (phone_key, email_key, "_s + columnNames(ticketColumns())
                        + u", id, call_id, number) VALUES ("_s + placeholders(ticketColumns().size() + 5) + u')')
                           .toUtf8());
}

PlainRegistration::~PlainRegistration()
{
    for (sqlite3_stmt *statement : m_all)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

sqlite3_stmt *PlainRegistration::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
             == SQLITE_OK,
         m_database);
    m_all.push_back(statement);
    return statement;
}

PlainRegistration::Value PlainRegistration::valueOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString)
        return {Value::Kind::Text, 0, value.toString().toUtf8()};
    return {Value::Kind::Number, value.toLongLong(), {}};
}

void PlainRegistration::prepareRows(const CallCommit &commit)
{
    m_callRow = {valueOf(commit.call.value), {}, valueOf(commit.session.value)};
    for (const Column<CallSummary> &column : summaryColumns())
        m_callRow.push_back(valueOf(column.read(commit.summary)));
    m_eventRows.clear();
    for (const CallEvent &event : commit.events) {
        const qint64 time_ms = event.time.sinceStart.count();
        m_eventRows.push_back({valueOf(commit.call.value),
                               valueOf(event.seq),
                               {},
                               valueOf(static_cast<int>(event.kind)),
                               valueOf(static_cast<int>(event.source)),
                               valueOf(time_ms),
                               valueOf(event.atMs - commit.summary.startedAtMs - time_ms),
                               valueOf(event.actor.value),
                               valueOf(QString::fromUtf8(encodedPayload(event.payload)))});
    }
    m_searchRow = {valueOf(commit.call.value), valueOf(commit.summary.searchText)};
    m_figureRow = {valueOf(monthOf(commit.summary.startedAtMs, QTimeZone("America/Mexico_City")).number()),
                   valueOf(commit.summary.agent.value)};
    const CallTally tally = tallyOf(commit.summary);
    for (const auto &[measure, word] : measureWords.words)
        m_figureRow.push_back(valueOf(tally[measure]));
    const TicketDraft &ticket = commit.tickets.front();
    m_ticketRow = {valueOf(phoneKey(ticket.content.phone)), valueOf(emailKey(ticket.content.email))};
    for (const Column<TicketDraft> &column : ticketColumns())
        m_ticketRow.push_back(valueOf(column.read(ticket)));
    m_ticketRow.push_back(valueOf(ticket.id.value));
    m_ticketRow.push_back(valueOf(commit.call.value));
    m_ticketRow.push_back({}); // The number.
}

void PlainRegistration::run(sqlite3_stmt *statement, const Row &row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int at = static_cast<int>(i) + 1;
        if (row[i].kind == Value::Kind::Null)
            sqlite3_bind_null(statement, at);
        else if (row[i].kind == Value::Kind::Number)
            sqlite3_bind_int64(statement, at, row[i].number);
        else
            sqlite3_bind_text(statement, at, row[i].text.constData(), static_cast<int>(row[i].text.size()),
                              SQLITE_STATIC);
    }
    must(sqlite3_step(statement) == SQLITE_DONE, m_database);
    sqlite3_reset(statement);
}

qint64 PlainRegistration::number(sqlite3_stmt *statement)
{
    must(sqlite3_step(statement) == SQLITE_ROW, m_database);
    const qint64 found = sqlite3_column_int64(statement, 0);
    must(sqlite3_step(statement) == SQLITE_DONE, m_database);
    sqlite3_reset(statement);
    return found;
}

void PlainRegistration::write()
{
    run(m_begin, {});
    m_callRow[1] = {Value::Kind::Number, number(m_folio), {}};
    run(m_call, m_callRow);
    for (const Row &row : m_eventRows)
        run(m_event, row);
    run(m_search, m_searchRow);
    run(m_figure, m_figureRow);
    m_ticketRow.back() = {Value::Kind::Number, number(m_ticketNumber), {}};
    run(m_ticket, m_ticketRow);
    run(m_commit, {});
}

void PlainRegistration::checkpoint()
{
    must(sqlite3_exec(m_database, "PRAGMA wal_checkpoint(PASSIVE)", nullptr, nullptr, nullptr) == SQLITE_OK,
         m_database);
}

} // namespace helpdesk::bench
