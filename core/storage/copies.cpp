// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString momentForm = u"yyyy-MM-dd-HHmmss"_s;

} // namespace

CopyFolder::CopyFolder(DatabaseLocation database, const QString &folder)
    : m_database(std::move(database))
    , m_folder(folder.isEmpty() ? QFileInfo(m_database.path).absolutePath() + u"/copies"_s : folder)
    , m_name(QFileInfo(m_database.path).completeBaseName())
{
}

std::vector<StoredCopy> CopyFolder::copies() const
{
    const QRegularExpression form(
        u'^' + QRegularExpression::escape(m_name) + u"-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6})\\.sqlite$"_s);
    std::vector<StoredCopy> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.sqlite"_s}, QDir::Files)) {
        const QDateTime moment = QDateTime::fromString(form.match(file.fileName()).captured(1), momentForm);
        if (moment.isValid())
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
    if (!QDir().mkpath(m_folder))
        return {Error::Code::StorageReadOnly, u"copies: the folder cannot be made"_s};
    const QString path = pathOf(now);
    if (const Result<> done = copyDatabaseInSteps(m_database, path, pace, stop); !done)
        return done.error();
    const QDateTime second = QDateTime::fromString(now.toString(momentForm), momentForm);
    return StoredCopy{path, second, QFileInfo(path).size()};
}

int CopyFolder::forget(QDate today, const CopyRule &rule)
{
    std::vector<QDateTime> moments;
    for (const StoredCopy &copy : copies())
        moments.push_back(copy.moment);
    int gone = 0;
    for (const QDateTime &moment : copiesToForget(moments, today, rule)) {
        if (QFile::remove(pathOf(moment)))
            ++gone;
        QFile::remove(pathOf(moment) + u".sha256"_s);
    }
    return gone;
}

QString CopyFolder::pathOf(const QDateTime &moment) const
{
    return m_folder + u'/' + m_name + u'-' + moment.toString(momentForm) + u".sqlite"_s;
}

} // namespace helpdesk
