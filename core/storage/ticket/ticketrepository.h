// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requester.h"
#include "core/ticket/ticket.h"

#include <QVariant>

namespace helpdesk {

class Connection;
struct Statement;

/// Reads tickets from the database, in the thread of its connection.
class TicketRepository : public TicketReader
{
public:
    explicit TicketRepository(Connection &connection);

    /// By number, or by contact with the name among those found. A name alone finds nothing (policy 2).
    [[nodiscard]] Result<std::vector<TicketRow>> findTickets(const TicketQuery &query, int limit) override;
    [[nodiscard]] Result<std::vector<int>> openTicketsOf(const QStringList &people) override;

    /// Open tickets of the whole desk that have no person as resolver.
    [[nodiscard]] Result<qint64> unassignedTickets();

    /// The tickets of a call, in the order of its requests.
    [[nodiscard]] Result<std::vector<TicketRow>> ticketsOfCall(CallId call);

    /// Open tickets made in the calls of a directory's entry, the newest first.
    [[nodiscard]] Result<std::vector<TicketRow>> openTicketsOfRequester(RequesterId requester, int limit);

private:
    [[nodiscard]] Result<std::vector<TicketRow>> ticketsOfContact(const QString &contact, const QString &name,
                                                                  int limit);
    [[nodiscard]] Result<std::vector<TicketRow>> rows(const Statement &statement, const QVariantList &values);

    Connection &m_connection;
};

} // namespace helpdesk
