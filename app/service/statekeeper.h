// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal/commitqueue.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <vector>

class QSettings;

namespace helpdesk::console {

/// Hands the states of this window's agents to the journal. What it cannot write is also kept on the PC, so that the
/// next start on this database writes it; there the states that windows which died left open are ended too, however
/// many died before one could.
class StateKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a journal is borrowed, and so is \a settings; null on the tour. \a place tells databases apart in it.
    StateKeeper(CommitQueue &journal, QSettings *settings, const QString &place, SessionId session);

    void keep(const AgentStateRecord &record);
    /// Gives what waits the moment it takes, where the journal can write; the rest goes to the next start.
    void finish(std::chrono::milliseconds patience);

private:
    void takeLeftBehind();
    void submit(const AgentStateRecord &record);
    void end(SessionId session);
    void rememberSessions();
    void rememberUnwritten();
    [[nodiscard]] QString key(const char *what) const;

    CommitQueue &m_journal;
    QSettings *m_settings;
    QString m_place;
    SessionId m_session;
    std::vector<SessionId> m_toEnd; ///< Windows before this one, until their last state has an end.
    std::vector<AgentStateRecord> m_unwritten;
    QStringList m_remembered; ///< What the PC keeps of them.
};

} // namespace helpdesk::console
