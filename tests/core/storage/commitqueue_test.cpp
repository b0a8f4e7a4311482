// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/commitqueue.h"

#include "core/storage/call/callrepository.h"
#include "core/storage/organisation/agentstaterepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"

#include <QThread>

#include <atomic>
#include <limits>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr CallId firstCall{1772463600000LL << 21};
constexpr CallId secondCall{firstCall.value + 1};

/// A store that a test steers: what it answers next, and what it was given.
struct DiskScript
{
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Result<>> answers; ///< Of the next attempts; then all succeed.
    QStringList attempts;          ///< "call:firstSeq" or "draft key=text".
    int opened = 0;
    bool blocked = false;

    Result<> attempt(const QString &what)
    {
        std::unique_lock lock(mutex);
        attempts += what;
        changed.notify_all();
        changed.wait(lock, [this] { return !blocked; });
        if (answers.empty())
            return {};
        const Result<> answer = answers.front();
        answers.erase(answers.begin());
        return answer;
    }

    void block(bool on)
    {
        const std::lock_guard lock(mutex);
        blocked = on;
        changed.notify_all();
    }

    void waitForAttempts(int count)
    {
        std::unique_lock lock(mutex);
        REQUIRE(changed.wait_for(lock, patience_ms * 1ms, [&] { return attempts.size() >= count; }));
    }
};

class ScriptedSink : public CommitSink
{
public:
    explicit ScriptedSink(DiskScript &script) : m_script(script) {}

    Result<CommitReceipt> write(const Commit &any) override
    {
        const auto &commit = std::get<CallCommit>(any);
        const Result<> answer =
            m_script.attempt(u"%1:%2"_s.arg(commit.call.value - firstCall.value).arg(commit.events.front().seq));
        if (!answer)
            return answer.error();
        return CommitReceipt{commit.call, commit.events.back().seq, 0, {}};
    }

    Result<> keepDraft(const FieldDraft &draft) override
    {
        return m_script.attempt(u"draft "_s + draft.key + u'=' + draft.text);
    }

    Result<bool> tend() override { return false; }
    Result<int> lastSeqOf(const CommitKey &) override { return std::numeric_limits<int>::max(); }

private:
    DiskScript &m_script;
};

CommitSinkMaker scripted(DiskScript &script)
{
    return [&script]() -> Result<std::unique_ptr<CommitSink>> {
        const std::lock_guard lock(script.mutex);
        ++script.opened;
        return std::unique_ptr<CommitSink>(new ScriptedSink(script));
    };
}

const QueuePolicy atOnce{{0ms}, 1ms};
const QueuePolicy whenTold{{1h}, 1h};

Result<> failure(Error::Code code)
{
    return {code, u"by the test"_s};
}

/// What was told of the commits, in order.
struct Told
{
    QStringList outcomes;
    CallJournal::Done as(const QString &name)
    {
        return [this, name](const Result<CommitReceipt> &receipt) {
            outcomes += receipt ? name : u"%1!%2"_s.arg(name).arg(static_cast<int>(receipt.error().code));
        };
    }
};

} // namespace

TEST_CASE("a commit is saved only after it was written", "[storage]")
{
    DiskScript script;
    script.blocked = true;
    CommitQueue queue(scripted(script), atOnce);
    Told told;
    SampleCall call(firstCall);
    queue.submit(call.begin(), told.as(u"a"_s));
    script.waitForAttempts(1);
    QEventLoop().processEvents();
    CHECK(told.outcomes.isEmpty());
    CHECK(queue.unsaved() == 1);
    CHECK(queue.unsavedWork().commits.size() == 1);
    script.block(false);
    REQUIRE(waitFor([&] { return queue.unsaved() == 0; }));
    CHECK(told.outcomes == QStringList{u"a"_s});
    CHECK(queue.unsavedWork().isEmpty());
}

TEST_CASE("what fails for now is tried again in order, and said once", "[storage]")
{
    DiskScript script;
    script.answers = {failure(Error::Code::StorageFull), failure(Error::Code::StorageFull),
                      failure(Error::Code::StorageBusy)};
    CommitQueue queue(scripted(script), atOnce);
    Told told;
    QList<Error::Code> troubles;
    int recoveries = 0;
    QObject::connect(&queue, &CommitQueue::troubled, [&](const Error &error) { troubles += error.code; });
    QObject::connect(&queue, &CommitQueue::recovered, [&] { ++recoveries; });
    SampleCall one(firstCall);
    SampleCall two(secondCall);
    queue.submit(one.begin(), told.as(u"a"_s));
    queue.submit(two.begin(), told.as(u"b"_s));
    queue.submit(one.add(EventKind::TenseSet).commit(), told.as(u"c"_s));
    REQUIRE(waitFor([&] { return queue.unsaved() == 0; }));
    CHECK(told.outcomes == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(script.attempts == QStringList{u"0:1"_s, u"0:1"_s, u"0:1"_s, u"0:1"_s, u"1:1"_s, u"0:3"_s});
    CHECK(troubles == QList{Error::Code::StorageFull, Error::Code::StorageBusy});
    CHECK(recoveries == 1);
}

TEST_CASE("a connection that broke unused is opened again without a word", "[storage]")
{
    DiskScript script;
    CommitQueue queue(scripted(script), whenTold);
    int troubles = 0;
    QObject::connect(&queue, &CommitQueue::troubled, [&] { ++troubles; });
    SampleCall call(firstCall);
    queue.submit(call.begin(), {});
    REQUIRE(waitFor([&] { return queue.unsaved() == 0; }));
    {
        const std::lock_guard lock(script.mutex);
        script.answers = {failure(Error::Code::ConnectionLost)};
    }
    queue.submit(call.add(EventKind::TenseSet).commit(), {});
    REQUIRE(waitFor([&] { return queue.unsaved() == 0; }));
    CHECK(troubles == 0);
    CHECK(script.opened == 2);
}

TEST_CASE("the next attempt can be called for", "[storage]")
{
    DiskScript script;
    script.answers = {failure(Error::Code::StorageReadOnly)};
    CommitQueue queue(scripted(script), whenTold);
    bool troubled = false;
    QObject::connect(&queue, &CommitQueue::troubled, [&] { troubled = true; });
    SampleCall call(firstCall);
    queue.submit(call.begin(), {});
    REQUIRE(waitFor([&] { return troubled; }));
    queue.retryNow();
    REQUIRE(waitFor([&] { return queue.unsaved() == 0; }));
    CHECK(script.opened == 2); // A file once opened read-only would stay so.
}

TEST_CASE("after a conflict nothing that was meant for the old call is written", "[storage]")
{
    DiskScript script;
    script.answers = {failure(Error::Code::Conflict)};
    script.blocked = true;
    CommitQueue queue(scripted(script), atOnce);
    Told told;
    SampleCall lost(firstCall);
    SampleCall other(secondCall);
    const CallCommit late = SampleCall(firstCall).begin();
    queue.submit(lost.begin(), [&](const Result<CommitReceipt> &receipt) {
        CHECK(codeOf(receipt) == Error::Code::Conflict);
        queue.submit(late, told.as(u"late"_s)); // Who knows of the conflict may go on.
    });
    queue.submit(lost.add(EventKind::TenseSet).commit(), told.as(u"b"_s));
    queue.submit(other.begin(), told.as(u"other"_s));
    script.waitForAttempts(1);
    script.block(false);
    script.waitForAttempts(2); // The other call's: the conflict is known to the writer, not yet to us.
    queue.submit(lost.add(EventKind::TenseSet).commit(), told.as(u"c"_s));
    REQUIRE(waitFor([&] { return told.outcomes.contains(u"late"_s); }));
    REQUIRE(waitFor([&] { return queue.unsaved() == 3; }));
    CHECK(queue.unsavedWork().commits.size() == 3); // Until somebody answers for it.
    CHECK(queue.takeLost(secondCall).empty());
    const std::vector<CallCommit> taken = queue.takeLost(firstCall);
    REQUIRE(taken.size() == 3);
    CHECK(taken.front().events.front().seq == 1);
    CHECK(taken.back().events.front().seq == taken[1].events.back().seq + 1);
    CHECK(queue.unsaved() == 0);
    CHECK(queue.unsavedWork().isEmpty());
    CHECK(told.outcomes.contains(u"b!1"_s));
    CHECK(told.outcomes.contains(u"c!1"_s));
    CHECK(told.outcomes.contains(u"other"_s));
    CHECK(told.outcomes.contains(u"late"_s));
    CHECK(script.attempts == QStringList{u"0:1"_s, u"1:1"_s, u"0:1"_s});
}

TEST_CASE("what a damaged database refuses stays at hand for a recovery file", "[storage]")
{
    DiskScript script;
    script.answers = {failure(Error::Code::StorageCorrupt)};
    CommitQueue queue(scripted(script), atOnce);
    Told told;
    SampleCall call(firstCall);
    queue.submit(call.begin(), told.as(u"a"_s));
    REQUIRE(waitFor([&] { return !told.outcomes.isEmpty(); }));
    CHECK(told.outcomes == QStringList{u"a!12"_s});
    CHECK(queue.unsaved() == 1);
    CHECK(queue.takeLost(firstCall).empty()); // Nobody else has it.
    CHECK(queue.unsavedWork().commits.size() == 1);
}

TEST_CASE("of a draft only the newest text is written, and none after its event", "[storage]")
{
    DiskScript script;
    script.blocked = true;
    CommitQueue queue(scripted(script), atOnce);
    SampleCall call(firstCall);
    queue.submit(call.begin(), {});
    script.waitForAttempts(1);
    queue.keepDraft({firstCall, u"detail"_s, 1, u"N"_s});
    queue.keepDraft({firstCall, u"detail"_s, 1, u"No"_s});
    queue.keepDraft({firstCall, u"email"_s, 1, u"a@b"_s});
    queue.submit(call.add(EventKind::Captured, {{payload::fields, QJsonObject{{u"detail"_s, u"No"_s}}}}).commit(), {});
    script.block(false);
    REQUIRE(queue.waitUntilWritten(patience_ms * 1ms));
    CHECK(script.attempts == QStringList{u"0:1"_s, u"0:3"_s, u"draft email=a@b"_s});
}

TEST_CASE("a queue that is destroyed leaves the rest and calls nobody", "[storage]")
{
    DiskScript script;
    script.answers = {failure(Error::Code::StorageFull)};
    Told told;
    {
        CommitQueue queue(scripted(script), whenTold);
        SampleCall call(firstCall);
        queue.submit(call.begin(), told.as(u"a"_s));
        script.waitForAttempts(1);
    }
    QEventLoop().processEvents();
    CHECK(told.outcomes.isEmpty());
}

TEST_CASE("what was refused for another reason than a race stays unsaved work", "[storage]")
{
    DiskScript script;
    script.answers = {failure(Error::Code::InvalidInput)};
    CommitQueue queue(scripted(script), atOnce);
    Told told;
    SampleCall call(firstCall);
    queue.submit(call.begin(), told.as(u"a"_s));
    REQUIRE(waitFor([&] { return !told.outcomes.isEmpty(); }));
    CHECK(queue.unsaved() == 1);
    CHECK(queue.unsaved(Subject::Session) == 0);
    CHECK(queue.takeLost(firstCall).empty());
    CHECK(queue.unsavedWork().commits.size() == 1);
}

TEST_CASE("every subject goes through the same queue, and a refusal through none but its own key", "[storage][engine]")
{
    const EngineFixture fixture;
    CommitQueue queue(databaseSink(fixture.location()), atOnce);
    const SessionId session{78};
    const auto state = [&](int seq, AgentState what) {
        return AgentStateRecord{session, seq, AccountId{1}, what, {}, testNowMs + seq};
    };
    SampleCall call(firstCall);
    int standing = 0;
    const auto stands = [&](const Result<CommitReceipt> &receipt) { standing += receipt.ok() ? 1 : 0; };
    queue.submitAny(state(1, AgentState::Available), stands);
    queue.submit(call.begin(), stands);
    queue.submitAny(state(2, AgentState::OnCall), stands);
    queue.submitAny(SessionEnd{session}, stands);
    queue.submitAny(SessionEnd{session}, stands); // Twice does no harm.
    CHECK(queue.unsaved() == 1);
    CHECK(queue.unsaved(Subject::Session) == 4);
    REQUIRE(waitFor([&] { return queue.unsaved() + queue.unsaved(Subject::Session) == 0; }));
    CHECK(standing == 5);
    const auto connection = fixture.connect();
    const auto spans = taken(AgentStateRepository(*connection).spans(0, testNowMs + 10));
    REQUIRE(spans.size() == 2);
    CHECK(spans.back().endedAtMs.has_value());
    CHECK(taken(AgentStateRepository(*connection).unended()).empty());
}

TEST_CASE("the queue writes into the desk's database", "[storage][engine]")
{
    const EngineFixture fixture;
    CommitQueue queue(databaseSink(fixture.location()), atOnce);
    SampleCall call(firstCall);
    qint64 folio = 0;
    qint64 number = 0;
    queue.submit(call.begin(), requireOk<CommitReceipt>);
    queue.submit(call.withTicket(TicketId{5}),
                 [&](const Result<CommitReceipt> &receipt) { number = receipt.value().ticketNumbers.value(5); });
    queue.keepDraft({firstCall, u"x"_s, 0, u"typed"_s});
    queue.submit(call.registered(), [&](const Result<CommitReceipt> &receipt) { folio = receipt.value().folio; });
    CHECK(queue.unsaved() == 3);
    REQUIRE(waitFor([&] { return queue.unsaved() == 0; }));
    CHECK(folio == 1);
    CHECK(number == 1);
    const auto stored = taken(CallRepository(*fixture.connect()).call(firstCall));
    CHECK(stored.events.size() == 5);
    CHECK(stored.drafts.empty());
    if (fixture.engine() == Engine::Sqlite) {
        const auto connection = fixture.connect();
        CHECK(waitFor([&] { // Indexed in idle time.
            return taken(connection->value({u"tail"_s, u"SELECT count(*) FROM call_search WHERE indexed = 0"_s}))
                       ->toInt()
                == 0;
        }));
    }
}
