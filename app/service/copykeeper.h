// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/copystate.h"
#include "core/storage/copy/copies.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace helpdesk::console {

/// Makes the daily copy in a thread of its own, some time after the window stands and whenever a day has none yet.
///
/// Nobody waits for it: it works in small steps at the lowest priority. A copy that fails is told by changed() and
/// tried again at the next look. Databases on a server are left to the server's tools.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    using LocalTime = std::function<QDateTime()>;

    /// \a folder empty: beside the database.
    CopyKeeper(DatabaseLocation database, const QString &folder, LocalTime now, CopyRule rule = {},
               QObject *parent = nullptr);
    /// Stops a copy in hand; it leaves no trace.
    ~CopyKeeper() override;

    /// Looks now and then whether today has its copy; the first time after \a firstLook.
    void watch(std::chrono::milliseconds firstLook);
    /// Makes one now, whether or not today has one. Nothing when one is being made.
    void copyNow();
    /// Another folder from the next copy on; empty: beside the database.
    void setFolder(const QString &folder);
    [[nodiscard]] bool isFolderChosen() const { return !m_folder.isEmpty(); }

    [[nodiscard]] const CopyState &state() const;

Q_SIGNALS:
    void changed(const helpdesk::CopyState &state);

private:
    void look();
    void finish(const Result<StoredCopy> &made);
    void readFolder() const;
    void tellNewest();

    const DatabaseLocation m_database;
    const LocalTime m_now;
    const CopyRule m_rule;
    QString m_folder;
    QTimer m_timer;
    mutable CopyState m_state; ///< Of the folder: as it was when last asked for.
    mutable bool m_wasRead = false;
    std::atomic<bool> m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace helpdesk::console
