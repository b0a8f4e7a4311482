// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/callquery.h"

#include "core/storage/callrows.h"
#include "core/storage/searchindex.h"

#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Conditions joined by AND; a text is only ever a constant of this file.
struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariant &value)
    {
        texts += text;
        values += value;
    }
};

/// \a id is what pages go by: with a period in the filter it is kept from the planner, which would else walk all calls
/// from the newest instead of taking the index on the first ring.
Conditions conditionsOf(const CallFilter &filter, CallId before, const QString &id)
{
    const bool hasPeriod = filter.fromMs || filter.toMs;
    Conditions all;
    all.add((hasPeriod ? QString(id + u" + 0"_s) : id) + u" < ?"_s,
        before.isNull() ? std::numeric_limits<qint64>::max() : before.value);
    if (filter.fromMs)
        all.add(u"c.started_at_ms >= ?"_s, *filter.fromMs);
    if (filter.toMs)
        all.add(u"c.started_at_ms < ?"_s, *filter.toMs);
    if (filter.outcome)
        all.add(u"c.outcome = ?"_s, static_cast<int>(*filter.outcome));
    if (filter.kinds != 0)
        all.add(u"(c.kinds & CAST(? AS integer)) <> 0"_s, filter.kinds);
    if (!filter.agent.isNull())
        all.add(u"c.agent_id = ?"_s, filter.agent.value);
    if (filter.open)
        all.texts += *filter.open ? u"c.registered_at_ms IS NULL"_s : u"c.registered_at_ms IS NOT NULL"_s;
    return all;
}

BoundStatement listStatement(const QString &name, const QString &from, const QString &id, Conditions conditions, int limit)
{
    conditions.values += limit;
    return {{name,
                u"SELECT "_s + callRowColumns() + u" FROM "_s + from + u" WHERE "_s + conditions.texts.join(u" AND "_s)
                    + u" ORDER BY "_s + id + u" DESC LIMIT ?"_s},
        conditions.values};
}

/// The calls of a period: sorted as ids, which the index on the first ring holds, and only the page's rows are read whole.
BoundStatement periodStatement(Conditions conditions, int limit)
{
    conditions.values += limit;
    return {{u"list calls of a period"_s,
                u"SELECT "_s + callRowColumns() + u" FROM call c WHERE c.id IN (SELECT c.id FROM call c WHERE "_s
                    + conditions.texts.join(u" AND "_s) + u" ORDER BY c.id DESC LIMIT ?) ORDER BY c.id DESC"_s},
        conditions.values};
}

BoundStatement indexedOnSqlite(const CallFilter &filter, CallId before, int limit, const QStringList &words)
{
    // A row whose text has changed since is marked not indexed: its old words must not find it.
    Conditions conditions = conditionsOf(filter, before, u"w.rowid"_s);
    conditions.add(u"call_word MATCH ?"_s, SearchIndex::sqliteMatch(words));
    conditions.texts += u"s.indexed = 1"_s;
    return listStatement(u"search index"_s,
        u"call_word w CROSS JOIN call_search s ON s.call_id = w.rowid CROSS JOIN call c ON c.id = w.rowid"_s,
        u"w.rowid"_s, conditions, limit);
}

BoundStatement tailOnSqlite(const CallFilter &filter, CallId before, int limit, const QStringList &words)
{
    Conditions conditions = conditionsOf(filter, before, u"s.call_id"_s);
    conditions.texts += u"s.indexed = 0"_s;
    for (const QString &word : words)
        conditions.add(u"' ' || s.text LIKE ?"_s, QString(u"% "_s + word + u'%'));
    return listStatement(u"search tail"_s, u"call_search s CROSS JOIN call c ON c.id = s.call_id"_s, u"s.call_id"_s,
        conditions, limit);
}

BoundStatement searchOnPostgresql(const CallFilter &filter, CallId before, int limit, const QStringList &words)
{
    Conditions conditions = conditionsOf(filter, before, u"c.id"_s);
    conditions.add(
        u"to_tsvector('simple', s.text) @@ to_tsquery('simple', ?)"_s, SearchIndex::postgresqlMatch(words));
    return listStatement(
        u"search"_s, u"call_search s JOIN call c ON c.id = s.call_id"_s, u"c.id"_s, conditions, limit);
}

} // namespace

std::vector<BoundStatement> callListQueries(Engine engine, const CallFilter &filter, CallId before, int limit)
{
    const bool hasWords = !filter.text.trimmed().isEmpty();
    if (!hasWords && (filter.fromMs || filter.toMs))
        return {periodStatement(conditionsOf(filter, before, u"c.id"_s), limit)};
    if (!hasWords)
        return {listStatement(u"list calls"_s, u"call c"_s, u"c.id"_s, conditionsOf(filter, before, u"c.id"_s), limit)};
    const QStringList words = SearchIndex::wordsOf(filter.text);
    if (words.isEmpty())
        return {};
    if (engine == Engine::Postgresql)
        return {searchOnPostgresql(filter, before, limit, words)};
    return {indexedOnSqlite(filter, before, limit, words), tailOnSqlite(filter, before, limit, words)};
}

} // namespace helpdesk
