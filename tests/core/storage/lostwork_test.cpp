// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk whose file or server is not what it was: what was saved is known to be gone, and comes back.

#include "core/call/calldesk.h"
#include "core/call/commitof.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/journal/commitqueue.h"
#include "core/storage/journal/commitwriter.h"
#include "core/storage/journal/recoveryfile.h"
#include "core/storage/querythread.h"
#include "core/storage/store.h"
#include "core/storage/ticket/ticketrepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr CallId otherCall{callId.value + 1};
constexpr TicketId lostTicket{(1LL << 60) + 1};
constexpr TicketId otherTicket{(1LL << 60) + 2};

QueuePolicy looking()
{
    QueuePolicy policy{{1ms}, 1ms};
    policy.lookEvery = 1ms;
    return policy;
}

/// A window's queue: what was told of it.
struct QueueDesk
{
    explicit QueueDesk(const DatabaseLocation &location) : queue(databaseSink(location), looking())
    {
        QObject::connect(&queue, &CommitQueue::troubled, [this](const Error &error) { trouble = error; });
        QObject::connect(&queue, &CommitQueue::recovered, [this] { trouble.reset(); });
        QObject::connect(&queue, &CommitQueue::rewritten,
                         [this](const CommitReceipt &receipt) { rewritten.push_back(receipt); });
    }

    void write(const CallCommit &commit)
    {
        const int before = saved;
        submit(commit);
        REQUIRE(waitFor([&] { return saved > before; }));
    }

    void submit(const CallCommit &commit)
    {
        queue.submit(commit, [this](const Result<CommitReceipt> &receipt) {
            if (receipt)
                ++saved;
            else
                refused = receipt.error();
        });
    }

    CommitQueue queue;
    std::optional<Error> trouble;
    std::optional<Error> refused;
    std::vector<CommitReceipt> rewritten;
    int saved = 0;
};

/// As a server that took over, and had not heard of the last yet: the call ends at \a lastSeq, its ticket was never
/// made.
void setBack(const EngineFixture &fixture, int lastSeq)
{
    const auto connection = fixture.connect();
    const auto change = [&](const QString &sql, const QVariantList &values) {
        Result<int> done = connection->execute({u"set back"_s, sql}, values);
        while (!done && done.error().code == Error::Code::StorageBusy) // Whoever tends the desk locks rows in an order
                                                                       // of its own: one of two gives way.
            done = connection->execute({u"set back"_s, sql}, values);
        requireOk(done);
    };
    const QVariant id = callId.value;
    for (const auto &[sql, values] :
         {std::pair(u"DELETE FROM ticket_follow_up WHERE call_id = ?"_s, QVariantList{id}),
          std::pair(u"DELETE FROM ticket WHERE call_id = ?"_s, QVariantList{id}),
          std::pair(u"DELETE FROM call_event WHERE call_id = ? AND seq > ?"_s, QVariantList{id, lastSeq}),
          std::pair(u"UPDATE call SET last_seq = ?, folio = NULL, registered_at_ms = NULL WHERE id = ?"_s,
                    QVariantList{lastSeq, id}),
          std::pair(u"UPDATE counter SET value = 0"_s, QVariantList{})}) {
        change(sql, values);
    }
    if (lastSeq == 0) {
        for (const QString &table : {u"requester_call"_s, u"call"_s})
            change(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, table == u"call"_s ? u"id"_s : u"call_id"_s), {id});
    }
}

StoredCall storedCall(const EngineFixture &fixture, CallId id = callId)
{
    return taken(CallRepository(*fixture.connect()).call(id));
}

} // namespace

TEST_CASE("a desk's file that is taken away is not said to hold what was saved", "[storage][sqlite][inplace]")
{
    const EngineFixture fixture;
    const QString path = fixture.location().path;
    const QString elsewhere = path + u".elsewhere"_s;
    QueueDesk desk(fixture.location());
    SampleCall call(callId);
    desk.write(call.begin());
    SECTION("moved")
    {
        REQUIRE(QFile::rename(path, elsewhere));
    }
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(path));
    }
    SECTION("replaced by another file")
    {
        REQUIRE(QFile::copy(path, elsewhere));
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(elsewhere, path));
    }
    SECTION("deprived of its log")
    {
        REQUIRE(QFile::remove(path + u"-wal"_s));
    }
    SECTION("in a folder that was moved")
    {
        REQUIRE(QDir().rename(fixture.folder(), fixture.folder() + u"-moved"_s));
    }
    // Looked at without anything to write.
    REQUIRE(waitFor([&] { return desk.trouble.has_value(); }));
    CHECK(desk.trouble->code == Error::Code::DatabaseMissing);
    CHECK(desk.queue.unsaved() == 1);
    const bool stoodThere = QFile::exists(path);
    desk.submit(call.registered());
    REQUIRE_FALSE(desk.queue.waitUntilWritten(50ms));
    QCoreApplication::processEvents();
    CHECK(desk.saved == 1);
    CHECK(desk.queue.unsaved() == 2);
    CHECK(desk.queue.unsavedWork().commits.size() == 2);
    CHECK(QFile::exists(path) == stoodThere);
    if (QFile::exists(fixture.folder() + u"-moved"_s))
        REQUIRE(QDir().rename(fixture.folder() + u"-moved"_s, fixture.folder()));
}

TEST_CASE("a file that comes back is gone on with, and everything is saved", "[storage][sqlite][inplace]")
{
    const EngineFixture fixture;
    const QString path = fixture.location().path;
    QueueDesk desk(fixture.location());
    SampleCall call(callId);
    desk.write(call.begin());
    REQUIRE(QFile::rename(path, path + u".elsewhere"_s));
    REQUIRE(waitFor([&] { return desk.trouble.has_value(); }));
    desk.submit(call.registered());
    REQUIRE(QFile::rename(path + u".elsewhere"_s, path));
    REQUIRE(waitFor([&] { return desk.saved == 2; }));
    CHECK_FALSE(desk.trouble.has_value());
    CHECK(desk.queue.unsaved() == 0);
    CHECK(storedCall(fixture).row.folio == 1);
}

TEST_CASE("what a lost file held of this window goes to a recovery file and into an older copy",
          "[storage][sqlite][inplace]")
{
    const EngineFixture fixture;
    const QString path = fixture.location().path;
    const QString older = fixture.folder() + u"/older.sqlite"_s;
    requireOk(fixture.connect()->execute({u"copy"_s, u"VACUUM INTO ?"_s}, {older}));
    const QString file = fixture.folder() + u"/unsaved.json"_s;
    {
        QueueDesk desk(fixture.location());
        SampleCall call(callId);
        desk.write(call.begin());
        desk.write(call.withTicket(lostTicket));
        desk.write(call.registered());
        REQUIRE(QFile::remove(path));
        REQUIRE(waitFor([&] { return desk.trouble.has_value(); }));
        requireOk(RecoveryFile::write(file, desk.queue.unsavedWork(), testNowMs));
    }
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    REQUIRE(QFile::rename(older, path));
    const auto connection = fixture.connect();
    CommitWriter writer(*connection);
    const RecoveryReport report = taken(recoverWork(taken(RecoveryFile::read(file)), writer));
    CHECK(report.written == 3);
    CHECK(storedCall(fixture).row.folio == 1);
    CHECK(storedCall(fixture).row.ticketNumbers == std::vector<qint64>{1});
}

TEST_CASE("a reader asks no other file than the one it was opened on", "[storage][sqlite][inplace]")
{
    const EngineFixture fixture;
    const EngineFixture another;
    const QString path = fixture.location().path;
    QueryThread reader(fixture.location());
    QObject asker;
    std::optional<Result<int>> answer;
    const auto ask = [&] {
        answer.reset();
        reader.ask<int>(
            u"x"_s, &asker, [](Connection &) { return Result<int>(1); },
            [&](const Result<int> &found) { answer = found; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
    };
    ask();
    CHECK(answer->ok());
    REQUIRE(QFile::rename(path, path + u".elsewhere"_s));
    REQUIRE(QFile::copy(another.location().path, path));
    ask();
    CHECK(codeOf(*answer) == Error::Code::DatabaseMissing);
}

TEST_CASE("events that the store has lost are written again before those that follow", "[storage][engine][lost]")
{
    const EngineFixture fixture;
    QueueDesk desk(fixture.location());
    SampleCall call(callId);
    desk.write(call.begin());
    desk.write(call.withTicket(lostTicket));
    SECTION("some of the call")
    {
        setBack(fixture, 2);
    }
    SECTION("the whole call")
    {
        setBack(fixture, 0);
    }
    desk.write(call.registered());
    CHECK_FALSE(desk.refused.has_value());
    const StoredCall stored = storedCall(fixture);
    CHECK(stored.events.size() == 5);
    CHECK(stored.row.ticketNumbers == std::vector<qint64>{1});
    CHECK(stored.row.folio == 1);
    REQUIRE(waitFor([&] { return !desk.rewritten.empty(); }));
}

TEST_CASE("a number that another ticket has by now is told and both find the ticket", "[storage][engine][lost]")
{
    const EngineFixture fixture;
    QueueDesk desk(fixture.location());
    SampleCall call(callId);
    desk.write(call.begin());
    desk.write(call.withTicket(lostTicket));
    setBack(fixture, 2);
    {
        const auto connection = fixture.connect();
        CallWriter writer(*connection);
        SampleCall other(otherCall, SessionId{78});
        requireOk(writer.write(other.begin()));
        CHECK(taken(writer.write(other.withTicket(otherTicket))).ticketNumbers.value(otherTicket.value) == 1);
    }
    desk.write(call.add(EventKind::NumberGiven).commit());
    REQUIRE(waitFor([&] { return !desk.rewritten.empty(); }));
    CHECK(desk.rewritten.back().ticketNumbers.value(lostTicket.value) == 2);
    CHECK(desk.rewritten.back().saidBefore.value(lostTicket.value) == 1);
    CHECK(storedCall(fixture).saidBefore.value(lostTicket.value) == 1);
    const auto connection = fixture.connect();
    const auto found = taken(TicketRepository(*connection).findTickets({1, {}, {}}, 9));
    REQUIRE(found.size() == 2);
    CHECK(found.front().saidNumber + found.back().saidNumber == 1);
}

TEST_CASE("a window that writes nothing notices that a new connection leads to an earlier state",
          "[storage][postgresql][lost]")
{
    const EngineFixture fixture;
    QueueDesk desk(fixture.location());
    SampleCall call(callId);
    desk.write(call.begin());
    desk.write(call.registered());
    setBack(fixture, 2); // Commits are whole or not there.
    requireOk(fixture.connect()->command(
        u"end others"_s,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid()"_s));
    REQUIRE(waitFor([&] { return !desk.rewritten.empty(); }));
    CHECK(storedCall(fixture).row.folio == 1);
}

TEST_CASE("what another session wrote of a call that was taken up is written again too", "[storage][engine][lost]")
{
    const EngineFixture fixture;
    SampleCall call(callId);
    {
        const auto connection = fixture.connect();
        CallWriter writer(*connection);
        requireOk(writer.write(call.begin()));
    }
    const StoredCall before = storedCall(fixture);
    DefinitionCache cache;
    const auto connection = fixture.connect();
    const DefinitionsPtr definitions =
        taken(DefinitionRepository(*connection, cache).definitions(before.row.summary.definitions));
    QueueDesk desk(fixture.location());
    desk.queue.hold(commitsOf(before, definitions));
    setBack(fixture, 0);
    call.session = SessionId{79};
    desk.write(call.registered());
    CHECK(storedCall(fixture).events.size() == before.events.size() + 1);
}

TEST_CASE("a gap that nobody can fill is said as what it is, and nothing is called another desk's",
          "[storage][engine][lost]")
{
    const EngineFixture fixture;
    QueueDesk desk(fixture.location());
    SampleCall call(callId);
    static_cast<void>(call.begin()); // Written by nobody that is known here.
    desk.submit(call.registered());
    REQUIRE(waitFor([&] { return desk.refused.has_value(); }));
    CHECK(desk.refused->reason == Error::Reason::EarlierEventsMissing);
}

TEST_CASE("a counter behind its rows gives no number twice", "[storage][engine][numbers]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(callId);
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.withTicket(lostTicket)));
    requireOk(writer.write(call.registered()));
    requireOk(connection->execute({u"behind"_s, u"UPDATE counter SET value = 0"_s}));
    SampleCall other(otherCall);
    requireOk(writer.write(other.begin()));
    SECTION("while a desk is open")
    {
        CHECK(taken(writer.write(other.withTicket(otherTicket))).ticketNumbers.value(otherTicket.value) == 2);
        CHECK(taken(writer.write(other.registered())).folio == 2);
    }
    SECTION("when it is opened")
    {
        OpeningNotes notes;
        requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs, &notes));
        CHECK(notes.countersRaised);
        OpeningNotes again;
        requireOk(openDesk(fixture.location(), OpenMode::Existing, testNowMs, &again));
        CHECK_FALSE(again.countersRaised);
        CHECK(taken(connection->value(
                        {u"counter"_s, u"SELECT min(value) FROM counter WHERE name IN ('folio', 'ticket')"_s}))
                  ->toInt()
              == 1);
    }
}

TEST_CASE("a commit that waits for its answer is told though the store says nothing", "[storage][lost]")
{
    struct Silent : CommitSink
    {
        Silent(std::mutex &given) : mutex(given) {}
        Result<CommitReceipt> write(const Commit &any) override
        {
            const auto &commit = std::get<CallCommit>(any);
            const std::lock_guard wait(mutex);
            return CommitReceipt{commit.call, commit.events.back().seq, 0, {}};
        }
        Result<> keepDraft(const FieldDraft &) override { return {}; }
        Result<bool> tend() override { return false; }
        Result<int> lastSeqOf(const CommitKey &) override { return 0; }
        std::mutex &mutex;
    };
    std::mutex mutex;
    std::unique_lock silent(mutex);
    QueuePolicy policy{{1ms}, 1h};
    policy.toldAfter = 1ms;
    CommitQueue queue(
        [&]() -> Result<std::unique_ptr<CommitSink>> { return std::unique_ptr<CommitSink>(new Silent(mutex)); },
        policy);
    std::optional<Error> trouble;
    QObject::connect(&queue, &CommitQueue::troubled, [&](const Error &error) { trouble = error; });
    QObject::connect(&queue, &CommitQueue::recovered, [&] { trouble.reset(); });
    SampleCall call(callId);
    int saved = 0;
    queue.submit(call.begin(), [&](const Result<CommitReceipt> &) { ++saved; });
    REQUIRE(waitFor([&] { return trouble.has_value(); }));
    CHECK(trouble->reason == Error::Reason::NoAnswer);
    silent.unlock();
    REQUIRE(waitFor([&] { return saved == 1; }));
    CHECK_FALSE(trouble.has_value());
}

TEST_CASE("a desk that was found damaged is not written to, and nothing is lost", "[storage][engine][lost]")
{
    const EngineFixture fixture;
    QueueDesk desk(fixture.location());
    SampleCall call(callId);
    desk.write(call.begin());
    desk.queue.stopWriting();
    desk.submit(call.registered());
    desk.queue.keepDraft({callId, u"detail"_s, 0, u"typed"_s});
    REQUIRE(waitFor([&] { return desk.refused.has_value(); }));
    CHECK(desk.refused->code == Error::Code::StorageCorrupt);
    REQUIRE(waitFor([&] { return desk.queue.unsavedWork().drafts.size() == 1; }));
    CHECK(desk.queue.unsavedWork().commits.size() == 1);
    CHECK(storedCall(fixture).events.size() == 2);
}
