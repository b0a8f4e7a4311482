// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is calling, proposed and taken in the call itself.

#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"
#include "tests/support/common.h"
#include "tests/ui/directorydesk.h"
#include "ui/call/card/fieldspanel.h"
#include "ui/common/answerbutton.h"

#include <QLineEdit>
#include <QTest>

using namespace helpdesk;
using namespace helpdesk::test;

namespace {

void goTo(TestDesk &desk, const char *operation)
{
    desk.answerCall();
    REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
    desk.settle();
}

} // namespace

TEST_CASE("whom the directory proposes is taken with Alt Q and a digit, and fills the fields in one step",
          "[directory]")
{
    TestDesk desk;
    desk.known = {mario(), maria()};
    goTo(desk, "6");
    const int before = desk.state().lastSeq();
    desk.typeInto(text("Nombre completo"), text("mar"));
    desk.settle();
    CHECK(desk.words().contains(text("En el directorio")));
    CHECK(desk.askedFor == text("mar"));
    picture(desk, "proposed");
    desk.press(Qt::Key_Q, Qt::AltModifier);
    CHECK(desk.focusName() == text("Nombre completo"));
    CHECK(desk.words().contains(text("¿Quién es? Dígito, o Esc")));
    desk.press(Qt::Key_2);
    CHECK(desk.value(fieldkey::callerName) == text("María Elena Hernández Cruz"));
    CHECK(desk.value(fieldkey::callerEmail) == text("mhernandez@finanzas.example"));
    CHECK(desk.value(fieldkey::callerPhone) == text("722 555 0148"));
    CHECK(desk.value(fieldkey::callerUnit) == text("Recaudación Toluca"));
    CHECK(desk.state().lastSeq() == before + 1);
    desk.settle();
    QLineEdit *name = field(desk, "Nombre completo");
    REQUIRE(name);
    CHECK(name->text() == text("María Elena Hernández Cruz"));
    CHECK(name->font().underline());
    CHECK_FALSE(desk.words().contains(text("En el directorio")));
    CHECK(desk.words().contains(text("3 llamadas en 90 días")));
    picture(desk, "taken");

    // It can be doubted: what is typed over it is the agent's again.
    name->setFocus();
    name->selectAll();
    desk.type(text("Elena Cruz"));
    CHECK_FALSE(name->font().underline());
    desk.press(Qt::Key_Return);
    CHECK(desk.value(fieldkey::callerName) == text("Elena Cruz"));
    CHECK(desk.value(fieldkey::callerEmail) == text("mhernandez@finanzas.example"));
}

TEST_CASE("what the agent typed stays when somebody is taken", "[directory]")
{
    TestDesk desk;
    desk.known = {maria()};
    goTo(desk, "6");
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::callerEmail, {text("otra@gem.example"), FieldValue::State::Given}},
                          {fieldkey::callerPhone, {{}, FieldValue::State::None}}}}));
    desk.typeInto(text("Nombre completo"), text("mar"));
    desk.settle();
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(fieldkey::callerName) == text("María Elena Hernández Cruz"));
    CHECK(desk.value(fieldkey::callerEmail) == text("otra@gem.example"));
    CHECK(desk.state().run().value(fieldkey::callerPhone).state == FieldValue::State::None);
}

TEST_CASE("Esc leaves the choice, and the digit is text again", "[directory]")
{
    TestDesk desk;
    desk.known = {maria()};
    goTo(desk, "6");
    desk.typeInto(text("Nombre completo"), text("mar"));
    desk.settle();
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.press(Qt::Key_Escape);
    CHECK(desk.focusName() == text("Nombre completo"));
    desk.press(Qt::Key_1);
    CHECK(desk.value(fieldkey::callerName).isEmpty());
}

TEST_CASE("a telephone typed into the note row finds its people and becomes the caller's, not a note", "[directory]")
{
    TestDesk desk;
    desk.known = {maria(), mario()};
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_Return);
    desk.type(text("722 555 0148"));
    desk.settle();
    CHECK(desk.words().contains(text("En el directorio")));
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.press(Qt::Key_2);
    CHECK(desk.value(fieldkey::callerName) == text("Mario Solís"));
    CHECK(desk.value(fieldkey::callerPhone) == text("722 555 0148"));
    CHECK(field(desk, "Nota")->text().isEmpty());
    CHECK(desk.state().notes().empty());
}

TEST_CASE("a hidden number is called so and asks nothing, and nothing never matches", "[directory]")
{
    TestDesk desk;
    desk.known = {maria()};
    command::Ring ring;
    ring.number = text("anonymous");
    REQUIRE(desk.front.ring(ring));
    desk.settle();
    CHECK(desk.words().contains(text("Número oculto")));
    CHECK(desk.askedFor.isNull());
    REQUIRE(desk.front.perform(command::Choose{text("answered")}));
    desk.settle();
    CHECK_FALSE(desk.words().contains(text("En el directorio")));
}

TEST_CASE("the number that rings proposes its people", "[directory]")
{
    TestDesk desk;
    desk.known = {maria()};
    command::Ring ring;
    ring.number = text("+527225550149");
    REQUIRE(desk.front.ring(ring));
    desk.settle();
    CHECK(desk.words().contains(text("En el directorio")));
    CHECK_FALSE(desk.words().contains(text("Número oculto")));
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.press(Qt::Key_1);
    CHECK(desk.value(fieldkey::callerPhone) == text("722 555 0149"));
}

TEST_CASE("at the staff check the directory's word is proposed", "[directory]")
{
    TestDesk desk;
    desk.known = {maria()};
    goTo(desk, "14");
    desk.typeInto(text("Nombre completo"), text("mar"));
    desk.settle();
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.press(Qt::Key_1);
    desk.settle();
    CHECK(desk.words().contains(text("personal de la DGSEI, según el directorio")));
    int proposed = 0;
    for (const auto *answer : desk.window->findChildren<AnswerButton *>())
        proposed += answer->isVisible() && answer->isProposed() ? 1 : 0;
    CHECK(proposed == 1);
    CHECK(desk.value(fieldkey::callerStaff).isEmpty());
    picture(desk, "staff");
}

TEST_CASE("who authorises an outside call is looked up in the directory while their name is typed, as the caller is",
          "[directory]")
{
    TestDesk desk;
    desk.known = {mario(), maria()};
    goTo(desk, "14");
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::callerStaff, {fieldkey::no, FieldValue::State::Given}},
                          {fieldkey::callerName, {text("Bruno Sáenz"), FieldValue::State::Given}}}}));
    desk.settle();
    desk.typeInto(text("Quién autoriza"), text("mar"));
    desk.settle();
    CHECK(desk.askedFor == text("mar"));
    CHECK(desk.words().contains(text("Quien autoriza, en el directorio")));
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.press(Qt::Key_2);
    desk.settle();
    // Name and staff in one step; whoever calls stays who they are.
    CHECK(desk.value(fieldkey::authoriserName) == text("María Elena Hernández Cruz"));
    CHECK(desk.value(fieldkey::authoriserStaff) == fieldkey::yes);
    CHECK(desk.value(fieldkey::callerName) == text("Bruno Sáenz"));
    CHECK(desk.value(fieldkey::callerEmail).isEmpty());
    CHECK(desk.value(fieldkey::callerPhone).isEmpty());
    CHECK_FALSE(desk.words().contains(text("en el directorio")));
    CHECK(missingForEffect(desk.state()).isEmpty());
    picture(desk, "authoriser");
}

TEST_CASE("of an authoriser whom the directory does not know as staff the name alone is filled in, and it is asked",
          "[directory]")
{
    TestDesk desk;
    RequesterRow unknown = mario();
    unknown.requester.staff = Staff::Unknown;
    desk.known = {unknown};
    goTo(desk, "14");
    REQUIRE(desk.front.perform(command::Capture{{{fieldkey::callerStaff, {fieldkey::no, FieldValue::State::Given}}}}));
    desk.settle();
    desk.typeInto(text("Quién autoriza"), text("mar"));
    desk.settle();
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.press(Qt::Key_1);
    desk.settle();
    CHECK(desk.value(fieldkey::authoriserName) == unknown.requester.name);
    CHECK(desk.value(fieldkey::authoriserStaff).isEmpty());
    CHECK(missingForEffect(desk.state()).contains(dgseiCheckFact));
    CHECK(desk.value(fieldkey::callerName).isEmpty());
}
