// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/call/callpage.h"
#include "ui/call/front/frontcall.h"
#include "ui/calllog/calllogpage.h"
#include "ui/common/agentsession.h"
#include "ui/people/awaypanel.h"
#include "ui/people/firststartpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/pagerow.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/presencedesk.h"
#include "ui/shell/seniorasks.h"
#include "ui/shell/troublebanner.h"
#include "ui/shell/unassignedstrip.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

enum Page { CallsPage, LogPage };

constexpr int mostPageKeys = 7;

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setMinimumSize(960, 540);
    resize(1280, 720);
}

void MainWindow::furnish(CallPage *calls, CallLogPage *log, FrontCall &front, AgentSession &session, WindowPorts ports)
{
    m_calls = calls;
    m_log = log;
    m_front = &front;
    m_session = &session;
    m_ports = std::move(ports);
    m_menu = new QMenu(this);
    m_row = new PageRow(m_menu, this);
    m_banner = new TroubleBanner;
    m_unassigned = new UnassignedStrip;
    m_unassigned->hide();
    m_pages = new QStackedWidget;
    auto *frame = new QWidget(this);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_row);
    rows->addWidget(m_banner);
    rows->addWidget(m_unassigned);
    rows->addWidget(m_pages, 1);
    m_palette = new CommandPalette(m_commands, frame);
    m_away = new AwayPanel(frame);
    m_presence = new PresenceDesk(front, session, this);
    m_asks = new SeniorAsks(front, session, this);
    m_pages->installEventFilter(this);
    addPage({m_calls, [] { return tr("Call"); }, [this] { m_calls->takeFocus(); }});
    addPage({m_log, [] { return tr("Call log"); }, [this] { m_log->takeFocus(); }});
    m_calls->addCommands(m_commands, this);
    m_log->addCommands(m_commands);
    addCommands();
    addChoices();
    addPaletteSource(PaletteSources::waiting(front, [this](CallId call) {
        showCalls();
        m_calls->takeWaiting(call);
    }));
    addPaletteSource(PaletteSources::operations(front, [this](const QString &operation) {
        showCalls();
        m_calls->keepTyped();
        (void)m_front->perform(command::JumpTo{operation});
    }));
    connectPages();
    connectUnassigned();
    fold();
    retranslate();
    setCentralWidget(frame);
}

void MainWindow::connectPages()
{
    connect(m_row->tabs(), &QTabBar::currentChanged, this, &MainWindow::turnTo);
    connect(m_row, &PageRow::paletteWanted, this, &MainWindow::openPalette);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::fillMenu);
    connect(m_palette, &CommandPalette::focusHomeless, this, &MainWindow::focusPage);
    connect(m_away, &AwayPanel::focusHomeless, this, &MainWindow::focusPage);
    connect(m_away, &AwayPanel::chosen, m_presence, &PresenceDesk::goAway);
    const auto showPresence = [this] {
        m_row->setPresence(m_presence->words(), m_presence->tone());
        m_calls->showAway(m_presence->presence().isAway());
    };
    connect(m_presence, &PresenceDesk::changed, this, showPresence);
    connect(m_session, &AgentSession::changed, this, showPresence);
    const auto showAsk = [this] { m_calls->showAsk(m_asks->words()); };
    connect(m_asks, &SeniorAsks::changed, this, showAsk);
    connect(m_session, &AgentSession::changed, this, showAsk);
    connect(m_asks, &SeniorAsks::failed, this,
            [this](const Error &error) { tell(tr("No senior could be asked"), ErrorText::of(error.code).whole()); });
    showPresence();
    connect(&m_commands, &CommandRegistry::scopeWanted, this, &MainWindow::bringIntoSight);
    connect(m_front, &FrontCall::changed, this, [this] { m_palette->setRoom(paletteRoom()); });
    connect(m_calls, &CallPage::centreNumberWanted, this, &MainWindow::askCentreNumber);
    connect(m_calls, &CallPage::awayWanted, this, [this] { (void)m_commands.run(QStringLiteral("away")); });
    connect(m_calls, &CallPage::callWanted, this, [this](CallId call) {
        showLog();
        m_log->showCall(call);
    });
    connect(m_log, &CallLogPage::callWanted, this, [this](CallId call) {
        showCalls();
        m_calls->takeWaiting(call);
    });
    connect(m_calls, &CallPage::sightWanted, this, &MainWindow::showCalls);
    connect(m_front, &FrontCall::frontChanged, this, [this] {
        if (m_front->call())
            setClosing(false); // Somebody is on the line again.
    });
    connect(m_session, &AgentSession::changed, this, &MainWindow::followSession);
}

MainWindow::~MainWindow()
{
    if (m_calls)
        m_calls->keepTyped();
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

int MainWindow::addPage(WindowPage page)
{
    const int position = static_cast<int>(m_entries.size());
    m_entries.push_back(std::move(page));
    const WindowPage &entry = m_entries.back();
    m_pages->addWidget(entry.page);
    m_row->setPageTitle(position, entry.title());
    const QKeySequence key =
        position < mostPageKeys ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + position)) : QKeySequence();
    m_commands.add(this,
                   {QStringLiteral("page-%1").arg(position + 1), CommandEntry::Group::Page, entry.title,
                    [this, position] { showPage(position); }, key, QStringLiteral("log"),
                    [this] { return !m_session->account().id.isNull(); }});
    return position;
}

void MainWindow::turnTo(int position)
{
    if ((m_first && m_pages->currentWidget() == m_first) || position < 0
        || position >= static_cast<int>(m_entries.size()))
        return;
    const WindowPage &entry = m_entries[static_cast<std::size_t>(position)];
    const QWidget *focused = QApplication::focusWidget();
    const bool elsewhere = !focused || focused->window() != this || m_row->isAncestorOf(focused) || focused == this;
    if (m_pages->currentWidget() == entry.page && !elsewhere)
        return; // It is in front, and somebody may be typing in it or in what lies over it.
    if (m_pages->currentWidget() != entry.page)
        m_calls->keepTyped();
    m_pages->setCurrentWidget(entry.page);
    focusPage();
}

void MainWindow::focusPage()
{
    const WindowPage *front = pageInFront();
    if (front && front->takeFocus)
        front->takeFocus();
    else if (front)
        front->page->setFocus();
}

const WindowPage *MainWindow::pageInFront() const
{
    for (const WindowPage &entry : m_entries) {
        if (m_pages->currentWidget() == entry.page)
            return &entry;
    }
    return nullptr;
}

void MainWindow::bringIntoSight(const QWidget *scope)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].page == scope || m_entries[i].page->isAncestorOf(scope))
            showPage(static_cast<int>(i));
    }
}

void MainWindow::showPage(int position)
{
    if (m_session->account().id.isNull())
        return;
    m_row->setPagesShown(true);
    if (m_first && m_pages->currentWidget() == m_first)
        m_pages->setCurrentWidget(m_calls);
    if (m_row->tabs()->currentIndex() == position)
        turnTo(position);
    else
        m_row->tabs()->setCurrentIndex(position);
}

int MainWindow::currentPage() const
{
    return m_row->tabs()->currentIndex();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showCalls()
{
    showPage(CallsPage);
}

void MainWindow::showLog()
{
    showPage(LogPage);
}

void MainWindow::showLogBehind(const CallFilter &filter, const QString &words)
{
    m_log->showBehind(filter, words);
    showLog();
}

void MainWindow::openDirectory()
{
    if (!m_session->account().id.isNull())
        m_calls->openDirectory();
}

void MainWindow::setUnsaved(int unsaved)
{
    m_row->mark()->setUnsaved(unsaved);
    if (unsaved == 0 && m_closing)
        close();
}

void MainWindow::setTrouble(std::optional<Error::Code> code, Error::Reason reason)
{
    m_banner->setTrouble(code, reason);
    m_row->mark()->setTroubled(code.has_value());
}

void MainWindow::addNotice(const QString &happened, const QString &words, std::function<void()> read)
{
    m_banner->addNotice(happened, words, std::move(read));
}

void MainWindow::setCopyTrouble(std::optional<Error::Code> code, const QString &folder)
{
    m_banner->setCopyTrouble(TroubleBanner::Copy::Database, code, folder);
}

void MainWindow::setReportCopyTrouble(std::optional<Error::Code> code, const QString &folder)
{
    m_banner->setCopyTrouble(TroubleBanner::Copy::Calls, code, folder);
}

void MainWindow::setMonthFileTrouble(std::optional<Error::Code> code, const QString &folder)
{
    m_banner->setCopyTrouble(TroubleBanner::Copy::Month, code, folder);
}

void MainWindow::tell(const QString &happened, const QString &words)
{
    m_banner->tell(happened, words);
}

void MainWindow::setReachable(bool reachable)
{
    m_row->mark()->setReachable(reachable);
}

void MainWindow::setPlace(const QString &place, DatabaseKind kind)
{
    m_row->mark()->setPlace(place, kind);
}

void MainWindow::setLook(LookChoice look)
{
    m_look = look;
}

/// Names and the organisation come from other desks at any moment: what is being looked for stays as it is.
void MainWindow::followSession()
{
    if (m_shownIn != m_session->screen()) {
        retranslate();
        return;
    }
    showDeskKind();
    m_row->setAgent(m_session->account().name);
}

void MainWindow::retranslate()
{
    m_shownIn = m_session->screen();
    showDeskKind();
    if (m_first)
        m_first->setScreen(m_session->screen());
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_row->setPageTitle(static_cast<int>(i), m_entries[i].title());
    m_row->setAgent(m_session->account().name);
    m_row->retranslate();
    m_banner->retranslate();
    m_unassigned->retranslate();
    m_palette->retranslate();
    m_away->retranslate(m_session->screen());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever moves below the page row moves the palette's place.
    if (watched == m_pages && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_palette->setRoom(paletteRoom());
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_session)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow() && std::exchange(m_focusWanted, false))
        QMetaObject::invokeMethod(this, &MainWindow::focusPage, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::setClosing(bool closing)
{
    m_closing = closing;
    m_banner->setClosing(closing);
}

bool MainWindow::mayLeaveUnsaved()
{
    switch (dialogs::askLeavingUnsaved(this, m_ports.unsaved())) {
    case dialogs::Leaving::Stay:
        return false;
    case dialogs::Leaving::Wait:
        setClosing(true);
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
                  tr("%1\n\nIt is offered when the program starts again; an administrator can also bring it back "
                     "with:\nauricular-cli recover FILE")
                      .arg(path));
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_calls) {
        event->accept();
        return;
    }
    m_calls->keepTyped();
    if (m_ports.settle)
        m_ports.settle();
    if (mayLeave())
        event->accept();
    else
        event->ignore();
}

QStringList MainWindow::begun() const
{
    QStringList words;
    for (const WindowPage &entry : m_entries) {
        if (entry.begun)
            words.append(entry.begun());
    }
    return words;
}

bool MainWindow::mayLeave()
{
    const bool waited = m_closing;
    setClosing(false);
    const QStringList begun = this->begun();
    const bool unsaved = m_ports.unsaved && m_ports.unsaved() > 0;
    const bool midCall = !unsaved && !waited && m_front->call();
    const bool loses = !begun.isEmpty() && (!waited || begun != m_letGo);
    if ((midCall || loses) && !dialogs::askLeaving(this, midCall, loses ? begun : QStringList()))
        return false;
    m_letGo = begun;
    return !unsaved || mayLeaveUnsaved();
}

} // namespace helpdesk
