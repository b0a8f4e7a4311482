// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/demomaker.h"

#include "core/storage/connection.h"
#include "core/storage/settingrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace helpdesk::console {

namespace {

constexpr int calls = 3000; ///< Some weeks of a desk; made in seconds.

QString commandLine()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("auricular-cli"));
}

/// A log left without its database would be played into the demo.
bool isTaken(const QString &path)
{
    const auto parts = {"", "-wal", "-journal"};
    return std::any_of(parts.begin(), parts.end(), [&](const char *part) { return QFile::exists(path + QLatin1String(part)); });
}

bool isDemo(const QString &path)
{
    if (!QFile::exists(path))
        return false;
    const auto location = DatabaseLocation::parse(path);
    const auto connection = location ? Connection::open(location.value(), OpenMode::Existing) : Result<std::unique_ptr<Connection>>(location.error());
    if (!connection)
        return false;
    const auto mark = SettingRepository(*connection.value()).value(DeskSetting::Demo);
    return mark && !mark.value().isEmpty();
}

} // namespace

DemoMaker::DemoMaker(const QString &program, QObject *parent) : QObject(parent), m_program(program.isEmpty() ? commandLine() : program)
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
    if (!m_path.isEmpty())
        removeUnfinished();
}

void DemoMaker::setOwn(const DatabaseLocation &own)
{
    const QString folder = own.engine == Engine::Sqlite ? QFileInfo(own.path).absolutePath() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
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
    // A desk that happens to have the name is somebody's: the next name is taken.
    QString path;
    for (int number = 1; path.isEmpty() || isTaken(path); ++number) {
        path = QDir(m_folder).filePath(number == 1 ? QStringLiteral("demo.db") : QStringLiteral("demo-%1.db").arg(number));
        if (isDemo(path)) {
            Q_EMIT ready(path);
            return;
        }
    }
    m_path = path;
    removeUnfinished(); // Of an attempt that was cut off.
    QDir().mkpath(m_folder);
    Q_EMIT working();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(m_program, {QStringLiteral("demo"), QStringLiteral("--calls"), QString::number(calls), QStringLiteral("--seed"), QStringLiteral("1"),
                                QStringLiteral("--until"), QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")),
                                QStringLiteral("--database"), unfinished()});
}

void DemoMaker::finish(bool whole)
{
    const bool named = whole && !QFile::exists(unfinished() + QStringLiteral("-wal")) && !isTaken(m_path) && QFile::rename(unfinished(), m_path);
    removeUnfinished();
    if (named)
        Q_EMIT ready(m_path);
    else
        Q_EMIT failed();
}

QString DemoMaker::unfinished() const
{
    return m_path + QStringLiteral(".part");
}

void DemoMaker::removeUnfinished()
{
    for (const char *rest : {"", "-wal", "-shm", "-journal"})
        QFile::remove(unfinished() + QLatin1String(rest));
}

} // namespace helpdesk::console
