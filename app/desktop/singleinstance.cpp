// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace helpdesk::desktop {

namespace {

constexpr int answerMs = 2000;
constexpr int lockMs = 100;

QString runtimeFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

/// Short: a socket's path has 107 bytes.
QString baseOf(const DatabaseLocation &location, const QString &folder)
{
    return QDir(folder.isEmpty() ? runtimeFolder() : folder)
        .filePath(QStringLiteral("auricular-") + SingleInstance::nameOf(location));
}

} // namespace

SingleInstance::SingleInstance(const DatabaseLocation &location, const QString &folder)
    : m_base(baseOf(location, folder)),
      m_lock(m_base + QStringLiteral(".lock"))
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
        return QStringLiteral("postgresql/%1/%2/%3/%4")
                   .arg(location.host, location.port, location.database, location.user)
            + location.option(QStringLiteral("service"));
    const QFileInfo file(location.path);
    // One that is not made yet has no canonical path, its folder has.
    const QString canonical = file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return !canonical.isEmpty() ? canonical
                                : QDir(folder.isEmpty() ? file.absolutePath() : folder).filePath(file.fileName());
}

QString SingleInstance::nameOf(const DatabaseLocation &location)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(keyOf(location).toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool SingleInstance::take()
{
    QElapsedTimer waited;
    waited.start();
    while (!m_lock.tryLock(waited.elapsed() < lockMs ? 0 : lockMs)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return true; // The folder takes no lock: better two windows than none.
        m_raised = askOther();
        if (m_raised || waited.hasExpired(m_patience.count()))
            return false;
    }
    const QString socket = m_base + QStringLiteral(".socket");
    QLocalServer::removeServer(socket); // Left behind by one that died; ours, since the lock is.
    m_server.listen(socket);
    return true;
}

bool SingleInstance::askOther() const
{
    QLocalSocket other;
    other.connectToServer(m_base + QStringLiteral(".socket"));
    return other.waitForConnected(answerMs) && other.waitForReadyRead(answerMs);
}

} // namespace helpdesk::desktop
