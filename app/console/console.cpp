// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/console.h"

#include "app/console/storeports.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/windowplace.h"
#include "core/base/text.h"
#include "core/storage/accountrepository.h"
#include "core/storage/accountsettingrepository.h"
#include "core/storage/recoveryfile.h"
#include "core/storage/settingrepository.h"
#include "ui/call/callpage.h"
#include "ui/calllog/calllogpage.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/presencedesk.h"
#include "ui/shell/seniorasks.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QSettings>

namespace helpdesk::console {

namespace {

using namespace std::chrono_literals;

constexpr auto lastPatience = 3s;
constexpr auto closingPatience = 400ms; ///< A commit takes a few; whoever closes notices no more.

/// "Lucía Ramírez" → "lucia.ramirez"; a number tells namesakes apart.
Result<Account> addUnderFreeLogin(Connection &connection, const QString &name)
{
    const QString login = foldedForSearch(name).replace(QLatin1Char(' '), QLatin1Char('.'));
    AccountRepository accounts(connection);
    for (int again = 1;; ++again) {
        auto added = accounts.add(again == 1 ? login : QStringLiteral("%1%2").arg(login).arg(again), name);
        if (added || added.error().code != Error::Code::Conflict || again == 99)
            return added;
    }
}

} // namespace

Console::Console(const OpenedDesk &desk, MomentSource now, Language screen, QSettings *settings)
    : m_settings(settings), m_systemScheme(schemeOf(QApplication::palette())), m_portal(QDBusConnection::sessionBus()), m_store(desk.location), m_journal(m_store.journal()),
      m_session(m_ids.session()), m_desk(m_journal, IdSource()), m_ports(portsOf(m_store, now, this)), m_front(m_desk, m_session, m_ports),
      m_calls(new CallPage(m_front)), m_log(new CallLogPage(m_desk, m_session, m_ports)), m_accounts(desk.accounts), m_densities(desk.densities)
{
    WindowPorts ports;
    ports.unsaved = [this] { return m_journal.unsaved(); };
    ports.settle = [this] {
        if (m_store.journal().waitUntilWritten(closingPatience))
            QCoreApplication::sendPostedEvents(&m_store.journal());
    };
    ports.saveUnsaved = [this](const QString &path) { return RecoveryFile::write(path, m_journal.unsavedWork(), m_ports.now().wallMs); };
    ports.recoveryPath = desk.recoveryPath;
    m_window = std::make_unique<MainWindow>(m_calls, m_log, m_front, m_session, ports);
    m_states = std::make_unique<StateKeeper>(m_store, m_settings, desktop::SingleInstance::keyOf(desk.location), m_session.session());
    m_window->presence().setSink([this](const AgentStateRecord &record) { m_states->keep(record); });
    m_window->asks().setPorts(seniorPortsOf(m_store, m_ports.now, m_ids, this));
    connectStore();
    connectWindow();
    QHash<AccountId, QString> names;
    for (const Account &account : m_accounts)
        names.insert(account.id, account.name);
    m_session.setNames(names);
    m_session.setDefinitions(desk.definitions);
    m_session.setCentreNumber(desk.centreNumber);
    m_session.setSpeechLanguage(remembered("speech").toString() == QLatin1String("en") ? Language::English : Language::Spanish);
    m_window->setPlace(desk.location.displayText(), desk.location.engine == Engine::Sqlite ? DatabaseKind::Embedded : DatabaseKind::Server);
    m_window->setFindPorts(findPortsOf(m_store, this));
    m_window->setAccounts(m_accounts);
    setScreenLanguage(screen);
    setLook(static_cast<MainWindow::LookChoice>(remembered("look").toInt()));
    connect(&m_portal, &desktop::PortalScheme::schemeChanged, this, [this] { setLook(m_look); });
    desktop::restorePlace(*m_window, remembered("geometry").toByteArray());
    if (m_accounts.empty())
        m_window->askFirstAccount();
    else
        chooseAccount(AccountId{remembered("account").toLongLong()});
    m_window->showPage(remembered("page").toInt());
    m_front.refreshOpenCalls();
}

Console::~Console()
{
    remember("geometry", m_window->saveGeometry());
    remember("page", m_window->currentPage());
    m_window->presence().leave();
    m_window->presence().setSink([](const AgentStateRecord &) {});
    m_states->finish(closingPatience);
    m_window.reset();
    // Drafts are best effort; everything else was asked about when the window closed.
    (void)m_store.journal().waitUntilWritten(lastPatience);
}

void Console::tick()
{
    m_calls->tick();
}

void Console::connectStore()
{
    CommitQueue &queue = m_store.journal();
    connect(&queue, &CommitQueue::unsavedChanged, this, [this] { m_window->setUnsaved(m_journal.unsaved()); });
    connect(&queue, &CommitQueue::troubled, this, [this](const Error &error) { m_window->setTrouble(error.code); });
    connect(&queue, &CommitQueue::recovered, this, [this] { m_window->setTrouble(std::nullopt); });
    connect(&queue, &CommitQueue::written, m_log, &CallLogPage::refresh);
    connect(&m_desk, &CallDesk::commitFailed, this, [this](CallId, const Error &error) {
        m_window->setUnsaved(m_journal.unsaved());
        m_window->setTrouble(error.code);
    });
    connect(&m_store.watcher(), &StoreWatcher::reachableChanged, m_window.get(), &MainWindow::setReachable);
    connect(&m_store.watcher(), &StoreWatcher::changed, m_log, &CallLogPage::refresh);
    connect(&m_store.watcher(), &StoreWatcher::changed, &m_window->asks(), &SeniorAsks::refresh);
    connect(&m_store.watcher(), &StoreWatcher::changed, &m_front, &FrontCall::refreshOpenCalls);
}

void Console::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::languageChosen, this, [this](Language language) {
        remember("language", language == Language::English ? QStringLiteral("en") : QStringLiteral("es"));
        setScreenLanguage(language);
    });
    connect(window, &MainWindow::speechChosen, this, [this](Language language) {
        remember("speech", language == Language::English ? QStringLiteral("en") : QStringLiteral("es"));
        m_session.setSpeechLanguage(language);
    });
    connect(window, &MainWindow::lookChosen, this, [this](MainWindow::LookChoice look) {
        remember("look", static_cast<int>(look));
        setLook(look);
    });
    connect(window, &MainWindow::densityChosen, this, &Console::keepDensity);
    connect(window, &MainWindow::accountChosen, this, &Console::chooseAccount);
    connect(window, &MainWindow::accountNamed, this, &Console::addAccount);
    connect(window, &MainWindow::centreNumberGiven, this, &Console::setCentreNumber);
}

void Console::setScreenLanguage(Language language)
{
    m_language.set(language); // First: what the session's word makes anew is made in the new language.
    m_session.setScreenLanguage(language);
}

void Console::setLook(MainWindow::LookChoice look)
{
    m_look = look;
    const Scheme scheme = look == MainWindow::LookChoice::System ? m_portal.scheme().value_or(m_systemScheme)
        : look == MainWindow::LookChoice::Dark                   ? Scheme::Dark
                                                                 : Scheme::Light;
    QApplication::setPalette(consolePalette(scheme));
    m_window->setLook(look);
}

void Console::sitDown(const Account &account)
{
    remember("account", account.id.value);
    m_session.setDensity(m_densities.value(account.id, Density::Junior));
    m_session.setAccount(account);
    m_window->setAccounts(m_accounts);
    m_window->showCalls();
}

void Console::chooseAccount(AccountId id)
{
    for (const Account &account : m_accounts) {
        if (account.id == id) {
            sitDown(account);
            return;
        }
    }
    sitDown(m_accounts.front());
}

void Console::addAccount(const QString &name)
{
    m_store.reader().ask<Account>(
        QStringLiteral("add-account"), this, [name](Connection &connection) { return addUnderFreeLogin(connection, name); },
        [this](const Result<Account> &added) {
            if (added) {
                m_accounts.push_back(added.value());
                sitDown(added.value());
            } else {
                const ErrorText text = ErrorText::of(added.error().code);
                dialogs::tell(m_window.get(), tr("The name could not be saved"), QStringLiteral("%1 %2").arg(text.happened, text.toDo));
            }
        });
}

void Console::keepDensity(Density density)
{
    const AccountId account = m_session.account().id;
    m_densities.insert(account, density);
    m_store.reader().ask<std::monostate>(
        QStringLiteral("density"), this,
        [account, density](Connection &connection) { return AccountSettingRepository(connection).setDensity(account, density); },
        [this](const Result<> &kept) {
            if (!kept)
                dialogs::tell(m_window.get(), tr("The choice holds in this window only"), ErrorText::of(kept.error().code).whole());
        });
}

void Console::setCentreNumber(const QString &number)
{
    m_session.setCentreNumber(number);
    m_store.reader().ask<std::monostate>(
        QStringLiteral("centre-number"), this,
        [number](Connection &connection) { return SettingRepository(connection).set(DeskSetting::CentrePhone, number); },
        [this](const Result<> &set) {
            if (!set)
                dialogs::tell(m_window.get(), tr("The number could not be saved"), ErrorText::of(set.error().code).whole());
        });
}

void Console::remember(const char *key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(QLatin1String(key), value);
}

QVariant Console::remembered(const char *key) const
{
    return m_settings ? m_settings->value(QLatin1String(key)) : QVariant();
}

} // namespace helpdesk::console
