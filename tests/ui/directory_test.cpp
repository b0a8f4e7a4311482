// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/common.h"
#include "tests/ui/directorydesk.h"
#include "ui/people/directorydialog.h"
#include "ui/people/importdialog.h"
#include "ui/people/mergedialog.h"
#include "ui/people/partdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace helpdesk;
using namespace helpdesk::test;

namespace {

QPushButton *button(const QWidget *within, const char *word)
{
    for (auto *each : within->findChildren<QPushButton *>()) {
        if (each->accessibleName() == text(word))
            return each;
    }
    FAIL("no button is called " << word);
    return nullptr;
}

DirectoryDialog *openDirectory(TestDesk &desk)
{
    desk.press(Qt::Key_I, Qt::ControlModifier);
    desk.settle();
    auto *dialog = desk.window->findChild<DirectoryDialog *>();
    REQUIRE(dialog);
    return dialog;
}

/// Types into a line whether or not it has the keyboard.
void write(const TestDesk &desk, const char *name, const char *typed)
{
    QLineEdit *line = field(desk, name);
    REQUIRE(line);
    line->setFocus();
    QTest::keyClicks(line, text(typed));
}

/// Does \a act; a question that it asks is answered with the button called \a word. Returns what was asked.
QString answering(const char *word, const std::function<void()> &act)
{
    QString asked;
    QTimer look;
    look.setInterval(2);
    QObject::connect(&look, &QTimer::timeout, [&] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return;
        asked = question->text();
        for (auto *each : question->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == text(word))
                each->click();
        }
    });
    look.start();
    act();
    return asked;
}

} // namespace

TEST_CASE("the directory opens with Ctrl I, is searched, changed and merged by keyboard", "[directory]")
{
    TestDesk desk;
    desk.known = {maria(), mario()};
    desk.press(Qt::Key_I, Qt::ControlModifier);
    desk.settle();
    auto *dialog = desk.window->findChild<DirectoryDialog *>();
    REQUIRE(dialog);
    CHECK(desk.focusName() == text("Buscar en el directorio"));
    picture(desk, "directory");
    for (auto *widget : dialog->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && !qobject_cast<QListWidget *>(widget->parentWidget())) {
            INFO(widget->metaObject()->className());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return); // No call is in hand: to the data.
    CHECK(desk.focusName() == text("Nombre"));
    desk.type(text(" Ruiz"));
    button(dialog, "Guardar")->click();
    desk.settle();
    REQUIRE(desk.written.size() == 1);
    CHECK(desk.written.front().requester.name.contains(text("Ruiz")));
    CHECK(desk.written.front().requester.id == RequesterId{42});
    button(dialog, "Unir con otra…")->click();
    desk.settle();
    auto *merging = dialog->findChild<MergeDialog *>();
    REQUIRE(merging);
    picture(desk, "merge");
    button(merging, "Unir")->click();
    desk.settle();
    CHECK(desk.merged == std::pair(RequesterId{41}, RequesterId{42}));
    dialog->close();
}

TEST_CASE("a new person being written is not lost to what is found meanwhile", "[directory]")
{
    TestDesk desk;
    desk.known = {maria(), mario()};
    auto *dialog = openDirectory(desk);
    button(dialog, "Nueva persona")->click();
    write(desk, "Nombre", "Marcos Gil");
    write(desk, "Buscar en el directorio", "mar"); // Is he there already?
    desk.settle();
    CHECK(field(desk, "Nombre")->text() == text("Marcos Gil"));
    button(dialog, "Guardar")->click();
    desk.settle();
    REQUIRE(desk.written.size() == 1);
    CHECK(desk.written.front().requester.name == text("Marcos Gil"));
    CHECK(desk.written.front().requester.id == RequesterId{900}); // The store's: he had none.
    dialog->close();
}

TEST_CASE("an answer on its way does not put a stranger under what is typed next", "[directory]")
{
    TestDesk desk;
    desk.known = {maria(), mario()};
    auto *dialog = openDirectory(desk);
    write(desk, "Buscar en el directorio", "mar");
    button(dialog, "Nueva persona")->click(); // The answer has not come yet.
    desk.settle();
    CHECK(field(desk, "Nombre")->text().isEmpty());
    write(desk, "Nombre", "Otra");
    button(dialog, "Guardar")->click();
    desk.settle();
    REQUIRE(desk.written.size() == 1);
    CHECK(desk.written.front().requester.id == RequesterId{900});
    CHECK(desk.written.front().requester.name == text("Otra"));
    dialog->close();
}

TEST_CASE("a changed form is left only when the agent says so", "[directory]")
{
    TestDesk desk;
    desk.known = {maria(), mario()};
    auto *dialog = openDirectory(desk);
    write(desk, "Unidad", "Norte, ");
    const QString changed = field(desk, "Unidad")->text();
    CHECK_FALSE(button(dialog, "Unir con otra…")->isEnabled());
    QLineEdit *search = field(desk, "Buscar en el directorio");
    CHECK(
        answering("Seguir escribiendo", [&] { QTest::keyClick(search, Qt::Key_Down); }).contains(text("María Elena")));
    CHECK(field(desk, "Unidad")->text() == changed);
    CHECK_FALSE(answering("Seguir escribiendo", [&] { QTest::keyClick(dialog, Qt::Key_Escape); }).isEmpty());
    CHECK(dialog->isVisible());
    CHECK_FALSE(answering("Seguir escribiendo", [&] { button(dialog, "Nueva persona")->click(); }).isEmpty());
    CHECK(field(desk, "Unidad")->text() == changed);
    CHECK_FALSE(answering("Descartarlo", [&] { QTest::keyClick(search, Qt::Key_Down); }).isEmpty());
    CHECK(field(desk, "Nombre")->text() == text("Mario Solís"));
    CHECK(answering("Descartarlo", [&] { QTest::keyClick(dialog, Qt::Key_Escape); }).isEmpty()); // Nothing to ask.
    CHECK_FALSE(dialog->isVisible());
    CHECK(desk.written.empty());
}

TEST_CASE("that it is saved stays to be read after the list has answered", "[directory]")
{
    TestDesk desk;
    desk.known = {maria(), mario()};
    auto *dialog = openDirectory(desk);
    write(desk, "Unidad", "Norte, ");
    button(dialog, "Guardar")->click();
    desk.known.front() = desk.written.empty() ? maria() : desk.written.front();
    desk.settle();
    CHECK(desk.words().contains(text("Guardado.")));
    picture(desk, "saved");
    QTest::keyClick(field(desk, "Buscar en el directorio"), Qt::Key_Down);
    CHECK_FALSE(desk.words().contains(text("Guardado.")));
    dialog->close();
}

TEST_CASE("who was changed meanwhile is told, with what was typed kept to be saved again", "[directory]")
{
    TestDesk desk;
    desk.known = {maria(), mario()};
    auto *dialog = openDirectory(desk);
    write(desk, "Unidad", "Norte, ");
    const QString changed = field(desk, "Unidad")->text();
    desk.saveFault = Error::Code::Conflict;
    desk.known.front().requester.unit = text("Ingresos");
    desk.known.front().requester.extension = text("9900");
    button(dialog, "Guardar")->click();
    desk.settle();
    CHECK(desk.words().filter(text("cambió esta ficha")).size() == 1);
    CHECK(field(desk, "Unidad")->text() == changed);
    CHECK(field(desk, "Extensión")->text() == text("9900"));
    picture(desk, "changed-meanwhile");
    button(dialog, "Guardar")->click();
    desk.settle();
    REQUIRE(desk.written.size() == 1);
    CHECK(desk.written.front().requester.unit == changed);
    dialog->close();
}

TEST_CASE("of several merged entries the agent chooses which one is parted", "[directory]")
{
    TestDesk desk;
    RequesterRow both = maria();
    both.merged = {RequesterId{50}, RequesterId{51}};
    desk.known = {both, mario()};
    MergedEntry first;
    first.requester = {RequesterId{51}, text("Elena Cruz"), text("Catastro"), Staff::Unknown, {}, {}, {}};
    first.mergedAtMs = 1'795'000'000'000;
    MergedEntry second = first;
    second.requester = {RequesterId{50}, text("M. Hernández"), {}, Staff::Unknown, {}, {text("722 555 0148")}, {}};
    desk.merges = {first, second};
    auto *dialog = openDirectory(desk);
    button(dialog, "Separar otra vez")->click();
    desk.settle();
    auto *parting = dialog->findChild<PartDialog *>();
    REQUIRE(parting);
    picture(desk, "part");
    CHECK(desk.focusName().contains(text("María Elena")));
    desk.press(Qt::Key_Down);
    button(parting, "Separar")->click();
    desk.settle();
    CHECK(desk.parted == RequesterId{50});
    dialog->close();
}

TEST_CASE("an import is shown before it is done, and a file of the wrong kind is refused in words", "[directory]")
{
    TestDesk desk;
    ImportDialog dialog(desk.front.ports().directory, desk.window.get());
    dialog.show();
    desk.report.refused = FileRefusal::NotText;
    dialog.look(text("/tmp/people.xlsx"));
    desk.settle();
    CHECK(desk.words().join(QLatin1Char('\n')).contains(text("No es un archivo CSV ni una libreta de direcciones")));
    CHECK_FALSE(button(&dialog, "Importar")->isEnabled());
    desk.report = {};
    desk.report.added = 2;
    desk.report.bad = {{7, DirectoryFault::EmailForm}};
    dialog.look(text("/tmp/people.csv"));
    desk.settle();
    CHECK(desk.words()
              .join(QLatin1Char('\n'))
              .contains(text("Nuevas: 2 · cambiadas: 0 · sin cambio: 0 · líneas con error: 1")));
    CHECK(desk.imports == 0);
    picture(desk, "import");
    button(&dialog, "Importar")->click();
    desk.settle();
    CHECK(desk.imports == 1);
    CHECK(desk.words().join(QLatin1Char('\n')).contains(text("Importado.")));
    CHECK_FALSE(button(&dialog, "Importar")->isEnabled());
}
