// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ticket/ticket.h"

#include "core/base/text.h"

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

std::optional<TicketQuery> readTicketQuery(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*#?\\s*([0-9][0-9 ]{0,14})\\s*$"));
    if (const auto match = number.match(text); match.hasMatch()) {
        const qint64 read = digitsOf(match.captured(1)).toLongLong();
        if (read > 0)
            return TicketQuery{read, {}, {}};
    }
    static const QRegularExpression both(QStringLiteral("^(.+?)\\s*[;,]\\s*(\\S.*)$"));
    if (const auto match = both.match(text.trimmed()); match.hasMatch()) {
        const QString contact = match.captured(2).trimmed();
        if (isEmail(contact) || digitsOf(contact).size() >= 4)
            return TicketQuery{0, match.captured(1), contact};
    }
    return std::nullopt;
}

} // namespace helpdesk
