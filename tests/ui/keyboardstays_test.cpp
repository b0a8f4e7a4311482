// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing but the agent moves the keyboard: whatever comes from outside, on whatever page, focus, cursor, selection and
// text stay as they are.

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/outside.h"
#include "tests/ui/reportdesk.h"
#include "tests/ui/settingsdesk.h"
#include "ui/calllog/amenddialog.h"
#include "ui/people/directorydialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace helpdesk;
using test::demandStays;
using test::outsideEvents;

namespace {

QWidget *named(const TestDesk &desk, const char *name)
{
    for (QWidget *widget : desk.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->accessibleName() == text(name))
            return widget;
    }
    FAIL("nothing in sight is called " << name);
    return nullptr;
}

void typeInto(TestDesk &desk, const char *name, const char *words)
{
    named(desk, name)->setFocus();
    desk.settle();
    desk.type(text(words));
}

} // namespace

TEST_CASE("nothing from outside moves the keyboard out of a text of a call", "[keyboardstays]")
{
    const bool english = GENERATE(false, true);
    TestDesk desk(english ? Language::English : Language::Spanish);
    desk.answerCall();
    const auto inText = [&](const char *spanish, const char *inEnglish, const char *words) {
        typeInto(desk, english ? inEnglish : spanish, words);
        test::markSome();
        demandStays(desk, std::string("in ") + inEnglish, outsideEvents(desk));
    };
    SECTION("the note")
    {
        inText("Nota", "Note", "No imprime desde ayer");
    }
    SECTION("a service, the letters of a name, an address that is none, numbers")
    {
        desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
        REQUIRE(desk.operation() == text("6"));
        SECTION("service")
        {
            inText("Servicio", "Service", "co");
        }
        SECTION("detail")
        {
            inText("Detalle del problema", "Details of the problem", "El correo no abre ");
        }
        SECTION("name")
        {
            inText("Nombre completo", "Full name", "Ana Mo");
        }
        SECTION("e-mail")
        {
            inText("Correo electrónico", "E-mail", "ana en finanzas");
        }
        SECTION("telephone")
        {
            inText("Teléfono de contacto", "Contact phone", "72255");
        }
    }
    SECTION("how many people")
    {
        REQUIRE(desk.front.perform(command::JumpTo{text("8")}));
        desk.settle();
        desk.press(Qt::Key_A, Qt::AltModifier);
        desk.type(text("12"));
        demandStays(desk, "in the number of people", outsideEvents(desk));
    }
    SECTION("a time to call again")
    {
        REQUIRE(desk.front.perform(command::JumpTo{text("23")}));
        desk.settle();
        for (auto *line : desk.window->findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->placeholderText().contains(u"16:30"))
                line->setFocus();
        }
        desk.type(text("16:3"));
        demandStays(desk, "in the time", outsideEvents(desk));
    }
    SECTION("the rings")
    {
        desk.press(Qt::Key_R, Qt::AltModifier);
        desk.type(text("3"));
        demandStays(desk, "in the rings", outsideEvents(desk));
    }
    SECTION("what a ticket is looked for by")
    {
        REQUIRE(desk.front.perform(command::JumpTo{text("S")}));
        desk.settle();
        desk.type(text("239"));
        demandStays(desk, "in the query", outsideEvents(desk));
    }
    SECTION("the map")
    {
        desk.press(Qt::Key_F4);
        desk.type(text("1"));
        demandStays(desk, "in the map", outsideEvents(desk));
    }
    SECTION("the palette")
    {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(text("pap"));
        test::markSome();
        demandStays(desk, "in the palette", outsideEvents(desk));
    }
}

TEST_CASE("nothing from outside moves the keyboard from one place of the card to another", "[keyboardstays]")
{
    TestDesk desk;
    desk.answerCall();
    const auto operation = GENERATE(as<const char *>(), "2", "3", "4", "6", "8", "10", "11", "13", "14", "16", "17",
                                    "22", "23", "S", "X", "25");
    if (text(operation) != text("2"))
        REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
    desk.settle();
    demandStays(desk, std::string("as ") + operation + " opens", outsideEvents(desk));
    test::atEveryPlace(desk, desk.page, [&](const std::string &place) {
        demandStays(desk, operation + (": " + place), outsideEvents(desk));
    });
}

TEST_CASE("nothing from outside moves the keyboard while the caller waits or a reason is asked for", "[keyboardstays]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    typeInto(desk, "Detalle del problema", "El correo no");
    SECTION("the reasons")
    {
        desk.press(Qt::Key_F6);
        demandStays(desk, "at the reasons", outsideEvents(desk));
        desk.press(Qt::Key_Escape);
        CHECK(desk.focusName() == text("Detalle del problema"));
    }
    SECTION("on hold")
    {
        desk.press({Qt::Key_F6, Qt::Key_1});
        REQUIRE(desk.state().hold().isOnHold());
        demandStays(desk, "at the hold", outsideEvents(desk));
        typeInto(desk, "Nota", "preguntar a Ana");
        demandStays(desk, "in the note on hold", outsideEvents(desk));
        desk.press(Qt::Key_F7);
        CHECK(desk.focusName() == text("Nota"));
    }
}

TEST_CASE("back from hold the keyboard is in the text where it was, at its cursor", "[keyboardstays]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    typeInto(desk, "Detalle del problema", "El correo no");
    desk.press(Qt::Key_Left);
    const test::Standing before = test::Standing::now();
    desk.press({Qt::Key_F6, Qt::Key_1});
    REQUIRE(desk.state().hold().isOnHold());
    desk.pass(21);
    desk.press({Qt::Key_F6, Qt::Key_F7});
    CHECK(test::Standing::now() == before);
    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_Escape);
    CHECK(test::Standing::now().widget == before.widget);
}

TEST_CASE("between calls nothing from outside moves the keyboard, and no key that was meant for what is gone rings",
          "[keyboardstays]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    REQUIRE_FALSE(desk.front.call());
    auto events = outsideEvents(desk);
    std::erase_if(events, [](const test::OutsideEvent &event) {
        return std::string(event.name).starts_with("a ring");
    }); // Then a call is in front.
    demandStays(desk, "as it stands", events);
    test::atEveryPlace(desk, desk.page, [&](const std::string &place) { demandStays(desk, place, events); });
}

TEST_CASE("in the log nothing from outside moves the keyboard or the row in hand", "[keyboardstays]")
{
    TestDesk desk;
    for (int i = 0; i < 3; ++i) {
        desk.answerCall();
        desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
        desk.settle();
    }
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.press(Qt::Key_Down);
    demandStays(desk, "at the second row", outsideEvents(desk));
    test::atEveryPlace(desk, desk.log,
                       [&](const std::string &place) { demandStays(desk, place, outsideEvents(desk)); });
}

TEST_CASE("in a dialog over the window nothing from outside moves the keyboard", "[keyboardstays]")
{
    TestDesk desk;
    desk.known = {
        {{RequesterId{5}, text("Ana Mora"), text("Catastro"), Staff::Yes, {}, {text("7225550134")}, text("4120")},
         0,
         {}}};
    desk.answerCall();
    const bool amending = GENERATE(false, true);
    std::unique_ptr<QDialog> dialog;
    if (amending) {
        dialog = std::make_unique<AmendDialog>(desk.state(), Language::Spanish, desk.window.get());
    } else {
        auto directory = std::make_unique<DirectoryDialog>(desk.front.ports().directory, desk.session, std::nullopt,
                                                           desk.window.get());
        directory->offerTaking(true);
        dialog = std::move(directory);
    }
    dialog->open();
    REQUIRE(test::waitFor([&] { return dialog->isActiveWindow(); }));
    desk.settle();
    auto events = outsideEvents(desk);
    std::erase_if(
        events, [](const test::OutsideEvent &event) { return std::string(event.name) == "the program started again"; });
    test::atEveryPlace(desk, dialog.get(), [&](const std::string &place) { demandStays(desk, place, events); });
}

TEST_CASE("on the pages of reports nothing from outside moves the keyboard", "[keyboardstays]")
{
    ReportStage stage;
    const int panel = GENERATE(0, 1, 2, 3, 4);
    stage.open(panel);
    stage.desk.settle();
    test::atEveryPlace(stage.desk, stage.page, [&](const std::string &place) {
        demandStays(stage.desk, std::to_string(panel) + ": " + place,
                    outsideEvents(stage.desk, [&] { stage.page->refresh(); }));
    });
}

TEST_CASE("in the settings nothing from outside moves the keyboard", "[keyboardstays]")
{
    SettingsDesk stage;
    const auto section =
        GENERATE(as<const char *>(), "Organización", "Turnos", "Agente y cuentas", "Servicios", "Grupos y resolutores");
    stage.open(section);
    test::atEveryPlace(stage.desk, stage.page, [&](const std::string &place) {
        demandStays(stage.desk, section + (": " + place), outsideEvents(stage.desk, [&] {
                        stage.page->refresh();
                        stage.settings->reload();
                        stage.answered();
                    }));
    });
}

TEST_CASE("the digit of somebody proposed means whom the agent saw, whatever is found meanwhile", "[keyboardstays]")
{
    TestDesk desk;
    desk.known = {{{RequesterId{5},
                    text("Ana Mora"),
                    text("Catastro"),
                    Staff::Yes,
                    text("ana@finanzas.example"),
                    {},
                    text("4120")},
                   0,
                   {}}};
    desk.answerCall();
    desk.press(Qt::Key_F2);
    desk.type(text("Ana"));
    desk.settle();
    desk.press(Qt::Key_Q, Qt::AltModifier);
    desk.known.insert(
        desk.known.begin(),
        {{RequesterId{6}, text("Ana Vera"), text("Catastro"), Staff::Yes, text("vera@finanzas.example"), {}, {}},
         0,
         {}});
    (void)desk.front.ring({Channel::Phone, text("7225550134")}, EventSource::Engine);
    desk.settle();
    desk.press(Qt::Key_1);
    CHECK(desk.value(fieldkey::callerName) == text("Ana Mora"));
    CHECK(desk.operation() == text("2"));
}

TEST_CASE("whoever went to a waiting call has it still when another one rings", "[keyboardstays]")
{
    TestDesk desk;
    (void)desk.callElsewhere({AccountId{2}, SessionId{78}});
    desk.pass(5);
    (void)desk.callElsewhere({AccountId{3}, SessionId{79}});
    desk.answerCall();
    desk.press(Qt::Key_F3);
    auto *tray = qobject_cast<QListView *>(QApplication::focusWidget());
    REQUIRE(tray);
    tray->setCurrentIndex(tray->model()->index(1, 0));
    const QString chosen = tray->currentIndex().data().toString();
    (void)desk.front.ring({}, EventSource::Engine);
    desk.settle();
    CHECK(tray->hasFocus());
    CHECK(tray->currentIndex().data().toString() == chosen);
}
