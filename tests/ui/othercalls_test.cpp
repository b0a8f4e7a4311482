// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/answers.h"
#include "tests/ui/desk.h"
#include "ui/call/waiting/opencallsmodel.h"

#include <QApplication>
#include <QListView>

using namespace helpdesk;

namespace {

QListView *tray(TestDesk &desk)
{
    for (auto *view : desk.window->findChildren<QListView *>()) {
        if (qobject_cast<OpenCallsModel *>(view->model()))
            return view;
    }
    FAIL("no tray");
    return nullptr;
}

const OpenCallsModel &waiting(TestDesk &desk)
{
    return *qobject_cast<OpenCallsModel *>(tray(desk)->model());
}

CallRow parked(TestDesk &desk, int n, const QString &who)
{
    CallRow row;
    row.summary.call = CallId{1'000'000 + n};
    row.summary.startedAtMs = desk.now.wallMs - 3'600'000;
    row.summary.dueAtMs = desk.now.wallMs + (n + 1) * 60'000;
    row.summary.operation = text("23");
    row.summary.requester = who;
    row.summary.attempts = 1;
    return row;
}

void park(TestDesk &desk, const CallRow &row)
{
    desk.journal.summaries[row.summary.call] = row.summary;
    desk.front.refreshOpenCalls();
    desk.settle();
}

} // namespace

TEST_CASE("a second ring waits in the tray, counts its rings and never takes the front", "[second-ring]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_1);
    REQUIRE(desk.operation() == text("3"));
    const CallId first = desk.front.id();
    desk.press(Qt::Key_F5);
    CHECK(desk.front.id() == first);
    CHECK(desk.operation() == text("3"));
    REQUIRE(waiting(desk).rowCount() == 1);
    CHECK(waiting(desk).wants(0) == OpenCallsModel::Wants::Answer);
    desk.pass(12);
    CHECK(waiting(desk).head(0).contains(text("3 de 4")));
    desk.pass(10);
    CHECK(waiting(desk).wants(0) == OpenCallsModel::Wants::AnswerLate);
    CHECK(waiting(desk).detail(0).contains(text("entra otra llamada"))); // What to say before leaving the first.
}

TEST_CASE("one key holds the first with its reason and answers the second, one key goes back", "[second-ring]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_1);
    const CallId first = desk.front.id();
    desk.press(Qt::Key_F2);
    desk.type(text("la impresora"));
    desk.press(Qt::Key_F5);
    desk.pass(3);
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    REQUIRE(desk.front.id() != first);
    CHECK(desk.operation() == text("2"));
    const CallState &held = desk.front.callInHand(first)->state;
    REQUIRE(held.hold().isOnHold());
    CHECK(held.holds().back().reason == fieldkey::otherCallReason);
    CHECK(waiting(desk).wants(0) == OpenCallsModel::Wants::Held);
    desk.pass(21);
    CHECK(waiting(desk).wants(0) == OpenCallsModel::Wants::Contact);
    CHECK(waiting(desk).head(0).contains(text("0:21")));
    desk.press(Qt::Key_F3); // Somebody is on the line: the key only leads there.
    CHECK(desk.front.id() != first);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F12);
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.front.id() == first); // With nothing in front, who waits has the card.
    CHECK(desk.state().hold().isOnHold());
    desk.press(Qt::Key_F7);
    CHECK_FALSE(desk.state().hold().isOnHold());
    CHECK(desk.operation() == text("3"));
    const auto &drafts = desk.journal.drafts;
    CHECK(
        std::any_of(drafts.begin(), drafts.end(), [](const auto &d) { return d.second.text == text("la impresora"); }));
}

TEST_CASE("going over to a call that waits never leaves the one on the line in silence", "[second-ring]")
{
    TestDesk desk;
    desk.answerCall();
    const CallId first = desk.front.id();
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    const CallId second = desk.front.id();
    desk.press(Qt::Key_F3);
    desk.press(Qt::Key_Return);
    CHECK(desk.front.id() == first);
    CHECK_FALSE(desk.state().hold().isOnHold());
    CHECK(desk.front.callInHand(second)->state.hold().isOnHold());
}

TEST_CASE("after a crash the call in the middle comes before promises that are not due", "[second-ring][crash]")
{
    TestDesk first;
    first.answerCall();
    first.press({Qt::Key_1, Qt::Key_2});
    const CallId cut = first.front.id();

    TestDesk desk;
    desk.session.setAccount(first.session.account());
    desk.journal.events = first.journal.events;
    desk.journal.summaries = first.journal.summaries;
    desk.journal.summaries[cut].holderSession = SessionId{desk.session.session().value + 1};
    park(desk, parked(desk, 14, text("Jorge Ortega")));
    REQUIRE(waiting(desk).rowCount() == 2);
    CHECK(waiting(desk).row(0).summary.call == cut);
    CHECK(waiting(desk).detail(0).contains(text("quedó a medias")));
    desk.press(Qt::Key_F3);
    desk.settle();
    CHECK(desk.front.id() == cut);
    CHECK(desk.operation() == text("6"));
}

TEST_CASE("the same caller after a cut goes on where the call was lost, by one key", "[cut]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    desk.typeInto(text("Nombre completo"), text("Ana Rosales"));
    desk.press(Qt::Key_F12);
    REQUIRE(desk.operation() == text("25"));
    const CallId lost = desk.front.id();
    SECTION("without a new ring being marked")
    {
        desk.press(Qt::Key_F12, Qt::ShiftModifier);
    }
    SECTION("while it rings")
    {
        desk.pass(60);
        desk.press(Qt::Key_F5);
        desk.pass(4);
        desk.press(Qt::Key_F12, Qt::ShiftModifier);
        desk.settle();
        CHECK(desk.lastSummary().registeredAtMs);
        CHECK(hasFlag(desk.lastSummary().flags, CallFlag::Joined));
        CHECK(desk.lastSummary().rings == 1);
        CHECK(waiting(desk).rowCount() == 0);
    }
    SECTION("after it was answered, when the agent hears who it is")
    {
        desk.pass(60);
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        desk.pass(5);
        REQUIRE(desk.operation() == text("2"));
        CHECK(desk.words().filter(text("Ana Rosales")).size() >= 1);
        desk.press(Qt::Key_F12, Qt::ShiftModifier);
        desk.settle();
        CHECK(hasFlag(desk.journal.summaries.rbegin()->second.flags, CallFlag::Joined));
    }
    REQUIRE(desk.front.id() == lost);
    CHECK(desk.operation() == text("6"));
    CHECK(desk.value(fieldkey::callerName) == text("Ana Rosales"));
    CHECK_FALSE(desk.state().isDropped());
}

TEST_CASE("a cut of long ago, or a call with a matter of its own, offers nothing", "[cut]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12});
    CHECK(desk.front.cutOffer());
    desk.pass(11 * 60);
    CHECK_FALSE(desk.front.cutOffer());
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    CHECK(desk.state().isDropped());
}

TEST_CASE("the number of the one who was cut off is recognised, a withheld one is not", "[cut]")
{
    TestDesk desk;
    REQUIRE(desk.front.ring({Channel::Phone, text("+52 722 555 0148")}));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_F12);
    SECTION("the same, dialled another way")
    {
        REQUIRE(desk.front.ring({Channel::Phone, text("7225550148")}));
        desk.settle();
        REQUIRE(desk.front.cutOffer());
        CHECK(desk.front.cutOffer()->sameNumber);
        CHECK(desk.words().filter(text("Mismo número que")).size() == 1);
    }
    SECTION("another, or none")
    {
        const QString number = GENERATE(text(""), text("7225550149"));
        REQUIRE(desk.front.ring({Channel::Phone, number}));
        desk.settle();
        REQUIRE(desk.front.cutOffer());
        CHECK_FALSE(desk.front.cutOffer()->sameNumber);
        CHECK(desk.words().filter(text("Mismo número que")).isEmpty());
    }
}

TEST_CASE("of two who were cut off the one who rings is offered, by number or by name, else the latest", "[cut]")
{
    TestDesk desk;
    const auto cutOff = [&](const QString &number, const QString &name) {
        REQUIRE(desk.front.ring({Channel::Phone, number}));
        desk.settle();
        if (const CallId second = desk.front.otherRing(); !second.isNull())
            desk.front.answerOther(second);
        else
            desk.press(Qt::Key_Return);
        REQUIRE(
            desk.front.perform(command::Capture{{{fieldkey::callerName, FieldValue{name, FieldValue::State::Given}}}}));
        desk.pass(20);
        desk.press(Qt::Key_F12);
        return desk.front.id();
    };
    const CallId ana = cutOff(text("722 555 0148"), text("Ana Rosales"));
    desk.pass(30);
    const CallId luis = cutOff(text("722 555 0199"), text("Luis Ávila"));
    desk.pass(30);
    const auto offered = [&] { return desk.front.cutOffer() ? desk.front.cutOffer()->call : CallId{}; };
    CHECK(offered() == luis); // In front: back without a ring.
    SECTION("the number shown is the earlier one's")
    {
        REQUIRE(desk.front.ring({Channel::Phone, text("7225550148")}));
        desk.settle();
        CHECK(offered() == ana);
        CHECK(desk.words().filter(text("Mismo número que Ana Rosales")).size() == 1);
        desk.press(Qt::Key_F12, Qt::ShiftModifier);
        desk.settle();
        CHECK(desk.front.id() == ana);
        CHECK_FALSE(desk.state().isDropped());
    }
    SECTION("no number is shown; the name is heard")
    {
        REQUIRE(desk.front.ring({Channel::Phone, {}}));
        desk.settle();
        CHECK(offered() == luis);
        const CallId rings = desk.front.cutOffer()->rings;
        desk.front.answerOther(rings);
        desk.settle();
        REQUIRE(desk.front.perform(
            command::Capture{{{fieldkey::callerName, FieldValue{text("ana rosales"), FieldValue::State::Given}}}}));
        desk.settle();
        CHECK(offered() == ana);
        CHECK_FALSE(desk.front.cutOffer()->sameNumber);
    }
}

TEST_CASE("how a lost call ended is one digit, and nothing has to be said", "[cut]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_F12);
    desk.press(Qt::Key_4);
    CHECK(desk.value(fieldkey::ending) == text("wrong-number"));
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(desk.lastSummary().registeredAtMs);
}

TEST_CASE("300 parked calls are counted, reached by keyboard, and whatever they are called", "[tray]")
{
    TestDesk desk;
    for (int n = 0; n < 300; ++n)
        desk.journal.summaries[CallId{1'000'000 + n}] = parked(desk, n,
                                                               n == 0       ? QString(400, QLatin1Char('W'))
                                                                   : n == 1 ? text("محمد <b>😀</b>\nGarcía")
                                                                            : text("Ana"))
                                                            .summary;
    desk.front.refreshOpenCalls();
    desk.settle();
    CHECK(waiting(desk).rowCount() == 300);
    CHECK(desk.words().filter(text("300")).size() == 1);
    CHECK_FALSE(waiting(desk).head(1).contains(QLatin1Char('\n')));
    desk.answerCall();
    desk.press(Qt::Key_F3);
    QListView *view = tray(desk);
    REQUIRE(view->hasFocus());
    desk.press(Qt::Key_End);
    CHECK(view->currentIndex().row() == 299);
    CHECK(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
    desk.press(Qt::Key_Left);
    CHECK(view->currentIndex().row() == 298);
}

TEST_CASE("a promise that becomes due changes its cell and nothing else during a call", "[tray]")
{
    TestDesk desk;
    park(desk, parked(desk, 1, text("Jorge Ortega")));
    desk.answerCall();
    const QString focused = desk.focusName();
    CHECK(waiting(desk).wants(0) == OpenCallsModel::Wants::Soon);
    desk.pass(180);
    desk.page->tick();
    CHECK(waiting(desk).wants(0) == OpenCallsModel::Wants::Overdue);
    CHECK(desk.focusName() == focused);
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(desk.operation() == text("2"));
}

TEST_CASE("only a desk that was active a moment ago is asked about", "[tray]")
{
    TestDesk desk;
    const CallId call = desk.callElsewhere({AccountId{9}, SessionId{99}});
    REQUIRE(waiting(desk).find(call) >= 0);
    SECTION("and stays there when the agent leaves it")
    {
        REQUIRE(waiting(desk).isActiveElsewhere(waiting(desk).find(call)));
        Answers answers({pressing("Dejarla")});
        desk.page->takeWaiting(call);
        CHECK(answers.allGiven());
        CHECK(desk.front.call() == nullptr);
    }
    SECTION("and is taken over when the agent says so")
    {
        Answers answers({pressing("Tomarla")});
        desk.page->takeWaiting(call);
        CHECK(answers.allGiven());
        CHECK(desk.front.id() == call);
    }
    SECTION("while one left alone is simply taken")
    {
        desk.pass(300);
        CHECK_FALSE(waiting(desk).isActiveElsewhere(waiting(desk).find(call)));
        CHECK(waiting(desk).isElsewhere(waiting(desk).find(call)));
        Answers nobody({});
        desk.page->takeWaiting(call);
        CHECK(nobody.allGiven());
        CHECK(desk.front.id() == call);
    }
}
