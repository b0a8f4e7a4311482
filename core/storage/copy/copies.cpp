// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/copies.h"

#include "core/storage/engine/deskfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString momentForm = u"yyyy-MM-dd-HHmmss"_s;

/// Unlike for each database of each PC, and the same every day.
QString folderIn(const QString &chosen, const DatabaseLocation &database)
{
    const QString host = QSysInfo::machineHostName();
    const QByteArray place =
        QCryptographicHash::hash((host + u':' + database.path).toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2-%3-%4"_s.arg(QDir::cleanPath(chosen), host, QFileInfo(database.path).fileName(),
                                QString::fromLatin1(place.toHex().left(6)));
}

} // namespace

CopyFolder::CopyFolder(DatabaseLocation database, const QString &folder)
    : m_database(std::move(database)),
      m_folder(folder.isEmpty() ? QFileInfo(m_database.path).absolutePath() + u"/copies"_s
                                : folderIn(folder, m_database)),
      m_name(QFileInfo(m_database.path).fileName())
{
}

std::vector<StoredCopy> CopyFolder::copies() const
{
    const QString base = QFileInfo(m_database.path).completeBaseName();
    const QString names = isOnlyOfItsBaseName()
        ? u"(?:%1|%2)"_s.arg(QRegularExpression::escape(m_name), QRegularExpression::escape(base))
        : QRegularExpression::escape(m_name);
    const QRegularExpression form(u'^' + names + u"-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6})\\.sqlite$"_s);
    std::vector<StoredCopy> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.sqlite"_s}, QDir::Files)) {
        const QDateTime moment = QDateTime::fromString(form.match(file.fileName()).captured(1), momentForm);
        if (moment.isValid() && QFileInfo::exists(file.absoluteFilePath() + u".sha256"_s))
            found.push_back({file.absoluteFilePath(), moment, file.size()});
    }
    std::sort(found.begin(), found.end(), [](const StoredCopy &a, const StoredCopy &b) { return a.moment > b.moment; });
    return found;
}

bool CopyFolder::hasCopyOf(QDate day) const
{
    const std::vector<StoredCopy> all = copies();
    return std::any_of(all.begin(), all.end(), [&](const StoredCopy &copy) { return copy.moment.date() == day; });
}

Result<StoredCopy> CopyFolder::make(const QDateTime &now, const CopyPace &pace, const std::atomic<bool> &stop)
{
    if (!makePrivateFolder(m_folder))
        return {Error::Code::StorageReadOnly, u"copies: the folder cannot be made"_s};
    sweepUnfinishedCopies(m_folder, m_name, now);
    for (const StoredCopy &older : copies())
        keepPrivate(older.path);
    const QString path = pathOf(now);
    if (const Result<> done = copyDatabaseInSteps(m_database, path, pace, stop); !done)
        return done.error();
    const QDateTime second = QDateTime::fromString(now.toString(momentForm), momentForm);
    return StoredCopy{path, second, QFileInfo(path).size()};
}

int CopyFolder::forget(const CopyRule &rule)
{
    const std::vector<StoredCopy> all = copies();
    std::vector<QDateTime> moments;
    for (const StoredCopy &copy : all)
        moments.push_back(copy.moment);
    const std::vector<QDateTime> forgotten = copiesToForget(moments, rule);
    int gone = 0;
    for (const StoredCopy &copy : all) {
        if (std::find(forgotten.begin(), forgotten.end(), copy.moment) == forgotten.end() || !QFile::remove(copy.path))
            continue; // One that cannot be removed stays good: it keeps its checksum.
        QFile::remove(copy.path + u".sha256"_s);
        ++gone;
    }
    return gone;
}

QString CopyFolder::pathOf(const QDateTime &moment) const
{
    return m_folder + u'/' + m_name + u'-' + moment.toString(momentForm) + u".sqlite"_s;
}

bool CopyFolder::isOnlyOfItsBaseName() const
{
    const QFileInfo database(m_database.path);
    for (const QString &suffix : {u"db"_s, u"sqlite"_s, u"sqlite3"_s, u"db3"_s}) {
        if (suffix != database.suffix()
            && QFileInfo::exists(database.absolutePath() + u'/' + database.completeBaseName() + u'.' + suffix))
            return false;
    }
    return true;
}

} // namespace helpdesk
