// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A network that swallows what is sent: no error, no answer.

#include "core/storage/call/callrepository.h"
#include "core/storage/journal/commitqueue.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/postgresserver.h"
#include "tests/support/samplecall.h"
#include "tests/support/swallowingproxy.h"
#include "tests/support/waiting.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The desk of a server, by way of the proxy.
DatabaseLocation through(const DatabaseLocation &server, const SwallowingProxy &proxy)
{
    DatabaseLocation location = server;
    location.host = proxy.folder();
    return location;
}

} // namespace

TEST_CASE("what a network swallows is told and not said to be saved, and saved once when it passes again",
          "[storage][postgresql]")
{
    PostgresServer server;
    requireOk(openDesk(server.location(), OpenMode::Create, testNowMs));
    SwallowingProxy proxy(server.location().host);
    QueuePolicy policy{{1ms}, 1h};
    policy.lookEvery = 1h;
    policy.toldAfter = 1ms;
    CommitQueue queue(databaseSink(through(server.location(), proxy)), policy);
    std::optional<Error> trouble;
    QObject::connect(&queue, &CommitQueue::troubled, [&](const Error &error) { trouble = error; });
    QObject::connect(&queue, &CommitQueue::recovered, [&] { trouble.reset(); });
    SampleCall call(callId);
    int saved = 0;
    const auto count = [&](const Result<CommitReceipt> &receipt) {
        requireOk(receipt);
        ++saved;
    };
    queue.submit(call.begin(), count);
    REQUIRE(waitFor([&] { return saved == 1 && !trouble; }));
    proxy.swallow();
    queue.submit(call.withTicket(TicketId{5}), count);
    REQUIRE(waitFor([&] { return trouble.has_value() && proxy.holdsSomething(); }));
    CHECK(trouble->code == Error::Code::ConnectionLost);
    CHECK(trouble->reason == Error::Reason::NoAnswer);
    CHECK(saved == 1);
    CHECK(queue.unsaved() == 1);
    CHECK(queue.unsavedWork().commits.size() == 1);
    SECTION("the same connection goes on")
    {
        proxy.forward();
    }
    SECTION("the connection was given up on the way")
    {
        proxy.loseAndForward();
    }
    REQUIRE(waitFor([&] { return saved == 2; }));
    CHECK(waitFor([&] { return !trouble; }));
    CHECK(queue.unsaved() == 0);
    const auto connection = taken(Connection::open(server.location(), OpenMode::Existing));
    const StoredCall stored = taken(CallRepository(*connection).call(callId));
    CHECK(stored.row.ticketNumbers == std::vector<qint64>{1});
    std::vector<int> sequence;
    for (const CallEvent &event : stored.events)
        sequence.push_back(event.seq);
    for (std::size_t at = 0; at < sequence.size(); ++at)
        CHECK(sequence[at] == static_cast<int>(at) + 1);
}

TEST_CASE("time-outs of the network stand in every address of a server, and the address may set its own", "[storage]")
{
    const auto read = [](const char *address) { return taken(DatabaseLocation::parse(QString::fromLatin1(address))); };
    CHECK(read("postgresql://ana@a/desk?tcp_user_timeout=7000&connect_timeout=9").option(u"tcp_user_timeout"_s)
          == u"7000"_s);
    CHECK(read("host=a dbname=desk connect_timeout=9").option(u"connect_timeout"_s) == u"9"_s);
    CHECK_FALSE(DatabaseLocation::parse(u"postgresql://ana@a/desk?tcp_user_timeouts=7"_s).ok());
}
