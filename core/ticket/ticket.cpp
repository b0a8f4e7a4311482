// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ticket/ticket.h"

#include "core/base/text.h"
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

constexpr qsizetype leastPhoneDigits = 7;

} // namespace

std::optional<TicketQuery> readTicketQuery(const QString &text)
{
    if (const auto reference = readTicketReference(text))
        return TicketQuery{0, {}, {}, reference};
    static const QRegularExpression number(QStringLiteral("^\\s*#?\\s*([0-9][0-9 ]{0,14})\\s*$"));
    if (const auto match = number.match(text); match.hasMatch()) {
        const qint64 read = digitsOf(match.captured(1)).toLongLong();
        const bool mayBePhone = digitsOf(match.captured(1)).size() >= leastPhoneDigits;
        if (read > 0)
            return TicketQuery{read, {}, mayBePhone ? match.captured(1).trimmed() : QString()};
    }
    static const QRegularExpression phone(QStringLiteral("^[+(0-9][-0-9 ().]+$"));
    const QString whole = text.trimmed();
    if (isEmail(whole) || (phone.match(whole).hasMatch() && digitsOf(whole).size() >= leastPhoneDigits))
        return TicketQuery{0, {}, whole};
    static const QRegularExpression both(QStringLiteral("^(.+?)\\s*[;,]\\s*(\\S.*)$"));
    if (const auto match = both.match(text.trimmed()); match.hasMatch()) {
        const QString contact = match.captured(2).trimmed();
        if (isEmail(contact) || digitsOf(contact).size() >= 4)
            return TicketQuery{0, match.captured(1), contact};
    }
    return std::nullopt;
}

} // namespace helpdesk
