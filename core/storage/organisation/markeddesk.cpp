// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/markeddesk.h"

#include "core/storage/engine/connection.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// A log left without its database would be played into the new one.
bool isTaken(const QString &path)
{
    const auto parts = {"", "-wal", "-journal"};
    return std::any_of(parts.begin(), parts.end(),
                       [&](const char *part) { return QFile::exists(path + QLatin1String(part)); });
}

} // namespace

MarkedDesk::MarkedDesk(const QString &folder, const QString &name, DeskSetting mark) : m_mark(mark)
{
    for (int number = 1; m_path.isEmpty() || (isTaken(m_path) && !isThere()); ++number)
        m_path = QDir(folder).filePath(number == 1 ? name + u".db"_s : u"%1-%2.db"_s.arg(name).arg(number));
}

bool MarkedDesk::isThere() const
{
    if (!QFile::exists(m_path))
        return false;
    const auto location = DatabaseLocation::parse(m_path);
    const auto connection = location ? Connection::open(location.value(), OpenMode::Existing)
                                     : Result<std::unique_ptr<Connection>>(location.error());
    if (!connection)
        return false;
    const auto mark = SettingRepository(*connection.value()).value(m_mark);
    return mark && !mark.value().isEmpty();
}

void MarkedDesk::removeUnfinished() const
{
    for (const char *rest : {"", "-wal", "-shm", "-journal"})
        QFile::remove(unfinished() + QLatin1String(rest));
}

bool MarkedDesk::publish() const
{
    const bool named =
        !QFile::exists(unfinished() + u"-wal"_s) && !isTaken(m_path) && QFile::rename(unfinished(), m_path);
    removeUnfinished();
    return named;
}

} // namespace helpdesk
