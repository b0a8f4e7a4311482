// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/systemclock.h"
#include "core/storage/store.h"
#include "ui/settings/settingsports.h"

#include <QObject>

namespace helpdesk {
class AgentSession;
}

namespace helpdesk::console {

/// What the desk has decided for itself (its people, its names, its definitions), as the window knows it.
///
/// Reads it again when the database changes, so that what another workstation sets is true here too, and answers the
/// settings' questions. Everything runs in the store's reader, off the window's thread.
class DeskSettings : public QObject
{
    Q_OBJECT

public:
    /// The store and the session are borrowed.
    DeskSettings(Store &store, AgentSession &session, MomentSource now, QObject *parent = nullptr);

    /// The database's part of the ports; the rest belongs to the PC.
    void fill(SettingsPorts &ports);
    /// The same for what the store itself is.
    void fill(StorePorts &ports, const DatabaseLocation &location, const QString &recoveryPath);
    void reload();

Q_SIGNALS:
    void everybodyChanged(const std::vector<helpdesk::AccountEntry> &everybody);

private:
    struct Facts
    {
        std::vector<AccountEntry> everybody;
        Organisation organisation;
        DefinitionsPtr definitions;
    };

    void take(const Facts &facts);
    void fillAccounts(SettingsPorts &ports);
    void fillDefinitions(SettingsPorts &ports);
    void fillNumbers(SettingsPorts &ports);

    /// Asks in the reader and acts beside it, so that nobody's question waits for the writers' turn. Every question is
    /// answered, and a change makes the window read anew.
    template<typename T>
    void act(std::function<Result<T>(Connection &)> act, std::function<void(const Result<T> &)> answer);
    template<typename T>
    void ask(std::function<Result<T>(Connection &)> question, std::function<void(const Result<T> &)> answer);
    template<typename T>
    void change(std::function<Result<T>(Connection &)> question, std::function<void(const Result<T> &)> answer);

    Store &m_store;
    AgentSession &m_session;
    MomentSource m_now;
    int m_asked = 0;
};

/// Adds somebody under a login made from the name: "Lucía Ramírez" → "lucia.ramirez"; a number tells namesakes apart.
[[nodiscard]] Result<Account> addUnderFreeLogin(Connection &connection, const QString &name);

} // namespace helpdesk::console
