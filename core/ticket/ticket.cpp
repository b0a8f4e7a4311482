// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ticket/ticket.h"

#include "core/base/text.h"
#include "core/people/emailaddress.h"
#include "core/people/telephone.h"
#include "core/people/writing.h"
#include "core/ticket/reference.h"

#include <QRegularExpression>

namespace helpdesk {

const EnumWords<TicketState, 8> ticketStateWords{{{
    {TicketState::New, "new"},
    {TicketState::Assigned, "assigned"},
    {TicketState::InProgress, "in-progress"},
    {TicketState::WaitingForUser, "waiting-for-user"},
    {TicketState::EquipmentAway, "equipment-away"},
    {TicketState::Solved, "solved"},
    {TicketState::Closed, "closed"},
    {TicketState::Cancelled, "cancelled"},
}}};

namespace {

/// An e-mail or a telephone, nothing else.
bool isContact(const QString &text)
{
    return isEmail(keptEmail(text)) || isPhone(text);
}

/// "Ana Solís; 722 123 4567", also where the name itself has a comma.
std::optional<TicketQuery> readNameAndContact(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[;,]"));
    constexpr qsizetype leastDigits = 4;
    std::optional<TicketQuery> inShort;
    for (qsizetype at = text.indexOf(separator, 1); at > 0; at = text.indexOf(separator, at + 1)) {
        const TicketQuery query{0, text.left(at).trimmed(), text.mid(at + 1).trimmed()};
        if (isContact(query.contact))
            return query;
        if (digitsOf(query.contact).size() >= leastDigits)
            inShort = query;
    }
    return inShort;
}

} // namespace

std::optional<TicketQuery> readTicketQuery(const QString &text)
{
    if (const auto reference = readTicketReference(text))
        return TicketQuery{0, {}, {}, reference};
    static const QRegularExpression number(QStringLiteral("^\\s*#?\\s*([0-9][0-9 ]{0,14})\\s*$"));
    const QString whole = plainWriting(text);
    if (const auto match = number.match(whole); match.hasMatch()) {
        const qint64 read = digitsOf(match.captured(1)).toLongLong();
        if (read > 0)
            return TicketQuery{read, {}, isPhone(whole) ? match.captured(1).trimmed() : QString()};
    }
    if (isContact(whole))
        return TicketQuery{0, {}, whole};
    return readNameAndContact(whole);
}

} // namespace helpdesk
