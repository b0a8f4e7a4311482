// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in a field when the call goes on, parks, is dropped, closes, or the window closes, is kept.

#include "core/call/checkfield.h"
#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/answers.h"
#include "tests/ui/desk.h"

#include <QApplication>
#include <QLineEdit>

using namespace helpdesk;

namespace {

QStringList notesOf(const CallState &state)
{
    QStringList notes;
    for (const NoteRecord &note : state.notes())
        notes.append(note.text);
    return notes;
}

/// Of a call that is closed, as its events tell it.
CallState closed(const TestDesk &desk, CallId call)
{
    CallState state(call, desk.session.definitions());
    for (const CallEvent &event : desk.journal.events.at(call))
        state.apply(event);
    return state;
}

} // namespace

TEST_CASE("a note typed without Enter is in the record of the call that is registered", "[typedkept]")
{
    TestDesk desk;
    desk.answerCall();
    const CallId call = desk.front.id();
    const auto way = GENERATE(as<const char *>(), "at the end", "lost", "in the middle");
    if (std::string(way) == "lost") {
        desk.typeInto(text("Nota"), text("quedó de mandar el oficio"));
        desk.press(Qt::Key_F12);
    } else {
        REQUIRE(desk.front.perform(command::JumpTo{text("25")}));
        desk.settle();
        desk.typeInto(text("Nota"), text("quedó de mandar el oficio"));
        if (std::string(way) == "in the middle")
            desk.press(Qt::Key_Left);
    }
    REQUIRE(desk.operation() == text("25"));
    desk.press({Qt::Key_Escape, Qt::Key_Return});
    desk.settle();
    REQUIRE_FALSE(desk.front.call());
    CHECK(notesOf(closed(desk, call)) == QStringList{text("quedó de mandar el oficio")});
    CHECK(closed(desk, call).isRegistered());
}

TEST_CASE("a note typed too long for one is kept as several", "[typedkept]")
{
    TestDesk desk;
    desk.answerCall();
    const CallId call = desk.front.id();
    desk.press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->insert(QString(longTextLimit + 10, u'a'));
    desk.press({Qt::Key_F12, Qt::Key_Escape, Qt::Key_Return});
    REQUIRE_FALSE(desk.front.call());
    const QStringList notes = notesOf(closed(desk, call));
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].size() + notes[1].size() == longTextLimit + 10);
}

TEST_CASE("what no field took is in the record under the field's name, in the language of the screen", "[typedkept]")
{
    const bool english = GENERATE(false, true);
    TestDesk desk(english ? Language::English : Language::Spanish);
    desk.answerCall();
    const CallId call = desk.front.id();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    REQUIRE(desk.operation() == text("6"));
    desk.typeInto(english ? text("E-mail") : text("Correo electrónico"), text("maria en finanzas"));
    desk.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(desk.operation() == text("S"));
    CHECK(desk.words()
              .filter(english ? text("Kept as it was typed, to be corrected: E-mail")
                              : text("Queda como se escribió, por corregir: Correo electrónico"))
              .size()
          == 1);
    desk.press({Qt::Key_F12, Qt::Key_Escape, Qt::Key_Return});
    REQUIRE_FALSE(desk.front.call());
    CHECK(notesOf(closed(desk, call))
          == QStringList{english ? text("E-mail: maria en finanzas") : text("Correo electrónico: maria en finanzas")});
}

TEST_CASE("every text of a card is kept when the call goes on, though one of them has a fault", "[typedkept]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    desk.typeInto(text("Correo electrónico"), text("maria en finanzas"));
    desk.typeInto(text("Teléfono de contacto"), text("7225550148"));
    const auto way = GENERATE(as<const char *>(), "answer", "step back", "lost", "another request", "parked over");
    if (std::string(way) == "answer")
        desk.press(Qt::Key_1, Qt::AltModifier);
    else if (std::string(way) == "step back") {
        desk.press(Qt::Key_Left, Qt::AltModifier); // Of the choice made here first.
        desk.press(Qt::Key_Left, Qt::AltModifier);
    } else if (std::string(way) == "lost")
        desk.press(Qt::Key_F12);
    else if (std::string(way) == "another request")
        desk.press(Qt::Key_F9);
    else {
        (void)desk.front.ring({}, EventSource::Engine);
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        desk.press(Qt::Key_F3);
        desk.press(Qt::Key_Return);
    }
    desk.settle();
    CHECK(desk.value(fieldkey::callerPhone) == text("7225550148"));
    desk.page->keepTyped();
    CHECK(desk.journal.drafts.size() == 1);
    CHECK(desk.journal.drafts.begin()->second.text == text("maria en finanzas"));
}

TEST_CASE("the note of a ring that was the one cut off goes on with their call", "[typedkept]")
{
    TestDesk desk;
    desk.answerCall();
    const CallId cut = desk.front.id();
    desk.press({Qt::Key_1, Qt::Key_F12});
    (void)desk.front.ring();
    desk.settle();
    const CallId rings = desk.front.otherRing();
    REQUIRE_FALSE(rings.isNull());
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    REQUIRE(desk.front.id() == rings);
    desk.typeInto(text("Nota"), text("dice que se cortó en el paso 3"));
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    REQUIRE(desk.front.id() == cut);
    CHECK(notesOf(desk.state()).contains(text("dice que se cortó en el paso 3")));
}

TEST_CASE("rings half typed and a note are there when the window closes", "[typedkept]")
{
    TestDesk desk;
    desk.answerCall();
    desk.typeInto(text("Nota"), text("llamar a Ana"));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(text("3"));
    desk.page->keepTyped();
    CHECK(desk.state().ringsKnown() == RingsKnown::Typed);
    REQUIRE(desk.journal.drafts.size() == 1);
    CHECK(desk.journal.drafts.begin()->second.text == text("llamar a Ana"));
}

TEST_CASE("a service of which one is lit is taken by whatever leads on; of several lit none is taken silently",
          "[typedkept][service]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_1});
    REQUIRE(desk.operation() == text("4"));
    SECTION("one")
    {
        desk.typeInto(text("Servicio"), text("cableado"));
        desk.press(Qt::Key_2, Qt::AltModifier);
        CHECK(desk.operation() != text("4"));
        CHECK_FALSE(desk.value(fieldkey::service).isEmpty());
    }
    SECTION("one, and the window closes")
    {
        desk.typeInto(text("Servicio"), text("cableado"));
        desk.page->keepTyped();
        CHECK_FALSE(desk.value(fieldkey::service).isEmpty());
    }
    SECTION("its whole name, though it begins another")
    {
        const Service &service = desk.session.definitions()->catalogue->services.front();
        desk.typeInto(text("Servicio"), service.label.in(Language::Spanish).toUpper());
        desk.press(Qt::Key_2, Qt::AltModifier);
        CHECK(desk.value(fieldkey::service) == service.id);
    }
    SECTION("several")
    {
        desk.typeInto(text("Servicio"), text("a"));
        desk.press(Qt::Key_2, Qt::AltModifier);
        CHECK(desk.value(fieldkey::service).isEmpty());
        CHECK(desk.words().filter(text("por corregir: Servicio")).size() == 1);
    }
}
