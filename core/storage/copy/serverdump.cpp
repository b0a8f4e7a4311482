// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/serverdump.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/connectiontext.h"
#include "core/storage/engine/deskfile.h"
#include "core/storage/engine/publishedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <fcntl.h>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// The password goes by the environment: arguments are seen by everybody on the machine.
Result<> run(const QString &tool, const QStringList &arguments, const QString &password)
{
    QProcess process;
    if (!password.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, password);
        process.setProcessEnvironment(environment);
    }
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(tool, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {Error::Code::StorageFailed, QFileInfo(tool).fileName() + u" failed"_s};
    return {};
}

/// "pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)" → 15; 0: it is not there, or says something else.
int versionOf(const QString &tool)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(tool, {u"--version"_s});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return 0;
    static const QRegularExpression number(u"\\(PostgreSQL\\) (\\d+)"_s);
    return number.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

/// Version 0: they are not both there, or not of one version.
DumpTools toolsIn(const QString &folder)
{
    DumpTools tools{QStandardPaths::findExecutable(u"pg_dump"_s, {folder}),
                    QStandardPaths::findExecutable(u"pg_restore"_s, {folder}), 0};
    if (tools.dump.isEmpty() || tools.restore.isEmpty())
        return tools;
    const int version = versionOf(tools.dump);
    tools.version = version == versionOf(tools.restore) ? version : 0;
    return tools;
}

/// Where the system finds programs, and where Debian keeps those of each version of PostgreSQL.
QStringList toolFolders()
{
    QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders += versions.filePath(version + u"/bin"_s);
    return folders;
}

Result<> sealDump(const QString &unfinished, const QString &path)
{
    if (!syncPath(unfinished, O_RDWR))
        return fileError(u"sync"_s, errno);
    if (const Result<> published = publishFile(unfinished, path); !published)
        return published;
    static_cast<void>(syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY));
    return {};
}

} // namespace

Result<DumpTools> dumpToolsFor(int serverVersion, const QStringList &folders)
{
    DumpTools best;
    for (const QString &folder : folders.isEmpty() ? toolFolders() : folders) {
        const DumpTools tools = toolsIn(folder);
        if (tools.version >= serverVersion && (best.version == 0 || tools.version < best.version))
            best = tools;
    }
    if (best.version > 0)
        return best;
    Error none{Error::Code::NotFound, u"no pg_dump and pg_restore that are not older than the server"_s, {}};
    none.missing += u"postgresql-client-%1"_s.arg(serverVersion);
    return none;
}

Result<int> serverVersion(Connection &connection)
{
    const auto number =
        connection.value({u"version of the server"_s, u"SELECT current_setting('server_version_num')"_s});
    if (!number)
        return number.error();
    return number.value() ? number.value()->toInt() / 10'000 : 0;
}

Result<> dumpServer(const DatabaseLocation &location, const QString &path, const DumpTools &tools)
{
    if (QFileInfo::exists(path))
        return {Error::Code::DatabaseExists, u"copy"_s};
    const QString unfinished = unfinishedName(path);
    makePrivateFile(unfinished);
    Result<> done = run(tools.dump,
                        {u"--format=custom"_s, u"--no-password"_s, u"--file="_s + unfinished,
                         u"--dbname="_s + connectionText(location)},
                        location.password);
    if (done)
        done = run(tools.restore, {u"--list"_s, unfinished}, {});
    if (done)
        done = sealDump(unfinished, path);
    QFile::remove(unfinished);
    return done;
}

} // namespace helpdesk
