// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/people/accountname.h"
#include "ui/call/callpage.h"
#include "ui/call/frontcall.h"
#include "ui/calllog/calllogpage.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/people/accountchooser.h"
#include "ui/people/firststartpage.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/savemark.h"
#include "ui/shell/troublebanner.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

enum Page { CallsPage, LogPage };

constexpr int mostPageKeys = 7;

} // namespace

MainWindow::MainWindow(CallPage *calls, CallLogPage *log, FrontCall &front, AgentSession &session, WindowPorts ports, QWidget *parent)
    : QMainWindow(parent), m_calls(calls), m_log(log), m_front(front), m_session(session), m_ports(std::move(ports)),
      m_name(new PlainLabel(PlainLabel::Face::Strong, Tone::Text)), m_demoMark(new PlainLabel(PlainLabel::Face::Strong, Tone::Due)), m_tabs(new QTabBar),
      m_agent(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted)), m_mark(new SaveMark), m_menuButton(new QToolButton),
      m_menu(new QMenu(this)), m_banner(new TroubleBanner), m_pages(new QStackedWidget), m_first(new FirstStartPage)
{
    auto *frame = new QWidget(this);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_pageRow = makePageRow();
    rows->addWidget(m_pageRow);
    rows->addWidget(m_banner);
    rows->addWidget(m_pages, 1);
    m_pages->addWidget(m_first);
    setCentralWidget(frame);
    setMinimumSize(960, 540);
    resize(1280, 720);
    makeKeys();
    addPage({m_calls, [] { return tr("Call"); }, [this] { m_calls->takeFocus(); }});
    addPage({m_log, [] { return tr("Call log"); }, [this] { m_log->takeFocus(); }});
    m_pages->setCurrentWidget(m_calls);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::turnTo);
    connect(m_calls, &CallPage::centreNumberWanted, this, &MainWindow::askCentreNumber);
    connect(m_log, &CallLogPage::callWanted, this, [this](CallId call) {
        showCalls();
        m_front.bring(call);
    });
    connect(m_log, &CallLogPage::ringWanted, this, [this] {
        showCalls();
        (void)m_front.ring();
    });
    connect(m_first, &FirstStartPage::entered, this, [this](const QString &name, const Organisation &organisation) {
        Q_EMIT organisationGiven(organisation);
        Q_EMIT accountNamed(name);
    });
    connect(m_first, &FirstStartPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_first, &FirstStartPage::demoWanted, this, &MainWindow::demoWanted);
    connect(&session, &AgentSession::changed, this, &MainWindow::retranslate);
    retranslate();
}

MainWindow::~MainWindow()
{
    m_calls->keepTyped();
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

QWidget *MainWindow::makePageRow()
{
    auto *row = new QWidget(this);
    row->setFixedHeight(40);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(16);
    m_name->setFixedWidth(192);
    m_demoMark->hide();
    m_agent->setMaximumWidth(220); // A long name gives way; it never widens the window.
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFont(typeface(14, QFont::DemiBold));
    m_tabs->setMinimumHeight(40);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_name);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(m_demoMark);
    layout->addWidget(m_agent);
    layout->addWidget(m_mark);
    layout->addWidget(m_menuButton);
    return row;
}

void MainWindow::makeKeys()
{
    auto *keys = new QAction(this);
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    connect(keys, &QAction::triggered, this, [this] { dialogs::showKeys(this); });
    addAction(keys);
    auto *agents = new QAction(this);
    agents->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    connect(agents, &QAction::triggered, this, &MainWindow::askAccount);
    addAction(agents);
}

int MainWindow::addPage(WindowPage page)
{
    const int position = static_cast<int>(m_entries.size());
    m_entries.push_back(std::move(page));
    const WindowPage &entry = m_entries.back();
    m_pages->addWidget(entry.page);
    m_tabs->addTab(entry.title());
    if (position < mostPageKeys) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + position)));
        connect(action, &QAction::triggered, this, [this, position] { showPage(position); });
        addAction(action);
    }
    return position;
}

void MainWindow::turnTo(int position)
{
    if (m_pages->currentWidget() == m_first || position < 0 || position >= static_cast<int>(m_entries.size()))
        return;
    const WindowPage &entry = m_entries[static_cast<std::size_t>(position)];
    if (m_pages->currentWidget() != entry.page)
        m_calls->keepTyped();
    m_pages->setCurrentWidget(entry.page);
    if (entry.takeFocus)
        entry.takeFocus();
    else
        entry.page->setFocus();
}

void MainWindow::showPage(int position)
{
    if (m_session.account().id.isNull())
        return;
    m_tabs->show();
    if (m_pages->currentWidget() == m_first)
        m_pages->setCurrentWidget(m_calls);
    if (m_tabs->currentIndex() == position)
        turnTo(position);
    else
        m_tabs->setCurrentIndex(position);
}

void MainWindow::showCalls()
{
    showPage(CallsPage);
}

void MainWindow::showLog()
{
    showPage(LogPage);
}

void MainWindow::askFirstAccount()
{
    m_tabs->hide();
    m_pages->setCurrentWidget(m_first);
    m_first->takeFocus();
}

void MainWindow::askAccount()
{
    if (m_session.account().id.isNull() || m_accounts.empty())
        return;
    m_calls->keepTyped(); // What is typed belongs to who typed it.
    auto *chooser = new AccountChooser(m_accounts, m_session.account().id, this);
    connect(chooser, &AccountChooser::chosen, this, &MainWindow::accountChosen);
    chooser->open();
}

void MainWindow::setDemo(bool demo)
{
    m_demo = demo;
    retranslate();
}

void MainWindow::offerDemo(bool offered)
{
    m_demoOffered = offered;
    m_first->offerDemo(offered);
    fillMenu();
}

void MainWindow::setDemoState(DemoState state)
{
    m_demoState = state;
    const QString failed = tr("The demo desk could not be made. Your own desk is as it was; check the free space and try again.");
    m_first->tellDemo(state == DemoState::Making ? tr("The demo desk is being made: a few seconds.") : state == DemoState::Failed ? failed : QString(),
                      state != DemoState::Making);
    retranslate();
    if (state == DemoState::Failed && m_pages->currentWidget() != m_first)
        dialogs::tell(this, tr("Demo desk"), failed);
}

void MainWindow::setZoneProposal(const QString &ianaName)
{
    m_first->setZoneProposal(ianaName);
}

void MainWindow::setUnsaved(int unsaved)
{
    m_mark->setUnsaved(unsaved);
    if (unsaved == 0 && m_closeWhenSaved)
        close();
}

void MainWindow::setTrouble(std::optional<Error::Code> code)
{
    m_banner->setTrouble(code);
    m_mark->setTroubled(code.has_value());
}

void MainWindow::setPlace(const QString &place)
{
    m_mark->setPlace(place);
}

void MainWindow::setAccounts(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    fillMenu();
}

void MainWindow::setLook(LookChoice look)
{
    m_look = look;
    fillMenu();
}

void MainWindow::fillMenu()
{
    m_menu->clear();
    // A list of which one holds; every entry says what it does when it is chosen.
    const auto choices = [this](QMenu *menu, std::initializer_list<std::tuple<QString, bool, std::function<void()>>> entries) {
        auto *group = new QActionGroup(menu);
        for (const auto &[words, chosen, act] : entries) {
            QAction *action = menu->addAction(words);
            action->setCheckable(true);
            action->setChecked(chosen);
            group->addAction(action);
            connect(action, &QAction::triggered, this, act);
        }
    };
    QMenu *people = m_menu->addMenu(tr("Who is at the desk"));
    for (const Account &account : m_accounts) {
        // An ampersand in a name is part of the name.
        QAction *action = people->addAction(QString(account.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(account.id == m_session.account().id);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT accountChosen(id); });
    }
    people->addSeparator();
    connect(people->addAction(tr("Change who sits here (Ctrl U)")), &QAction::triggered, this, &MainWindow::askAccount);
    connect(people->addAction(tr("Somebody new…")), &QAction::triggered, this, &MainWindow::askNewAccount);
    choices(m_menu->addMenu(tr("Language of the screen")),
            {{QStringLiteral("Español"), m_session.screen() == Language::Spanish, [this] { Q_EMIT languageChosen(Language::Spanish); }},
             {QStringLiteral("English"), m_session.screen() == Language::English, [this] { Q_EMIT languageChosen(Language::English); }}});
    choices(m_menu->addMenu(tr("Language spoken with callers")),
            {{QStringLiteral("Español"), m_session.speech() == Language::Spanish, [this] { Q_EMIT speechChosen(Language::Spanish); }},
             {QStringLiteral("English"), m_session.speech() == Language::English, [this] { Q_EMIT speechChosen(Language::English); }}});
    choices(m_menu->addMenu(tr("Look")),
            {{tr("As the system"), m_look == LookChoice::System, [this] { Q_EMIT lookChosen(LookChoice::System); }},
             {tr("Light"), m_look == LookChoice::Light, [this] { Q_EMIT lookChosen(LookChoice::Light); }},
             {tr("Dark"), m_look == LookChoice::Dark, [this] { Q_EMIT lookChosen(LookChoice::Dark); }}});
    connect(m_menu->addAction(tr("Number of the Centro de Atención Telefónica…")), &QAction::triggered, this, &MainWindow::askCentreNumber);
    m_menu->addSeparator();
    if (m_demo)
        connect(m_menu->addAction(tr("Leave the demo desk")), &QAction::triggered, this, &MainWindow::ownDeskWanted);
    else if (m_demoOffered)
        connect(m_menu->addAction(tr("Look around in a demo desk")), &QAction::triggered, this, &MainWindow::demoWanted);
    connect(m_menu->addAction(tr("Keys (F1)")), &QAction::triggered, this, [this] { dialogs::showKeys(this); });
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::askCentreNumber()
{
    QString number = m_session.centreNumber();
    if (dialogs::askLine(this, tr("Centro de Atención Telefónica"), tr("Telephone of the Centro de Atención Telefónica"), number))
        Q_EMIT centreNumberGiven(number);
}

void MainWindow::askNewAccount()
{
    QString name;
    QString label = tr("Name and surname, as the greeting says them");
    while (dialogs::askLine(this, tr("Somebody new"), label, name) && !name.isEmpty()) {
        QStringList others;
        for (const Account &account : m_accounts)
            others.append(account.name);
        if (!nameFault(name, others)) {
            Q_EMIT accountNamed(tidyName(name));
            return;
        }
        label = tr("Somebody here has this name already. Add the second surname.");
    }
}

void MainWindow::retranslate()
{
    const QString unit = m_session.organisation().unit;
    const QString place = unit.isEmpty() ? QStringLiteral("Auricular") : tr("%1 – Auricular").arg(unit);
    setWindowTitle(m_demo ? tr("DEMO DESK: %1").arg(place) : place);
    m_demoMark->setText(m_demo ? tr("Demo desk") : tr("Making the demo desk…"));
    m_demoMark->setToolTip(tr("Invented calls, to look around. Your own desk is not touched."));
    m_demoMark->setVisible(m_demo || m_demoState == DemoState::Making);
    m_name->setText(QStringLiteral("Auricular"));
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_entries[i].title());
    m_tabs->setAccessibleName(tr("Pages"));
    m_agent->setText(m_session.account().name);
    m_menuButton->setText(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_first->setScreen(m_session.screen());
    m_mark->retranslate();
    m_banner->retranslate();
    fillMenu();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::mayLeaveUnsaved()
{
    switch (dialogs::askLeavingUnsaved(this, m_ports.unsaved())) {
    case dialogs::Leaving::Stay:
        return false;
    case dialogs::Leaving::Wait:
        m_closeWhenSaved = true;
        return m_ports.unsaved() == 0;
    case dialogs::Leaving::SaveToFile:
        break;
    }
    const QString path = dialogs::askRecoveryPath(this, m_ports.recoveryPath);
    if (path.isEmpty())
        return false;
    const auto written = m_ports.saveUnsaved(path);
    if (!written) {
        dialogs::tell(this, tr("The file could not be written"),
                      tr("%1\n\nNothing is lost: it is still in this window. Choose another place.").arg(path));
        return false;
    }
    dialogs::tell(this, tr("Saved to a file"),
                  tr("%1\n\nIt is offered when the program starts again; an administrator can also bring it back with:\nauricular-cli recover FILE").arg(path));
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_calls->keepTyped();
    if (m_ports.settle)
        m_ports.settle();
    const bool waited = std::exchange(m_closeWhenSaved, false);
    if (m_ports.unsaved && m_ports.unsaved() > 0) {
        if (!mayLeaveUnsaved()) {
            event->ignore();
            return;
        }
    } else if (!waited && m_front.call() && !dialogs::askLeavingMidCall(this)) {
        event->ignore();
        return;
    }
    event->accept();
}

} // namespace helpdesk
