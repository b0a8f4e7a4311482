// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/engine/engine.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace helpdesk {

/// A list of ids as one value: an array of PostgreSQL, JSON for SQLite.
template<typename Tag>
[[nodiscard]] QString idList(Engine engine, const std::vector<Id<Tag>> &ids)
{
    QStringList words;
    for (const Id<Tag> id : ids)
        words += QString::number(id.value);
    const QString list = words.join(QLatin1Char(','));
    return engine == Engine::Postgresql ? QLatin1Char('{') + list + QLatin1Char('}')
                                        : QLatin1Char('[') + list + QLatin1Char(']');
}

/// The id that is a row's first column.
template<typename Id>
[[nodiscard]] Id readId(const QSqlQuery &row)
{
    return Id{row.value(0).toLongLong()};
}

} // namespace helpdesk
