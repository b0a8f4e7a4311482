// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callrepository.h"

#include "core/base/text.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/call/searchindex.h"
#include "tests/core/storage/callids.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

void writeCall(CallWriter &writer, int i, const QString &text, bool close = true)
{
    SampleCall call(nthCall(i), SessionId{77}, testNowMs + i * 60000LL);
    call.summary.searchText = foldedForSearch(text);
    requireOk(writer.write(call.begin()));
    if (close)
        requireOk(writer.write(call.registered()));
}

std::vector<CallId> found(CallRepository &calls, const CallFilter &filter, CallId before = {}, int limit = 50)
{
    std::vector<CallId> ids;
    for (const CallRow &row : taken(calls.calls(filter, before, limit)))
        ids.push_back(row.summary.call);
    return ids;
}

std::vector<CallId> foundByText(CallRepository &calls, const QString &text)
{
    CallFilter filter;
    filter.text = text;
    return found(calls, filter);
}

} // namespace

TEST_CASE("the log is paged from the newest to the oldest", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 25; ++i)
        writeCall(writer, i, u"peña"_s, i % 5 != 0);
    CallRepository calls(*connection);
    for (const QString &text : {u""_s, u"pena"_s}) {
        if (!text.isEmpty())
            requireOk(SearchIndex(*connection).catchUp(7)); // Pages run over what is indexed and what is not.
        CallFilter filter;
        filter.text = text;
        CallIds all;
        CallId before;
        for (int page = 0; page < 4; ++page) {
            for (const CallId id : found(calls, filter, before, 7)) {
                all.push_back(id);
                before = id;
            }
        }
        REQUIRE(all.size() == 25);
        for (int i = 0; i < 25; ++i)
            CHECK(all[static_cast<std::size_t>(i)] == nthCall(24 - i));
    }
}

TEST_CASE("the log is narrowed by every filter", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 6; ++i)
        writeCall(writer, i, u"call number %1"_s.arg(i), i != 5);
    SampleCall other(nthCall(6), SessionId{77}, testNowMs + 6 * 60000LL);
    other.summary.agent = AccountId{2};
    other.summary.kinds = 4 | 16;
    other.summary.outcome = CallOutcome::Transferred;
    requireOk(writer.write(other.begin()));

    CallRepository calls(*connection);
    CallFilter filter;
    SECTION("period")
    {
        filter.fromMs = testNowMs + 60000;
        filter.toMs = testNowMs + 3 * 60000;
        CHECK(found(calls, filter) == CallIds{nthCall(2), nthCall(1)});
    }
    SECTION("open")
    {
        filter.open = true;
        CHECK(found(calls, filter) == CallIds{nthCall(6), nthCall(5)});
    }
    SECTION("outcome")
    {
        filter.outcome = CallOutcome::Transferred;
        CHECK(found(calls, filter) == CallIds{nthCall(6)});
    }
    SECTION("kinds")
    {
        filter.kinds = 16 | 1;
        CHECK(found(calls, filter) == CallIds{nthCall(6)});
    }
    SECTION("agent")
    {
        filter.agent = AccountId{2};
        CHECK(found(calls, filter) == CallIds{nthCall(6)});
    }
    SECTION("words and period")
    {
        filter.text = u"number"_s;
        filter.fromMs = testNowMs + 60000;
        filter.toMs = testNowMs + 3 * 60000;
        CHECK(found(calls, filter) == CallIds{nthCall(2), nthCall(1)});
    }
}

TEST_CASE("open calls: promised ones by their time, then the oldest first", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (const auto &[i, due] : std::vector<std::pair<int, std::optional<qint64>>>{
             {0, std::nullopt}, {1, 9000}, {2, 5000}, {3, std::nullopt}}) {
        SampleCall call(nthCall(i));
        call.summary.dueAtMs = due;
        requireOk(writer.write(call.begin()));
    }
    writeCall(writer, 4, u""_s);
    CallRepository calls(*connection);
    CallIds ids;
    for (const CallRow &row : taken(calls.openCalls()))
        ids.push_back(row.summary.call);
    CHECK(ids == CallIds{nthCall(2), nthCall(1), nthCall(0), nthCall(3)});
}

TEST_CASE("search is blind to case and accents, wants all words and takes beginnings", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    writeCall(writer, 0, u"María Peña, Dirección General; maria.pena@dgsei.mx"_s);
    writeCall(writer, 1, u"Mario Penagos, extensión 4412"_s);
    writeCall(writer, 2, u"ÑANDÚ 100% O'Brien 😀"_s);
    CallRepository calls(*connection);
    for (const bool indexed : {false, true}) {
        CAPTURE(indexed);
        if (indexed)
            CHECK(taken(SearchIndex(*connection).catchUp(100)) == (fixture.engine() == Engine::Sqlite ? 3 : 0));
        CHECK(foundByText(calls, u"MARIA"_s) == CallIds{nthCall(0)});
        CHECK(foundByText(calls, u"mari pen"_s) == CallIds{nthCall(1), nthCall(0)});
        CHECK(foundByText(calls, u"pena direccion"_s) == CallIds{nthCall(0)});
        CHECK(foundByText(calls, u"eña"_s).empty());
        CHECK(foundByText(calls, u"4412"_s) == CallIds{nthCall(1)});
        CHECK(foundByText(calls, u"44"_s) == CallIds{nthCall(1)});
        CHECK(foundByText(calls, u"maria.pena@dgsei"_s) == CallIds{nthCall(0)});
        CHECK(foundByText(calls, u"ñandu 100%"_s) == CallIds{nthCall(2)});
        CHECK(foundByText(calls, u"O'Brien"_s) == CallIds{nthCall(2)});
        CHECK(foundByText(calls, u"\" OR NEAR( * : & | !"_s).empty());
        CHECK(foundByText(calls, u"and or not"_s).empty());
    }
}

TEST_CASE("words that a call no longer has do not find it", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    CallRepository calls(*connection);
    SearchIndex index(*connection);
    SampleCall call(nthCall(0));
    call.summary.searchText = u"alpha beta"_s;
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.registered()));
    requireOk(index.catchUp(10));
    call.summary.searchText = u"beta gamma"_s;
    requireOk(writer.write(call.add(EventKind::Amended).commit()));
    for (int round = 0; round < 2; ++round) {
        CHECK(foundByText(calls, u"alpha"_s).empty());
        CHECK(foundByText(calls, u"beta"_s) == CallIds{nthCall(0)});
        CHECK(foundByText(calls, u"gamma"_s) == CallIds{nthCall(0)});
        requireOk(index.catchUp(10));
    }
    call.summary.searchText.clear();
    requireOk(writer.write(call.add(EventKind::Amended).commit()));
    requireOk(index.catchUp(10));
    CHECK(foundByText(calls, u"beta"_s).empty());
}

TEST_CASE("every call is visited once, oldest first", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    for (int i = 0; i < 30; ++i)
        writeCall(writer, i, u"x"_s);
    int visited = 0;
    requireOk(CallRepository(*connection).forEachCall([&](const StoredCall &call) -> Result<> {
        CHECK(call.row.summary.call == nthCall(visited++));
        CHECK(call.events.size() == 3);
        return {};
    }));
    CHECK(visited == 30);
    CHECK(codeOf(CallRepository(*connection).forEachCall([](const StoredCall &) -> Result<> {
              return {Error::Code::NotAllowed, u"enough"_s};
          }))
          == Error::Code::NotAllowed);
}

TEST_CASE("a call is found by its folio", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    writeCall(writer, 0, u"x"_s);
    writeCall(writer, 1, u"x"_s);
    CallRepository calls(*connection);
    CHECK(taken(calls.callOfFolio(2)) == nthCall(1));
    CHECK(taken(calls.callOfFolio(3)).isNull());
}

TEST_CASE("the second ring of a lost call says which call that is, once it has its folio", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    CallRepository calls(*connection);
    SampleCall earlier(nthCall(0));
    SampleCall again(nthCall(1));
    requireOk(writer.write(earlier.begin()));
    requireOk(writer.write(again.begin()));
    again.summary.flags = static_cast<int>(CallFlag::Joined);
    again.summary.registeredAtMs = testNowMs;
    again.add(EventKind::Joined, {{payload::call, QString::number(nthCall(0).value)}});
    requireOk(writer.write(again.commit()));
    CHECK(taken(calls.call(nthCall(1))).joinedFolio == 0);
    requireOk(writer.write(earlier.registered()));
    const qint64 folio = taken(calls.call(nthCall(0))).row.folio;
    REQUIRE(folio > 0);
    CHECK(taken(calls.call(nthCall(1))).joinedFolio == folio);
    CHECK(taken(calls.call(nthCall(0))).joinedFolio == 0);
}
