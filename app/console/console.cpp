// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/console.h"

#include "app/console/deskzone.h"
#include "app/console/reportports.h"
#include "app/console/storeports.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/windowplace.h"
#include "app/pcsettings.h"
#include "core/base/day.h"
#include "core/storage/journal/recoveryfile.h"
#include "core/storage/organisation/accountsettingrepository.h"
#include "core/storage/report/shiftnoterepository.h"
#include "ui/call/callpage.h"
#include "ui/calllog/calllogpage.h"
#include "ui/import/importpanel.h"
#include "ui/report/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/presencedesk.h"
#include "ui/shell/seniorasks.h"
#include "ui/text/errortext.h"
#include "ui/text/times.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

namespace helpdesk::console {

namespace {

using namespace std::chrono_literals;

constexpr auto lastPatience = 3s;
constexpr auto firstCopyAfter = 20s; ///< The start belongs to the person.
constexpr qint64 rememberedNotesMs = 3 * dayMs;
constexpr auto firstPagesAfter = 10s;   ///< Likewise.
constexpr auto firstFiguresAfter = 5s;  ///< Likewise; before somebody asks for them.
constexpr auto closingPatience = 400ms; ///< A commit takes a few; whoever closes notices no more.

} // namespace

Console::Console(const OpenedDesk &desk, Surroundings around, Language screen, QSettings *settings,
                 std::unique_ptr<MainWindow> window)
    : m_around(std::move(around)),
      m_settings(settings),
      m_systemScheme(schemeOf(QApplication::palette())),
      m_portal(QDBusConnection::sessionBus()),
      m_store(desk.location, m_around.queue, m_around.watch),
      m_journal(m_store.journal()),
      m_ids(m_around.seed),
      m_session(m_ids.session()),
      m_deskSettings(m_store, m_session, m_around.now),
      m_accountKey(accountKeyOf(desk.location)),
      m_isOwn(!desk.demo && !desk.practice),
      m_place(desk.location.engine == Engine::Sqlite ? desk.location.path : desk.location.displayText()),
      m_desk(m_journal, IdSource(m_around.seed ? m_around.seed + 1 : 0)),
      m_ports(portsOf(m_store, desk.location, m_around.now, this)),
      m_front(m_desk, m_session, m_ports),
      m_window(std::move(window)),
      m_copies(desk.location, remembered(copiesFolderKey).toString(),
               [this] { return Times::local(m_around.now().wallMs); }),
      m_figures(m_store),
      m_reportCopies(desk.location, [this] { return m_around.now().wallMs; }),
      m_monthFile(desk.location, [this] { return m_around.now().wallMs; }),
      m_reportSaver(desk.location, [this] { return m_around.now().wallMs; }),
      m_importer(desk.location, [this] { return m_around.now().wallMs; }),
      m_densities(desk.densities)
{
    useTimeZone(desk.organisation.timeZone);
    fillSession(desk, screen);
    furnish(desk);
    connectStore();
    connectWindow();
    connectCopies();
    if (m_settings) // A desk that was made for pictures is counted by today's rules.
        m_figures.watch(firstFiguresAfter);
    readSound();
    addReports();
    addSettings(desk);
    if (desk.practice)
        m_practice = std::make_unique<PracticeWiring>(m_store, m_around, m_ids, m_front, m_desk, *m_calls, *m_window);
    setLook(static_cast<MainWindow::LookChoice>(remembered("look").toInt()));
    connect(&m_portal, &desktop::PortalScheme::schemeChanged, this, [this] { setLook(m_look); });
    if (m_accounts.empty()) {
        Organisation proposed = desk.organisation;
        if (const QString zone = zoneOfPc(); !zone.isEmpty())
            proposed.timeZone = zone;
        m_window->askFirstAccount(proposed);
    } else if (const auto last = whoSatHere()) {
        sitDown(*last);
        if (m_practice)
            m_practice->show();
        else
            m_window->showPage(remembered("page").toInt());
    } else {
        m_window->askWhoSits();
    }
    m_front.refreshOpenCalls();
    watchUnassigned();
    tellNotes(desk.notes);
    if (m_settings && desk.location.engine == Engine::Sqlite)
        QTimer::singleShot(firstPagesAfter, this, [this, location = desk.location] { checkPages(location); });
}

void Console::tellNotes(const OpeningNotes &notes)
{
    if (!notes.logAside.isEmpty())
        m_window->addNotice(
            tr("A file with changes lay beside the database that is not its own."),
            tr("It was not played in and is kept: %1. Let the administrator see whether a copy was put back by hand.")
                .arg(notes.logAside));
    if (notes.countersRaised)
        m_window->addNotice(tr("The counter of folios or tickets stood behind the numbers given."),
                            tr("It was set to the highest of them, so that none is given twice. Tell the "
                               "administrator: part of the database may be of an older state."));
    if (notes.isOnNetwork)
        m_window->addNotice(
            tr("The database is a file on another machine."),
            tr("Only one PC at a time may use it. Several PCs share a server: auricular --database postgresql://…"));
}

/// What the shift before leaves to whoever sits down; it stands until they have read it.
void Console::tellShiftNotes()
{
    const AccountId reader = m_session.account().id;
    if (reader.isNull() || !m_settings)
        return;
    m_store.reader().ask<std::vector<ShiftNote>>(
        QStringLiteral("unread-shift-notes"), this,
        [reader, since = m_around.now().wallMs - rememberedNotesMs](Connection &connection) {
            return ShiftNoteRepository(connection).unread(reader, since);
        },
        [this, reader](const Result<std::vector<ShiftNote>> &notes) {
            for (const ShiftNote &note : notes ? notes.value() : std::vector<ShiftNote>{}) {
                const QString told = QStringLiteral("%1 %2 %3").arg(reader.value).arg(note.writtenAtMs).arg(note.shift);
                if (m_session.account().id != reader || m_toldNotes.contains(told))
                    continue;
                m_toldNotes.insert(told);
                m_window->addNotice(
                    tr("Note of the shift %1, by %2:").arg(note.name, m_session.nameOf(note.by)), note.text,
                    [this, note, reader] {
                        m_store.acts().ask<std::monostate>(
                            QStringLiteral("shift-note-read-%1-%2").arg(note.shift).arg(reader.value), this,
                            [note, reader, at = m_around.now().wallMs](Connection &connection) {
                                return ShiftNoteRepository(connection).read(note, reader, at);
                            },
                            [](const Result<> &) {}); // Told once more at the next start: nothing is lost.
                    });
            }
        });
}

/// A file that was put in place by hand may be whole to look at and not within.
void Console::checkPages(const DatabaseLocation &location)
{
    m_pages = std::make_unique<QueryThread>(location);
    m_pages->ask<std::monostate>(
        QStringLiteral("pages"), this, [](Connection &connection) { return requireWhole(connection, Look::Quick); },
        [this](const Result<> &whole) {
            m_pages.release()->deleteLater();
            if (whole || whole.error().code != Error::Code::StorageCorrupt)
                return;
            m_store.stopWriting();
            m_window->setUnsaved(m_journal.unsaved());
            const CopyState &copies = m_copies.state();
            m_window->addNotice(
                tr("The database is damaged."),
                copies.lastPath.isEmpty()
                    ? tr("Nothing more is written to it. There is no copy on this PC; tell the administrator.")
                    : tr("Nothing more is written to it. The newest copy is of %1; it is offered when the program is "
                         "started again, or: auricular-cli restore %2 --database %3")
                          .arg(copies.lastMoment.toString(QStringLiteral("dd/MM/yyyy HH:mm")), copies.lastPath,
                               m_place));
        });
}

/// Before there is a widget that would write itself anew at each word.
void Console::fillSession(const OpenedDesk &desk, Language screen)
{
    m_language.set(screen);
    m_session.setScreenLanguage(screen);
    m_session.setSpeechLanguage(remembered("speech").toString() == QLatin1String("en") ? Language::English
                                                                                       : Language::Spanish);
    m_session.setDefinitions(desk.definitions);
    m_session.setOrganisation(desk.organisation);
    m_session.setDeskKind(desk.demo ? DeskKind::Demo : desk.practice ? DeskKind::Practice : DeskKind::Own);
    QHash<AccountId, QString> names;
    for (const AccountEntry &entry : desk.everybody)
        names.insert(entry.account.id, entry.account.name);
    m_session.setNames(names);
}

void Console::furnish(const OpenedDesk &desk)
{
    WindowPorts ports;
    ports.unsaved = [this] { return m_journal.unsaved(); };
    ports.settle = [this] {
        if (m_journal.waitUntilWritten(closingPatience))
            QCoreApplication::sendPostedEvents(&m_journal);
    };
    ports.saveUnsaved = [this](const QString &path) {
        return RecoveryFile::write(path, m_journal.unsavedWork(), m_ports.now().wallMs);
    };
    ports.recoveryPath = desk.recoveryPath;
    m_calls = new CallPage(m_front);
    m_log = new CallLogPage(m_desk, m_session, m_ports);
    m_calls->setPrintPorts(m_around.printing);
    m_log->setPrintPorts(m_around.printing);
    m_window->furnish(m_calls, m_log, m_front, m_session, ports);
    m_states = std::make_unique<StateKeeper>(m_journal, m_settings, desktop::SingleInstance::keyOf(desk.location),
                                             m_session.session());
    m_window->presence().setSink([this](const AgentStateRecord &record) { m_states->keep(record); });
    m_window->asks().setPorts(seniorPortsOf(m_store, m_ports.now, m_ids, this));
    m_window->setPlace(m_around.shownPath(desk.location.displayText()),
                       desk.location.engine == Engine::Sqlite ? DatabaseKind::Embedded : DatabaseKind::Server);
    m_window->setFindPorts(findPortsOf(m_store, this));
    if (!m_isOwn)
        m_window->setDeskKind(desk.demo ? MainWindow::DeskKind::Demo : MainWindow::DeskKind::Practice);
    m_demo.setOwn(desk.location);
    m_window->offerDemo(m_isOwn && m_settings && m_demo.isPossible());
    m_window->offerPractice(m_isOwn && m_settings);
    takeEverybody(desk.everybody);
}

Console::~Console()
{
    m_journal.disconnect(
        &m_monthFile); // What is committed from here on is in the month's file when the next window looks.
    remember("geometry", m_window->saveGeometry());
    if (!m_practice)
        remember("page", m_window->currentPage());
    m_window->presence().leave();
    m_window->presence().setSink([](const AgentStateRecord &) {});
    m_states->finish(closingPatience);
    if (m_practice)
        m_practice->room().disconnect(); // It speaks to pages that go with the window.
    m_window.reset();
    // Drafts are best effort; everything else was asked about when the window closed.
    (void)m_journal.waitUntilWritten(lastPatience);
}

void Console::tick()
{
    if (m_practice)
        m_practice->room().tick();
    m_window->presence().tick();
    m_calls->tick();
}

bool Console::isAtRest() const
{
    return m_store.isAtRest() && m_importer.isAtRest();
}

void Console::connectStore()
{
    connect(&m_journal, &CommitQueue::unsavedChanged, this, [this] { m_window->setUnsaved(m_journal.unsaved()); });
    connect(&m_journal, &CommitQueue::troubled, this,
            [this](const Error &error) { m_window->setTrouble(error.code, error.reason); });
    connect(&m_journal, &CommitQueue::rewritten, this, &Console::takeRewritten);
    connect(&m_journal, &CommitQueue::recovered, this, [this] { m_window->setTrouble(std::nullopt); });
    connect(&m_journal, &CommitQueue::written, m_log, [this](const Commit &commit) {
        if (std::holds_alternative<CallCommit>(commit))
            m_log->refresh();
    });
    connect(&m_desk, &CallDesk::commitFailed, this, [this](CallId, const Error &error) {
        m_window->setUnsaved(m_journal.unsaved());
        m_window->setTrouble(error.code, error.reason);
    });
    connect(&m_store.watcher(), &StoreWatcher::reachableChanged, m_window.get(), &MainWindow::setReachable);
    connect(&m_store.watcher(), &StoreWatcher::changed, m_log, &CallLogPage::refresh);
    connect(&m_store.watcher(), &StoreWatcher::changed, &m_window->asks(), &SeniorAsks::refresh);
    connect(&m_store.watcher(), &StoreWatcher::changed, &m_front, &FrontCall::refreshOpenCalls);
}

/// A number that was said to a caller and is another ticket's now has to be said anew.
void Console::takeRewritten(const CommitReceipt &receipt)
{
    m_desk.take(receipt);
    for (auto said = receipt.saidBefore.begin(); said != receipt.saidBefore.end(); ++said) {
        m_window->addNotice(
            tr("Ticket %1 has another number now: %2.").arg(said.value()).arg(receipt.ticketNumbers.value(said.key())),
            tr("The server had lost what was saved last, and gave the number %1 to another ticket. Your ticket is "
               "written again; tell the caller its new number. "
               "The ticket is found by both.")
                .arg(said.value()));
    }
}

void Console::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::languageChosen, this, &Console::setScreenLanguageByPerson);
    connect(window, &MainWindow::speechChosen, this, &Console::setSpeechLanguageByPerson);
    connect(window, &MainWindow::lookChosen, this, &Console::setLookByPerson);
    connect(window, &MainWindow::densityChosen, this, &Console::keepDensity);
    connect(m_calls, &CallPage::holdReached, this, [this](HoldTimer::Phase phase) {
        if (!m_tone.play(phase == HoldTimer::Phase::Due ? HoldTone::Kind::Due : HoldTone::Kind::Overdue))
            m_calls->flashHold();
    });
    connect(window, &MainWindow::accountChosen, this, &Console::chooseAccount);
    connect(window, &MainWindow::accountNamed, this, &Console::addAccount);
    connect(window, &MainWindow::centreNumberGiven, this, [this](const QString &number) {
        Organisation organisation = m_session.organisation();
        organisation.centreNumber = number;
        keepOrganisation(organisation);
    });
    connect(window, &MainWindow::organisationGiven, this, &Console::keepOrganisation);
    connect(window, &MainWindow::firstResolverGiven, this, [this](const QString &name) { m_firstResolver = name; });
    connect(window, &MainWindow::resolversWanted, this, [this] { showSettings().openResolvers(); });
    connect(window, &MainWindow::demoWanted, &m_demo, &DemoMaker::make);
    connect(window, &MainWindow::practiceWanted, this, [this] {
        startOther({QStringLiteral("--practice"), QStringLiteral("--database"), m_place});
    });
    connect(window, &MainWindow::ownDeskWanted, this, [this] { startOther({}); });
    connect(&m_demo, &DemoMaker::working, this, [this] { m_window->setDemoState(MainWindow::DemoState::Making); });
    connect(&m_demo, &DemoMaker::ready, this, [this](const QString &path) {
        startOther({QStringLiteral("--database"), path});
    });
    connect(&m_demo, &DemoMaker::failed, this, [this] { m_window->setDemoState(MainWindow::DemoState::Failed); });
    connect(&m_other, &desktop::OtherStart::begun, this, [this] {
        m_window->setOtherDesk(MainWindow::OtherDesk::None);
        m_window->close();
    });
    connect(&m_other, &desktop::OtherStart::failed, this,
            [this] { m_window->setOtherDesk(MainWindow::OtherDesk::Failed); });
    connect(&m_deskSettings, &DeskSettings::everybodyChanged, this, &Console::takeEverybody);
}

/// Another desk has a window of its own; once that stands, this one goes when it may.
void Console::startOther(const QStringList &arguments)
{
    m_window->setDemoState(MainWindow::DemoState::None);
    m_window->setOtherDesk(MainWindow::OtherDesk::Opening);
    m_other.start(QCoreApplication::applicationFilePath(), arguments);
}

void Console::addReports()
{
    m_reportSaver.setLanguage(m_session.screen());
    m_reports = new ReportsPage(m_session, reportPortsOf(m_store, m_ports.now, m_ids, this), m_reportSaver.ports());
    m_reports->setPrintPorts(m_around.printing);
    m_reports->offer(
        [this]() -> ReportPanel * { return new ImportPanel(m_session, m_importer.ports(m_store.reader())); });
    m_reportsPosition =
        m_window->addPage({m_reports, [] { return ReportsPage::title(); }, [this] { m_reports->takeFocus(); },
                           [this] { m_reports->print(); }, [this] { return m_reports->canPrint(); },
                           [this] { return m_reports->begun(); }});
    const auto seated = [this] { return !m_session.account().id.isNull(); };
    m_reports->addCommands(
        m_window->commands(), m_window.get(), [this] { showReports(); }, seated);
    m_window->commands().add(m_window.get(),
                             {QStringLiteral("import-log"),
                              CommandEntry::Group::Desk,
                              [] { return ImportPanel::commandWords(); },
                              [this] {
                                  m_reports->openOffered(0);
                                  showReports();
                              },
                              {},
                              {},
                              seated});
    connect(m_reports, &ReportsPage::callsWanted, m_window.get(), &MainWindow::showLogBehind);
    connect(m_reports, &ReportsPage::callWanted, this, [this](CallId call) {
        m_window->showLog();
        m_log->showCall(call);
    });
    connect(m_log, &CallLogPage::reportWanted, this, [this] { showReports(); });
    connect(&m_store.watcher(), &StoreWatcher::changed, m_reports, &ReportsPage::refresh);
    connect(&m_store.journal(), &CommitQueue::written, m_reports, &ReportsPage::refresh);
}

ReportsPage &Console::showReports()
{
    m_window->showPage(m_reportsPosition);
    return *m_reports;
}

void Console::addSettings(const OpenedDesk &desk)
{
    m_settingsPorts = settingsPorts(desk);
    m_settingsPage = new SettingsPage(m_session, m_settingsPorts);
    m_settingsPosition = m_window->addPage({m_settingsPage,
                                            [] { return SettingsPage::title(); },
                                            [this] { m_settingsPage->takeFocus(); },
                                            {},
                                            {},
                                            [this] { return m_settingsPage->begun(); }});
    connect(&m_store.watcher(), &StoreWatcher::changed, m_settingsPage, &SettingsPage::refresh);
}

SettingsPage &Console::showSettings()
{
    m_window->showPage(m_settingsPosition);
    return *m_settingsPage;
}

void Console::setScreenLanguageByPerson(Language language)
{
    remember("language", language == Language::English ? QStringLiteral("en") : QStringLiteral("es"));
    setScreenLanguage(language);
}

void Console::setSpeechLanguageByPerson(Language language)
{
    remember("speech", language == Language::English ? QStringLiteral("en") : QStringLiteral("es"));
    m_session.setSpeechLanguage(language);
}

void Console::setLookByPerson(LookChoice look)
{
    remember("look", static_cast<int>(look));
    setLook(look);
}

/// What is invented or practised needs no copy, nor does the tour.
void Console::connectCopies()
{
    connect(&m_copies, &CopyKeeper::changed, this,
            [this](const CopyState &state) { m_window->setCopyTrouble(state.trouble, state.folder); });
    if (m_settings && m_isOwn) {
        m_copies.watch(firstCopyAfter);
        watchReportCopies();
        watchMonthFile();
    }
}

void Console::setScreenLanguage(Language language)
{
    m_reportCopies.setLanguage(language);
    m_monthFile.setLanguage(language);
    m_reportSaver.setLanguage(language);
    m_language.set(language); // First: what the session's word makes anew is made in the new language.
    m_session.setScreenLanguage(language);
}

void Console::setLook(LookChoice look)
{
    m_look = look;
    const Scheme scheme = look == LookChoice::System ? m_portal.scheme().value_or(m_systemScheme)
        : look == LookChoice::Dark                   ? Scheme::Dark
                                                     : Scheme::Light;
    QApplication::setPalette(consolePalette(scheme));
    m_window->setLook(look);
}

void Console::takeEverybody(const std::vector<AccountEntry> &everybody)
{
    QHash<AccountId, QString> names;
    m_accounts.clear();
    for (const AccountEntry &entry : everybody) {
        names.insert(entry.account.id, entry.account.name);
        if (entry.active)
            m_accounts.push_back(entry.account);
    }
    if (names != m_session.names())
        m_session.setNames(names);
    m_window->setAccounts(m_accounts);
}

void Console::sitDown(const Account &account)
{
    remember(m_accountKey.constData(), account.id.value);
    const bool another = m_session.account().id != account.id;
    m_session.setDensity(m_densities.value(account.id, Density::Junior));
    m_session.setAccount(account);
    if (another)
        m_front.handOver();
    m_window->setAccounts(m_accounts);
    m_window->showCalls();
    tellShiftNotes();
    keepFirstResolver();
}

void Console::chooseAccount(AccountId id)
{
    for (const Account &account : m_accounts) {
        if (account.id == id) {
            sitDown(account);
            return;
        }
    }
}

/// A number means somebody else on another desk. Nobody is seated by chance where several work: calls would be theirs.
std::optional<Account> Console::whoSatHere() const
{
    const AccountId last{remembered(m_accountKey.constData()).toLongLong()};
    for (const Account &account : m_accounts) {
        if (account.id == last || m_accounts.size() == 1)
            return account;
    }
    return std::nullopt;
}

void Console::addAccount(const QString &name)
{
    m_settingsPorts.addAccount(name, [this](const Result<Account> &added) {
        if (added) {
            m_accounts.push_back(added.value());
            sitDown(added.value());
        } else {
            m_window->letNameAgain();
            m_window->tell(tr("The name could not be saved"), ErrorText::of(added.error().code).whole());
        }
    });
}

void Console::keepDensity(Density density)
{
    const AccountId account = m_session.account().id;
    m_densities.insert(account, density);
    m_store.acts().act<std::monostate>(
        this,
        [account, density](Connection &connection) {
            return AccountSettingRepository(connection).setDensity(account, density);
        },
        [this](const Result<> &kept) {
            if (!kept)
                m_window->tell(tr("The choice holds in this window only"), ErrorText::of(kept.error().code).whole());
        });
}

void Console::keepOrganisation(const Organisation &organisation)
{
    m_settingsPorts.keepOrganisation(organisation, [this](const Result<> &kept) {
        if (!kept)
            m_window->tell(tr("It could not be saved"), ErrorText::of(kept.error().code).whole());
    });
}

void Console::remember(const char *key, const QVariant &value)
{
    // Written only when it changes: a settings file may lie on a slow network.
    if (m_settings && remembered(key) != value)
        m_settings->setValue(QLatin1String(key), value);
}

QVariant Console::remembered(const char *key) const
{
    return m_settings ? m_settings->value(QLatin1String(key)) : QVariant();
}

} // namespace helpdesk::console
