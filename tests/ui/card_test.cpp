// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/form/dueeditor.h"
#include "ui/form/resolvereditor.h"
#include "ui/form/serviceeditor.h"
#include "ui/form/texteditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <set>

using namespace helpdesk;

namespace {

/// What stands for the due time of the call in hand, in minutes from now.
qint64 dueInMinutes(const TestDesk &desk)
{
    return (QDateTime::fromString(desk.value(fieldkey::due), Qt::ISODate).toMSecsSinceEpoch() - desk.now.wallMs
            + 59'999)
        / 60'000;
}

int eventsOf(const TestDesk &desk, CallId call, EventKind kind)
{
    std::set<int> seqs;
    int found = 0;
    for (const CallEvent &event : desk.journal.events.at(call)) {
        CHECK(seqs.insert(event.seq).second);
        found += event.kind == kind ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("in 15 minutes counts from the key, however long the card has been there", "[card]")
{
    TestDesk desk;
    desk.bringTo("23");
    desk.pass(20 * 60);
    auto *due = desk.window->findChild<DueEditor *>();
    REQUIRE(due->isVisible());
    REQUIRE(due->takeDigit(1));
    CHECK(dueInMinutes(desk) == 15);
}

TEST_CASE("a day without a year that has passed is next year's", "[card]")
{
    TestDesk desk;
    desk.bringTo("23");
    auto *line = desk.window->findChild<DueEditor *>()->findChild<QLineEdit *>();
    line->setFocus();
    desk.type(text("3/1 9:00"));
    desk.press(Qt::Key_Return);
    const QDateTime due = QDateTime::fromString(desk.value(fieldkey::due), Qt::ISODate).toLocalTime();
    CHECK(due.date().month() == 1);
    CHECK(due.date().year() == QDateTime::fromMSecsSinceEpoch(desk.now.wallMs).date().year() + 1);
}

TEST_CASE("a promise for a time that has passed is refused in its own words", "[card]")
{
    TestDesk desk;
    desk.bringTo("23");
    for (const auto &[key, value] :
         {std::pair(fieldkey::callerName, text("Ana")), std::pair(fieldkey::callerUnit, text("Caja")),
          std::pair(fieldkey::callerExtension, text("3304")), std::pair(fieldkey::calleePhone, text("728 282 0101"))}) {
        if (desk.state().run().procedure()->field(key))
            (void)desk.front.perform(command::Capture{{{key, FieldValue{value, FieldValue::State::Given}}}});
    }
    auto *due = desk.window->findChild<DueEditor *>();
    REQUIRE(due->takeDigit(1));
    const CallId call = desk.front.id();
    desk.pass(16 * 60);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    CHECK(desk.front.id() == call); // Not parked.
    CHECK(desk.words().filter(text("ya pasó")).size() == 1);
    CHECK(desk.words().filter(text("Falta")).isEmpty());
    CHECK(desk.window->findChild<DueEditor *>()->hasKeyboard()); // Another one is chosen by one digit.
}

TEST_CASE("Enter goes on from the resolver that was chosen", "[card]")
{
    TestDesk desk;
    desk.answerCall();
    for (const char *answer : {"support", "second-level"})
        REQUIRE(desk.front.perform(command::Choose{text(answer)}));
    command::Capture given;
    for (const auto &[key, value] :
         std::initializer_list<std::pair<QString, QString>>{{fieldkey::requestType, text("incident")},
                                                            {fieldkey::service, text("institutional-email")},
                                                            {fieldkey::detail, text("No abre")},
                                                            {fieldkey::callerName, text("Ana Rosales")},
                                                            {fieldkey::callerEmail, text("ana@x.example")},
                                                            {fieldkey::callerPhone, text("722 555 0148")},
                                                            {fieldkey::urgency, text("high")},
                                                            {fieldkey::impact, text("minor")}})
        given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
    REQUIRE(desk.front.perform(given));
    REQUIRE(desk.front.perform(command::GoOn{}));
    REQUIRE(desk.operation() == text("8"));
    desk.settle();
    auto *people = desk.window->findChild<ResolverEditor *>()->findChild<QComboBox *>();
    REQUIRE(people->isVisible());
    people->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.state().ticketOf(1));
    CHECK(desk.value(fieldkey::resolver) == text("ntellez"));
}

TEST_CASE("Enter goes on from a field that has none", "[card]")
{
    TestDesk desk;
    desk.bringTo("6");
    QCheckBox *none = nullptr;
    for (auto *editor : desk.window->findChildren<TextEditor *>()) {
        if (editor->isVisible() && editor->field().key == fieldkey::callerEmail)
            none = editor->findChild<QCheckBox *>();
    }
    REQUIRE(none);
    none->click();
    desk.settle();
    none->setFocus();
    REQUIRE(none->hasFocus());
    desk.press(Qt::Key_Return);
    CHECK_FALSE(none->hasFocus());
}

TEST_CASE("a call that ends while another page is in front leaves the keyboard there", "[card]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QPointer<QWidget> search = QApplication::focusWidget();
    REQUIRE(qobject_cast<QLineEdit *>(search));
    REQUIRE(desk.front.perform(command::Drop{}));
    REQUIRE(desk.front.perform(command::Register{}));
    desk.settle();
    REQUIRE(desk.front.call() == nullptr);
    CHECK(QApplication::focusWidget() == search);
    SECTION("and what the desk's settings change does not take it either")
    {
        int finished = 0;
        QObject::connect(qobject_cast<QLineEdit *>(search), &QLineEdit::editingFinished, [&] { ++finished; });
        desk.session.setCentreNumber(text("55 1234"));
        desk.settle();
        CHECK(QApplication::focusWidget() == search);
        CHECK(finished == 0);
    }
}

TEST_CASE("a waiting call asked for twice at a slow server is taken up once", "[slow]")
{
    TestDesk desk;
    desk.bringTo("23");
    const CallId call = desk.front.id();
    REQUIRE(desk.front.perform(command::Promise{desk.now.wallMs + 3'600'000}));
    desk.settle();
    REQUIRE(desk.front.callsInHand().empty());
    desk.loadsHeld = true;
    desk.press({Qt::Key_F3, Qt::Key_F3});
    desk.answerLoads();
    desk.settle();
    CHECK(desk.front.id() == call);
    CHECK(eventsOf(desk, call, EventKind::TakenUp) == 1);
}

TEST_CASE("the one who was cut off goes on once, however often the key is pressed at a slow server", "[slow]")
{
    TestDesk desk;
    const CallId lost =
        desk.callElsewhere({AccountId{1}, SessionId{12}}, {command::Drop{}}); // At another PC of theirs.
    desk.press(Qt::Key_F5);
    REQUIRE(desk.front.cutOffer());
    desk.loadsHeld = true;
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    desk.answerLoads();
    desk.settle();
    CHECK(desk.front.id() == lost);
    CHECK(eventsOf(desk, lost, EventKind::Continued) == 1);
}

TEST_CASE("who has taken the call over is still said when the agent comes back to its page", "[card]")
{
    TestDesk desk;
    desk.answerCall();
    desk.window->showLog();
    Q_EMIT desk.front.lostTo(text("Ana Ruiz"));
    const auto going = [&] {
        for (const auto *timer : desk.page->findChildren<QTimer *>()) {
            if (timer->isSingleShot() && timer->interval() == 8000 && timer->isActive())
                return true;
        }
        return false;
    };
    CHECK_FALSE(going());
    desk.window->showCalls();
    desk.settle();
    CHECK(desk.words().filter(text("Ana Ruiz")).size() == 1);
    CHECK(going()); // From now on it goes away by itself.
}

TEST_CASE("the own day is asked for when nobody is on the line, not at every event of a call", "[card]")
{
    TestDesk desk;
    desk.answerCall();
    desk.settle();
    const int before = desk.daysAsked;
    desk.press({Qt::Key_1, Qt::Key_1});
    desk.settle();
    CHECK(desk.daysAsked == before);
    desk.press({Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    REQUIRE(desk.front.call() == nullptr);
    CHECK(desk.daysAsked > before);
}

TEST_CASE("rings that were typed are kept when the field is left by Tab, Esc leaves them as they were", "[card]")
{
    TestDesk desk;
    desk.answerCall();
    const int measured = desk.state().rings(desk.front.time());
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(text("7"));
    SECTION("Tab")
    {
        desk.press(Qt::Key_Tab);
        desk.settle();
        CHECK(desk.state().rings(desk.front.time()) == 7);
        CHECK(eventsOf(desk, desk.front.id(), EventKind::RingsStated) == 1);
    }
    SECTION("Enter")
    {
        desk.press(Qt::Key_Return);
        CHECK(desk.state().rings(desk.front.time()) == 7);
        desk.settle();
        CHECK(eventsOf(desk, desk.front.id(), EventKind::RingsStated) == 1);
    }
    SECTION("Esc")
    {
        desk.press(Qt::Key_Escape);
        CHECK(desk.state().rings(desk.front.time()) == measured);
    }
    SECTION("nothing typed, Tab")
    {
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_Tab);
        CHECK(desk.state().rings(desk.front.time()) == measured);
    }
}

TEST_CASE("letters that name no single service stay to be finished", "[card]")
{
    TestDesk desk;
    desk.bringTo("6");
    auto *line = desk.window->findChild<ServiceEditor *>()->findChild<QLineEdit *>();
    REQUIRE(line->isVisible());
    line->setFocus();
    const QString letters = GENERATE(text("e"), text("zzz"));
    desk.type(letters);
    desk.press(Qt::Key_Tab);
    CHECK_FALSE(line->hasFocus());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    CHECK(desk.window->findChild<ServiceEditor *>()->findChild<QLineEdit *>()->text() == letters);
    CHECK(desk.words().filter(text("Elija uno de los servicios")).size() == 1);
    CHECK(desk.value(fieldkey::service).isEmpty());
    CHECK(line->hasFocus());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(text("correo"));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(fieldkey::service) == text("institutional-email"));
    CHECK(desk.words().filter(text("Elija uno de los servicios")).isEmpty());
}

TEST_CASE("the ticket chosen by its digit stays chosen when the card is made anew", "[card]")
{
    TestDesk desk;
    desk.known = {};
    for (int n = 0; n < 3; ++n) {
        TicketRow row;
        row.number = 24'000 + n;
        row.ticket.id = TicketId{500 + n};
        row.ticket.madeAtMs = desk.now.wallMs - 86'400'000;
        row.ticket.content.requester = text("Ana Rosales");
        desk.found.push_back(row);
    }
    desk.bringTo("S");
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::ticketQuery, FieldValue{text("ana@x.example"), FieldValue::State::Given}}}}));
    desk.session.setDensity(Density::Senior);
    desk.settle();
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_2);
    const auto chosen = [&] { return desk.words().filter(text("Falta: el ticket")).isEmpty(); };
    REQUIRE(chosen());
    desk.session.setDensity(Density::Junior);
    desk.settle();
    CHECK(chosen());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.state().statuses().size() == 1);
    CHECK(desk.state().statuses().front().ticket == TicketId{501});
}
