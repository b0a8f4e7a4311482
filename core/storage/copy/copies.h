// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/copy/copyrule.h"
#include "core/storage/copy/databasecopy.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace helpdesk {

/// One finished copy of a desk's database. It was checked before it got its name.
struct StoredCopy
{
    QString path;
    QDateTime moment; ///< Local, to the second.
    qint64 bytes = 0;

    friend bool operator==(const StoredCopy &, const StoredCopy &) = default;
};

/// The folder in which a desk's copies lie: desk.db-2026-11-19-073000.sqlite, each with its checksum beside it.
///
/// Other files in the folder, and copies of other desks, are left alone: a copy bears the whole name of its database,
/// and in a folder that was chosen, which may be that of many, each database of each PC has a folder of its own. Names
/// of earlier versions, without the suffix, count as this desk's when no other database here has that name. SQLite
/// only. Use it from one thread at a time.
class CopyFolder
{
public:
    /// \a folder: chosen by somebody; empty: "copies" beside the database.
    explicit CopyFolder(DatabaseLocation database, const QString &folder = {});

    [[nodiscard]] const QString &path() const { return m_folder; }

    /// Newest first. One without its checksum cannot be put back and is none.
    [[nodiscard]] std::vector<StoredCopy> copies() const;
    [[nodiscard]] bool hasCopyOf(QDate day) const;

    /// Makes the folder if need be and a copy in it, named after \a now (local), and sweeps away what a copy left that
    /// was cut off. Errors as copyDatabaseInSteps().
    [[nodiscard]] Result<StoredCopy> make(const QDateTime &now, const CopyPace &pace, const std::atomic<bool> &stop);

    /// Deletes what the rule no longer keeps. Returns how many copies went.
    int forget(const CopyRule &rule);

private:
    [[nodiscard]] QString pathOf(const QDateTime &moment) const;
    [[nodiscard]] bool isOnlyOfItsBaseName() const;

    DatabaseLocation m_database;
    QString m_folder;
    QString m_name; ///< Of the database.
};

} // namespace helpdesk
