// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ticket/ticketrepository.h"

#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/people/telephone.h"
#include "core/storage/call/callrows.h"
#include "core/storage/engine/columns.h"
#include "core/storage/engine/connection.h"
#include "core/ticket/reference.h"

#include <algorithm>
#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPage = 64;
constexpr int largestPage = 4096;

QString ticketSelect(const QString &where)
{
    return u"SELECT id, number, call_id, said_number, "_s + columnNames(ticketColumns()) + u" FROM ticket WHERE "_s
        + where;
}

TicketRow readTicket(const QSqlQuery &row)
{
    TicketRow ticket;
    ticket.ticket.id = TicketId{row.value(0).toLongLong()};
    ticket.number = row.value(1).toLongLong();
    ticket.call = CallId{row.value(2).toLongLong()};
    ticket.saidNumber = row.value(3).toLongLong();
    int at = 4;
    for (const Column<TicketDraft> &column : ticketColumns())
        column.write(ticket.ticket, row.value(at++));
    return ticket;
}

bool endsWith(const QString &phone, const QString &digits)
{
    return telephoneKey(phone).endsWith(digits);
}

/// Every word of \a said begins a word of \a stored.
bool namesAgree(const QString &stored, const QString &said)
{
    const QString words = u' ' + (nameWords(stored) + joinedNameWords(stored)).join(u' ');
    const auto agree = [&](const QStringList &asked) {
        return std::all_of(asked.begin(), asked.end(),
                           [&](const QString &word) { return words.contains(QString(u' ' + word)); });
    };
    return agree(nameWords(said)) || agree(joinedNameWords(said));
}

} // namespace

TicketRepository::TicketRepository(Connection &connection) : m_connection(connection) {}

Result<std::vector<TicketRow>> TicketRepository::findTickets(const TicketQuery &query, int limit)
{
    // Whoever was told a number that another ticket has now asks by it all the same.
    static const Statement byNumber{
        u"ticket by number"_s, ticketSelect(u"number = ? OR (said_number = ? AND said_number <> 0) ORDER BY id"_s)};
    static const Statement byReference{u"tickets by reference"_s,
                                       ticketSelect(u"(id % 11881376) = ? ORDER BY id DESC"_s)};
    static_assert(ticketReferenceSpan == 11881376, "the index and this statement know this number");
    if (query.reference)
        return rows(byReference, {*query.reference});
    if (query.number != 0) {
        Result<std::vector<TicketRow>> numbered = rows(byNumber, {query.number, query.number});
        if (!numbered || !numbered.value().empty())
            return numbered;
    }
    const QString contact = query.contact.trimmed();
    if (contact.isEmpty())
        return std::vector<TicketRow>();
    return ticketsOfContact(contact, query.name, limit);
}

/// Page by page, each larger than the one before: behind a switchboard are tens of thousands, and mostly the first few
/// hold who is meant.
Result<std::vector<TicketRow>> TicketRepository::ticketsOfContact(const QString &contact, const QString &name,
                                                                  int limit)
{
    static const Statement byEmail{
        u"tickets by e-mail"_s,
        ticketSelect(u"email_key = ? AND email_key <> '' AND id < ? ORDER BY id DESC LIMIT ?"_s)};
    static const Statement byPhone{
        u"tickets by phone"_s, ticketSelect(u"phone_key = ? AND phone_key <> 0 AND id < ? ORDER BY id DESC LIMIT ?"_s)};
    static const Statement byTail{
        u"tickets by the end of a phone"_s,
        ticketSelect(u"(phone_key % 10000000) = ? AND phone_key <> 0 AND id < ? ORDER BY id DESC LIMIT ?"_s)};
    constexpr qint64 tail = 10'000'000;
    const bool isAddress = contact.contains(u'@');
    const auto said = readTelephone(contact);
    const bool isLocal =
        said && said->kind == Telephone::Kind::Local; // Said without its area: it may be the end of any.
    const QVariant key = isAddress ? QVariant(emailKey(contact))
        : isLocal                  ? QVariant(said->digits.toLongLong() % tail)
                                   : QVariant(phoneKey(contact));
    std::vector<TicketRow> tickets;
    qint64 before = std::numeric_limits<qint64>::max();
    for (int page = firstPage;; page = std::min(2 * page, largestPage)) {
        const auto found = rows(isAddress ? byEmail : isLocal ? byTail : byPhone, {key, before, page});
        if (!found)
            return found;
        for (const TicketRow &ticket : found.value()) {
            if (!namesAgree(ticket.ticket.content.requester, name)
                || (isLocal && !endsWith(ticket.ticket.content.phone, said->digits)))
                continue;
            tickets.push_back(ticket);
            if (tickets.size() == static_cast<std::size_t>(limit))
                return tickets;
        }
        if (found.value().size() < static_cast<std::size_t>(page))
            return tickets;
        before = found.value().back().ticket.id.value;
    }
}

Result<std::vector<int>> TicketRepository::openTicketsOf(const QStringList &people)
{
    static const Statement statement{u"open tickets of a resolver"_s,
                                     u"SELECT count(*) FROM ticket WHERE resolver = ? AND state < 5"_s};
    static_assert(static_cast<int>(TicketState::Solved) == 5, "the index of open tickets knows this number");
    std::vector<int> counts;
    for (const QString &person : people) {
        const auto count = m_connection.value(statement, {person});
        if (!count)
            return count.error();
        counts.push_back(count.value()->toInt());
    }
    return counts;
}

Result<qint64> TicketRepository::unassignedTickets()
{
    static const Statement statement{u"open tickets without a resolver"_s,
                                     u"SELECT count(*) FROM ticket WHERE resolver = '' AND state < 5"_s};
    const auto count = m_connection.value(statement, {});
    if (!count)
        return count.error();
    return count.value()->toLongLong();
}

Result<std::vector<TicketRow>> TicketRepository::ticketsOfCall(CallId call)
{
    static const Statement statement{u"tickets of a call"_s, ticketSelect(u"call_id = ? ORDER BY request, id"_s)};
    return rows(statement, {call.value});
}

Result<std::vector<TicketRow>> TicketRepository::openTicketsOfRequester(RequesterId requester, int limit)
{
    // Whoever has called more often than that has no ticket open since before.
    static const Statement statement{
        u"open tickets of a requester"_s,
        ticketSelect(
            u"call_id IN (SELECT call_id FROM requester_call WHERE requester_id = ? ORDER BY call_id DESC LIMIT 2000) "
            "AND state < 5 ORDER BY id DESC LIMIT ?"_s)};
    return rows(statement, {requester.value, limit});
}

Result<std::vector<TicketRow>> TicketRepository::rows(const Statement &statement, const QVariantList &values)
{
    return m_connection.all<TicketRow>(statement, values, readTicket);
}

} // namespace helpdesk
