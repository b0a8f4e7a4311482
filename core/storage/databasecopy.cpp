// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databasecopy.h"

#include "core/storage/connection.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Result<> checkCopy(const QString &path)
{
    DatabaseLocation location;
    location.path = path;
    auto copy = Connection::open(location, OpenMode::Existing);
    if (!copy)
        return copy.error();
    const auto verdict = copy.value()->value({u"check copy"_s, u"PRAGMA quick_check(1)"_s});
    if (!verdict)
        return verdict.error();
    if (!verdict.value() || verdict.value()->toString() != "ok"_L1)
        return {Error::Code::StorageCorrupt, u"the copy does not pass its check"_s};
    return {};
}

bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
}

} // namespace

Result<> copyDatabase(Connection &connection, const QString &path)
{
    if (QFileInfo::exists(path))
        return {Error::Code::DatabaseExists, u"copy"_s};
    const QString unfinished = path + u".part-%1"_s.arg(getpid());
    QFile::remove(unfinished);
    Result<> done;
    if (const auto copied = connection.execute({u"copy"_s, u"VACUUM INTO ?"_s}, {unfinished}); !copied)
        done = copied.error();
    else
        done = checkCopy(unfinished);
    if (done && !syncFile(unfinished))
        done = Error{Error::Code::StorageFailed, u"copy: sync"_s, {}};
    if (done && !QFile::rename(unfinished, path))
        done = Error{QFileInfo::exists(path) ? Error::Code::DatabaseExists : Error::Code::StorageFailed, u"copy: rename"_s, {}};
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace helpdesk
