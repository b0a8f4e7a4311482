// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callquery.h"

#include "core/people/searchwords.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/definition/bundleddefinitions.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/migrator.h"
#include "tests/core/storage/callids.h"
#include "tests/support/enginefixture.h"
#include "tests/support/latercolumns.h"
#include "tests/support/samplecall.h"

#include <algorithm>
#include <random>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int queriedCalls = 4500; ///< More than are looked through before the index is asked.
constexpr qint64 queriedEveryMs = 20 * 60'000;

/// Words of people: one that most calls have, common ones, rare ones, and one that only the oldest calls have.
QString randomText(std::mt19937 &random, int n)
{
    static const QStringList common{u"impresora"_s, u"impreso"_s, u"correo"_s, u"red"_s, u"contraseña"_s};
    static const QStringList rare{u"óscar"_s, u"zúñiga"_s, u"7225550012"_s,        u"x"_s,  u"😀"_s,
                                  u"Wi-Fi"_s, u"HP4120"_s, u"+52 722 555 00 13"_s, u"C++"_s};
    QStringList words{u"Dirección"_s, QString::number(7'220'000'000LL + n % 900),
                      common.at(static_cast<qsizetype>(random() % 5))};
    if (random() % 2)
        words += common.at(static_cast<qsizetype>(random() % 5));
    if (random() % 300 == 0)
        words += rare.at(static_cast<qsizetype>(random() % 9));
    if (n < 40)
        words += u"antiguo"_s;
    return random() % 20 ? words.join(u' ') : QString();
}

/// Desks of this test: some calls are open, some were rung hours away from what their id tells, some are not indexed.
std::vector<CallSummary> writeQueriedCalls(Connection &connection)
{
    std::mt19937 random(11);
    CallWriter writer(connection);
    std::vector<CallSummary> all;
    Transaction transaction = taken(Transaction::begin(connection));
    for (int n = 0; n < queriedCalls; ++n) {
        const qint64 atMs = testNowMs + n * queriedEveryMs;
        const qint64 skew = random() % 500 == 0 ? (random() % 2 ? 40 : -40) * 3'600'000LL : 0;
        SampleCall call(callIdAt(atMs + skew + n % 7), SessionId{77}, atMs);
        call.summary.searchText = searchWords(randomText(random, n)).join(u' ');
        call.summary.agent = AccountId{static_cast<qint64>(random() % 97 == 0 ? 4 : 1 + random() % 3)};
        call.summary.kinds = random() % 4 ? 1 : 2 | (random() % 50 == 0 ? 32 : 0);
        call.add(EventKind::Rang, {{payload::channel, 0}});
        const bool open = random() % 400 == 0;
        if (!open) {
            call.add(EventKind::Registered);
            call.summary.registeredAtMs = atMs + call.summary.lastEvent_ms;
            call.summary.outcome = random() % 150 == 0 ? CallOutcome::Dropped : CallOutcome::FirstLevel;
        }
        requireOk(writer.writeWithin(call.commit()));
        all.push_back(call.summary);
    }
    requireOk(transaction.commit());
    requireOk(SearchIndex(connection).catchUp(queriedCalls - 500));
    std::sort(all.begin(), all.end(), [](const CallSummary &a, const CallSummary &b) { return a.call > b.call; });
    return all;
}

bool passes(const CallSummary &call, const CallFilter &filter)
{
    const QString words = u' ' + call.searchText;
    const QList<SearchTerm> wanted = searchTerms(filter.text);
    const auto has = [&](const QString &word) { return words.contains(QString(u' ' + word)); };
    const auto answers = [&](const QStringList &way) { return std::all_of(way.begin(), way.end(), has); };
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const SearchTerm &term) { return std::any_of(term.ways.begin(), term.ways.end(), answers); })
        && (!filter.fromMs || call.startedAtMs >= *filter.fromMs) && (!filter.toMs || call.startedAtMs < *filter.toMs)
        && (!filter.outcome || call.outcome == *filter.outcome)
        && (filter.kinds == 0 || (call.kinds & filter.kinds) != 0)
        && (filter.agent.isNull() || call.agent == filter.agent)
        && (!filter.open || *filter.open == !call.registeredAtMs);
}

CallIds scanned(const std::vector<CallSummary> &all, const CallFilter &filter, CallId before, std::size_t limit)
{
    CallIds ids;
    for (const CallSummary &call : all) {
        if (ids.size() < limit && (before.isNull() || call.call < before) && passes(call, filter))
            ids.push_back(call.call);
    }
    return ids;
}

CallIds asked(Connection &connection, const CallFilter &filter, CallId before, int limit)
{
    CallIds ids;
    for (const CallRow &row : taken(CallRepository(connection).calls(filter, before, limit)))
        ids.push_back(row.summary.call);
    return ids;
}

CallFilter randomFilter(std::mt19937 &random)
{
    static const QStringList texts{u"impresora"_s,
                                   u"impres"_s,
                                   u"im"_s,
                                   u"i"_s,
                                   u"impresora red"_s,
                                   u"oscar"_s,
                                   u"zuñiga CORREO"_s,
                                   u"722"_s,
                                   u"7220"_s,
                                   u"72200001"_s,
                                   u"7220 oscar"_s,
                                   u"d x"_s,
                                   u"😀"_s,
                                   u"antiguo"_s,
                                   u"antiguo impresora"_s,
                                   u"nadie"_s,
                                   u"direccion nadie"_s,
                                   u"a1"_s,
                                   u"wifi"_s,
                                   u"wi-fi"_s,
                                   u"hp-4120 direccion"_s,
                                   u"722 555 0012"_s,
                                   u"+52 722 5550013"_s,
                                   u"5550013"_s,
                                   u"c++"_s,
                                   u"c"_s};
    CallFilter filter;
    if (random() % 2)
        filter.text = texts.at(static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size())));
    if (random() % 3 == 0) {
        filter.fromMs = testNowMs + static_cast<qint64>(random() % queriedCalls) * queriedEveryMs;
        filter.toMs = *filter.fromMs + static_cast<qint64>(random() % 2000) * queriedEveryMs;
    }
    if (random() % 8 == 0)
        filter.toMs.reset();
    if (random() % 8 == 0)
        filter.fromMs.reset();
    if (random() % 3 == 0)
        filter.agent = AccountId{static_cast<qint64>(1 + random() % 5)};
    if (random() % 3 == 0)
        filter.outcome = std::array{CallOutcome::Dropped, CallOutcome::FirstLevel, CallOutcome::Open,
                                    CallOutcome::Status}[random() % 4];
    if (random() % 3 == 0)
        filter.kinds = static_cast<int>(std::array{1U, 2U, 32U, 34U, 64U}[random() % 5]);
    if (random() % 6 == 0)
        filter.open = random() % 2 == 0;
    return filter;
}

} // namespace

namespace {

void compareRandomQuestions(Connection &connection, const std::vector<CallSummary> &all)
{
    std::mt19937 random(5);
    int rare = 0;
    for (int n = 0; n < 300; ++n) {
        const CallFilter filter = randomFilter(random);
        const CallId before = random() % 3 ? CallId{} : all[random() % all.size()].call;
        const int limit = random() % 4 ? 50 : 7;
        CAPTURE(n, filter.text, filter.agent.value, filter.kinds, filter.outcome.has_value(), filter.fromMs.has_value(),
                filter.toMs.has_value(), filter.open.has_value(), before.value, limit);
        const CallIds right = scanned(all, filter, before, static_cast<std::size_t>(limit));
        rare += !right.empty() && right.size() < static_cast<std::size_t>(limit) ? 1 : 0;
        CHECK(asked(connection, filter, before, limit) == right);
    }
    CHECK(rare > 30); // Else the index was hardly asked.
}

void pageToTheEnd(Connection &connection, const std::vector<CallSummary> &all)
{
    for (const QString &text : {u""_s, u"impres"_s}) {
        CallFilter filter;
        filter.text = text;
        filter.outcome = CallOutcome::Dropped;
        CallIds pages;
        for (CallIds page = asked(connection, filter, {}, 3); !page.empty();
             page = asked(connection, filter, page.back(), 3))
            pages.insert(pages.end(), page.begin(), page.end());
        CHECK(pages.size() > 6);
        CHECK(pages == scanned(all, filter, {}, all.size()));
    }
}

/// A call whose id tells another day is found on the day of its first ring.
void askForTheSkewed(Connection &connection, const std::vector<CallSummary> &all)
{
    int skewed = 0;
    for (const CallSummary &call : all) {
        if (std::abs((call.call.value >> 21) - call.startedAtMs) < 3'600'000)
            continue;
        ++skewed;
        CallFilter day;
        day.fromMs = call.startedAtMs;
        day.toMs = call.startedAtMs + 5 * queriedEveryMs;
        day.agent = skewed % 2 ? call.agent : AccountId{};
        CHECK(asked(connection, day, {}, 50) == scanned(all, day, {}, 50));
    }
    CHECK(skewed > 3);
}

/// An old call whose kind changes is found by its new kind alone, before and after its words are indexed again.
void amendTheOldest(Connection &connection)
{
    CallWriter writer(connection);
    SampleCall call(callIdAt(testNowMs - queriedEveryMs), SessionId{77}, testNowMs - queriedEveryMs);
    call.summary.kinds = 8;
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.registered()));
    CallFilter outside;
    outside.kinds = 8;
    CallFilter status;
    status.kinds = 16;
    for (int round = 0; round < 2; ++round) {
        CHECK(asked(connection, outside, {}, 50) == CallIds{call.summary.call});
        CHECK(asked(connection, status, {}, 50).empty());
        requireOk(SearchIndex(connection).catchUp(queriedCalls));
    }
    call.summary.kinds = 16;
    requireOk(writer.write(call.add(EventKind::Amended).commit()));
    for (int round = 0; round < 2; ++round) {
        CHECK(asked(connection, outside, {}, 50).empty());
        CHECK(asked(connection, status, {}, 50) == CallIds{call.summary.call});
        requireOk(SearchIndex(connection).catchUp(queriedCalls));
    }
}

} // namespace

TEST_CASE("whatever the log is asked for, it answers what a scan of all calls finds", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const std::vector<CallSummary> all = writeQueriedCalls(*connection); // Once: they take a while.
    compareRandomQuestions(*connection, all);
    pageToTheEnd(*connection, all);
    askForTheSkewed(*connection, all);
    for (const QString &text : {u"§a1"_s, u"§"_s, u"a1"_s, u"§o2 §k1"_s}) { // The index's own words are nobody's.
        CallFilter filter;
        filter.text = text;
        CHECK(asked(*connection, filter, {}, 50).empty());
    }
    amendTheOldest(*connection);
}

TEST_CASE("calls of a desk from before the facets are found by them, and by their words", "[storage][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const auto connection = taken(Connection::open(fixture.location(), OpenMode::Create));
    std::vector<Migration> before = builtInMigrations(fixture.engine());
    std::erase_if(before, [](const Migration &migration) { return migration.version > 5; });
    requireOk(Migrator(*connection, before).migrate(testNowMs));
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    requireOk(BundledDefinitions(*connection, definitions).ensureDefaults(testNowMs));
    {
        const LaterColumns columns(*connection);
        CallWriter writer(*connection);
        for (int n = 0; n < 4; ++n) {
            SampleCall call(callIdAt(testNowMs + n * queriedEveryMs), SessionId{77}, testNowMs + n * queriedEveryMs);
            call.summary.searchText = n == 0 ? QString() : u"pena"_s;
            call.summary.kinds = n == 1 ? 2 | 32 : 1;
            requireOk(writer.write(call.begin()));
            if (n != 3)
                requireOk(writer.write(call.registered()));
        }
    }
    // As it was stored then: words alone, however long, and a call without words not at all.
    requireOk(
        connection->execute({u"old text"_s, u"UPDATE call_search SET text = 'pena ' || ? WHERE text LIKE 'pena%'"_s},
                            {QString(3000, u'z')}));
    requireOk(connection->execute({u"old absence"_s, u"DELETE FROM call_search WHERE text NOT LIKE 'pena%'"_s}));
    requireOk(Migrator(*connection).migrate(testNowMs));
    const auto indexed = [&](const QStringList &words) {
        static const Statement statement{u"indexed"_s, u"SELECT count(*) FROM call_word WHERE call_word MATCH ?"_s,
                                         u"SELECT count(*) FROM call_search "
                                         "WHERE array_to_tsvector(string_to_array(text, ' ')) @@ CAST(? AS tsquery)"_s};
        SearchIndex index(*connection);
        return taken(connection->value(statement, {index.allOf({index.termOfFacets(words).match})}))->toInt();
    };
    CHECK(indexed({SearchIndex::agentFacet(AccountId{1})}) == 3);
    CHECK(indexed(SearchIndex::kindFacets(2)) == 1);
    CHECK(indexed(SearchIndex::kindFacets(1 | 32)) == 3);
    CHECK(indexed({u"pena"_s}) >= 2); // PostgreSQL's index has the open call as well.
    CallFilter filter;
    filter.text = u"PEÑA "_s + QString(3000, u'z');
    CHECK(asked(*connection, filter, {}, 50).size() == 3);
}
