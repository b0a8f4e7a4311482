// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing is chosen, made or ended for the agent by a key that was meant for something else.

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/line/holdpanel.h"
#include "ui/common/answerbutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace helpdesk;

namespace {

QString note(const TestDesk &desk)
{
    for (const auto *line : desk.window->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == text("Nota"))
            return line->text();
    }
    return {};
}

} // namespace

TEST_CASE("letters typed while the card has the keyboard are a note, and Space presses nothing", "[undecided]")
{
    TestDesk desk;
    desk.answerCall();
    const auto operation =
        GENERATE(as<const char *>(), "2", "3", "4", "8", "10", "13", "16", "17", "22", "23", "X", "25");
    if (text(operation) != text("2"))
        REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
    desk.settle();
    desk.press(Qt::Key_Escape);
    const CallId call = desk.front.id();
    const std::size_t events = desk.journal.events.at(call).size();
    desk.press(Qt::Key_Space);
    desk.type(text("no abre el correo"));
    desk.settle();
    INFO(operation);
    CHECK(note(desk) == text("no abre el correo"));
    CHECK(desk.focusName() == text("Nota"));
    CHECK(desk.front.id() == call);
    CHECK(desk.operation() == text(operation));
    CHECK(desk.journal.events.at(call).size() == events);
}

TEST_CASE("wherever the keyboard is on the page of the call, a letter is written and Space ends nothing", "[undecided]")
{
    TestDesk desk;
    desk.answerCall();
    (void)desk.front.ring({}, EventSource::Engine);
    desk.settle();
    const auto operation = GENERATE(as<const char *>(), "3", "8", "25");
    REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
    desk.settle();
    const LineState line = desk.state().line();
    for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
        const bool typed = widget->testAttribute(Qt::WA_InputMethodEnabled) || widget->inherits("QComboBox")
            || widget->inherits("QCheckBox");
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || typed)
            continue;
        INFO(operation << ": " << widget->metaObject()->className() << " " << widget->accessibleName().toStdString());
        widget->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
        const QString before = note(desk);
        desk.type(text("z"));
        desk.settle();
        CHECK(note(desk) == before + u'z');
        CHECK(desk.operation() == text(operation));
        CHECK(desk.state().line() == line);
        CHECK_FALSE(desk.state().isTense());
    }
}

TEST_CASE("between calls Space and letters make no call ring", "[undecided]")
{
    TestDesk desk;
    desk.press(Qt::Key_Space);
    desk.type(text(" abc "));
    desk.settle();
    CHECK_FALSE(desk.front.call());
    desk.press(Qt::Key_Return); // That is what Enter is for.
    CHECK(desk.operation() == text("1"));
}

TEST_CASE("urgency and impact open without one in hand; Enter chooses none and says so", "[undecided]")
{
    const bool english = GENERATE(false, true);
    TestDesk desk(english ? Language::English : Language::Spanish);
    desk.answerCall();
    REQUIRE(desk.front.perform(command::JumpTo{text("6")}));
    command::Capture given;
    for (const auto &[key, value] :
         std::initializer_list<std::pair<QString, QString>>{{fieldkey::requestType, text("incident")},
                                                            {fieldkey::service, text("institutional-email")},
                                                            {fieldkey::detail, text("No abre")},
                                                            {fieldkey::callerName, text("Ana Mora")},
                                                            {fieldkey::callerEmail, text("ana@finanzas.example")},
                                                            {fieldkey::callerPhone, text("7225550134")}})
        given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
    REQUIRE(desk.front.perform(given));
    REQUIRE(desk.front.perform(command::JumpTo{text("8")}));
    desk.settle();
    CHECK_FALSE(qobject_cast<AnswerButton *>(QApplication::focusWidget()));
    desk.press({Qt::Key_Return, Qt::Key_Space, Qt::Key_Return});
    CHECK(desk.value(fieldkey::urgency).isEmpty());
    CHECK(desk.words().filter(english ? text("Nothing is chosen yet") : text("Todavía no se elige nada")).size() == 1);
    SECTION("a digit chooses")
    {
        desk.press(Qt::Key_3);
        CHECK(desk.value(fieldkey::urgency) == text("medium"));
    }
    SECTION("an arrow goes to one, and Enter takes it")
    {
        desk.press({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
        CHECK(desk.value(fieldkey::urgency) == text("high"));
    }
    SECTION("Tab passes over the choice")
    {
        desk.press({Qt::Key_Tab, Qt::Key_Return});
        CHECK(desk.value(fieldkey::urgency).isEmpty());
    }
}

TEST_CASE("Alt and the left arrow take back the last choice, then the one before, then the answer", "[undecided]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_1);
    REQUIRE(desk.front.perform(command::JumpTo{text("8")}));
    desk.settle();
    desk.press(Qt::Key_Escape);
    for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == text("Urgencia") && !qobject_cast<QLabel *>(widget))
            widget->setFocus();
    }
    desk.press({Qt::Key_3, Qt::Key_1});
    REQUIRE(desk.value(fieldkey::urgency) == text("medium"));
    REQUIRE(desk.value(fieldkey::impact) == text("extensive"));
    const Qt::Key way = GENERATE(Qt::Key_Left, Qt::Key_Z);
    const auto back = [&] {
        if (way == Qt::Key_Z)
            desk.press(Qt::Key_Escape); // In no text.
        desk.press(way, way == Qt::Key_Z ? Qt::ControlModifier : Qt::AltModifier);
    };
    back();
    CHECK(desk.value(fieldkey::impact).isEmpty());
    CHECK(desk.value(fieldkey::urgency) == text("medium"));
    CHECK(desk.operation() == text("8"));
    back();
    CHECK(desk.value(fieldkey::urgency).isEmpty());
    CHECK(desk.operation() == text("8"));
    back();
    CHECK(desk.operation() == text("3"));
}

TEST_CASE("a choice taken back is what it was before, not nothing", "[undecided]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    REQUIRE(desk.value(fieldkey::requestType) == text("incident"));
    desk.press(Qt::Key_Escape);
    for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->inherits("helpdesk::ChoiceEditor"))
            widget->setFocus();
    }
    desk.press(Qt::Key_2);
    REQUIRE(desk.value(fieldkey::requestType) == text("requirement"));
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.value(fieldkey::requestType) == text("incident"));
    CHECK(desk.operation() == text("6"));
}

TEST_CASE("answers and reasons are given by a digit or by going to one, not by an Enter too many", "[undecided]")
{
    TestDesk desk;
    desk.answerCall();
    SECTION("an answer")
    {
        desk.press({Qt::Key_Return, Qt::Key_Return});
        CHECK(desk.operation() == text("2"));
        desk.press({Qt::Key_Down, Qt::Key_Return});
        CHECK(desk.operation() == text("3"));
    }
    SECTION("a reason to hold")
    {
        desk.press({Qt::Key_F6, Qt::Key_Return});
        CHECK_FALSE(desk.state().hold().isOnHold());
        CHECK(desk.operation() == text("2"));
        desk.press({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
        CHECK(desk.state().holds().back().reason == text("ask-colleague"));
    }
    SECTION("a time to call again")
    {
        REQUIRE(desk.front.perform(command::JumpTo{text("23")}));
        desk.settle();
        desk.press({Qt::Key_Return, Qt::Key_Return});
        CHECK(desk.value(fieldkey::due).isEmpty());
        CHECK(desk.operation() == text("23"));
    }
}

TEST_CASE("digits answer the question of the operation, also when the keyboard is on what is only offered",
          "[undecided]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_1});
    REQUIRE(desk.operation() == text("4"));
    desk.typeInto(text("Servicio"), text("cableado"));
    desk.press(Qt::Key_Return);
    desk.type(text("Se cambió el cable"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab); // Past the name, to the rating.
    desk.press(Qt::Key_1);
    CHECK(desk.operation() == text("25"));
    CHECK(desk.value(fieldkey::satisfaction).isEmpty());
    const auto &visits = desk.state().run().visits();
    CHECK(std::any_of(visits.begin(), visits.end(), [](const Visit &visit) { return visit.answer == text("solved"); }));
}

TEST_CASE("with nothing in front, who rings or waits on hold has the card", "[undecided][front]")
{
    TestDesk desk;
    desk.answerCall();
    const CallId first = desk.front.id();
    SECTION("somebody rings")
    {
        desk.press(Qt::Key_F5);
        const CallId rings = desk.front.otherRing();
        desk.press({Qt::Key_F12, Qt::Key_Escape, Qt::Key_Return});
        CHECK(desk.front.id() == rings);
        CHECK(desk.operation() == text("1"));
        desk.press(Qt::Key_Return);
        CHECK(desk.operation() == text("2"));
        CHECK(desk.front.callsInHand().size() == 1);
    }
    SECTION("of two that ring, the one that rings longer")
    {
        desk.press(Qt::Key_F5);
        const CallId longer = desk.front.otherRing();
        desk.pass(5);
        desk.press(Qt::Key_F5);
        desk.press({Qt::Key_F12, Qt::Key_Escape, Qt::Key_Return});
        CHECK(desk.front.id() == longer);
    }
    SECTION("somebody waits on hold")
    {
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        REQUIRE(desk.front.id() != first);
        desk.press({Qt::Key_F12, Qt::Key_Escape, Qt::Key_Return});
        CHECK(desk.front.id() == first);
        CHECK(desk.state().hold().isOnHold());
        desk.press(Qt::Key_F7);
        CHECK_FALSE(desk.state().hold().isOnHold());
    }
    SECTION("a promise leaves the card to who waits")
    {
        desk.press(Qt::Key_F5);
        const CallId rings = desk.front.otherRing();
        REQUIRE(desk.front.perform(command::JumpTo{text("23")}));
        desk.settle();
        desk.press({Qt::Key_1, Qt::Key_Return});
        CHECK(desk.front.id() == rings);
    }
}

TEST_CASE("what the panel of the hold says stands there in the frame of the key", "[undecided][hold]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_F6, Qt::Key_1});
    desk.pass(23);
    desk.page->tick();
    CHECK(desk.words().filter(text("0 contactos")).size() == 1);
    CHECK(desk.words().filter(text("Toca contactar")).size() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); // Not a tick later.
    CHECK(desk.words().filter(text("1 contacto")).size() == 1);
    CHECK(desk.words().filter(text("Toca contactar")).isEmpty());
}
