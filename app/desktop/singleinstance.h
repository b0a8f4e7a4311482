// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/databaselocation.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

namespace helpdesk::desktop {

/// One window per database and user: the second start raises the first one's window and leaves.
///
/// The lock and the socket lie in the user's runtime folder under a name made from the database's canonical place, so
/// that two names of one file are one desk and two desks run side by side. A lock whose holder died is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// \a folder for tests; empty: the user's runtime folder.
    explicit SingleInstance(const DatabaseLocation &location, const QString &folder = {});

    /// True when this is the one; false when the other was asked to raise its window. One that is closing is waited
    /// for; one that stays and does not answer has not been raised.
    [[nodiscard]] bool take();
    /// After take() was false: whether the other has answered.
    [[nodiscard]] bool raised() const { return m_raised; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Of one database the same, whatever link or name leads to it; holds no password.
    [[nodiscard]] static QString keyOf(const DatabaseLocation &location);
    /// The same as 16 letters and digits, for names of files and settings.
    [[nodiscard]] static QString nameOf(const DatabaseLocation &location);

Q_SIGNALS:
    /// Somebody started the program again.
    void raiseWanted();

private:
    [[nodiscard]] bool askOther() const;

    QString m_base; ///< Of the lock and the socket, without suffix.
    QLockFile m_lock;
    QLocalServer m_server;
    std::chrono::milliseconds m_patience{5000};
    bool m_raised = false;
};

} // namespace helpdesk::desktop
