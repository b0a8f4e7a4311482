// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/common/answerbutton.h"
#include "ui/common/keybutton.h"

#include <QApplication>
#include <QLineEdit>
#include <QSet>

using namespace helpdesk;

TEST_CASE("on answering the keyboard is in the note row, and a note is kept with Enter", "[keys]")
{
    TestDesk desk;
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_Return);
    CHECK(desk.focusName() == text("Nota"));
    desk.type(text("No imprime"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.state().notes().size() == 1);
    CHECK(desk.state().notes().front().text == text("No imprime"));
}

TEST_CASE("a digit typed into a text is text, with Alt it answers", "[keys]")
{
    TestDesk desk;
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_Return);
    desk.type(text("1"));
    CHECK(desk.operation() == text("2"));
    desk.press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.operation() == text("3"));
}

TEST_CASE("a choice that is asked takes the digits before the answers", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2});
    REQUIRE(desk.operation() == text("6"));
    desk.press(Qt::Key_2);
    CHECK(desk.value(fieldkey::requestType) == text("requirement"));
    CHECK(desk.operation() == text("6"));
    desk.press(Qt::Key_1, Qt::AltModifier); // The choice is made: now the answers have the digits.
    CHECK(desk.operation() == text("S"));
}

TEST_CASE("a digit means the same answer before an operation's act and after it", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_4);
    REQUIRE(desk.operation() == text("X"));
    desk.press(Qt::Key_1); // "They have the number": not yet, and nothing else either.
    CHECK(desk.operation() == text("X"));
    SECTION("given, then taken leave of")
    {
        desk.press({Qt::Key_Return, Qt::Key_1});
        CHECK(desk.operation() == text("25"));
        CHECK((desk.state().run().visits().end() - 2)->answer == text("given"));
    }
    SECTION("not given")
    {
        desk.press(Qt::Key_3);
        CHECK(desk.operation() == text("25"));
        CHECK((desk.state().run().visits().end() - 2)->answer == text("end"));
    }
}

TEST_CASE("Enter says what lacks and goes there instead of going on", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Return); // An empty note leads back to the card.
    for (auto *button : desk.window->findChildren<KeyButton *>()) {
        if (button->isVisible() && button->look() == KeyButton::Look::Lacking)
            button->click();
    }
    CHECK(desk.operation() == text("6"));
    CHECK(desk.focusName() == text("Servicio"));
    CHECK(desk.words().contains(text("Falta: servicio")));
}

TEST_CASE("a jump to the ticket asks right there for all that no card has asked", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_F4);
    desk.type(text("8"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.operation() == text("8"));
    QStringList names;
    for (auto *line : desk.window->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            names.append(line->accessibleName());
    }
    CHECK(names.contains(text("Servicio")));
    CHECK(names.contains(text("Nombre completo")));
    CHECK(names.contains(text("Correo electrónico")));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.state().ticketOf(1));
}

TEST_CASE("an address that is none is refused in its place and may be kept as the caller said it", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2});
    desk.typeInto(text("Correo electrónico"), text("maria en finanzas"));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(fieldkey::callerEmail).isEmpty());
    CHECK(desk.words().contains(text("Un correo es como nombre@lugar.mx")));
    for (auto *button : desk.window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(text("Dejar como lo dijo")))
            button->click();
    }
    desk.settle();
    CHECK(desk.state().run().value(fieldkey::callerEmail)
          == FieldValue{text("maria en finanzas"), FieldValue::State::AsSaid});
}

TEST_CASE("hold asks for the reason, takes contacts and comes back by keys", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_F6, Qt::Key_2});
    REQUIRE(desk.state().hold().isOnHold());
    CHECK(desk.state().holds().back().reason == text("ask-colleague"));
    desk.pass(24);
    desk.press(Qt::Key_1);
    CHECK(desk.operation() == text("2")); // Nobody answers while the caller waits.
    desk.press(Qt::Key_F6);
    CHECK(desk.state().holds().back().contacts.size() == 1);
    desk.pass(10);
    desk.press(Qt::Key_F7);
    CHECK_FALSE(desk.state().hold().isOnHold());
    CHECK(desk.state().holds().back().kept);
}

TEST_CASE("a step back takes the answer back and leaves what was typed", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    desk.typeInto(text("Nombre completo"), text("Ana Mora"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Left, Qt::AltModifier); // What was chosen last, then what led here.
    CHECK(desk.operation() == text("6"));
    CHECK(desk.value(fieldkey::requestType).isEmpty());
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.operation() == text("3"));
    desk.press(Qt::Key_2);
    CHECK(desk.operation() == text("6"));
    CHECK(desk.value(fieldkey::callerName) == text("Ana Mora"));
}

TEST_CASE("a greeting that was not said is marked with one key, and rings are typed or unknown", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_0, Qt::AltModifier);
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(text("3"));
    desk.press(Qt::Key_Return);
    CHECK(desk.state().ringsKnown() == RingsKnown::Typed);
    CHECK(desk.state().rings(desk.state().lastTime()) == 3);
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    CHECK(desk.state().ringsKnown() == RingsKnown::Unknown);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_1);
    CHECK_FALSE(desk.state().isSaid(fieldkey::greetingScript));
}

TEST_CASE("Ctrl and Tab goes from pane to pane and comes back to the card; Ctrl and Z steps back outside texts",
          "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_1);
    REQUIRE(desk.operation() == QStringLiteral("3"));
    QWidget *card = QApplication::focusWidget();
    QSet<QWidget *> met;
    for (int i = 0; i < 6; ++i) {
        desk.press(Qt::Key_Tab, Qt::ControlModifier);
        if (QApplication::focusWidget() == card)
            break;
        CHECK_FALSE(met.contains(QApplication::focusWidget()));
        met.insert(QApplication::focusWidget());
    }
    CHECK(met.size() >= 3);
    CHECK(QApplication::focusWidget() == card);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.operation() == QStringLiteral("2"));
}

TEST_CASE("a second ring never takes the front", "[keys]")
{
    TestDesk desk;
    desk.answerCall();
    const CallId first = desk.front.id();
    desk.press(Qt::Key_F5);
    CHECK(desk.front.id() == first);
    CHECK(desk.front.waitingCalls().size() == 1);
}
