// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/numberrepository.h"

#include "core/storage/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

NumberRepository::NumberRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<DeskNumbers> NumberRepository::numbers()
{
    static const Statement statement{u"numbers"_s, u"SELECT name, value FROM counter"_s};
    DeskNumbers found;
    const Result<> done = m_connection.each(statement, {}, [&](const QSqlQuery &row) {
        const QString name = row.value(0).toString();
        if (name == u"folio"_s)
            found.lastFolio = row.value(1).toLongLong();
        else if (name == u"ticket"_s)
            found.lastTicket = row.value(1).toLongLong();
    });
    return done ? Result<DeskNumbers>(found) : Result<DeskNumbers>(done.error());
}

Result<> NumberRepository::raiseTicketNumber(qint64 next)
{
    // One statement: a number given meanwhile by another desk is seen by its condition.
    static const Statement statement{
        u"raise ticket number"_s, u"UPDATE counter SET value = CAST(? AS bigint) - 1 WHERE name = 'ticket' AND value < CAST(? AS bigint)"_s};
    if (next < 1 || next > mostTicketNumber)
        return {Error::Code::InvalidInput, u"ticket number out of range"_s};
    const Result<int> changed = m_connection.execute(statement, {next, next});
    if (!changed)
        return changed.error();
    return changed.value() == 1 ? Result<>() : Result<>(Error::Code::InvalidInput, u"ticket number given already"_s);
}

} // namespace helpdesk
