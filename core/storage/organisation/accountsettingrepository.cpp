// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/accountsettingrepository.h"

#include "core/storage/engine/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString densityKey = u"density"_s; // Stored: never changed.

} // namespace

Result<QHash<AccountId, Density>> AccountSettingRepository::densities()
{
    static const Statement statement{u"densities"_s, u"SELECT account_id, value FROM account_setting WHERE key = ?"_s};
    QHash<AccountId, Density> found;
    const Result<> read = m_connection.each(statement, {densityKey}, [&](const QSqlQuery &row) {
        if (const auto density = densityWords.value(row.value(1).toString()))
            found.insert(AccountId{row.value(0).toLongLong()}, *density);
    });
    if (!read)
        return read.error();
    return found;
}

Result<> AccountSettingRepository::setDensity(AccountId account, Density density)
{
    static const Statement statement{u"keep account setting"_s,
                                     u"INSERT INTO account_setting (account_id, key, value) VALUES (?, ?, ?) "
                                     "ON CONFLICT (account_id, key) DO UPDATE SET value = excluded.value"_s};
    const auto done = m_connection.execute(statement, {account.value, densityKey, densityWords.word(density)});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace helpdesk
