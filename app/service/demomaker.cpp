// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/demomaker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace helpdesk::console {

namespace {

constexpr int demoCalls = 3000; ///< Some weeks of a desk; made in seconds.

QString commandLine()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("auricular-cli"));
}

} // namespace

DemoMaker::DemoMaker(const QString &program, QObject *parent)
    : QObject(parent),
      m_program(program.isEmpty() ? commandLine() : program)
{
    connect(&m_process, &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit && code == 0); });
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
    if (!m_desk.path().isEmpty())
        m_desk.removeUnfinished();
}

void DemoMaker::setOwn(const DatabaseLocation &own)
{
    const QString folder = own.engine == Engine::Sqlite
        ? QFileInfo(own.path).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_folder = folder;
}

bool DemoMaker::isPossible() const
{
#ifdef AURICULAR_DEMO
    return QFileInfo(m_program).isExecutable();
#else
    return false;
#endif
}

void DemoMaker::make()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    const MarkedDesk desk(m_folder, QStringLiteral("demo"), DeskSetting::Demo);
    if (desk.isThere()) {
        Q_EMIT ready(desk.path());
        return;
    }
    m_desk = desk;
    m_desk.removeUnfinished(); // Of an attempt that was cut off.
    QDir().mkpath(m_folder);
    Q_EMIT working();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(m_program,
                    {QStringLiteral("demo"), QStringLiteral("--calls"), QString::number(demoCalls),
                     QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--until"),
                     QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")),
                     QStringLiteral("--database"), m_desk.unfinished()});
}

void DemoMaker::finish(bool whole)
{
    if (whole && m_desk.publish()) {
        Q_EMIT ready(m_desk.path());
        return;
    }
    m_desk.removeUnfinished();
    Q_EMIT failed();
}

} // namespace helpdesk::console
