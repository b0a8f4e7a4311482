// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call's record in words.

#include "ui/text/trailtext.h"

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/text/numbers.h"
#include "ui/text/recordtext.h"

#include <algorithm>

using namespace helpdesk;

namespace {

void perform(TestDesk &desk, Command command)
{
    REQUIRE(desk.front.perform(std::move(command)));
    desk.pass(5);
}

/// An outside call that nobody answered, promised for later.
CallId promisedCall(TestDesk &desk)
{
    desk.answerCall();
    perform(desk, command::Choose{text("call")});
    perform(desk, command::Choose{text("outside")});
    command::Capture given;
    for (const auto &[key, value] :
         {std::pair(fieldkey::callerStaff, fieldkey::yes), std::pair(fieldkey::callerName, text("Elena")),
          std::pair(fieldkey::callerUnit, text("Soporte")), std::pair(fieldkey::callerExtension, text("2207")),
          std::pair(fieldkey::calleeName, text("Óscar")), std::pair(fieldkey::calleePhone, text("55 5555 0142")),
          std::pair(fieldkey::calleePlace, text("Lerma"))})
        given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
    perform(desk, given);
    perform(desk, command::GoOn{});
    perform(desk, command::Dial{});
    for (const char *answer : {"unanswered", "no-number"})
        perform(desk, command::Choose{text(answer)});
    perform(desk, command::Choose{text("call-later")});
    const CallId call = desk.front.id();
    perform(desk, command::Promise{desk.now.wallMs + 3'600'000});
    desk.settle();
    return call;
}

void takeUp(TestDesk &desk, CallId call)
{
    desk.front.refreshOpenCalls();
    desk.settle();
    desk.front.bring(call);
    desk.settle();
    REQUIRE(desk.front.id() == call);
}

/// What became of each promise, in the order they were made.
QStringList fates(const CallState &state)
{
    QStringList told;
    for (const TrailItem &item : TrailText::record(state, {}, {}, Language::Spanish)) {
        if (item.kind == TrailItem::Kind::Promise)
            told.append(item.detail);
    }
    return told;
}

} // namespace

TEST_CASE("a promise that was withdrawn and made anew reads withdrawn, then open", "[trail]")
{
    TestDesk desk;
    const CallId call = promisedCall(desk);
    takeUp(desk, call);
    perform(desk, command::Choose{text("withdrawn")});
    CHECK(fates(desk.state()) == QStringList{text("retirada")});
    perform(desk, command::JumpTo{text("23")});
    perform(desk, command::Promise{desk.now.wallMs + 7'200'000});
    desk.settle();
    takeUp(desk, call);
    CHECK(fates(desk.state()) == QStringList{text("retirada"), text("abierta")});
    SECTION("and dialled, the second alone is kept")
    {
        perform(desk, command::JumpTo{text("16")});
        perform(desk, command::Dial{});
        CHECK(fates(desk.state()) == QStringList{text("retirada"), text("cumplida")});
    }
}

TEST_CASE("a withdrawal taken back after a new promise leaves the new one alone open", "[trail]")
{
    TestDesk desk;
    const CallId call = promisedCall(desk);
    takeUp(desk, call);
    perform(desk, command::Choose{text("withdrawn")});
    perform(desk, command::JumpTo{text("23")});
    perform(desk, command::Promise{desk.now.wallMs + 7'200'000});
    desk.settle();
    takeUp(desk, call);
    perform(desk, command::StepBack{});
    perform(desk, command::StepBack{});
    CHECK(fates(desk.state()) == QStringList{text("cambiada"), text("abierta")});
    REQUIRE(desk.state().openPromise());
    CHECK(desk.state().openPromise()->dueMs > desk.now.wallMs + 3'600'000);
}

TEST_CASE("a promise made again while it is open reads moved", "[trail]")
{
    TestDesk desk;
    const CallId call = promisedCall(desk);
    takeUp(desk, call);
    perform(desk, command::Promise{desk.now.wallMs + 7'200'000});
    desk.settle();
    takeUp(desk, call);
    CHECK(fates(desk.state()) == QStringList{text("cambiada"), text("abierta")});
}

TEST_CASE("the record of a second ring names the call that it was joined to", "[trail][cut]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_F12);
    desk.pass(30);
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    desk.settle();
    const auto second = std::find_if(desk.journal.summaries.begin(), desk.journal.summaries.end(),
                                     [](const auto &each) { return hasFlag(each.second.flags, CallFlag::Joined); });
    REQUIRE(second != desk.journal.summaries.end());
    StoredCall stored;
    stored.row.summary = second->second;
    stored.events = desk.journal.events.at(second->first);
    const auto told = [&](Language language) {
        desk.language.set(language);
        return RecordText::plain(RecordText::sheetOf(stored, desk.session.definitions(), {}, language));
    };
    CHECK(told(Language::Spanish).contains(text("segundo timbre de otra llamada")));
    stored.joinedFolio = 1204;
    CHECK(told(Language::Spanish).contains(text("segundo timbre, unido a la llamada ") + groupedNumber(1204)));
    CHECK(told(Language::English).contains(text("second ring, joined to call ") + groupedNumber(1204)));
}
