// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callwriter.h"

#include "core/storage/call/callrepository.h"
#include "core/storage/journal/journals.h"
#include "core/storage/ticket/ticketrepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

#include <QJsonArray>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr TicketId writtenTicket{(1772463600000LL << 21) + 7};

qint64 counter(Connection &connection, const QString &name)
{
    return taken(connection.value({u"counter"_s, u"SELECT value FROM counter WHERE name = ?"_s}, {name}))->toLongLong();
}

} // namespace

TEST_CASE("what is written comes back the same", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(callId);
    std::vector<CallEvent> events;
    const CallCommit first = call.begin();
    CallCommit second = call.withTicket(writtenTicket);
    second.events.back().atMs += 2; // The wall clock and the call's own drift apart.
    for (const CallCommit *commit : {&first, &std::as_const(second)}) {
        const CommitReceipt receipt = taken(writer.write(*commit));
        CHECK(receipt.savedSeq == commit->events.back().seq);
        CHECK(receipt.folio == 0);
        events.insert(events.end(), commit->events.begin(), commit->events.end());
    }
    call.session = SessionId{78}; // Another desk takes it up.
    const CallCommit third = call.add(EventKind::TakenUp).commit();
    requireOk(writer.write(third));
    events.push_back(third.events.front());
    const CallCommit last = call.registered();
    CHECK(taken(writer.write(last)).folio == 1);
    events.push_back(last.events.front());

    const StoredCall stored = taken(CallRepository(*connection).call(callId));
    CHECK(stored.events == events);
    CallSummary expected = last.summary;
    expected.searchText.clear();
    CHECK(stored.row.summary == expected);
    CHECK(stored.row.folio == 1);
    CHECK(stored.row.ticketNumbers == std::vector<qint64>{1});
    CHECK(stored.ticketNumbers.value(writtenTicket.value) == 1);
    const auto tickets = taken(TicketRepository(*connection).ticketsOfCall(callId));
    REQUIRE(tickets.size() == 1);
    CHECK(tickets.front().ticket == second.tickets.front());
    CHECK(tickets.front().number == 1);
}

TEST_CASE("writing a commit again answers with what stands", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(callId);
    const CallCommit first = call.begin();
    const CallCommit second = call.withTicket(writtenTicket);
    const CallCommit last = call.registered();
    for (int time = 0; time < 3; ++time) {
        CHECK(taken(writer.write(first)).savedSeq == 2);
        CHECK(taken(writer.write(second)).ticketNumbers == QHash<qint64, qint64>{{writtenTicket.value, 1}});
        CHECK(taken(writer.write(last)).folio == 1);
    }
    CHECK(counter(*connection, u"folio"_s) == 1);
    CHECK(counter(*connection, u"ticket"_s) == 1);
    CHECK(taken(CallRepository(*connection).call(callId)).events.size() == 5);
}

TEST_CASE("who comes second to a key is told of a conflict and writes nothing", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall mine(callId);
    requireOk(writer.write(mine.begin()));
    SampleCall theirs = mine;
    theirs.session = SessionId{99};
    requireOk(writer.write(mine.add(EventKind::Noted, {{payload::text, u"mine"_s}}).commit()));

    SECTION("another session")
    {
        CHECK(codeOf(writer.write(theirs.withTicket(writtenTicket))) == Error::Code::Conflict);
    }
    SECTION("the same session with other bytes")
    {
        theirs.session = mine.session;
        CHECK(codeOf(writer.write(theirs.withTicket(writtenTicket))) == Error::Code::Conflict);
    }
    SECTION("an event before it is missing")
    {
        static_cast<void>(mine.add(EventKind::TenseSet).commit());
        CHECK(codeOf(writer.write(mine.withTicket(writtenTicket))) == Error::Code::Conflict);
    }
    SECTION("an earlier commit with one event more")
    {
        SampleCall again(callId);
        CHECK(codeOf(writer.write(again.add(EventKind::Rang, {{payload::channel, 0}})
                                      .add(EventKind::WentOn)
                                      .add(EventKind::TenseSet)
                                      .commit()))
              == Error::Code::Conflict);
    }
    CHECK(counter(*connection, u"ticket"_s) == 0);
    const StoredCall stored = taken(CallRepository(*connection).call(callId));
    CHECK(stored.events.size() == 3);
    CHECK(stored.row.summary.lastSeq == 3);
}

TEST_CASE("a commit that makes no sense is invalid", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    CallCommit commit = SampleCall(callId).begin();
    SECTION("no events")
    {
        commit.events.clear();
    }
    SECTION("a gap")
    {
        commit.events.back().seq = 3;
    }
    SECTION("two sessions")
    {
        commit.events.back().session = SessionId{5};
    }
    SECTION("an unknown definition set")
    {
        commit.summary.definitions = DefinitionSetId{1234};
    }
    CHECK(codeOf(writer.write(commit)) == Error::Code::InvalidInput);
    CHECK(codeOf(CallRepository(*connection).call(callId)) == Error::Code::NotFound);
}

TEST_CASE("numbers have no gap when a commit fails half-way", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(callId);
    requireOk(writer.write(call.begin()));
    SampleCall failing = call;
    CallCommit commit = failing.withTicket(writtenTicket);
    commit.followUps.push_back({TicketId{4711}, 4, testNowMs, AccountId{1}}); // Of a ticket that is not there.
    CHECK(codeOf(writer.write(commit)) == Error::Code::InvalidInput);
    CHECK(taken(writer.write(call.withTicket(writtenTicket))).ticketNumbers.value(writtenTicket.value) == 1);
    CHECK(taken(writer.write(call.registered())).folio == 1);
}

TEST_CASE("a ticket amended by its call keeps its number", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    SampleCall call(callId);
    requireOk(writer.write(call.begin()));
    CallCommit made = call.withTicket(writtenTicket);
    requireOk(writer.write(made));
    TicketDraft amended = made.tickets.front();
    amended.content.phone = u"5587654321"_s;
    amended.numberGiven = true;
    call.tickets.push_back(amended);
    call.followUps.push_back({writtenTicket, 5, testNowMs, AccountId{1}});
    CHECK(taken(writer.write(call.add(EventKind::StatusRead).commit())).ticketNumbers.value(writtenTicket.value) == 1);
    TicketRepository tickets(*connection);
    CHECK(taken(tickets.ticketsOfCall(callId)).front().ticket == amended);
    CHECK(taken(tickets.findTickets({0, u"maria"_s, u"+52 55 8765 4321"_s}, 10)).size() == 1);
    CHECK(taken(tickets.findTickets({0, u"maria"_s, u"5512345678"_s}, 10)).empty());
}

TEST_CASE("drafts live until the event that holds them", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    CallWriter writer(*connection);
    CallRepository calls(*connection);
    SampleCall call(callId);
    requireOk(writer.write(call.begin()));
    const auto texts = [&] {
        QStringList found;
        for (const FieldDraft &draft : taken(calls.call(callId)).drafts)
            found += draft.key + u'=' + draft.text;
        return found;
    };
    requireOk(writer.keepDraft({callId, u"detail"_s, 1, u"No pu"_s}));
    requireOk(writer.keepDraft({callId, u"detail"_s, 1, u"No puede"_s}));
    requireOk(writer.keepDraft({callId, u"email"_s, 1, u"a@"_s}));
    requireOk(writer.keepDraft({callId, u"note"_s, 0, u"llama de nuevo"_s}));
    CHECK(texts() == QStringList{u"detail=No puede"_s, u"email=a@"_s, u"note=llama de nuevo"_s});
    requireOk(writer.keepDraft({callId, u"email"_s, 1, u""_s}));
    CHECK(texts() == QStringList{u"detail=No puede"_s, u"note=llama de nuevo"_s});
    requireOk(writer.write(
        call.add(EventKind::Captured, {{payload::fields, QJsonObject{{u"detail"_s, u"No puede"_s}}}}).commit()));
    CHECK(texts() == QStringList{u"note=llama de nuevo"_s});
    requireOk(writer.write(call.registered()));
    CHECK(texts().isEmpty());
    requireOk(writer.keepDraft({callId, u"detail"_s, 1, u"too late"_s}));
    CHECK(texts().isEmpty());
}

TEST_CASE("a bulk of calls stands after its last transaction", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    int done = 0;
    qint64 lastFolio = 0;
    const auto count = [&](const Result<CommitReceipt> &receipt) {
        requireOk(receipt);
        ++done;
        lastFolio = std::max(lastFolio, receipt.value().folio);
    };
    BulkJournal journal(*connection, 10);
    for (int i = 0; i < 25; ++i) {
        SampleCall call(CallId{callId.value + i});
        journal.submit(call.begin(), count);
        journal.submit(call.withTicket(TicketId{writtenTicket.value + i}), count);
        journal.submit(call.registered(), count);
    }
    CHECK(done == 60);
    requireOk(journal.finish());
    CHECK(done == 75);
    CHECK(lastFolio == 25);
    CHECK(taken(CallRepository(*connection).calls({}, {}, 100)).size() == 25);
}

TEST_CASE("a bulk takes commits that stay their owner's, with payloads made before", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    BulkJournal journal(*connection, 10);
    for (int i = 0; i < 25; ++i) {
        SampleCall call(CallId{callId.value + i});
        CallCommit commit = call.begin();
        for (const CallEvent &event : commit.events)
            commit.payloads.push_back(encodedPayload(event.payload));
        requireOk(journal.add(commit));
        requireOk(journal.add(call.registered()));
    }
    requireOk(journal.finish());
    CHECK(taken(CallRepository(*connection).calls({}, {}, 100)).size() == 25);
    SampleCall same(CallId{callId.value + 3});
    std::vector<CallEvent> events = same.begin().events;
    for (const CallEvent &event : same.registered().events)
        events.push_back(event);
    CHECK(taken(CallRepository(*connection).call(CallId{callId.value + 3})).events == events);
    CallCommit torn = SampleCall(CallId{callId.value + 99}).begin();
    torn.payloads.resize(torn.events.size() + 1);
    CHECK(codeOf(journal.add(torn)) == Error::Code::InvalidInput);
    requireOk(journal.add(SampleCall(CallId{callId.value + 99}).begin()));
    requireOk(journal.finish());
    CHECK(taken(CallRepository(*connection).calls({}, {}, 100)).size() == 26);
}

TEST_CASE("a bulk counts numbers on from those that are given", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    std::vector<qint64> numbers;
    const auto note = [&](const Result<CommitReceipt> &receipt) {
        requireOk(receipt);
        for (const qint64 number : receipt.value().ticketNumbers)
            numbers.push_back(number);
    };
    BulkJournal journal(*connection, 3);
    const std::vector<qint64> given{0, 2, 40, 0, 41, 42, 0};
    for (int i = 0; i < 7; ++i) {
        SampleCall call(CallId{callId.value + i});
        journal.submit(call.begin(), {});
        CallCommit commit = call.withTicket(TicketId{writtenTicket.value + i});
        if (given[static_cast<std::size_t>(i)] != 0)
            commit.given.tickets.insert(writtenTicket.value + i, given[static_cast<std::size_t>(i)]);
        journal.submit(commit, note);
    }
    requireOk(journal.finish());
    // 41 is taken by then: its ticket gets the next one, and so does the one behind it.
    CHECK(numbers == std::vector<qint64>{1, 2, 40, 41, 42, 43, 44});
    SampleCall last(CallId{callId.value + 9});
    CallWriter writer(*connection);
    requireOk(writer.write(last.begin()));
    CHECK(taken(writer.write(last.withTicket(TicketId{writtenTicket.value + 9})))
              .ticketNumbers.value(writtenTicket.value + 9)
          == 45);
}

TEST_CASE("the inline journal has committed when it returns", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    InlineJournal journal(*connection);
    SampleCall call(callId);
    bool saved = false;
    journal.submit(call.begin(), [&](const Result<CommitReceipt> &receipt) {
        requireOk(receipt);
        CHECK(taken(CallRepository(*fixture.connect()).call(callId)).events.size() == 2);
        saved = true;
    });
    CHECK(saved);
}
