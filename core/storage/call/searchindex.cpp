// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/searchindex.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// A text beyond this is searched in its beginning only: PostgreSQL refuses a vector of a megabyte.
constexpr int longestText = 64 * 1024;

/// Words are gathered in memory up to here before they become a piece of the index: many small pieces cost merging.
constexpr int usualHashBytes = 1024 * 1024; // SQLite's own.
constexpr int bulkHashBytes = 64 * usualHashBytes;

/// PostgreSQL takes no word of more than 2,046 bytes.
constexpr qsizetype longestWord = 250;

/// The sign of facets: neither a letter nor a digit, and part of a word for the index.
constexpr QChar facetSign = u'\u00a7';

/// So many words with one beginning are asked for one by one; SQLite reads each list only as far as it is needed.
constexpr int mostTerms = 60;

/// See SearchIndex::Term: lists that are read as far as needed, that the index puts together in memory, and the same of
/// so many words that this takes long.
constexpr double mostShareRead = 1;
constexpr double mostShareGathered = 0.3;
constexpr double mostShareOfMany = 0.02;

QStringList cut(QStringList words)
{
    for (QString &word : words)
        word.truncate(longestWord);
    return words;
}

QString facet(QChar kind, qint64 value)
{
    return QString(facetSign) + kind + QString::number(value);
}

/// As words with one blank between each are, of which none is too long: most texts, which need not be taken apart.
bool isTidy(const QString &text)
{
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (c == u' ' && letters == 0)
            return false;
        letters = c == u' ' ? 0 : letters + 1;
        if (letters > longestWord)
            return false;
    }
    return letters > 0;
}

QString textOf(const CallSummary &summary)
{
    const bool tidy = summary.searchText.size() <= longestText && isTidy(summary.searchText);
    QString text = tidy ? summary.searchText
                        : cut(summary.searchText.left(longestText).split(u' ', Qt::SkipEmptyParts)).join(u' ');
    if (!summary.registeredAtMs)
        return text;
    QStringList facets{SearchIndex::agentFacet(summary.agent), SearchIndex::outcomeFacet(summary.outcome)};
    facets << SearchIndex::kindFacets(summary.kinds);
    return text.isEmpty() ? facets.join(u' ') : text + u' ' + facets.join(u' ');
}

qsizetype lettersOf(const QString &word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

QString quotedWord(const QString &word)
{
    return u'"' + word + u'"';
}

} // namespace

SearchIndex::SearchIndex(Connection &connection) : m_connection(connection) {}

Result<> SearchIndex::keep(CallId call, const CallSummary &summary, bool firstTime)
{
    static const Statement insert{
        u"keep search text"_s,
        u"INSERT INTO call_search (call_id, text, indexed) VALUES (?, ?, 0) ON CONFLICT (call_id) DO UPDATE SET "
        "indexed_text = CASE WHEN call_search.indexed = 1 THEN call_search.text ELSE call_search.indexed_text END, "
        "text = excluded.text, indexed = 0 WHERE call_search.text <> excluded.text"_s,
        u"INSERT INTO call_search (call_id, text) VALUES (?, ?) ON CONFLICT (call_id) DO UPDATE SET "
        "text = excluded.text WHERE call_search.text <> excluded.text"_s};
    static const Statement empty{
        u"empty search text"_s,
        u"UPDATE call_search SET indexed_text = CASE WHEN indexed = 1 THEN text ELSE indexed_text END, text = '', "
        "indexed = 0 WHERE call_id = ? AND text <> ''"_s,
        u"UPDATE call_search SET text = '' WHERE call_id = ? AND text <> ''"_s};
    const QString text = textOf(summary);
    if (!text.isEmpty())
        return withoutValue(m_connection.execute(insert, {call.value, text}));
    if (firstTime)
        return {};
    return withoutValue(m_connection.execute(empty, {call.value}));
}

Result<> SearchIndex::forget(CallId call)
{
    static const Statement words{
        u"forget words of a call"_s,
        u"INSERT INTO call_word (call_word, rowid, text) SELECT 'delete', call_id, "
        "CASE WHEN indexed = 1 THEN text ELSE indexed_text END FROM call_search WHERE call_id = ? "
        "AND CASE WHEN indexed = 1 THEN text ELSE coalesce(indexed_text, '') END <> ''"_s};
    static const Statement text{u"forget search text"_s, u"DELETE FROM call_search WHERE call_id = ?"_s};
    if (m_connection.engine() == Engine::Sqlite) {
        if (const auto done = m_connection.execute(words, {call.value}); !done)
            return done.error();
    }
    return withoutValue(m_connection.execute(text, {call.value}));
}

Result<int> SearchIndex::catchUp(int limit)
{
    if (m_connection.engine() == Engine::Postgresql)
        return 0;
    static const Statement find{
        u"search texts to index"_s,
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
    // Asked of each: a list of all calls would be made for every piece.
    static const QString due =
        u"FROM call_search WHERE indexed = 0 AND indexed_text IS NULL AND call_id <= ? AND EXISTS "
        "(SELECT 1 FROM call c WHERE c.id = call_id AND c.registered_at_ms IS NOT NULL)"_s;
    static const Statement last{
        u"last text to index"_s,
        u"SELECT max(call_id) FROM (SELECT call_id FROM call_search WHERE indexed = 0 ORDER BY call_id LIMIT ?)"_s};
    static const Statement add{u"index many words"_s,
                               u"INSERT INTO call_word (rowid, text) SELECT call_id, text "_s + due
                                   + u" ORDER BY call_id"_s};
    static const Statement mark{u"mark many indexed"_s,
                                u"UPDATE call_search SET indexed = 1 WHERE call_id IN (SELECT call_id "_s + due + u')'};
    static const Statement memory{u"memory of the index"_s,
                                  u"INSERT INTO call_word (call_word, rank) VALUES ('hashsize', ?)"_s};
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
    static const Statement forget{u"forget words"_s,
                                  u"INSERT INTO call_word (call_word, rowid, text) VALUES ('delete', ?, ?)"_s};
    static const Statement add{u"index words"_s, u"INSERT INTO call_word (rowid, text) VALUES (?, ?)"_s};
    static const Statement mark{u"mark indexed"_s,
                                u"UPDATE call_search SET indexed = 1, indexed_text = NULL WHERE call_id = ?"_s};
    if (!due.indexedText.isEmpty()) {
        if (const auto done = m_connection.execute(forget, {due.call.value, due.indexedText}); !done)
            return done.error();
    }
    if (!due.text.isEmpty()) {
        if (const auto done = m_connection.execute(add, {due.call.value, due.text}); !done)
            return done.error();
    }
    return withoutValue(m_connection.execute(mark, {due.call.value}));
}

QList<SearchTerm> SearchIndex::termsOf(const QString &query)
{
    QList<SearchTerm> terms = searchTerms(query.left(1000));
    for (SearchTerm &term : terms) {
        for (QStringList &way : term.ways)
            way = cut(way);
    }
    return terms;
}

QString SearchIndex::agentFacet(AccountId agent)
{
    return facet(u'a', agent.value);
}

QString SearchIndex::outcomeFacet(CallOutcome outcome)
{
    return facet(u'o', static_cast<int>(outcome));
}

QStringList SearchIndex::kindFacets(int kinds)
{
    QStringList facets;
    for (int bit = 1; bit > 0 && bit <= kinds; bit *= 2) {
        if (kinds & bit)
            facets += facet(u'k', bit);
    }
    return facets;
}

Result<SearchIndex::Term> SearchIndex::termOf(const SearchTerm &wanted)
{
    Term any;
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    for (const QStringList &way : wanted.ways) {
        const Result<Term> term = termOfWay(way);
        if (!term)
            return term;
        if (term.value().match.isEmpty())
            continue;
        any.mostShare = any.match.isEmpty() ? term.value().mostShare : std::min(any.mostShare, term.value().mostShare);
        any.match = any.match.isEmpty()
            ? term.value().match
            : u'(' + any.match + (sqlite ? u" OR "_s : u" | "_s) + term.value().match + u')';
    }
    return any;
}

Result<SearchIndex::Term> SearchIndex::termOfWay(const QStringList &words)
{
    Term all;
    QStringList matches;
    for (const QString &word : words) {
        const Result<Term> term = termOfWord(word);
        if (!term || term.value().match.isEmpty())
            return term;
        matches += term.value().match;
        all.mostShare = std::min(all.mostShare, term.value().mostShare);
    }
    all.match = matches.size() == 1 ? matches.front() : u'(' + allOf(matches) + u')';
    return all;
}

Result<SearchIndex::Term> SearchIndex::termOfWord(const QString &word)
{
    const qsizetype letters = lettersOf(word);
    if (m_connection.engine() == Engine::Postgresql)
        return Term{u'\'' + word + u"':*"_s, letters <= 2 ? mostShareOfMany : mostShareGathered};
    const QString beginning = quotedWord(word) + u" *"_s;
    if (letters == 2 || letters == 3)
        return Term{beginning, mostShareRead}; // The index keeps a list for each of these.
    if (letters == 1)
        return Term{beginning, mostShareOfMany};
    const Result<QStringList> terms = termsBeginningWith(word);
    if (!terms)
        return terms.error();
    if (terms.value().size() > mostTerms)
        return Term{beginning, mostShareOfMany};
    return termOfFacets(terms.value());
}

/// From one word to the next without reading whose they are: the character 1 stands before any that a word has.
Result<QStringList> SearchIndex::termsBeginningWith(const QString &word)
{
    static const Statement statement{
        u"words with a beginning"_s,
        u"WITH RECURSIVE found (term) AS (SELECT (SELECT term FROM call_term WHERE term >= ? LIMIT 1) UNION ALL "
        "SELECT (SELECT t.term FROM call_term t WHERE t.term >= found.term || char(1) LIMIT 1) FROM found WHERE "
        "found.term < ?) "
        "SELECT term FROM found WHERE term < ? LIMIT ?"_s};
    const QString end = word + QString::fromUcs4(U"\U0010ffff", 1);
    const auto terms = m_connection.all<QString>(statement, {word, end, end, mostTerms + 1},
                                                 [](const QSqlQuery &row) { return row.value(0).toString(); });
    return terms ? Result<QStringList>(QStringList(terms.value().begin(), terms.value().end())) : terms.error();
}

SearchIndex::Term SearchIndex::termOfFacets(const QStringList &facets) const
{
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    QStringList all;
    for (const QString &each : facets)
        all += sqlite ? quotedWord(each) : QString(u'\'' + each + u'\'');
    if (all.isEmpty())
        return {};
    return {u'(' + all.join(sqlite ? u" OR "_s : u" | "_s) + u')', mostShareRead};
}

QString SearchIndex::allOf(const QStringList &matches) const
{
    return matches.join(m_connection.engine() == Engine::Sqlite ? u" AND "_s : u" & "_s);
}

} // namespace helpdesk
