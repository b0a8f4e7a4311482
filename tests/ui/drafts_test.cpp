// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/card/ticketpanel.h"
#include "ui/call/front/draftkeeper.h"

#include <QApplication>
#include <QLineEdit>

using namespace helpdesk;

namespace {

QLineEdit *line(TestDesk &desk, const char *name)
{
    for (auto *found : desk.window->findChildren<QLineEdit *>()) {
        if (found->isVisible() && found->accessibleName() == text(name))
            return found;
    }
    FAIL("no such line: " << name);
    return nullptr;
}

void toSecondLevel(TestDesk &desk)
{
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    REQUIRE(desk.operation() == text("6"));
}

} // namespace

TEST_CASE("what is being typed is a draft a pause after the last key", "[drafts]")
{
    TestDesk desk;
    toSecondLevel(desk);
    desk.typeInto(text("Nombre completo"), text("Ana"));
    desk.settle();
    CHECK(desk.journal.drafts.empty());
    test::endPause<DraftKeeper>(*desk.page);
    REQUIRE(desk.journal.drafts.size() == 1);
    CHECK(desk.journal.drafts.begin()->second.text == text("Ana"));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(fieldkey::callerName) == text("Ana"));
    CHECK(desk.journal.drafts.empty());
}

TEST_CASE("leaving a field hands it over at once", "[drafts]")
{
    TestDesk desk;
    toSecondLevel(desk);
    desk.typeInto(text("Nombre completo"), text("Ana Rosales"));
    desk.press(Qt::Key_F2);
    CHECK(desk.value(fieldkey::callerName) == text("Ana Rosales"));
}

TEST_CASE("a draft comes back when another window takes the call up", "[drafts]")
{
    TestDesk first;
    toSecondLevel(first);
    first.typeInto(text("Correo electrónico"), text("ana@fin"));
    test::endPause<DraftKeeper>(*first.page);
    const CallId call = first.front.id();

    TestDesk second;
    second.journal.events = first.journal.events;
    second.journal.summaries = first.journal.summaries;
    second.journal.drafts = first.journal.drafts;
    second.session.setAccount({AccountId{2}, text("Norma Vilchis"), text("norma")});
    second.front.bring(call);
    second.settle();
    REQUIRE(second.operation() == text("6"));
    CHECK(line(second, "Correo electrónico")->text() == text("ana@fin"));
}

TEST_CASE("a draft that comes back is gone on with, not wiped out by the next letter", "[drafts]")
{
    TestDesk first;
    toSecondLevel(first);
    for (const char *said : {"correo", "No abre desde ayer", "Ana Rosales", "Catastro"}) {
        first.type(text(said));
        first.press(Qt::Key_Return);
    }
    first.type(text("ana@fin"));
    test::endPause<DraftKeeper>(*first.page);

    TestDesk second;
    second.journal.events = first.journal.events;
    second.journal.summaries = first.journal.summaries;
    second.journal.drafts = first.journal.drafts;
    second.front.bring(first.front.id());
    second.settle();
    REQUIRE(second.operation() == text("6"));
    INFO((QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString()).toStdString());
    REQUIRE(QApplication::focusWidget() == line(second, "Correo electrónico"));
    second.type(text("anzas.mx"));
    CHECK(line(second, "Correo electrónico")->text() == text("ana@finanzas.mx"));
}

TEST_CASE("typing and its cursor survive whatever happens to the call", "[drafts]")
{
    TestDesk desk;
    toSecondLevel(desk);
    desk.typeInto(text("Nombre completo"), text("Ana Rosales"));
    QLineEdit *name = line(desk, "Nombre completo");
    name->setCursorPosition(3);
    REQUIRE(desk.front.perform(command::SetTense{true}));
    REQUIRE(desk.front.perform(command::Note{text("por otra vía")}));
    desk.settle();
    CHECK(QApplication::focusWidget() == name);
    CHECK(name->text() == text("Ana Rosales"));
    CHECK(name->cursorPosition() == 3);
}

TEST_CASE("a value that is refused stays typed when the card is left and comes back", "[drafts]")
{
    TestDesk desk;
    toSecondLevel(desk);
    desk.typeInto(text("Correo electrónico"), text("ana en finanzas"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Left, Qt::AltModifier); // The type of the request first.
    desk.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(desk.operation() == text("3"));
    desk.press(Qt::Key_2);
    CHECK(line(desk, "Correo electrónico")->text() == text("ana en finanzas"));
}

TEST_CASE("a note begun is still there after the card has changed", "[drafts]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_F2);
    desk.type(text("el correo no ab"));
    desk.press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.operation() == text("3"));
    CHECK(line(desk, "Nota")->text() == text("el correo no ab"));
}

TEST_CASE("while the store does not answer the ticket shows a provisional reference, then its number", "[drafts]")
{
    TestDesk desk;
    toSecondLevel(desk);
    desk.type(text("correo"));
    desk.press(Qt::Key_Return);
    for (const char *said : {"No abre", "Ana Rosales", "Catastro", "ana@finanzas.example", "722 555 0148"}) {
        desk.type(text(said));
        desk.press(Qt::Key_Return);
    }
    desk.press({Qt::Key_1, Qt::Key_4});
    desk.journal.held = true;
    desk.press(Qt::Key_Return);
    REQUIRE(desk.state().ticketOf(1));
    CHECK(desk.words().contains(text("Generando el ticket…")));
    test::endPause<TicketPanel>(*desk.page);
    desk.settle();
    CHECK(desk.words().filter(text("Referencia provisional")).size() == 1);
    desk.journal.release();
    desk.settle();
    CHECK(desk.words().filter(text("Dígito por dígito: dos, cuatro, uno, ocho, tres")).size() == 1);
}
