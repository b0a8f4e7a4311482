// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be asked of the frame, and the menu and the palette that are drawn from all that can be asked.

#include "ui/call/callpage.h"
#include "ui/call/front/frontcall.h"
#include "ui/calllog/calllogpage.h"
#include "ui/common/agentsession.h"
#include "ui/people/awaypanel.h"
#include "ui/people/firststartpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagerow.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/presencedesk.h"
#include "ui/shell/seniorasks.h"

#include <QActionGroup>
#include <QHash>
#include <QMenu>
#include <QStackedWidget>

namespace helpdesk {

using Group = CommandEntry::Group;

namespace {

const QString accountPrefix = QStringLiteral("account-");

} // namespace

void MainWindow::addCommands()
{
    m_commands.add(this,
                   {QStringLiteral("palette"), Group::Program, [] { return tr("Find or command"); },
                    [this] { openPalette(); }, QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("search"),
                    [this] { return !m_session->account().id.isNull(); }});
    m_commands.add(this,
                   {QStringLiteral("menu"), Group::Program, [] { return tr("Menu"); }, [this] { m_row->openMenu(); },
                    QKeySequence(Qt::ALT | Qt::Key_M), QStringLiteral("menu")});
    m_commands.add(this,
                   {QStringLiteral("keys"), Group::Program, [] { return tr("Keys"); },
                    [this] { dialogs::showKeys(this, m_commands); }, QKeySequence(Qt::Key_F1), QStringLiteral("info")});
    m_commands.add(this,
                   {QStringLiteral("help"), Group::Program, [] { return tr("Help"); }, [this] { openHelp(); },
                    QKeySequence(Qt::SHIFT | Qt::Key_F1), QStringLiteral("info")});
    m_commands.add(this,
                   {QStringLiteral("print"), Group::Page,
                    [] { return tr("Print: the call shown in the log, the map, or the report"); },
                    [this] { printShown(); }, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("print"),
                    [this] { return canPrintShown(); }});
    m_commands.add(this,
                   {QStringLiteral("directory"), Group::Desk,
                    [] { return tr("Directory: who is calling, search, merge, import"); }, [this] { openDirectory(); },
                    QKeySequence(Qt::CTRL | Qt::Key_I), QStringLiteral("person"),
                    [this] { return !m_session->account().id.isNull(); }});
    m_commands.add(this,
                   {QStringLiteral("change-agent"), Group::Agent, [] { return tr("Change who sits here"); },
                    [this] { askAccount(); }, QKeySequence(Qt::CTRL | Qt::Key_U), QStringLiteral("person"),
                    [this] { return !m_session->account().id.isNull() && !m_accounts.empty(); }});
    m_commands.add(this,
                   {QStringLiteral("demo"),
                    Group::Desk,
                    [] { return tr("Look around in a demo desk"); },
                    [this] { Q_EMIT demoWanted(); },
                    {},
                    QStringLiteral("info"),
                    [this] { return m_demoOffered && m_kind == DeskKind::Own; }});
    m_commands.add(this,
                   {QStringLiteral("practice"),
                    Group::Desk,
                    [] { return tr("Practice with simulated calls…"); },
                    [this] { Q_EMIT practiceWanted(); },
                    {},
                    QStringLiteral("call-in"),
                    [this] { return m_practiceOffered && m_kind == DeskKind::Own; }});
    m_commands.add(
        this,
        {QStringLiteral("own-desk"),
         Group::Desk,
         [this] { return m_kind == DeskKind::Practice ? tr("Leave the practice desk") : tr("Leave the demo desk"); },
         [this] { Q_EMIT ownDeskWanted(); },
         {},
         QStringLiteral("resume"),
         [this] { return m_kind != DeskKind::Own; }});
    m_commands.add(this,
                   {QStringLiteral("new-account"),
                    Group::Agent,
                    [] { return tr("Somebody new…"); },
                    [this] { askNewAccount(); },
                    {},
                    QStringLiteral("person")});
    addDensities();
    addPresence();
    m_commands.add(this,
                   {QStringLiteral("centre-number"),
                    Group::Desk,
                    [] { return tr("Number of the Centro de Atención Telefónica…"); },
                    [this] { askCentreNumber(); },
                    {},
                    QStringLiteral("phone")});
    m_commands.add(this,
                   {QStringLiteral("quit"), Group::Program, [] { return tr("Quit"); }, [this] { close(); }, {}, {}});
}

void MainWindow::printShown()
{
    if (const WindowPage *page = pageInFront(); page && page->print)
        page->print();
    else if (m_calls->isMapShown())
        m_calls->printMap();
    else
        m_log->printRecord();
}

bool MainWindow::canPrintShown() const
{
    if (const WindowPage *page = pageInFront(); page && page->print)
        return page->canPrint();
    return m_calls->isMapShown() || (m_log->isVisible() && m_log->showsCall());
}

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(*m_session, this);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::addChoices()
{
    const auto choice = [this](const char *id, const std::function<QString()> &of,
                               const std::function<QString()> &words, const std::function<bool()> &holds,
                               const std::function<void()> &act) {
        m_commands.add(this, {QLatin1String(id), Group::Desk, words, act, {}, QStringLiteral("check"), {}, holds, of});
    };
    const auto spanish = [] { return QStringLiteral("Español"); };
    const auto english = [] { return QStringLiteral("English"); };
    const auto screen = [] { return tr("Language of the screen"); };
    choice(
        "screen-es", screen, spanish, [this] { return m_session->screen() == Language::Spanish; },
        [this] { Q_EMIT languageChosen(Language::Spanish); });
    choice(
        "screen-en", screen, english, [this] { return m_session->screen() == Language::English; },
        [this] { Q_EMIT languageChosen(Language::English); });
    const auto speech = [] { return tr("Language spoken with callers"); };
    choice(
        "speech-es", speech, spanish, [this] { return m_session->speech() == Language::Spanish; },
        [this] { Q_EMIT speechChosen(Language::Spanish); });
    choice(
        "speech-en", speech, english, [this] { return m_session->speech() == Language::English; },
        [this] { Q_EMIT speechChosen(Language::English); });
    const auto look = [] { return tr("Look"); };
    choice(
        "look-system", look, [] { return tr("As the system"); }, [this] { return m_look == LookChoice::System; },
        [this] { Q_EMIT lookChosen(LookChoice::System); });
    choice(
        "look-light", look, [] { return tr("Light"); }, [this] { return m_look == LookChoice::Light; },
        [this] { Q_EMIT lookChosen(LookChoice::Light); });
    choice(
        "look-dark", look, [] { return tr("Dark"); }, [this] { return m_look == LookChoice::Dark; },
        [this] { Q_EMIT lookChosen(LookChoice::Dark); });
}

void MainWindow::addDensities()
{
    const auto choose = [this](Density density) {
        m_session->setDensity(density);
        Q_EMIT densityChosen(density);
    };
    m_commands.add(this,
                   {QStringLiteral("density"), Group::Agent,
                    [] { return tr("Explain more or less: Junior, Semisenior, Senior"); },
                    [this, choose] { choose(nextDensity(m_session->density())); }, QKeySequence(Qt::CTRL | Qt::Key_G),
                    QStringLiteral("info"), [this] { return !m_session->account().id.isNull(); }});
    const std::pair<Density, std::function<QString()>> densities[] = {
        {Density::Junior, [] { return tr("Junior: everything in view"); }},
        {Density::Semisenior, [] { return tr("Semisenior: the sentence on one line"); }},
        {Density::Senior, [] { return tr("Senior: compact"); }}};
    for (const auto &[density, words] : densities) {
        m_commands.add(this,
                       {QStringLiteral("density-") + densityWords.word(density),
                        Group::Agent,
                        words,
                        [choose, d = density] { choose(d); },
                        {},
                        QStringLiteral("check"),
                        {},
                        [this, d = density] { return m_session->density() == d; },
                        [] { return tr("Guidance"); }});
    }
}

void MainWindow::addPresence()
{
    m_commands.add(this,
                   {QStringLiteral("away"), Group::Agent, [] { return tr("Away, with a reason; again: back"); },
                    [this] {
                        if (m_presence->presence().isAway())
                            m_presence->comeBack();
                        else
                            m_away->open(paletteRoom(), m_session->screen());
                    },
                    QKeySequence(Qt::CTRL | Qt::Key_B), QStringLiteral("clock"),
                    [this] { return m_presence->presence().mayGoAway() || m_presence->presence().isAway(); }});
    m_commands.add(this,
                   {QStringLiteral("ask-senior"), Group::Agent,
                    [] { return tr("Ask a senior, take it back; a senior: go and help"); }, [this] { m_asks->act(); },
                    QKeySequence(Qt::CTRL | Qt::Key_J), QStringLiteral("person"), [this] { return m_asks->canAct(); }});
}

void MainWindow::addAccounts()
{
    m_commands.remove(accountPrefix);
    for (const Account &account : m_accounts) {
        m_commands.add(this,
                       {accountPrefix + QString::number(account.id.value),
                        Group::Agent,
                        [name = account.name] { return name; },
                        [this, id = account.id] { Q_EMIT accountChosen(id); },
                        {},
                        QStringLiteral("person"),
                        {},
                        [this, id = account.id] { return m_session->account().id == id; },
                        [] { return tr("Who is at the desk"); }});
    }
}

void MainWindow::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    QHash<QString, QMenu *> submenus;
    const auto place = [&](const CommandEntry &entry) {
        const bool folded = entry.group == Group::Call || entry.group == Group::Line || entry.group == Group::Page;
        const QString heading = entry.choiceOf ? entry.choiceOf()
            : folded                           ? CommandRegistry::groupWord(entry.group)
                                               : QString();
        if (heading.isEmpty())
            return m_menu;
        QMenu *&menu = submenus[heading];
        if (!menu)
            menu = m_menu->addMenu(heading);
        return menu;
    };
    for (const Group group : {Group::Call, Group::Line, Group::Page, Group::Agent, Group::Desk, Group::Program}) {
        for (const CommandEntry &entry : m_commands.entries()) {
            if (entry.group != group)
                continue;
            const QString key =
                entry.key.isEmpty() ? QString() : QLatin1Char('\t') + CommandRegistry::keyText(entry.key);
            QAction *action =
                place(entry)->addAction(QString(entry.words()).replace(QLatin1Char('&'), QLatin1String("&&")) + key);
            action->setEnabled(CommandRegistry::isEnabled(entry));
            action->setCheckable(static_cast<bool>(entry.chosen));
            action->setChecked(entry.chosen && entry.chosen());
            connect(action, &QAction::triggered, this, [this, id = entry.id] { m_commands.run(id); });
        }
        if (group != Group::Call && group != Group::Line && group != Group::Program)
            m_menu->addSeparator();
    }
}

void MainWindow::addPaletteSource(PaletteSource source)
{
    m_palette->addSource(std::move(source));
}

void MainWindow::setFindPorts(const FindPorts &ports)
{
    const auto open = [this](CallId call) {
        showLog();
        m_log->showCall(call);
    };
    addPaletteSource(PaletteSources::tickets(*m_front, ports, open));
    addPaletteSource(PaletteSources::people(*m_front,
                                            {[this](const RequesterRow &person) { return m_calls->asksFor(person); },
                                             [this](const RequesterRow &person) {
                                                 showCalls();
                                                 m_calls->takePerson(person);
                                             },
                                             [this](const RequesterRow &person) { m_calls->openDirectory(person); }}));
    addPaletteSource(PaletteSources::calls(*m_front, ports, open));
}

QRect MainWindow::paletteRoom() const
{
    const QRect place(m_pages->mapTo(centralWidget(), QPoint()), m_pages->size());
    if (m_pages->currentWidget() == m_calls)
        return m_calls->coverable().translated(place.topLeft());
    const int wide = std::min(704, place.width() - 48);
    return {place.left() + (place.width() - wide) / 2, place.top() + 24, wide, std::min(480, place.height() - 48)};
}

void MainWindow::fold()
{
    if (!m_session)
        return; // The empty frame.
    m_session->setFolding(Folding::of(size()));
    m_row->setFolded(m_session->folding().words);
    if (m_first)
        m_first->setLow(m_session->folding().height);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    fold();
    QMainWindow::resizeEvent(event);
}

void MainWindow::openPalette()
{
    if (!m_session->account().id.isNull())
        m_palette->open(paletteRoom());
}

} // namespace helpdesk
