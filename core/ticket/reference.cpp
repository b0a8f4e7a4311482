// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ticket/reference.h"

namespace helpdesk {

namespace {

const QString signs = QStringLiteral("23456789ACDEFHJKMNPRTUVWXY");
constexpr int places = 5;

} // namespace

QString ticketReference(TicketId ticket)
{
    qint64 left = ticket.value % ticketReferenceSpan;
    QString reference;
    for (int i = 0; i < places; ++i) {
        reference.prepend(signs.at(static_cast<qsizetype>(left % signs.size())));
        left /= signs.size();
    }
    return QStringLiteral("P-") + reference;
}

std::optional<qint64> readTicketReference(const QString &text)
{
    QString said = text.toUpper();
    said.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    if (said.size() != places + 1 || !said.startsWith(QLatin1Char('P')))
        return std::nullopt;
    qint64 key = 0;
    for (const QChar sign : said.mid(1)) {
        const qsizetype value = signs.indexOf(sign);
        if (value < 0)
            return std::nullopt;
        key = key * signs.size() + value;
    }
    return key;
}

} // namespace helpdesk
