// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/numberrepository.h"

#include "core/storage/engine/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

NumberRepository::NumberRepository(Connection &connection) : m_connection(connection) {}

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

Result<bool> NumberRepository::raiseToGiven()
{
    static const Statement folio{u"raise folio"_s,
                                 u"UPDATE counter SET value = (SELECT max(folio) FROM call) WHERE name = 'folio' "
                                 "AND value < (SELECT coalesce(max(folio), 0) FROM call)"_s};
    static const Statement ticket{u"raise ticket"_s,
                                  u"UPDATE counter SET value = (SELECT max(number) FROM ticket) WHERE name = 'ticket' "
                                  "AND value < (SELECT coalesce(max(number), 0) FROM ticket)"_s};
    static const Statement behind{
        u"counters behind"_s,
        u"SELECT count(*) FROM counter WHERE (name = 'folio' AND value < (SELECT coalesce(max(folio), 0) FROM call)) "
        "OR (name = 'ticket' AND value < (SELECT coalesce(max(number), 0) FROM ticket))"_s};
    const auto found = m_connection.value(behind);
    if (!found)
        return found.error();
    if (found.value().value_or(0).toInt() == 0)
        return false; // Nothing is written to a desk that is in order.
    for (const Statement *raise : {&folio, &ticket}) {
        if (const auto done = m_connection.execute(*raise); !done)
            return done.error();
    }
    return true;
}

Result<> NumberRepository::raiseTicketNumber(qint64 next)
{
    // One statement: a number given meanwhile by another desk is seen by its condition.
    static const Statement statement{
        u"raise ticket number"_s,
        u"UPDATE counter SET value = CAST(? AS bigint) - 1 WHERE name = 'ticket' AND value < CAST(? AS bigint)"_s};
    if (next < 1 || next > mostTicketNumber)
        return {Error::Code::InvalidInput, u"ticket number out of range"_s};
    const Result<int> changed = m_connection.execute(statement, {next, next});
    if (!changed)
        return changed.error();
    return changed.value() == 1 ? Result<>() : Result<>(Error::Code::InvalidInput, u"ticket number given already"_s);
}

} // namespace helpdesk
