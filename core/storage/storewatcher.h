// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace helpdesk {

class Connection;
class QueryThread;

/// How often a StoreWatcher looks.
struct WatchPolicy
{
    std::chrono::milliseconds atMostEvery{1000}; ///< Between two signals.
    std::chrono::milliseconds poll{1000};        ///< Between two looks at an SQLite file.
    std::chrono::milliseconds slowPoll{10000};   ///< PostgreSQL, in case nobody says anything.
};

/// Says that something in the database has changed, by this program or by another, at most once a second.
///
/// SQLite: PRAGMA data_version. PostgreSQL: the word of other desks, and a slow look at the server's row counts.
class StoreWatcher : public QObject
{
    Q_OBJECT

public:
    /// \a reader is borrowed and must outlive the watcher.
    explicit StoreWatcher(QueryThread &reader, bool listens, WatchPolicy policy = {}, QObject *parent = nullptr);

    /// Looks now; comes by itself as often as the policy says.
    void look();
    /// Nothing that was seen is still to be said.
    [[nodiscard]] bool isAtRest() const { return !m_pause.isActive(); }

Q_SIGNALS:
    void changed();
    /// Whether the last look was answered: said when it becomes otherwise.
    void reachableChanged(bool reachable);

private:
    void compare(const Result<QString> &state);
    void say();

    QueryThread &m_reader;
    QTimer m_look;
    QTimer m_pause;  ///< Runs after a signal: the next one waits for its end.
    QString m_state; ///< As of the last look; empty: not known.
    bool m_reachable = true;
    bool m_more = false; ///< Something changed during the pause.
};

} // namespace helpdesk
