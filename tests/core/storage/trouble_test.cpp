// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes that begin to fail: nothing is said to be saved that is not, nothing is lost, and it goes on by itself.

#include "core/storage/call/callrepository.h"
#include "core/storage/journal/commitqueue.h"
#include "core/storage/journal/commitwriter.h"
#include "core/storage/journal/journals.h"
#include "core/storage/journal/recoveryfile.h"
#include "core/storage/organisation/agentstaterepository.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/folders.h"
#include "tests/support/postgresserver.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"

#include <cerrno>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QueuePolicy soon{{1ms}, 1h};

/// A queue under trouble: what was said of it.
struct Troubled
{
    explicit Troubled(const DatabaseLocation &location) : queue(databaseSink(location), soon)
    {
        QObject::connect(&queue, &CommitQueue::troubled, [this](const Error &error) { trouble = error.code; });
        QObject::connect(&queue, &CommitQueue::recovered, [this] { trouble.reset(); });
    }

    CommitQueue queue;
    std::optional<Error::Code> trouble;
};

/// Steps of a call that is under way while the disk fails and works again.
template<typename Fail, typename Heal>
void goThrough(const DatabaseLocation &location, Error::Code expected, Fail fail, Heal heal)
{
    Troubled desk(location);
    SampleCall call(callId);
    int saved = 0;
    const auto count = [&](const Result<CommitReceipt> &receipt) {
        requireOk(receipt);
        ++saved;
    };
    desk.queue.submit(call.begin(), count);
    REQUIRE(waitFor([&] { return saved == 1; }));
    fail();
    desk.queue.submit(call.withTicket(TicketId{5}), count);
    desk.queue.submit(call.registered(), count);
    desk.queue.keepDraft({CallId{callId.value + 1}, u"x"_s, 0, u"y"_s});
    REQUIRE(waitFor([&] { return desk.trouble.has_value(); }));
    CHECK(desk.trouble == expected);
    CHECK(saved == 1);
    CHECK(desk.queue.unsaved() == 2);
    CHECK(desk.queue.unsavedWork().commits.size() == 2);
    heal();
    REQUIRE(waitFor([&] { return saved == 3; }));
    CHECK_FALSE(desk.trouble.has_value());
    const auto connection = taken(Connection::open(location, OpenMode::Existing));
    const StoredCall stored = taken(CallRepository(*connection).call(callId));
    CHECK(stored.events.size() == 5);
    CHECK(stored.row.folio == 1);
    CHECK(stored.row.ticketNumbers == std::vector<qint64>{1});
}

} // namespace

TEST_CASE("a disk that fails to write", "[storage][sqlite]")
{
    FaultyVfs disk;
    const EngineFixture fixture;
    const auto heal = [&] { disk.works(); };
    SECTION("with an error")
    {
        goThrough(
            fixture.location(), Error::Code::StorageFailed, [&] { disk.failWrites(EIO); }, heal);
    }
    SECTION("because it became read-only")
    {
        goThrough(
            fixture.location(), Error::Code::StorageReadOnly, [&] { disk.failWrites(EROFS); }, heal);
    }
    SECTION("because it is full")
    {
        goThrough(
            fixture.location(), Error::Code::StorageFull, [&] { disk.failWrites(ENOSPC); }, heal);
    }
    SECTION("only when the writing is to be made sure")
    {
        goThrough(
            fixture.location(), Error::Code::StorageFailed, [&] { disk.failSyncs(); }, heal);
    }
    CHECK(disk.refused() > 0);
}

TEST_CASE("why a disk refuses is told of a statement alone as of a whole commit", "[storage][sqlite]")
{
    FaultyVfs disk;
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    requireOk(connection->command(u"make"_s, u"CREATE TABLE kept (id INTEGER PRIMARY KEY)"_s));
    const Statement keep{u"keep"_s, u"INSERT INTO kept (id) VALUES (?)"_s};
    int id = 0;
    for (const auto &[systemError, expected] :
         {std::pair(EIO, Error::Code::StorageFailed), std::pair(EROFS, Error::Code::StorageReadOnly),
          std::pair(ENOSPC, Error::Code::StorageFull), std::pair(EIO, Error::Code::StorageFailed)}) {
        CAPTURE(systemError);
        disk.failWrites(systemError);
        CHECK(codeOf(connection->execute(keep, {++id})) == expected);
        disk.works();
        requireOk(connection->execute(keep, {id}));
    }
}

TEST_CASE("a commit whose flush fails is not said to be saved", "[storage][sqlite]")
{
    FaultyVfs disk;
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    InlineJournal journal(*connection);
    SampleCall call(callId);
    const CallCommit commit = call.begin();
    disk.failSyncs();
    std::optional<Error::Code> refused;
    journal.submit(commit, [&](const Result<CommitReceipt> &receipt) { refused = codeOf(receipt); });
    CHECK(refused == Error::Code::StorageFailed);
    CHECK(disk.refused() == 1); // COMMIT itself: everything before it had succeeded.
    CHECK(codeOf(CallRepository(*fixture.connect()).call(callId)) == Error::Code::NotFound);
    disk.works();
    requireOk(CallWriter(*connection).write(commit));
    CHECK(taken(CallRepository(*fixture.connect()).call(callId)).events.size() == 2);
}

TEST_CASE("what a failed flush left in the file is not said to be saved until it is flushed", "[storage][sqlite]")
{
    FaultyVfs disk;
    const EngineFixture fixture;
    Troubled desk(fixture.location());
    SampleCall call(callId);
    int saved = 0;
    const auto count = [&](const Result<CommitReceipt> &receipt) {
        requireOk(receipt);
        ++saved;
    };
    desk.queue.submit(call.begin(), count);
    REQUIRE(waitFor([&] { return saved == 1; }));
    disk.failSyncs();
    desk.queue.submit(call.add(EventKind::StatusRead).commit(), count);
    // Its rows stand in the write-ahead log by now, and every further attempt finds them there.
    CHECK(waitFor([&] { return disk.refused() > 40; }));
    CHECK(saved == 1);
    disk.works();
    REQUIRE(waitFor([&] { return saved == 2; }));
    // The log may have lost what its failed flush was to write: the database alone has to know it.
    const QString alone = fixture.folder() + u"/alone.sqlite"_s;
    REQUIRE(QFile::copy(fixture.location().path, alone));
    DatabaseLocation location = fixture.location();
    location.path = alone;
    const auto connection = taken(Connection::open(location, OpenMode::Existing));
    CHECK(taken(CallRepository(*connection).call(callId)).events.size() == 3);
}

TEST_CASE("a database that may not grow is full, and goes on when it may", "[storage][sqlite]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(callId);
    requireOk(writer.write(call.begin()));
    requireOk(connection->command(u"limit"_s, u"PRAGMA max_page_count = 1"_s)); // As large as it is.
    const CallCommit large = call.add(EventKind::Noted, {{payload::text, QString(100000, u'x')}}).commit();
    CHECK(codeOf(writer.write(large)) == Error::Code::StorageFull);
    CHECK(taken(CallRepository(*fixture.connect()).call(callId)).events.size() == 2);
    requireOk(connection->command(u"limit"_s, u"PRAGMA max_page_count = 1000000"_s));
    requireOk(writer.write(large));
    CHECK(taken(CallRepository(*fixture.connect()).call(callId)).events.size() == 3);
}

TEST_CASE("a server that is stopped, killed and back", "[storage][postgresql]")
{
    PostgresServer server;
    const DatabaseLocation location = server.location();
    requireOk(openDesk(location, OpenMode::Create, testNowMs));
    SECTION("stopped")
    {
        goThrough(
            location, Error::Code::ConnectionLost, [&] { server.stop(); }, [&] { server.start(); });
    }
    SECTION("killed")
    {
        goThrough(
            location, Error::Code::ConnectionLost, [&] { server.kill(); }, [&] { server.start(); });
    }
}

TEST_CASE("a recovery file brings everything back, also twice", "[storage][engine]")
{
    const EngineFixture fixture;
    const QString path = fixture.folder() + u"/unsaved.json"_s;
    SampleCall call(callId, SessionId{77}, testNowMs);
    UnsavedWork work;
    work.commits = {call.begin(), call.withTicket(TicketId{(1LL << 60) + 1})};
    call.followUps.push_back({TicketId{(1LL << 60) + 1}, 5, testNowMs, AccountId{1}});
    call.summary.dueAtMs = testNowMs + 5000;
    work.commits.push_back(call.add(EventKind::StatusRead).commit());
    const AgentStateRecord away{SessionId{78}, 1, AccountId{1}, AgentState::Away, u"<b>comida</b>; \"2\""_s, testNowMs};
    work.commits.push_back(away);
    work.commits.push_back(SessionEnd{SessionId{78}});
    work.drafts.push_back({callId, u"detail"_s, 2, u"Peña \"x\""_s});
    requireOk(RecoveryFile::write(path, work, testNowMs));

    const UnsavedWork read = taken(RecoveryFile::read(path));
    REQUIRE(read.commits.size() == 5);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto &[back, given] =
            std::pair(std::get<CallCommit>(read.commits[i]), std::get<CallCommit>(work.commits[i]));
        CHECK(back.events == given.events);
        CHECK(back.summary == given.summary);
        CHECK(back.tickets == given.tickets);
    }
    CHECK(std::get<AgentStateRecord>(read.commits[3]) == away);
    CHECK(std::get<SessionEnd>(read.commits[4]) == SessionEnd{SessionId{78}});
    const auto connection = fixture.connect();
    CommitWriter writer(*connection);
    for (int time = 0; time < 2; ++time) {
        const RecoveryReport report = taken(recoverWork(read, writer));
        CHECK(report.written == 5);
        CHECK(report.refused == 0);
    }
    const auto spans = taken(AgentStateRepository(*connection).spans(0, testNowMs + 1));
    REQUIRE(spans.size() == 1);
    CHECK(spans.front().begun == away);
    CHECK(spans.front().endedAtMs == testNowMs);
    const StoredCall stored = taken(CallRepository(*connection).call(callId));
    CHECK(stored.events.size() == 5);
    CHECK(stored.row.ticketNumbers == std::vector<qint64>{1});
    REQUIRE(stored.drafts.size() == 1);
    CHECK(stored.drafts.front().text == u"Peña \"x\""_s);
}

TEST_CASE("a recovery file of the first version is read, commit by commit", "[storage][engine]")
{
    const EngineFixture fixture;
    const UnsavedWork read = taken(RecoveryFile::read(sourcePath(u"tests/fixtures/recovery/version-1.json")));
    REQUIRE(read.commits.size() == 3);
    REQUIRE(read.drafts.size() == 1);
    const auto connection = fixture.connect();
    CommitWriter writer(*connection);
    CHECK(taken(recoverWork(read, writer)).written == 3);
    const CallId call{7001};
    const StoredCall stored = taken(CallRepository(*connection).call(call));
    CHECK(stored.events.size() == 5);
    CallSummary expected = std::get<CallCommit>(read.commits.back()).summary;
    expected.searchText.clear(); // Of the index alone.
    CHECK(stored.row.summary == expected);
    CHECK(stored.row.summary.dueAtMs == 1'795'000'005'000);
    CHECK(stored.row.ticketNumbers == std::vector<qint64>{1});
    CHECK(stored.drafts.front().text == u"Peña \"x\""_s);
}

TEST_CASE("a commit in a recovery file that this program does not know is refused, not passed over", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.json"_s);
    for (const QByteArray commit : {R"({"subject": "equipment", "id": "1"})",
                                    R"({"subject": "session", "session": "7", "seq": 1, "state": "asleep"})"}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "auricular-recovery", "version": 2, "commits": [)" + commit + "]}");
        file.close();
        CHECK(codeOf(RecoveryFile::read(path)) == Error::Code::InvalidInput);
    }
}

TEST_CASE("a file that is no recovery file is refused", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.json"_s);
    CHECK(codeOf(RecoveryFile::read(path)) == Error::Code::NotFound);
    QFile file(path);
    for (const auto &[text, code] : std::vector<std::pair<QByteArray, Error::Code>>{
             {"", Error::Code::InvalidInput},
             {"{\"format\":\"other\"}", Error::Code::InvalidInput},
             {"{\"format\":\"auricular-recovery\",\"version\":99}", Error::Code::SchemaNewer}}) {
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        CHECK(codeOf(RecoveryFile::read(path)) == code);
    }
    CHECK_FALSE(RecoveryFile::write(folder.filePath(u"none/x.json"_s), {}, testNowMs).ok());
}
