// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace helpdesk::desktop {

namespace {

constexpr int answerMs = 2000;

QString runtimeFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

/// Short: a socket's path has 107 bytes.
QString baseOf(const DatabaseLocation &location, const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(SingleInstance::keyOf(location).toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder.isEmpty() ? runtimeFolder() : folder).filePath(QStringLiteral("auricular-%1").arg(QString::fromLatin1(hash.toHex().left(16))));
}

} // namespace

SingleInstance::SingleInstance(const DatabaseLocation &location, const QString &folder)
    : m_base(baseOf(location, folder)), m_lock(m_base + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // Held for as long as the window stands; only a dead holder makes it stale.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *asking = m_server.nextPendingConnection()) {
            connect(asking, &QLocalSocket::disconnected, asking, &QObject::deleteLater);
            asking->write("raised\n");
            asking->flush();
            asking->disconnectFromServer();
            Q_EMIT raiseWanted();
        }
    });
}

QString SingleInstance::keyOf(const DatabaseLocation &location)
{
    if (location.engine == Engine::Postgresql)
        return QStringLiteral("postgresql/%1/%2/%3/%4").arg(location.host, location.port, location.database, location.user);
    const QFileInfo file(location.path);
    // One that is not made yet has no canonical path, its folder has.
    const QString canonical = file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return !canonical.isEmpty() ? canonical : QDir(folder.isEmpty() ? file.absolutePath() : folder).filePath(file.fileName());
}

bool SingleInstance::take()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return true; // The folder takes no lock: better two windows than none.
        askOther();
        return false;
    }
    const QString socket = m_base + QStringLiteral(".socket");
    QLocalServer::removeServer(socket); // Left behind by one that died; ours, since the lock is.
    m_server.listen(socket);
    return true;
}

void SingleInstance::askOther() const
{
    QLocalSocket other;
    other.connectToServer(m_base + QStringLiteral(".socket"));
    if (other.waitForConnected(answerMs))
        other.waitForReadyRead(answerMs);
}

} // namespace helpdesk::desktop
