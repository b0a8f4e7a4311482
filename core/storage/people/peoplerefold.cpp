// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/people/peoplerefold.h"

#include "core/people/emailaddress.h"
#include "core/storage/call/callrows.h"
#include "core/storage/engine/connection.h"
#include "core/storage/people/directorytable.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInMemory = 500;

struct TicketKeys
{
    qint64 id = 0;
    QString email;
    QString emailKey;
    QString phone;
    qint64 phoneKey = 0;
};

Result<> refoldTickets(Connection &connection)
{
    static const Statement next{
        u"tickets to fold"_s,
        u"SELECT id, email, email_key, phone, phone_key FROM ticket WHERE id > ? ORDER BY id LIMIT ?"_s};
    static const Statement keep{u"fold a ticket"_s, u"UPDATE ticket SET email_key = ?, phone_key = ? WHERE id = ?"_s};
    for (qint64 last = 0;;) {
        const auto found = connection.all<TicketKeys>(next, {last, rowsInMemory}, [](const QSqlQuery &row) {
            return TicketKeys{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                              row.value(3).toString(), row.value(4).toLongLong()};
        });
        if (!found)
            return found.error();
        for (const TicketKeys &ticket : found.value()) {
            last = ticket.id;
            const QString email = emailKey(ticket.email);
            const qint64 phone = phoneKey(ticket.phone);
            if (email == ticket.emailKey && phone == ticket.phoneKey)
                continue;
            if (const auto done = connection.execute(keep, {email, phone, ticket.id}); !done)
                return done.error();
        }
        if (found.value().size() < rowsInMemory)
            return {};
    }
}

Result<> refoldDirectory(Connection &connection)
{
    static const Statement next{u"entries to fold"_s, u"SELECT id FROM requester WHERE id > ? ORDER BY id LIMIT ?"_s};
    static const Statement none{u"forget directory keys"_s, u"DELETE FROM requester_key"_s};
    if (const auto done = connection.execute(none); !done)
        return done.error();
    DirectoryTable table(connection);
    for (RequesterId last;;) {
        const auto ids = connection.all<RequesterId>(next, {last.value, rowsInMemory}, [](const QSqlQuery &row) {
            return RequesterId{row.value(0).toLongLong()};
        });
        if (!ids)
            return ids.error();
        const auto entries = table.entries(ids.value());
        if (!entries)
            return entries.error();
        for (const DirectoryEntry &entry : entries.value()) {
            if (const Result<> done = table.refold(entry); !done)
                return done;
        }
        if (ids.value().size() < rowsInMemory)
            return {};
        last = ids.value().back();
    }
}

} // namespace

Result<> refoldPeople(Connection &connection)
{
    const Result<> done = refoldTickets(connection);
    return done ? refoldDirectory(connection) : done;
}

} // namespace helpdesk
