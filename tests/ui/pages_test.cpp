// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches from one page of the window to another.

#include "tests/ui/answers.h"
#include "tests/ui/desk.h"

#include "ui/calllog/calllogpage.h"
#include "ui/people/accountchooser.h"

#include <QMessageBox>

using namespace helpdesk;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("a ring is marked from every page, and answered at once", "[pages]")
{
    TestDesk desk;
    desk.window->showLog();
    desk.settle();
    desk.press(Qt::Key_F5);
    CHECK(desk.page->isVisible());
    desk.pass(5);
    desk.press(Qt::Key_Return);
    CHECK(desk.operation() == text("2"));
}

TEST_CASE("a colleague's live call is not taken from the log without a question", "[pages]")
{
    TestDesk desk;
    desk.session.setNames({{AccountId{1}, text("Lucía Ramírez")}, {AccountId{2}, text("Mateo Ibarra")}});
    CallRow row;
    row.summary.call = CallId{1'000'000};
    row.summary.startedAtMs = desk.now.wallMs - 60'000;
    row.summary.lastEvent_ms = 55'000;
    row.summary.operation = text("6");
    row.summary.holder = AccountId{2};
    row.summary.holderSession = SessionId{99};
    desk.journal.summaries[row.summary.call] = row.summary;
    desk.front.refreshOpenCalls();
    desk.settle();
    desk.window->showLog();
    Answers answers({[](QWidget *asking) {
        auto *box = qobject_cast<QMessageBox *>(asking);
        return box && box->text().contains(text("Mateo Ibarra")) && pressing("Dejarla")(asking);
    }});
    Q_EMIT desk.log->callWanted(row.summary.call);
    CHECK(answers.allGiven());
    CHECK(desk.front.call() == nullptr);
}

TEST_CASE("a window that waits to close says so, and stays when a call comes", "[pages]")
{
    TestDesk desk;
    desk.unsaved = 3;
    Answers answers({pressing("Esperar y cerrar")});
    CHECK_FALSE(desk.window->close());
    CHECK(desk.words().contains(text("Esperando a que todo quede guardado.")));
    desk.window->activateWindow();
    desk.press(Qt::Key_F5);
    CHECK_FALSE(desk.words().contains(text("Esperando a que todo quede guardado.")));
    desk.unsaved = 0;
    desk.window->setUnsaved(0);
    CHECK(desk.window->isVisible());
}

TEST_CASE("where several work and nobody is known to sit, it is asked who", "[pages]")
{
    TestDesk desk;
    desk.session.setAccount({});
    desk.window->setAccounts({{AccountId{1}, text("Lucía Ramírez"), text("lucia")}, {AccountId{2}, text("Mateo Ibarra"), text("mateo")}});
    AccountId chosen;
    QObject::connect(desk.window.get(), &MainWindow::accountChosen, [&](AccountId account) { chosen = account; });
    desk.window->askWhoSits();
    auto *chooser = desk.window->findChild<AccountChooser *>();
    REQUIRE(chooser);
    desk.settle();
    SECTION("a digit says it")
    {
        desk.press(Qt::Key_2);
        CHECK(chosen == AccountId{2});
        CHECK(desk.window->isVisible());
    }
    SECTION("who does not say leaves")
    {
        chooser->reject();
        CHECK(chosen.isNull());
        CHECK_FALSE(desk.window->isVisible());
    }
}

TEST_CASE("the first start hears one name, however often Enter is pressed", "[pages]")
{
    TestDesk desk;
    desk.session.setAccount({});
    int named = 0;
    QObject::connect(desk.window.get(), &MainWindow::accountNamed, [&] { ++named; });
    Organisation given;
    QObject::connect(desk.window.get(), &MainWindow::organisationGiven, [&](const Organisation &organisation) { given = organisation; });
    const Organisation stands{text("Secretaría de Finanzas"), text("Mesa de ayuda"), text("America/Mexico_City"), text("800 555 0100")};
    desk.window->askFirstAccount(stands);
    desk.settle();
    desk.type(text("Ana"));
    desk.press({Qt::Key_Return, Qt::Key_Return});
    CHECK(named == 1);
    CHECK(given == stands);
    desk.window->letNameAgain();
    desk.press(Qt::Key_Return);
    CHECK(named == 2);
}
