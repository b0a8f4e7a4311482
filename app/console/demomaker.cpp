// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/demomaker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace helpdesk::console {

namespace {

constexpr int calls = 3000; ///< Some weeks of a desk; made in seconds.

QString commandLine()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("auricular-cli"));
}

} // namespace

DemoMaker::DemoMaker(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit && code == 0); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(false);
    });
}

DemoMaker::~DemoMaker()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void DemoMaker::setOwn(const DatabaseLocation &own)
{
    const QString folder = own.engine == Engine::Sqlite ? QFileInfo(own.path).absolutePath() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_path = QDir(folder).filePath(QStringLiteral("demo.db"));
}

bool DemoMaker::isPossible() const
{
#ifdef AURICULAR_DEMO
    return QFileInfo(commandLine()).isExecutable();
#else
    return false;
#endif
}

void DemoMaker::make()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    if (QFile::exists(m_path)) {
        Q_EMIT ready(m_path);
        return;
    }
    const QString making = m_path + QStringLiteral(".part");
    for (const char *rest : {"", "-wal", "-shm"})
        QFile::remove(making + QLatin1String(rest)); // Of an attempt that was cut off.
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    Q_EMIT working();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(commandLine(), {QStringLiteral("demo"), QStringLiteral("--calls"), QString::number(calls), QStringLiteral("--seed"), QStringLiteral("1"),
                                    QStringLiteral("--until"), QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")),
                                    QStringLiteral("--database"), making});
}

void DemoMaker::finish(bool whole)
{
    if (whole && QFile::rename(m_path + QStringLiteral(".part"), m_path))
        Q_EMIT ready(m_path);
    else
        Q_EMIT failed();
}

} // namespace helpdesk::console
