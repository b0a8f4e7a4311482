// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchindex.h"

#include "core/base/text.h"
#include "core/storage/connection.h"
#include "core/storage/transaction.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// A text beyond this is searched in its beginning only: PostgreSQL refuses a vector of a megabyte.
constexpr int longestText = 64 * 1024;

/// Words are gathered in memory up to here before they become a piece of the index: many small pieces cost merging.
constexpr int usualHashBytes = 1024 * 1024; // SQLite's own.
constexpr int bulkHashBytes = 64 * usualHashBytes;

Result<> withoutCount(const Result<int> &done)
{
    return done ? Result<>() : Result<>(done.error());
}

} // namespace

SearchIndex::SearchIndex(Connection &connection)
    : m_connection(connection)
{
}

Result<> SearchIndex::keep(CallId call, const QString &text, bool firstTime)
{
    static const Statement insert{u"keep search text"_s,
        u"INSERT INTO call_search (call_id, text, indexed) VALUES (?, ?, 0) ON CONFLICT (call_id) DO UPDATE SET "
        "indexed_text = CASE WHEN call_search.indexed = 1 THEN call_search.text ELSE call_search.indexed_text END, "
        "text = excluded.text, indexed = 0 WHERE call_search.text <> excluded.text"_s,
        u"INSERT INTO call_search (call_id, text) VALUES (?, ?) ON CONFLICT (call_id) DO UPDATE SET "
        "text = excluded.text WHERE call_search.text <> excluded.text"_s};
    static const Statement empty{u"empty search text"_s,
        u"UPDATE call_search SET indexed_text = CASE WHEN indexed = 1 THEN text ELSE indexed_text END, text = '', "
        "indexed = 0 WHERE call_id = ? AND text <> ''"_s,
        u"UPDATE call_search SET text = '' WHERE call_id = ? AND text <> ''"_s};
    if (!text.isEmpty())
        return withoutCount(m_connection.execute(insert, {call.value, text.left(longestText)}));
    if (firstTime)
        return {};
    return withoutCount(m_connection.execute(empty, {call.value}));
}

Result<int> SearchIndex::catchUp(int limit)
{
    if (m_connection.engine() == Engine::Postgresql)
        return 0;
    static const Statement find{u"search texts to index"_s,
        u"SELECT s.call_id, s.text, s.indexed_text FROM call_search s CROSS JOIN call c ON c.id = s.call_id "
        "WHERE s.indexed = 0 AND c.registered_at_ms IS NOT NULL ORDER BY s.call_id LIMIT ?"_s};
    const auto read = [](const QSqlQuery &row) {
        return Due{CallId{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toString()};
    };
    const auto first = m_connection.all<Due>(find, {1}, read); // Looks without taking the writers' turn.
    if (!first)
        return first.error();
    if (first.value().empty())
        return 0;
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    Transaction turn = transaction.take();
    const auto due = m_connection.all<Due>(find, {limit}, read);
    if (!due)
        return due.error();
    for (const Due &each : due.value()) {
        if (const Result<> done = indexOne(each); !done)
            return done.error();
    }
    if (const Result<> done = turn.commit(); !done)
        return done.error();
    return static_cast<int>(due.value().size());
}

Result<int> SearchIndex::catchUpInBulk(int limit)
{
    if (m_connection.engine() == Engine::Postgresql)
        return 0;
    static const QString due = u"FROM call_search WHERE indexed = 0 AND indexed_text IS NULL AND call_id <= ? AND call_id IN "
        "(SELECT id FROM call WHERE registered_at_ms IS NOT NULL)"_s;
    static const Statement last{u"last text to index"_s,
        u"SELECT max(call_id) FROM (SELECT call_id FROM call_search WHERE indexed = 0 ORDER BY call_id LIMIT ?)"_s};
    static const Statement add{
        u"index many words"_s, u"INSERT INTO call_word (rowid, text) SELECT call_id, text "_s + due + u" ORDER BY call_id"_s};
    static const Statement mark{u"mark many indexed"_s,
        u"UPDATE call_search SET indexed = 1 WHERE call_id IN (SELECT call_id "_s + due + u')'};
    static const Statement memory{u"memory of the index"_s, u"INSERT INTO call_word (call_word, rank) VALUES ('hashsize', ?)"_s};
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    Transaction turn = transaction.take();
    const auto bound = m_connection.value(last, {limit});
    if (!bound)
        return bound.error();
    if (!bound.value() || bound.value()->isNull())
        return 0;
    Result<int> done = m_connection.execute(memory, {bulkHashBytes});
    if (done)
        done = m_connection.execute(add, {*bound.value()});
    if (done)
        done = m_connection.execute(memory, {usualHashBytes});
    if (done)
        done = m_connection.execute(mark, {*bound.value()});
    if (!done)
        return done;
    if (const Result<> committed = turn.commit(); !committed)
        return committed.error();
    return done;
}

Result<> SearchIndex::indexOne(const Due &due)
{
    static const Statement forget{
        u"forget words"_s, u"INSERT INTO call_word (call_word, rowid, text) VALUES ('delete', ?, ?)"_s};
    static const Statement add{u"index words"_s, u"INSERT INTO call_word (rowid, text) VALUES (?, ?)"_s};
    static const Statement mark{
        u"mark indexed"_s, u"UPDATE call_search SET indexed = 1, indexed_text = NULL WHERE call_id = ?"_s};
    if (!due.indexedText.isEmpty()) {
        if (const auto done = m_connection.execute(forget, {due.call.value, due.indexedText}); !done)
            return done.error();
    }
    if (!due.text.isEmpty()) {
        if (const auto done = m_connection.execute(add, {due.call.value, due.text}); !done)
            return done.error();
    }
    return withoutCount(m_connection.execute(mark, {due.call.value}));
}

QStringList SearchIndex::wordsOf(const QString &query)
{
    QStringList words = foldedForSearch(query.left(1000)).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QString SearchIndex::sqliteMatch(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += QString(u'"' + word + u"\" *"_s);
    return terms.join(u" AND "_s);
}

QString SearchIndex::postgresqlMatch(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += QString(u'\'' + word + u"':*"_s);
    return terms.join(u" & "_s);
}

} // namespace helpdesk
