// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"

#include <QByteArray>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace helpdesk::bench {

/// The rows of a registration with its ticket, written by SQLite's own interface and nothing else: the yardstick.
///
/// Statements are prepared once; texts are UTF-8 before the clock starts.
class PlainRegistration
{
public:
    explicit PlainRegistration(const QByteArray &path);
    ~PlainRegistration();
    PlainRegistration(const PlainRegistration &) = delete;
    PlainRegistration &operator=(const PlainRegistration &) = delete;

    /// Not part of what is measured.
    void prepareRows(const CallCommit &commit);
    /// One transaction. Ends the process at an error.
    void write();
    void checkpoint();

private:
    /// One value of a row: a number, or a text, or null.
    struct Value
    {
        enum class Kind { Null, Number, Text } kind = Kind::Null;
        qint64 number = 0;
        QByteArray text;
    };
    using Row = std::vector<Value>;

    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql);
    static Value valueOf(const class QVariant &value);
    void run(sqlite3_stmt *statement, const Row &row);
    [[nodiscard]] qint64 number(sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin;
    sqlite3_stmt *m_commit;
    sqlite3_stmt *m_folio;
    sqlite3_stmt *m_ticketNumber;
    sqlite3_stmt *m_call;
    sqlite3_stmt *m_event;
    sqlite3_stmt *m_search;
    sqlite3_stmt *m_figure;
    sqlite3_stmt *m_ticket;
    std::vector<sqlite3_stmt *> m_all;
    Row m_callRow;
    std::vector<Row> m_eventRows;
    Row m_searchRow;
    Row m_figureRow;
    Row m_ticketRow;
};

} // namespace helpdesk::bench
