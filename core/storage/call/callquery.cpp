// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callquery.h"

#include "core/base/day.h"
#include "core/storage/call/callrows.h"
#include "core/storage/call/tallyquery.h"
#include "core/storage/engine/idskew.h"

#include <algorithm>
#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestCallsSeen = 3000; ///< Looked through before an index is asked: some milliseconds.

constexpr qint64 shortPeriodMs = 100 * dayMs;
const QString isSkewed = u"abs((c.id >> 21) - c.started_at_ms) > 3600000"_s; // As the index call_skewed has it.

/// The first id of a millisecond, held within what ids can be.
qint64 idAt(qint64 ms)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max() >> idRandomBits;
    return std::clamp<qint64>(ms, 0, last) << idRandomBits;
}

QString wordCondition(Engine engine)
{
    return engine == Engine::Sqlite ? u"instr(' ' || s.text, ?) > 0"_s : u"strpos(' ' || s.text, ?) > 0"_s;
}

} // namespace

void CallQuery::Conditions::add(const QString &text, const QVariant &value)
{
    texts += text;
    values += value;
}

void CallQuery::Conditions::add(const Conditions &others)
{
    texts += others.texts;
    values += others.values;
}

CallQuery::CallQuery(Connection &connection, CallFilter filter, CallId before, int limit)
    : m_connection(connection),
      m_index(connection),
      m_filter(std::move(filter)),
      m_limit(limit),
      m_before(before.isNull() ? std::numeric_limits<qint64>::max() : before.value),
      m_end(m_before)
{
}

Result<std::vector<CallRow>> CallQuery::rows()
{
    m_terms = SearchIndex::termsOf(m_filter.text);
    if (m_terms.isEmpty() && !m_filter.text.trimmed().isEmpty())
        return std::vector<CallRow>(); // Signs alone: no call has such a word.
    prepare();
    const Result<> done = m_filter.open.value_or(false) ? askOpen() : askAll();
    if (!done)
        return done.error();
    settle();
    return std::move(m_rows);
}

void CallQuery::prepare()
{
    for (const SearchTerm &term : m_terms)
        m_parts.push_back(partOf(term));
    if (!m_filter.agent.isNull())
        addFacet({{u"c.agent_id = ?"_s}, {m_filter.agent.value}}, {SearchIndex::agentFacet(m_filter.agent)});
    if (m_filter.outcome)
        addFacet({{u"c.outcome = ?"_s}, {static_cast<int>(*m_filter.outcome)}},
                 {SearchIndex::outcomeFacet(*m_filter.outcome)});
    if (m_filter.kinds != 0)
        addFacet({{u"(c.kinds & CAST(? AS integer)) <> 0"_s}, {m_filter.kinds}},
                 SearchIndex::kindFacets(m_filter.kinds));
    if (m_filter.fromMs) // + 0: ids narrow the period; the index on first rings would look at all its calls.
        m_rest.add(u"c.started_at_ms + 0 >= ?"_s, *m_filter.fromMs);
    if (m_filter.toMs)
        m_rest.add(u"c.started_at_ms + 0 < ?"_s, *m_filter.toMs);
    if (m_filter.measure)
        m_rest.texts += TallyQuery::condition(*m_filter.measure);
    if (m_filter.unassigned) {
        m_rest.add(
            u"c.id IN (SELECT t.call_id FROM ticket t WHERE t.resolver = '' AND t.state < 5 AND t.made_at_ms >= ? "
            "AND t.made_at_ms < ?)"_s,
            m_filter.unassigned->fromMs);
        m_rest.values += m_filter.unassigned->toMs;
    }
    if (m_filter.open)
        m_rest.texts += *m_filter.open ? u"c.registered_at_ms IS NULL"_s : u"c.registered_at_ms IS NOT NULL"_s;
}

CallQuery::Part CallQuery::partOf(const SearchTerm &term) const
{
    Part part;
    QStringList ways;
    for (const QStringList &way : term.ways) {
        QStringList words;
        for (const QString &word : way) {
            words += wordCondition(m_connection.engine());
            part.row.values += QString(u' ' + word);
        }
        ways += u'(' + words.join(u" AND "_s) + u')';
    }
    part.row.texts += u'(' + ways.join(u" OR "_s) + u')';
    return part;
}

void CallQuery::addFacet(const Conditions &row, const QStringList &facets)
{
    m_parts.push_back({row, m_index.termOfFacets(facets), 0});
}

CallQuery::Conditions CallQuery::rowConditions() const
{
    Conditions all = m_rest;
    for (const Part &part : m_parts)
        all.add(part.row);
    return all;
}

/// The ids of the period and the page that are above \a above.
CallQuery::Conditions CallQuery::between(const QString &id, qint64 above) const
{
    return {{id + u" < ?"_s, id + u" > ?"_s}, {m_end, above}};
}

Result<> CallQuery::askAll()
{
    if (m_filter.fromMs)
        m_from = idAt(*m_filter.fromMs - idSkewMs);
    if (m_filter.toMs)
        m_end = std::min(m_end, idAt(*m_filter.toMs + idSkewMs + 1));
    const Result<> done = m_parts.empty() ? askNewest(m_from - 1) : askNewestAndIndex();
    return done && (m_filter.fromMs || m_filter.toMs) ? askSkewed() : done;
}

Result<> CallQuery::askNewestAndIndex()
{
    const Result<qint64> last = lastOfTheNewest();
    if (!last)
        return last.error();
    if (const Result<> done = askNewest(last.value()); !done)
        return done;
    if (last.value() < m_from || m_rows.size() >= static_cast<std::size_t>(m_limit))
        return {};
    if (const Result<> done = estimate(last.value()); !done)
        return done;
    const Result<> done = askIndex(last.value());
    return done ? askUnindexed(last.value()) : done;
}

QString CallQuery::searchJoin() const
{
    return m_terms.isEmpty() ? u"call c "_s : u"call c JOIN call_search s ON s.call_id = c.id "_s;
}

/// The open calls are few and have an index. With + 0 the planner cannot prefer to walk all calls in the order of ids.
Result<> CallQuery::askOpen()
{
    Conditions all = rowConditions();
    all.add(u"c.id + 0 < ?"_s, m_before);
    return ask(u"list open calls"_s,
               searchJoin() + u"WHERE "_s + all.texts.join(u" AND "_s) + u" ORDER BY c.id + 0 DESC LIMIT ?"_s,
               all.values);
}

Result<> CallQuery::askSkewed()
{
    Conditions all = rowConditions();
    all.texts += isSkewed;
    if (m_filter.fromMs)
        all.add(u"c.started_at_ms >= ?"_s, *m_filter.fromMs);
    if (m_filter.toMs)
        all.add(u"c.started_at_ms < ?"_s, *m_filter.toMs);
    all.add(u"c.id + 0 < ?"_s, m_before);
    return ask(u"list calls of another hour"_s,
               searchJoin() + u"WHERE "_s + all.texts.join(u" AND "_s) + u" ORDER BY c.id + 0 DESC LIMIT ?"_s,
               all.values);
}

/// The last of the newest calls, below the page's ids when there are not so many.
Result<qint64> CallQuery::lastOfTheNewest()
{
    static const Statement statement{
        u"last of the newest"_s, u"SELECT id FROM call WHERE id < ? AND id >= ? ORDER BY id DESC LIMIT 1 OFFSET ?"_s};
    const QVariantList values{m_end, m_from, newestCallsSeen};
    m_asked.push_back({statement, values});
    const auto last = m_connection.value(statement, values);
    if (!last)
        return last.error();
    return last.value() ? last.value()->toLongLong() : m_from - 1;
}

Result<> CallQuery::askNewest(qint64 above)
{
    Conditions all = between(u"c.id"_s, above);
    all.add(rowConditions());
    return ask(u"list calls"_s,
               u"call c "_s + (m_terms.isEmpty() ? QString() : u"CROSS JOIN call_search s "_s) + u"WHERE "_s
                   + (m_terms.isEmpty() ? QString() : u"s.call_id = c.id AND "_s) + all.texts.join(u" AND "_s)
                   + u" ORDER BY c.id DESC LIMIT ?"_s,
               all.values);
}

/// How common each part is among the calls that did not fill the page.
Result<> CallQuery::estimate(qint64 above)
{
    if (m_parts.size() < 2)
        return {};
    QStringList counts;
    QVariantList values;
    for (const Part &part : m_parts) {
        counts += u"sum(CASE WHEN "_s + part.row.texts.front() + u" THEN 1 ELSE 0 END)"_s;
        values += part.row.values;
    }
    const Conditions some = between(u"c.id"_s, above);
    const BoundStatement query{{u"how common"_s,
                                u"SELECT "_s + counts.join(u", "_s)
                                    + u" FROM call c LEFT JOIN call_search s ON s.call_id = c.id WHERE "_s
                                    + some.texts.join(u" AND "_s)},
                               values + some.values};
    m_asked.push_back(query);
    return m_connection.each(query.statement, query.values, [this](const QSqlQuery &row) {
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            m_parts[i].share = row.value(static_cast<int>(i)).toDouble() / newestCallsSeen;
    });
}

/// What the index is asked for, rarest first; empty: it has no such call.
Result<QString> CallQuery::match()
{
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        Result<SearchIndex::Term> term = m_index.termOf(m_terms.at(i));
        if (!term)
            return term.error();
        m_parts[static_cast<std::size_t>(i)].term = term.take();
    }
    std::vector<const Part *> byShare;
    for (const Part &part : m_parts) {
        if (part.term.match.isEmpty())
            return QString();
        byShare.push_back(&part);
    }
    const auto isTooCommon = [](const Part *part) { return part->share > part->term.mostShare; };
    std::stable_sort(byShare.begin(), byShare.end(), [&](const Part *a, const Part *b) {
        return std::pair(isTooCommon(a), a->share) < std::pair(isTooCommon(b), b->share);
    });
    QStringList matches;
    for (const Part *part : byShare) {
        if (matches.isEmpty() || !isTooCommon(part))
            matches += part->term.match;
    }
    return m_index.allOf(matches);
}

Result<> CallQuery::askIndex(qint64 upTo)
{
    const Result<QString> wanted = match();
    if (!wanted)
        return wanted.error();
    if (wanted.value().isEmpty())
        return {};
    const Conditions rows = rowConditions();
    const QString conditions = rows.texts.isEmpty() ? QString() : u" AND "_s + rows.texts.join(u" AND "_s);
    const QVariantList values = QVariantList{wanted.value(), upTo, m_from} + rows.values;
    if (m_connection.engine() == Engine::Sqlite) {
        // A row whose text has changed since is marked not indexed: its old words must not find it.
        return ask(u"search index"_s,
                   u"call_word w CROSS JOIN call_search s ON s.call_id = w.rowid CROSS JOIN call c ON c.id = w.rowid "
                   "WHERE call_word MATCH ? AND w.rowid <= ? AND w.rowid >= ? AND s.indexed = 1"_s
                       + conditions + u" ORDER BY w.rowid DESC LIMIT ?"_s,
                   values);
    }
    // The index first, whatever the planner expects of words it does not know; then row by row from the newest on. Only
    // of a short period would a list of its ids help: + 0 keeps the planner from making one of all calls.
    const QString id = upTo - m_from <= idAt(shortPeriodMs) ? u"call_id"_s : u"call_id + 0"_s;
    return ask(u"search index"_s,
               u"(SELECT call_id, text FROM (SELECT call_id, text FROM call_search WHERE "
               "array_to_tsvector(string_to_array(text, ' ')) @@ CAST(? AS tsquery) AND "_s
                   + id + u" <= ? AND "_s + id
                   + u" >= ? OFFSET 0) AS any_order ORDER BY call_id DESC OFFSET 0) AS s "
                     "CROSS JOIN LATERAL (SELECT * FROM call WHERE id = s.call_id OFFSET 0) AS c WHERE 1 = 1"_s
                   + conditions + u" ORDER BY s.call_id DESC LIMIT ?"_s,
               values);
}

/// Open calls have no facets, and maybe no words; on SQLite there is also what is not indexed yet.
Result<> CallQuery::askUnindexed(qint64 upTo)
{
    Conditions all = rowConditions();
    all.add(u"c.id + 0 <= ?"_s, upTo);
    all.add(u"c.id + 0 >= ?"_s, m_from);
    const QString conditions = all.texts.join(u" AND "_s);
    const Result<> open = ask(u"search open calls"_s,
                              searchJoin() + u"WHERE c.registered_at_ms IS NULL AND "_s + conditions
                                  + u" ORDER BY c.id + 0 DESC LIMIT ?"_s,
                              all.values);
    if (!open || m_connection.engine() == Engine::Postgresql)
        return open;
    return ask(u"search tail"_s,
               u"call_search s CROSS JOIN call c ON c.id = s.call_id WHERE s.indexed = 0 AND "_s + conditions
                   + u" ORDER BY s.call_id DESC LIMIT ?"_s,
               all.values);
}

Result<> CallQuery::ask(const QString &name, const QString &fromAndWhere, QVariantList values)
{
    values += m_limit;
    const BoundStatement query{{name, u"SELECT "_s + callRowColumns() + u" FROM "_s + fromAndWhere}, std::move(values)};
    m_asked.push_back(query);
    return m_connection.each(query.statement, query.values,
                             [this](const QSqlQuery &row) { m_rows.push_back(readRow(row)); });
}

void CallQuery::settle()
{
    std::sort(m_rows.begin(), m_rows.end(),
              [](const CallRow &a, const CallRow &b) { return a.summary.call > b.summary.call; });
    const auto same = [](const CallRow &a, const CallRow &b) { return a.summary.call == b.summary.call; };
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end(), same), m_rows.end());
    if (m_rows.size() > static_cast<std::size_t>(m_limit))
        m_rows.resize(static_cast<std::size_t>(m_limit));
}

} // namespace helpdesk
