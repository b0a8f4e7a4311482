// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/common/commandregistry.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentenceview.h"
#include "ui/import/importpanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/palettesources.h"
#include "ui/text/numbers.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace helpdesk;

namespace {

CommandPalette *palette(const TestDesk &desk)
{
    return desk.window->findChild<CommandPalette *>();
}

QStringList listed(const TestDesk &desk)
{
    QStringList lines;
    const auto *list = palette(desk)->findChild<QListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines.append(list->model()->index(row, 0).data().toString());
    return lines;
}

bool lists(const TestDesk &desk, const QString &words)
{
    const QStringList lines = listed(desk);
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(words); });
}

/// Whatever a person could notice.
QString fingerprint(const TestDesk &desk)
{
    QStringList seen = desk.words();
    seen.append(desk.focusName());
    seen.append(QString::number(reinterpret_cast<quintptr>(QApplication::focusWidget())));
    std::size_t events = 0;
    for (const auto &[call, of] : desk.journal.events)
        events += of.size();
    seen.append(QString::number(events));
    seen.append(QApplication::activePopupWidget() ? QStringLiteral("popup") : QString());
    seen.append(QApplication::activeModalWidget() ? QApplication::activeModalWidget()->windowTitle() : QString());
    return seen.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("every shortcut of the window stands in the list of commands", "[commands]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2}); // Fields with keys of their own.
    int keys = 0;
    for (const auto *action : desk.window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        INFO(action->shortcut().toString().toStdString());
        CHECK(desk.window->commands().knows(action->shortcut()));
        ++keys;
    }
    CHECK(keys > 20);
}

TEST_CASE("no key of the window has two meanings on one page", "[commands]")
{
    TestDesk desk;
    QHash<QString, QString> meaning;
    for (const CommandEntry &entry : desk.window->commands().entries()) {
        if (entry.key.isEmpty())
            continue;
        INFO(entry.id.toStdString());
        CHECK(meaning.value(entry.key.toString()) == QString());
        meaning.insert(entry.key.toString(), entry.id);
    }
}

TEST_CASE("every command that can be given does something one can see", "[commands]")
{
    QStringList ids;
    {
        TestDesk desk;
        for (const CommandEntry &entry : desk.window->commands().entries())
            ids.append(entry.id);
    }
    ids.removeAll(QStringLiteral("quit")); // Closing is tested with leaving.
    int given = 0;
    for (const QString &id : ids) {
        TestDesk desk;
        int languages = 0;
        QObject::connect(desk.window.get(), &MainWindow::languageChosen, desk.window.get(), [&] { ++languages; });
        QObject::connect(desk.window.get(), &MainWindow::speechChosen, desk.window.get(), [&] { ++languages; });
        QObject::connect(desk.window.get(), &MainWindow::lookChosen, desk.window.get(), [&] { ++languages; });
        desk.answerCall();
        const CommandEntry *entry = desk.window->commands().entry(id);
        REQUIRE(entry);
        if (id == QLatin1String("page-1"))
            desk.window->showLog();
        if (id == QLatin1String("back"))
            desk.press({Qt::Key_F6, Qt::Key_1});
        if (!CommandRegistry::isEnabled(*entry) || (entry->chosen && entry->chosen()))
            continue;
        const QString before = fingerprint(desk);
        QString after;
        const auto answer = [&] {
            QWidget *menu = QApplication::activePopupWidget();
            QWidget *asking = menu ? menu : QApplication::activeModalWidget();
            if (!asking)
                return;
            if (after.isEmpty())
                after = fingerprint(desk);
            asking->close();
        };
        QTimer look; // A question stops the program until somebody answers.
        QObject::connect(&look, &QTimer::timeout, qApp, answer);
        look.start(2);
        CHECK(desk.window->commands().run(id));
        desk.settle();
        look.stop();
        answer();
        if (after.isEmpty())
            after = fingerprint(desk);
        INFO(id.toStdString());
        CHECK((after != before || languages > 0));
        ++given;
    }
    CHECK(given > 15);
}

TEST_CASE("the palette opens below the sentence and covers neither it nor clocks nor the note row", "[palette]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette(desk)->isVisible());
    const QRect covered(palette(desk)->mapTo(desk.window.get(), QPoint()), palette(desk)->size());
    for (const auto *view : desk.window->findChildren<SentenceView *>()) {
        if (view->isVisible() && view->height() >= 72)
            CHECK_FALSE(QRect(view->mapTo(desk.window.get(), QPoint()), view->size()).intersects(covered));
    }
    for (const auto *line : desk.window->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == text("Nota"))
            CHECK_FALSE(QRect(line->mapTo(desk.window.get(), QPoint()), line->size()).intersects(covered));
    }
    CHECK(covered.height() > 150);
}

TEST_CASE("Esc closes the palette and everything stands where it stood", "[palette]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_F2);
    desk.type(text("No imp"));
    QWidget *before = QApplication::focusWidget();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(text("espera"));
    CHECK(desk.operation() == text("2"));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(palette(desk)->isVisible());
    CHECK(QApplication::focusWidget() == before);
    CHECK(qobject_cast<QLineEdit *>(before)->text() == text("No imp"));
    CHECK(desk.operation() == text("2"));
}

TEST_CASE("what is typed finds a command by its words, and Enter gives it", "[palette]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(text("tensa"));
    CHECK(lists(desk, text("Llamada tensa")));
    CHECK(lists(desk, text("F8")));
    desk.press(Qt::Key_Return);
    CHECK(desk.state().isTense());
    CHECK_FALSE(palette(desk)->isVisible());
}

TEST_CASE("a command called by the word that is typed stands before one that only mentions it", "[palette]")
{
    const auto language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    const QString directory = language == Language::Spanish ? text("Directorio:") : text("Directory:");
    const QString word = language == Language::Spanish ? text("importar") : text("import");
    int given = 0;
    desk.window->commands().add(desk.window.get(),
                                {text("import-log"), CommandEntry::Group::Desk,
                                 [] { return ImportPanel::commandWords(); }, [&given] { ++given; }});
    desk.press(Qt::Key_K, Qt::ControlModifier);
    const auto first = [&](const QString &typed) {
        palette(desk)->findChild<QLineEdit *>()->setText(typed);
        return listed(desk).value(1);
    };
    CHECK(first(word).startsWith(ImportPanel::commandWords()));
    CHECK(lists(desk, directory)); // It can import too.
    CHECK(first(word.left(3).toUpper()).startsWith(ImportPanel::commandWords()));
    CHECK(first(directory.left(6) + QLatin1Char(' ') + word).startsWith(directory));
    CHECK(first(word).startsWith(ImportPanel::commandWords()));
    desk.press(Qt::Key_Return);
    CHECK(given == 1);
}

TEST_CASE("a command that cannot be given now is not offered", "[palette]")
{
    TestDesk desk;
    desk.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(lists(desk, text("F8")));
    CHECK(lists(desk, text("F5")));
}

TEST_CASE("an open call is brought to the front from the palette", "[palette]")
{
    TestDesk desk;
    desk.answerCall();
    const CallId first = desk.front.id();
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::callerName, {text("Jorge Ortega"), FieldValue::State::Given}}}}));
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    REQUIRE(desk.front.id() != first);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(text("ortega"));
    desk.press(Qt::Key_Return);
    CHECK(desk.front.id() == first);
}

TEST_CASE("an answer to what was typed before is not shown", "[palette]")
{
    TestDesk desk;
    std::vector<PaletteSource::Answer> waiting;
    desk.window->addPaletteSource(
        {{},
         [] { return QStringLiteral("Slow"); },
         [&](const QString &, const PaletteSource::Answer &answer) { waiting.push_back(answer); }});
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(text("x"));
    desk.type(text("y"));
    REQUIRE(waiting.size() == 3);
    waiting[1]({{{}, text("old"), {}, {}, [] {}}});
    CHECK_FALSE(lists(desk, text("old")));
    bool done = false;
    waiting[2]({{{}, text("new"), {}, {}, [&] { done = true; }}});
    CHECK(lists(desk, text("new")));
    desk.press(Qt::Key_Return);
    CHECK(done);
}

TEST_CASE("somebody of the directory is found by name: opened there, or filled in where the call asks for the caller",
          "[palette]")
{
    TestDesk desk;
    RequesterRow person;
    person.requester.id = RequesterId{5};
    person.requester.name = text("Beatriz Corrales <b>");
    person.requester.unit = text("Catastro");
    person.requester.extension = text("2718");
    desk.known = {person};
    desk.window->setFindPorts({});
    const auto opened = [&](Qt::KeyboardModifiers modifiers) {
        QString title;
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(text("@corr"));
        desk.settle();
        CHECK(lists(desk, text("ext. 2718")));
        desk.press(Qt::Key_Return, modifiers);
        desk.settle();
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            title = dialog->windowTitle();
            const auto lines = dialog->findChildren<QLineEdit *>();
            CHECK(std::any_of(lines.begin(), lines.end(),
                              [&](const QLineEdit *line) { return line->text() == person.requester.name; }));
            dialog->close();
            desk.window->activateWindow();
            desk.settle();
        }
        return title;
    };
    CHECK_FALSE(opened(Qt::NoModifier).isEmpty()); // Nobody calls: the directory.
    desk.answerCall();
    CHECK_FALSE(opened(Qt::NoModifier).isEmpty()); // Nobody asks who it is yet.
    desk.press({Qt::Key_1, Qt::Key_2});
    REQUIRE(desk.state().operation().field(fieldkey::callerName));
    CHECK_FALSE(opened(Qt::ControlModifier).isEmpty());
    CHECK(desk.value(fieldkey::callerName) == QString());
    CHECK(opened(Qt::NoModifier) == QString());
    CHECK(desk.value(fieldkey::callerName) == person.requester.name);
    CHECK(desk.value(fieldkey::callerUnit) == text("Catastro"));
}

TEST_CASE("calls and tickets found by text lead to the log", "[palette]")
{
    TestDesk desk;
    desk.answerCall();
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::callerName, {text("Beatriz Corrales"), FieldValue::State::Given}}}}));
    const CallId call = desk.front.id();
    FindPorts ports;
    const auto rows = [&](const QString &, const CallPorts::Answer<std::vector<CallRow>> &answer) {
        answer(std::vector<CallRow>{{desk.journal.summaries.at(call), 41, {}}});
    };
    ports.calls = rows;
    ports.tickets = [&](const TicketQuery &query, const CallPorts::Answer<std::vector<TicketRow>> &answer) {
        TicketRow row;
        row.number = query.number;
        row.call = call;
        answer(std::vector<TicketRow>{row});
    };
    desk.window->setFindPorts(ports);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(text("corrales"));
    CHECK(lists(desk, text("Beatriz Corrales")));
    desk.press(Qt::Key_Return);
    CHECK(desk.log->isVisible());
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(text("#24183"));
    CHECK(lists(desk, groupedNumber(24183)));
    desk.press(Qt::Key_Return);
    CHECK(desk.log->isVisible());
}

TEST_CASE("the menu holds what the list of commands holds", "[commands]")
{
    TestDesk desk;
    desk.window->commands().run(QStringLiteral("none")); // Unknown: nothing happens.
    QMenu *menu = desk.window->findChild<QMenu *>();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    QStringList words;
    for (const auto *action : menu->findChildren<QAction *>())
        words.append(action->text().section(QLatin1Char('\t'), 0, 0));
    for (const CommandEntry &entry : desk.window->commands().entries()) {
        INFO(entry.id.toStdString());
        CHECK(words.contains(entry.words()));
    }
}
