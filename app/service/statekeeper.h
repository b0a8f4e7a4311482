// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/agentstate.h"
#include "core/storage/store.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

class QSettings;

namespace helpdesk::console {

/// Writes the states of this window's agents off its thread, in order, again and again until they stand. What a try
/// could not write is also kept on the PC, so that the next start on this database writes it; there the states that
/// windows which died left open are ended too, however many died before one could.
class StateKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a settings is borrowed; null on the tour. \a place tells databases apart in it.
    StateKeeper(Store &store, QSettings *settings, const QString &place, SessionId session);

    void keep(const AgentStateRecord &record);
    /// Gives what waits the moment it takes; the rest goes to the next start.
    void finish(std::chrono::milliseconds patience);

private:
    void readLeftBehind();
    void endEarlierSession();
    void write(std::function<Result<>(Connection &)> act, std::function<void()> written);
    void writeNext();
    void rememberSessions();
    void rememberPending();
    [[nodiscard]] QString key(const char *what) const;

    Store &m_store;
    QSettings *m_settings;
    QString m_place;
    SessionId m_session;
    std::deque<SessionId> m_toEnd; ///< Windows before this one, until their last state has an end.
    std::deque<AgentStateRecord> m_pending;
    QStringList m_remembered; ///< What the PC keeps of them.
    bool m_writing = false;
    QTimer m_again;
};

} // namespace helpdesk::console
