// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/otherstart.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>

namespace helpdesk::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto firstHeardWithin = 20s; ///< A slow PC, a network folder.
constexpr int reportMs = 2000;
const QByteArray readyWord = "ready\n";

/// Short: a socket's path has 107 bytes.
QString socketName()
{
    static int started = 0;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime)
        .filePath(
            QStringLiteral("auricular-start-%1-%2.socket").arg(QCoreApplication::applicationPid()).arg(++started));
}

} // namespace

OtherStart::OtherStart(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_patience.setSingleShot(true);
    setPatience(firstHeardWithin);
    connect(&m_server, &QLocalServer::newConnection, this, &OtherStart::hear);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
}

void OtherStart::start(const QString &program, const QStringList &arguments)
{
    if (isUnderWay())
        return;
    const QString name = socketName();
    QLocalServer::removeServer(name); // Left behind by one that died.
    QProcess other;
    other.setProgram(program);
    other.setArguments(arguments + QStringList{QStringLiteral("--report-to"), name});
    if (!m_server.listen(name) || !other.startDetached()) {
        m_server.close();
        Q_EMIT failed();
        return;
    }
    m_patience.start();
}

void OtherStart::hear()
{
    QLocalSocket *other = m_server.nextPendingConnection();
    if (m_other) {
        other->deleteLater(); // One was started, one reports.
        return;
    }
    m_patience.stop();
    m_other = other;
    const auto read = [this, other] {
        if (const bool ready = other->peek(readyWord.size()) == readyWord;
            ready || other->state() != QLocalSocket::ConnectedState)
            finish(ready);
    };
    connect(other, &QLocalSocket::readyRead, this, read);
    connect(other, &QLocalSocket::disconnected, this, read);
    read(); // It may have said so before anybody listened, and have gone.
}

void OtherStart::finish(bool ready)
{
    if (!isUnderWay())
        return;
    m_patience.stop();
    if (m_other) {
        m_other->disconnect(this);
        m_other->deleteLater();
        m_other = nullptr;
    }
    m_server.close();
    if (ready)
        Q_EMIT begun();
    else
        Q_EMIT failed();
}

StartReport::StartReport(const QString &name)
{
    if (name.isEmpty())
        return;
    m_socket = std::make_unique<QLocalSocket>();
    m_socket->connectToServer(name);
    if (!m_socket->waitForConnected(reportMs))
        m_socket.reset();
}

StartReport::~StartReport() = default;

void StartReport::sayReady()
{
    if (!m_socket)
        return;
    m_socket->write(readyWord);
    m_socket->waitForBytesWritten(reportMs);
    m_socket->disconnectFromServer();
    m_socket.reset();
}

} // namespace helpdesk::desktop
