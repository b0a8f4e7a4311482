// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key of the program is the program's in every kind of field: it never edits what is typed there.

#include "tests/support/common.h"
#include "tests/ui/outside.h"
#include "ui/people/accountchooser.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

using namespace helpdesk;

namespace {

/// Whatever takes text; a spin box and a list to type in are asked for their lines.
QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(field))
        return edit->toPlainText();
    if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        return rich->toPlainText();
    const auto *within = field->findChild<QLineEdit *>();
    return within ? within->text() : QString();
}

struct Pressed
{
    bool taken = false; ///< The field wants it for itself.
    QString before;
    QString after;
};

enum class Way { Asked, Pressed };

/// As the window system sends it: asked whether it wants the key; and pressed, where nothing else comes of it.
Pressed press(QWidget *field, const QKeySequence &keys, Way way)
{
    const QKeyCombination key = keys[0];
    Pressed seen;
    seen.before = textOf(field);
    QKeyEvent asked(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    asked.ignore();
    QApplication::sendEvent(field, &asked);
    seen.taken = asked.isAccepted();
    if (way == Way::Pressed) {
        QKeyEvent down(QEvent::KeyPress, key.key(), key.keyboardModifiers());
        QApplication::sendEvent(field, &down);
    }
    seen.after = textOf(field);
    return seen;
}

bool isEveryFields(const QKeySequence &key)
{
    return key == QKeySequence(QKeySequence::Copy);
}

void checkFields(TestDesk &desk, QWidget *part, const char *where)
{
    int seen = 0;
    for (QWidget *field : part->findChildren<QWidget *>()) {
        if (!field->isVisible() || !field->isEnabled() || field->focusPolicy() == Qt::NoFocus
            || !field->testAttribute(Qt::WA_InputMethodEnabled))
            continue;
        ++seen;
        field->setFocus();
        desk.settle();
        for (const CommandEntry &entry : desk.window->commands().entries()) {
            if (entry.key.isEmpty() || isEveryFields(entry.key))
                continue;
            INFO(where << ": " << field->metaObject()->className() << " " << field->accessibleName().toStdString()
                       << ", " << entry.key.toString().toStdString());
            if (auto *line = qobject_cast<QLineEdit *>(field); line && !line->validator() && !line->isReadOnly()) {
                line->setText(text("uno dos tres"));
                line->setCursorPosition(7);
            } else if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
                edit->setPlainText(text("uno dos\ntres"));
                edit->moveCursor(QTextCursor::NextWord);
            }
            const Pressed pressed =
                press(field, entry.key, CommandRegistry::isEnabled(entry) ? Way::Asked : Way::Pressed);
            CHECK_FALSE(pressed.taken);
            CHECK(pressed.after == pressed.before);
        }
        for (const KeyNote &note : desk.window->commands().notes()) {
            for (const QKeySequence &key : note.covers) {
                const Pressed pressed = press(field, key, Way::Asked);
                CHECK_FALSE(pressed.taken);
            }
        }
    }
    INFO(where);
    CHECK(seen > 0);
}

} // namespace

TEST_CASE("no field of a call takes a key of the program for editing", "[fieldkeys]")
{
    TestDesk desk;
    desk.answerCall();
    for (const char *operation : {"2", "4", "6", "8", "11", "14", "15", "23", "S", "25"}) {
        if (text(operation) != text("2"))
            REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
        desk.settle();
        checkFields(desk, desk.page, operation);
    }
    desk.press(Qt::Key_R, Qt::AltModifier);
    checkFields(desk, desk.page, "the rings");
}

TEST_CASE("no field of the other places takes a key of the program for editing", "[fieldkeys]")
{
    TestDesk desk;
    SECTION("log")
    {
        desk.press(Qt::Key_2, Qt::ControlModifier);
        checkFields(desk, desk.log, "log");
    }
    SECTION("palette")
    {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        checkFields(desk, desk.window.get(), "palette");
    }
    SECTION("away")
    {
        desk.press(Qt::Key_B, Qt::ControlModifier);
        checkFields(desk, desk.window.get(), "away");
    }
    SECTION("a dialog")
    {
        desk.press(Qt::Key_I, Qt::ControlModifier);
        desk.settle();
        REQUIRE(QApplication::activeModalWidget());
        checkFields(desk, QApplication::activeModalWidget(), "directory");
    }
}

TEST_CASE("no kind of field that the toolkit has takes a key of the program for editing", "[fieldkeys]")
{
    TestDesk desk;
    QWidget part(desk.page);
    part.setGeometry(0, 0, 400, 400);
    QLineEdit line(&part);
    QPlainTextEdit plain(&part);
    QTextEdit rich(&part);
    rich.setPlainText(text("uno dos"));
    QSpinBox number(&part);
    QDateTimeEdit date(&part);
    QComboBox typed(&part);
    typed.setEditable(true);
    typed.setEditText(text("uno dos"));
    part.show();
    desk.settle();
    checkFields(desk, &part, "the toolkit's");
}

TEST_CASE("Ctrl U in a text asks who sits here and leaves the text, copying and undoing are the field's", "[fieldkeys]")
{
    TestDesk desk;
    desk.window->setAccounts({desk.session.account(), {AccountId{2}, text("Ana Soto"), text("ana")}});
    desk.answerCall();
    desk.press(Qt::Key_F2);
    desk.type(text("No imprime"));
    auto *note = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(note);
    SECTION("who sits here")
    {
        desk.press(Qt::Key_U, Qt::ControlModifier);
        CHECK(note->text() == text("No imprime"));
        auto *chooser = desk.window->findChild<AccountChooser *>();
        REQUIRE(chooser);
        chooser->reject();
    }
    SECTION("nobody else can: the key does nothing")
    {
        desk.window->setAccounts({});
        desk.press(Qt::Key_U, Qt::ControlModifier);
        CHECK(note->text() == text("No imprime"));
    }
    SECTION("copy and undo")
    {
        note->selectAll();
        desk.press(Qt::Key_C, Qt::ControlModifier);
        CHECK(QApplication::clipboard()->text() == text("No imprime"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(note->text() != text("No imprime"));
        CHECK(desk.operation() == text("2"));
    }
}
