// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/calldesk.h"

#include "core/call/fieldkeys.h"
#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

using namespace helpdesk;

namespace {

constexpr qint64 nineMs = 1'772'463'600'000;

struct Desk
{
    explicit Desk(test::MemoryStore &store, qint64 session = 1)
        : desk(store, IdSource(static_cast<quint64>(session))),
          actor{AccountId{session}, SessionId{session}}
    {
        QObject::connect(&desk, &CallDesk::callSaved, &desk, [this](CallId, int seq) { saved = seq; });
        QObject::connect(&desk, &CallDesk::callLost, &desk, [this](CallId) { ++lost; });
        QObject::connect(&desk, &CallDesk::commitFailed, &desk, [this](CallId, const Error &e) { failed = e.code; });
        QObject::connect(&desk, &CallDesk::ticketNumbered, &desk, [this](CallId, TicketId, qint64 n) { number = n; });
    }

    Result<> act(const Command &command)
    {
        return desk.perform(call, command, actor, now = now.after(std::chrono::seconds(1)));
    }

    void ring() { call = desk.ring({}, test::repositoryDefinitions(), actor, now).take(); }

    void bringToTicket()
    {
        ring();
        for (const char *answer : {"answered", "support", "second-level"})
            CHECK(act(command::Choose{QString::fromLatin1(answer)}).ok());
        command::Capture fields;
        const auto put = [&](const QString &key, const char *text) {
            fields.fields.emplace_back(key, FieldValue{QString::fromUtf8(text), FieldValue::State::Given});
        };
        put(fieldkey::requestType, "incident");
        put(fieldkey::service, "institutional-email");
        put(fieldkey::detail, "El correo no abre");
        put(fieldkey::callerName, "María Elena Hernández");
        put(fieldkey::callerEmail, "mh@finanzas.example");
        put(fieldkey::callerPhone, "722 555 0148");
        put(fieldkey::urgency, "high");
        put(fieldkey::impact, "moderate");
        CHECK(act(fields).ok());
        CHECK(act(command::GoOn{}).ok());
        CHECK(desk.call(call)->state.operation().effect == Effect::MakeTicket);
    }

    CallDesk desk;
    Actor actor;
    Moment now{nineMs, 1000};
    CallId call;
    int saved = 0;
    int lost = 0;
    qint64 number = 0;
    std::optional<Error::Code> failed;
};

} // namespace

TEST_CASE("the next operation shows before anything is on disk, and saved is said only then", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    store.holdBack = true;
    desk.ring();
    CHECK(desk.act(command::Choose{QStringLiteral("answered")}).ok());
    CHECK(desk.desk.call(desk.call)->state.operation().id == QStringLiteral("2"));
    CHECK_FALSE(desk.desk.call(desk.call)->isSaved());
    CHECK(desk.saved == 0);
    store.release();
    CHECK(desk.desk.call(desk.call)->isSaved());
    CHECK(desk.saved == 2);
}

TEST_CASE("the ticket's number comes with the receipt, never before", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.bringToTicket();
    store.holdBack = true;
    CHECK(desk.act(command::MakeTicket{}).ok());
    const TicketFact *ticket = desk.desk.call(desk.call)->state.ticketOf(1);
    REQUIRE(ticket);
    CHECK(desk.desk.call(desk.call)->numberOf(ticket->id) == 0);
    store.release();
    CHECK(desk.number == 1);
    CHECK(desk.desk.call(desk.call)->numberOf(ticket->id) == 1);
    CHECK_FALSE(desk.act(command::MakeTicket{}).ok()); // Once per request.
}

TEST_CASE("going back after the ticket amends it and keeps its number", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.bringToTicket();
    CHECK(desk.act(command::MakeTicket{}).ok());
    CHECK(desk.act(command::StepBack{}).ok());
    CHECK(
        desk.act(command::Capture{{{fieldkey::service, {QStringLiteral("networks"), FieldValue::State::Given}}}}).ok());
    const auto found = store.findTickets({1, {}, {}}, 5);
    REQUIRE(found.value().size() == 1);
    CHECK(found.value()[0].ticket.content.service == QStringLiteral("networks"));
    CHECK(found.value()[0].ticket.content.group == QStringLiteral("networks"));
}

TEST_CASE("a ticket lacks what the procedure asks for, by name", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.ring();
    CHECK(desk.act(command::Choose{QStringLiteral("answered")}).ok());
    CHECK(desk.act(command::JumpTo{QStringLiteral("8")}).ok());
    const Result<> refused = desk.act(command::MakeTicket{});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::NotAllowed);
    CHECK(refused.error().missing
          == QStringList{fieldkey::requestType, fieldkey::service, fieldkey::detail, fieldkey::callerName,
                         fieldkey::callerEmail, fieldkey::callerPhone, fieldkey::impact, fieldkey::urgency,
                         fieldkey::resolver});
}

TEST_CASE("the desk that loses a race keeps what it had entered as late entries", "[desk]")
{
    test::MemoryStore store;
    Desk first(store, 1);
    first.ring();
    CHECK(first.act(command::Choose{QStringLiteral("answered")}).ok());
    Desk second(store, 2);
    second.call = first.call;
    second.now = first.now;
    second.desk.open(store.call(first.call).value(), test::repositoryDefinitions(), second.now);
    CHECK(second.act(command::TakeUp{}).ok());
    // The first has not heard of it and goes on typing.
    CHECK(first.act(command::Note{QStringLiteral("pide su folio")}).ok());
    CHECK(first.lost == 1);
    CHECK(first.act(command::Note{QStringLiteral("otra")}).error().code == Error::Code::Conflict);
    first.desk.rejoin(store.call(first.call).value(), first.actor, first.now);
    const auto stored = store.call(first.call);
    REQUIRE(stored.value().events.size() == 4);
    CHECK(stored.value().events.back().kind == EventKind::LateEntry);
    CHECK(first.desk.call(first.call)->state.lateEntries().front().payload.value(payload::text).toString()
          == QStringLiteral("pide su folio"));
    CHECK(first.desk.call(first.call)->state.holderSession() == SessionId{2});
    CHECK(hasFlag(stored.value().row.summary.flags, CallFlag::LateEntries));
}

TEST_CASE("a desk that does not hold the call may look, not touch", "[desk]")
{
    test::MemoryStore store;
    Desk first(store, 1);
    first.ring();
    Desk second(store, 2);
    second.call = first.call;
    second.desk.open(store.call(first.call).value(), test::repositoryDefinitions(), second.now);
    CHECK(second.act(command::Choose{QStringLiteral("answered")}).error().code == Error::Code::Conflict);
}

TEST_CASE("a commit that fails for good is told, and what stood in memory stays", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.ring();
    store.failNext = Error{Error::Code::StorageCorrupt, QStringLiteral("test"), {}};
    CHECK(desk.act(command::Choose{QStringLiteral("answered")}).ok());
    CHECK(desk.failed == Error::Code::StorageCorrupt);
    CHECK(desk.desk.call(desk.call)->state.operation().id == QStringLiteral("2"));
    CHECK_FALSE(desk.desk.call(desk.call)->isSaved());
}

TEST_CASE("a clock that jumps changes no measured time", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.ring();
    desk.now = {desk.now.wallMs - 3'600'000, desk.now.steadyMs + 9'000};
    CHECK(desk.act(command::Choose{QStringLiteral("answered")}).ok());
    CHECK(desk.desk.call(desk.call)->state.rings(CallTime{}) == 3);
    CHECK(desk.desk.call(desk.call)->state.answered()->sinceStart == std::chrono::seconds(10));
}

TEST_CASE("a value that does not keep its rule is refused with the field's name", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.ring();
    CHECK(desk.act(command::Choose{QStringLiteral("answered")}).ok());
    const auto type = [&](const QString &key, const QString &text, FieldValue::State state = FieldValue::State::Given) {
        return desk.act(command::Capture{{{key, {text, state}}}});
    };
    const Result<> bad = type(fieldkey::callerEmail, QStringLiteral("maria arroba x"));
    CHECK(bad.error().code == Error::Code::InvalidInput);
    CHECK(bad.error().missing == QStringList{fieldkey::callerEmail});
    CHECK(type(fieldkey::callerEmail, QStringLiteral("maria arroba x"), FieldValue::State::AsSaid).ok());
    CHECK_FALSE(type(fieldkey::callerName, {}, FieldValue::State::None).ok());
    CHECK_FALSE(type(fieldkey::callerName, QString(501, QLatin1Char('x'))).ok());
    CHECK(type(fieldkey::callerName, QStringLiteral("<img src=x onerror=y> 🙂 مرحبا")).ok());
    CHECK_FALSE(type(QStringLiteral("nonsense"), QStringLiteral("x")).ok());
    CHECK_FALSE(type(fieldkey::service, QStringLiteral("no-such")).ok());
    CHECK_FALSE(type(fieldkey::affected, QStringLiteral("-1")).ok());
}

TEST_CASE("a promise cannot be forgotten: the call is not registered while it stands", "[desk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.ring();
    CHECK(desk.act(command::Choose{QStringLiteral("answered")}).ok());
    CHECK(desk.act(command::JumpTo{QStringLiteral("23")}).ok());
    CHECK(desk.act(command::Promise{desk.now.wallMs - 1}).error().code == Error::Code::InvalidInput);
    CHECK(desk.act(command::Promise{desk.now.wallMs + 600'000}).ok());
    CHECK(desk.act(command::GoOn{}).error().code == Error::Code::NotAllowed); // Parked.
    CHECK(desk.act(command::TakeUp{}).ok());
    CHECK(desk.act(command::JumpTo{QStringLiteral("25")}).ok());
    CHECK(desk.act(command::Register{}).error().missing == QStringList{QStringLiteral("promise")});
    CHECK(desk.act(command::JumpTo{QStringLiteral("23")}).ok());
    CHECK(desk.act(command::Choose{QStringLiteral("withdrawn")}).ok());
    CHECK(desk.act(command::Register{}).ok());
}

TEST_CASE("whoever sits down at the same desk takes the call over, once", "[calldesk]")
{
    test::MemoryStore store;
    Desk desk(store);
    desk.bringToTicket();
    CHECK(desk.act(command::TakeUp{}).error().code == Error::Code::NotAllowed);
    desk.actor.account = AccountId{2};
    CHECK(desk.act(command::TakeUp{}).ok());
    const CallState &state = desk.desk.call(desk.call)->state;
    CHECK(state.holder() == AccountId{2});
    CHECK(state.operation().effect == Effect::MakeTicket); // Nothing of the call is lost.
    CHECK(state.agent() == AccountId{1});                  // It belongs to who answered.
    CHECK(desk.act(command::TakeUp{}).error().code == Error::Code::NotAllowed);
    CHECK(desk.act(command::MakeTicket{}).ok());
}
