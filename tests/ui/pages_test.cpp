// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches from one page of the window to another.

#include "core/catalogue/resolvers.h"
#include "tests/support/common.h"
#include "tests/ui/answers.h"
#include "tests/ui/desk.h"
#include "ui/calllog/calllogpage.h"
#include "ui/people/accountchooser.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>

using namespace helpdesk;

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
    desk.window->setAccounts(
        {{AccountId{1}, text("Lucía Ramírez"), text("lucia")}, {AccountId{2}, text("Mateo Ibarra"), text("mateo")}});
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
    QObject::connect(desk.window.get(), &MainWindow::organisationGiven,
                     [&](const Organisation &organisation) { given = organisation; });
    const Organisation stands{text("Secretaría de Finanzas"), text("Mesa de ayuda"), text("America/Mexico_City"),
                              text("800 555 0100")};
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

TEST_CASE("the first start asks for one resolver, who may be left for later", "[pages]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    const DefinitionsPtr shipped = shippedDefinitions();
    auto nobody = std::make_shared<Catalogue>(*shipped->catalogue);
    for (ResolverGroup &group : nobody->groups)
        group.people.clear();
    desk.session.setDefinitions(
        std::make_shared<Definitions>(Definitions{shipped->id, shipped->procedure, shipped->protocol, nobody}));
    desk.session.setAccount({});
    QStringList said;
    QObject::connect(desk.window.get(), &MainWindow::firstResolverGiven,
                     [&](const QString &name) { said.append(text("resolver ") + name); });
    QObject::connect(desk.window.get(), &MainWindow::accountNamed, [&](const QString &name) { said.append(name); });
    desk.window->askFirstAccount({{}, {}, text("America/Mexico_City"), {}});
    desk.settle();
    desk.type(text("Ana"));
    SECTION("left empty")
    {
        desk.press(Qt::Key_Return);
        CHECK(said == QStringList{text("Ana")});
    }
    SECTION("named by keyboard, from the name on")
    {
        const QString asked = language == Language::Spanish ? text("resuelve los tickets") : text("solves the tickets");
        for (int tabs = 0; tabs < 8 && !desk.focusName().contains(asked); ++tabs)
            desk.press(Qt::Key_Tab);
        REQUIRE(desk.focusName().contains(asked));
        desk.type(text("Nora  Téllez"));
        desk.press(Qt::Key_Return);
        CHECK(said == QStringList{text("resolver Nora Téllez"), text("Ana")});
    }
    SECTION("too long is said, and nothing is kept yet")
    {
        for (auto *line : desk.window->findChildren<QLineEdit *>()) {
            if (line->accessibleName().contains(language == Language::Spanish ? text("resuelve") : text("solves")))
                line->setText(QString(130, QLatin1Char('a')));
        }
        desk.press(Qt::Key_Return);
        CHECK(said.isEmpty());
    }
}

TEST_CASE("a desk that knows its resolvers does not ask for one", "[pages]")
{
    TestDesk desk;
    const DefinitionsPtr shipped = shippedDefinitions();
    desk.session.setDefinitions(std::make_shared<Definitions>(
        Definitions{shipped->id, shipped->procedure, shipped->protocol,
                    std::make_shared<Catalogue>(withFirstResolver(*shipped->catalogue, text("Nora Téllez")))}));
    desk.session.setAccount({});
    desk.window->askFirstAccount({{}, {}, text("America/Mexico_City"), {}});
    desk.settle();
    CHECK(desk.words().filter(text("resuelve los tickets")).isEmpty());
}

TEST_CASE("how many tickets have no resolver is said quietly, leads there, and gives way to a call", "[pages]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    const bool spanish = language == Language::Spanish;
    const QString words = spanish ? text("3 tickets no tienen resolutor.") : text("3 tickets have no resolver.");
    const auto said = [&] { return desk.words().filter(words).size(); };
    const QString focus = desk.focusName();
    CHECK(said() == 0);
    desk.window->setUnassigned(3, true);
    desk.settle();
    CHECK(said() == 1);
    CHECK(desk.focusName() == focus);
    const auto click = [&](const char *name) {
        auto *button = desk.window->findChild<QAbstractButton *>(QString::fromLatin1(name));
        REQUIRE(button);
        REQUIRE(button->isVisible());
        button->click();
        desk.settle();
    };
    SECTION("a call takes its room")
    {
        desk.answerCall();
        CHECK(said() == 0);
    }
    SECTION("it leads to the tickets, and to the groups while nobody is named")
    {
        bool groups = false;
        QObject::connect(desk.window.get(), &MainWindow::resolversWanted, [&] { groups = true; });
        click("unassigned-name");
        CHECK(groups);
        click("unassigned-show");
        CHECK(desk.window->currentPage() == 1);
        CHECK(desk.words()
                  .filter(spanish ? text("Tickets abiertos sin resolutor") : text("Open tickets without a resolver"))
                  .size()
              == 1);
    }
    SECTION("put away, it stays away until there is one more")
    {
        click("unassigned-away");
        CHECK(said() == 0);
        desk.window->setUnassigned(3, true);
        CHECK(said() == 0);
        desk.window->setUnassigned(4, false);
        CHECK(desk.words()
                  .filter(spanish ? text("4 tickets no tienen resolutor.") : text("4 tickets have no resolver."))
                  .size()
              == 1);
        CHECK_FALSE(desk.window->findChild<QAbstractButton *>(QStringLiteral("unassigned-name"))->isVisible());
    }
    SECTION("nothing to say")
    {
        desk.window->setUnassigned(0, true);
        CHECK(said() == 0);
    }
}
