// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/databaselocation.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace helpdesk::desktop {

/// One window per database and user: the second start raises the first one's window and leaves.
///
/// The lock and the socket lie in the user's runtime folder under a name made from the database's canonical place, so that
/// two names of one file are one desk and two desks run side by side. A lock whose holder died is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// \a folder for tests; empty: the user's runtime folder.
    explicit SingleInstance(const DatabaseLocation &location, const QString &folder = {});

    /// True when this is the one; false when the other was asked to raise its window.
    [[nodiscard]] bool take();

    /// Of one database the same, whatever link or name leads to it; holds no password.
    [[nodiscard]] static QString keyOf(const DatabaseLocation &location);

Q_SIGNALS:
    /// Somebody started the program again.
    void raiseWanted();

private:
    void askOther() const;

    QString m_base; ///< Of the lock and the socket, without suffix.
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace helpdesk::desktop
