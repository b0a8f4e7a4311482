// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/serverdump.h"

#include "core/storage/publishedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <fcntl.h>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

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

QString connectionText(const DatabaseLocation &location)
{
    QString text = u"dbname="_s + quoted(location.database);
    for (const auto &[key, value] : {std::pair(u"host"_s, location.host), std::pair(u"port"_s, location.port), std::pair(u"user"_s, location.user)}) {
        if (!value.isEmpty())
            text += u' ' + key + u'=' + quoted(value);
    }
    // Quoted by DatabaseLocation, as libpq wants it; none of them holds a semicolon.
    return text + QString(location.options).replace(u';', u' ');
}

Result<> dumpServer(const DatabaseLocation &location, const QString &path, const QStringList &toolFolders)
{
    const QString dump = QStandardPaths::findExecutable(u"pg_dump"_s, toolFolders);
    const QString read = QStandardPaths::findExecutable(u"pg_restore"_s, toolFolders);
    if (dump.isEmpty() || read.isEmpty())
        return {Error::Code::NotFound, u"pg_dump and pg_restore are not on this machine"_s};
    if (QFileInfo::exists(path))
        return {Error::Code::DatabaseExists, u"copy"_s};
    const QString unfinished = unfinishedName(path);
    Result<> done = run(dump, {u"--format=custom"_s, u"--no-password"_s, u"--file="_s + unfinished, u"--dbname="_s + connectionText(location)}, location.password);
    if (done)
        done = run(read, {u"--list"_s, unfinished}, {});
    if (done)
        done = sealDump(unfinished, path);
    QFile::remove(unfinished);
    return done;
}

} // namespace helpdesk
