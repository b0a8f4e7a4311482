// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/answers.h"
#include "tests/ui/desk.h"
#include "ui/calllog/amenddialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace helpdesk;

TEST_CASE("closing in the middle of a call whose events are saved asks shortly, and staying keeps the call",
          "[leaving]")
{
    TestDesk desk;
    desk.answerCall();
    Answers answers({pressing("Quedarse aquí")});
    CHECK_FALSE(desk.window->close());
    CHECK(answers.allGiven());
    CHECK(desk.window->isVisible());
    CHECK(desk.operation() == text("2"));
}

TEST_CASE("closing hands over what is being typed first", "[leaving]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2});
    desk.typeInto(text("Nombre completo"), text("Ana Rosales"));
    Answers answers({pressing("Cerrar")});
    CHECK(desk.window->close());
    CHECK(desk.value(fieldkey::callerName) == text("Ana Rosales"));
}

TEST_CASE("closing with unsaved work offers to wait, to save it to a file, and to stay", "[leaving]")
{
    TestDesk desk;
    desk.answerCall();
    desk.unsaved = 3;
    SECTION("stay")
    {
        Answers answers({pressing("Quedarse aquí")});
        CHECK_FALSE(desk.window->close());
        CHECK(desk.window->isVisible());
    }
    SECTION("wait: the window closes by itself once everything is saved")
    {
        Answers answers({pressing("Esperar y cerrar")});
        CHECK_FALSE(desk.window->close());
        CHECK(desk.window->isVisible());
        desk.unsaved = 0;
        desk.window->setUnsaved(0);
        CHECK_FALSE(desk.window->isVisible());
    }
    SECTION("file")
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(text("rest.auricular-recovery"));
        Answers answers({pressing("Guardar en un archivo y cerrar"),
                         [&](QWidget *asking) {
                             auto *dialog = qobject_cast<QFileDialog *>(asking);
                             if (!dialog)
                                 return false;
                             dialog->selectFile(path);
                             QMetaObject::invokeMethod(dialog, "accept");
                             return true;
                         },
                         [](QWidget *asking) {
                             auto *box = qobject_cast<QMessageBox *>(asking);
                             if (box)
                                 box->accept();
                             return box != nullptr;
                         }});
        CHECK(desk.window->close());
        CHECK(answers.allGiven());
        CHECK(desk.savedTo == path);
    }
}

TEST_CASE("the trouble banner says what happened, what is safe and what to do, and goes when it is over", "[leaving]")
{
    TestDesk desk;
    desk.window->setUnsaved(2);
    desk.window->setTrouble(Error::Code::StorageFull);
    CHECK(desk.words().contains(text("El disco está lleno.")));
    CHECK(desk.words().filter(text("Nada se pierde")).size() == 1);
    CHECK(desk.words().contains(text("Sin guardar: 2")));
    desk.window->setTrouble(std::nullopt);
    desk.window->setUnsaved(0);
    CHECK_FALSE(desk.words().contains(text("El disco está lleno.")));
    CHECK(desk.words().contains(text("Guardado")));
}

TEST_CASE("a closed call is amended from the log with a reason, and only with one", "[leaving]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    REQUIRE(desk.front.call() == nullptr);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    Answers answers({[&](QWidget *asking) {
        auto *dialog = qobject_cast<AmendDialog *>(asking);
        if (!dialog || !dialog->isActiveWindow()) // In sight, but not yet with the keyboard.
            return false;
        auto *fields = dialog->findChild<QComboBox *>();
        fields->setCurrentIndex(fields->findText(text("Nombre completo")));
        QAbstractButton *amend = nullptr;
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == text("Enmendar"))
                amend = button;
        }
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == text("Nuevo valor")) {
                line->setFocus();
                desk.type(text("Ana Rosales"));
            }
        }
        amend->click();
        CHECK(dialog->isVisible()); // It says what lacks.
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == text("Por qué se enmienda")) {
                line->setFocus();
                desk.type(text("volvió a llamar"));
            }
        }
        amend->click();
        return true;
    }});
    desk.press(Qt::Key_E, Qt::AltModifier);
    desk.settle();
    CHECK(answers.allGiven());
    CHECK(desk.lastSummary().requester == text("Ana Rosales"));
    CHECK(hasFlag(desk.lastSummary().flags, CallFlag::Amended));
}

TEST_CASE("the first start asks for a name and goes on with Enter", "[leaving]")
{
    TestDesk desk;
    QString named;
    QString number;
    QObject::connect(desk.window.get(), &MainWindow::accountNamed, [&](const QString &name) { named = name; });
    QObject::connect(desk.window.get(), &MainWindow::centreNumberGiven, [&](const QString &given) { number = given; });
    Organisation given;
    QObject::connect(desk.window.get(), &MainWindow::organisationGiven,
                     [&](const Organisation &organisation) { given = organisation; });
    desk.window->askFirstAccount({{}, {}, text("America/Tijuana"), {}});
    desk.press(Qt::Key_Return);
    CHECK(named.isEmpty());
    CHECK(desk.words().contains(text("Falta el nombre")));
    desk.type(text("  Lucía   Ramírez "));
    desk.press(Qt::Key_Return);
    CHECK(named == text("Lucía Ramírez"));
    CHECK(number.isEmpty());
    CHECK(given == Organisation{seedOrganisation, seedUnit, text("America/Tijuana"), {}});
}
