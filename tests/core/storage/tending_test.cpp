// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/commitsink.h"
#include "core/storage/organisation/agentstaterepository.h"
#include "core/storage/people/directoryrepository.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr CallId ownCallId{testNowMs << 21};

/// A watcher that has looked once: whatever it says from now on is a change.
struct Listener
{
    Listener(const EngineFixture &fixture, WatchPolicy policy) : store(fixture.location(), {{1ms}, 1ms}, policy)
    {
        QObject::connect(&store.watcher(), &StoreWatcher::changed, [this] { ++changes; });
        bool looked = false;
        store.reader().ask<std::monostate>(
            u"wait"_s, &store.reader(), [](Connection &) { return Result<>(); },
            [&](const Result<> &) { looked = true; });
        REQUIRE(waitFor([&] { return looked; }));
        changes = 0;
    }

    Store store;
    int changes = 0;
};

void writeCall(CommitSink &sink)
{
    SampleCall call(ownCallId);
    requireOk(sink.write(call.begin()));
    requireOk(sink.write(call.withTicket(TicketId{9})));
    requireOk(sink.write(call.registered()));
}

} // namespace

TEST_CASE("an index that cannot be written keeps nobody out of the directory", "[storage][sqlite]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    requireOk(connection->command(u"break"_s, u"DROP TABLE call_word"_s));
    const auto sink = taken(databaseSink(fixture.location())());
    writeCall(*sink);
    for (int i = 0; i < 3; ++i)
        static_cast<void>(sink->tend());
    CHECK(codeOf(sink->tend()) == Error::Code::StorageFailed); // Still told, in the log.
    CHECK(taken(DirectoryRepository(*connection).find({DirectoryQuery::What::Phone, u"55 1234 5678"_s, {}}, 2)).size()
          == 1);
}

TEST_CASE("other desks hear of a call though the directory cannot be written", "[storage][postgresql]")
{
    const EngineFixture fixture;
    Listener listener(fixture, {.atMostEvery = 5ms, .poll = 5ms, .slowPoll = 1h});
    const auto connection = fixture.connect();
    requireOk(connection->command(u"break"_s, u"ALTER TABLE requester_call RENAME TO gone"_s));
    const auto sink = taken(databaseSink(fixture.location())());
    writeCall(*sink);
    CHECK_FALSE(sink->tend().ok());
    CHECK(waitFor([&] { return listener.changes > 0; }));
}

TEST_CASE("a person saved, merged or parted at one desk is heard of at the others", "[storage][directory][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    DirectoryRepository directory(*connection);
    Requester ana;
    ana.name = u"Ana Ruiz"_s;
    const RequesterId first = taken(directory.save({{}, ana}, testNowMs)).requester.id;
    const RequesterId second = taken(directory.save({{}, ana}, testNowMs)).requester.id;
    // SQLite is looked at; a server's word comes by itself.
    Listener listener(fixture, {.atMostEvery = 5ms, .poll = 5ms, .slowPoll = 1h});
    const auto heard = [&] { return waitFor([&] { return std::exchange(listener.changes, 0) > 0; }); };
    requireOk(directory.merge(second, first, AccountId{1}, testNowMs));
    CHECK(heard());
    requireOk(directory.unmerge(second));
    CHECK(heard());
    requireOk(directory.save({{}, ana}, testNowMs));
    CHECK(heard());
}

TEST_CASE("what nobody speaks of is seen at the slow look, in whatever table it stands", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    Listener listener(fixture, {5ms, 5ms, 50ms});
    requireOk(AgentStateRepository(*connection)
                  .append({SessionId{7}, 1, AccountId{1}, AgentState::Available, {}, testNowMs}));
    CHECK(waitFor([&] { return listener.changes > 0; }));
}

TEST_CASE("a store is at rest when all is written, tended and answered, also what gave way to a newer question",
          "[storage][engine]")
{
    const EngineFixture fixture;
    Store store(fixture.location(), {{1ms}, 0ms}, {.atMostEvery = 5ms, .poll = 1h, .slowPoll = 1h});
    const auto comesToRest = [&] { return waitFor([&] { return store.isAtRest(); }); };
    REQUIRE(comesToRest());
    int answers = 0;
    const auto ask = [&](QueryThread &thread) {
        thread.ask<std::monostate>(
            u"rest"_s, &thread, [](Connection &) { return Result<>(); }, [&](const Result<> &) { ++answers; });
    };
    for (int n = 0; n < 5; ++n)
        ask(store.reader());
    CHECK_FALSE(store.isAtRest());
    CHECK(comesToRest());
    CHECK(answers > 0);
    answers = 0;
    ask(store.acts());
    CHECK_FALSE(store.isAtRest());
    CHECK(comesToRest());
    CHECK(answers == 1);
    bool saved = false;
    SampleCall call(ownCallId);
    store.journal().submit(call.begin(), [&](const Result<CommitReceipt> &receipt) { saved = receipt.ok(); });
    CHECK_FALSE(store.isAtRest());
    CHECK(comesToRest());
    CHECK(saved);
}
