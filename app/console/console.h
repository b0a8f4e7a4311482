// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/keepingjournal.h"
#include "app/console/opening.h"
#include "app/console/statekeeper.h"
#include "app/console/systemclock.h"
#include "app/desktop/portalscheme.h"
#include "core/call/calldesk.h"
#include "ui/call/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/screenlanguage.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

class QSettings;

namespace helpdesk {
class CallLogPage;
class CallPage;
}

namespace helpdesk::console {

/// The composition root of the window: makes the parts, leads their signals to each other, and decides nothing.
class Console : public QObject
{
    Q_OBJECT

public:
    /// \a settings is borrowed; null on the tour, which leaves no trace on the PC.
    Console(const OpenedDesk &desk, MomentSource now, Language screen, QSettings *settings);
    ~Console() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] FrontCall &front() { return m_front; }
    [[nodiscard]] AgentSession &session() { return m_session; }
    [[nodiscard]] CallDesk &desk() { return m_desk; }
    [[nodiscard]] Store &store() { return m_store; }
    /// The clocks of the call page as they stand now, without waiting for the next second.
    void tick();

    void setScreenLanguage(Language language);
    void setLook(MainWindow::LookChoice look);
    /// Adds somebody to the desk and lets them sit down.
    void addAccount(const QString &name);

private:
    void connectStore();
    void connectWindow();
    void sitDown(const Account &account);
    void chooseAccount(AccountId id);
    void keepDensity(Density density);
    void setCentreNumber(const QString &number);
    void remember(const char *key, const QVariant &value);
    [[nodiscard]] QVariant remembered(const char *key) const;

    QSettings *m_settings;
    ScreenLanguage m_language;
    Scheme m_systemScheme; ///< As it was when the program began: what holds without a portal.
    desktop::PortalScheme m_portal;
    MainWindow::LookChoice m_look = MainWindow::LookChoice::System;
    Store m_store;
    KeepingJournal m_journal;
    IdSource m_ids;
    AgentSession m_session;
    CallDesk m_desk;
    CallPorts m_ports;
    FrontCall m_front;
    CallPage *m_calls; ///< The window's.
    CallLogPage *m_log; ///< The window's.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StateKeeper> m_states;
    std::vector<Account> m_accounts;
    QHash<AccountId, Density> m_densities;
};

} // namespace helpdesk::console
