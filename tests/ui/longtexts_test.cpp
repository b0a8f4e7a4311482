// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is pasted stands whole; that it is too long to be kept is said where it stands.

#include "tests/support/common.h"
#include "tests/ui/answers.h"
#include "tests/ui/desk.h"
#include "ui/people/awaypanel.h"
#include "ui/shell/presencedesk.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>

using namespace helpdesk;

namespace {

QString letters(int count)
{
    return QString(count, u'a');
}

QLineEdit *line(QWidget *in, const char *name)
{
    for (auto *found : in->findChildren<QLineEdit *>()) {
        if (found->isVisible() && found->accessibleName() == text(name))
            return found;
    }
    FAIL("no such line: " << name);
    return nullptr;
}

/// Where pictures are asked for.
void picture(TestDesk &desk, const char *name)
{
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
        desk.window->grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, text(name), desk.session.screen() == Language::English ? text("en") : text("es")));
}

void paste(QLineEdit *into, const QString &words)
{
    into->clear();
    QApplication::clipboard()->setText(words);
    into->paste();
}

} // namespace

TEST_CASE("a note that is pasted too long stands whole, says so at once, and is kept when it is shortened",
          "[longtexts]")
{
    const bool english = GENERATE(false, true);
    TestDesk desk(english ? Language::English : Language::Spanish);
    desk.answerCall();
    desk.press(Qt::Key_F2);
    QLineEdit *note = line(desk.window.get(), english ? "Note" : "Nota");
    const int height = note->parentWidget()->height();
    paste(note, letters(4212));
    const QString said = english ? text("4212 letters, and 4000 can be kept: nothing is cut off, please shorten it")
                                 : text("4212 letras y caben 4000: no se corta nada, acórtelo por favor");
    CHECK(note->text() == letters(4212));
    CHECK(desk.words().contains(said));
    CHECK(note->accessibleDescription() == said);
    desk.settle();
    picture(desk, "note");
    desk.press(Qt::Key_Return);
    CHECK(note->text() == letters(4212));
    CHECK(desk.words().contains(said));
    for (int more = 4212; more > 4000; --more)
        note->backspace();
    CHECK_FALSE(desk.words().contains(said));
    desk.settle();
    CHECK(note->parentWidget()->height() == height);
    desk.press(Qt::Key_Return);
    CHECK(note->text().isEmpty());
}

TEST_CASE("a reason of one's own to be away that is too long is said, not cut off", "[longtexts]")
{
    TestDesk desk;
    desk.press(Qt::Key_B, Qt::ControlModifier);
    auto *panel = desk.window->findChild<AwayPanel *>();
    QLineEdit *own = line(panel, "Otro motivo");
    own->setFocus();
    paste(own, letters(75));
    const QString said = text("75 letras y caben 60: no se corta nada, acórtelo por favor");
    CHECK(own->text() == letters(75));
    CHECK(desk.words().contains(said));
    desk.press(Qt::Key_Return);
    REQUIRE(panel->isVisible());
    picture(desk, "away");
    CHECK_FALSE(desk.window->presence().presence().isAway());
    CHECK(own->geometry().bottom() < panel->height());
    paste(own, letters(60));
    CHECK_FALSE(desk.words().contains(said));
    desk.press(Qt::Key_Return);
    CHECK(desk.window->presence().presence().now().reason == letters(60));
}

TEST_CASE("a name that is too long is said in the place where it is asked for", "[longtexts]")
{
    TestDesk desk;
    QString named;
    QObject::connect(desk.window.get(), &MainWindow::accountNamed, [&](const QString &name) { named = name; });
    QLineEdit *asked = nullptr;
    const auto enter = [&](QWidget *asking, const QString &name) {
        if (!asking->isActiveWindow())
            return false;
        asked = asking->findChild<QLineEdit *>();
        paste(asked, name);
        desk.press(Qt::Key_Return);
        return true;
    };
    Answers answers({[&](QWidget *asking) { return enter(asking, letters(150)); },
                     [&](QWidget *asking) {
                         CHECK(named.isEmpty());
                         CHECK(asked->text() == letters(150));
                         CHECK(asked->accessibleDescription()
                               == text("Demasiado largo para decirse en un saludo: máximo 120 letras."));
                         return enter(asking, text("Ana Rosales"));
                     }});
    desk.window->commands().run(QStringLiteral("new-account"));
    CHECK(answers.allGiven());
    CHECK(named == text("Ana Rosales"));
}

TEST_CASE("whose desk it is, typed too long at the first start, is asked for again and not cut off", "[longtexts]")
{
    TestDesk desk;
    desk.session.setAccount({});
    Organisation given;
    QObject::connect(desk.window.get(), &MainWindow::organisationGiven,
                     [&](const Organisation &organisation) { given = organisation; });
    desk.window->askFirstAccount({{}, {}, text("America/Mexico_City"), {}});
    desk.settle();
    desk.type(text("Ana Rosales"));
    QLineEdit *organisation = line(desk.window.get(), "Organización");
    paste(organisation, letters(170));
    desk.press(Qt::Key_Return);
    CHECK(given == Organisation());
    CHECK(organisation->text() == letters(170));
    CHECK(desk.words().contains(text("170 letras y caben 160: no se corta nada, acórtelo por favor")));
    CHECK(organisation->hasFocus());
    picture(desk, "first-start");
    paste(organisation, letters(160));
    desk.press(Qt::Key_Return);
    CHECK(given.name == letters(160));
}

TEST_CASE("a pasted day is not cut to another year", "[longtexts]")
{
    TestDesk desk;
    desk.press(Qt::Key_2, Qt::ControlModifier);
    QLineEdit *first = nullptr;
    for (auto *found : desk.window->findChildren<QLineEdit *>()) {
        if (found->accessibleName() == text("Primer día"))
            first = found;
    }
    REQUIRE(first);
    paste(first, text("  19/11/2026"));
    CHECK(first->text().trimmed() == text("19/11/2026"));
}
