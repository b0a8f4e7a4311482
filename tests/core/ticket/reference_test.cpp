// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ticket/reference.h"

#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace helpdesk;

TEST_CASE("a provisional reference is read back however it is written or spelled", "[ticket]")
{
    IdSource ids(5);
    for (int i = 0; i < 200; ++i) {
        const TicketId ticket{ids.next(1'795'104'000'000 + i * 977)};
        const QString reference = ticketReference(ticket);
        static const QRegularExpression form(QStringLiteral("^P-[2-9A-Y]{5}$"));
        CHECK(form.match(reference).hasMatch());
        const qint64 key = ticket.value % ticketReferenceSpan;
        CHECK(readTicketReference(reference) == key);
        CHECK(readTicketReference(reference.toLower().remove(QLatin1Char('-'))) == key);
        CHECK(readTicketReference(reference.mid(0, 4) + QLatin1Char(' ') + reference.mid(4)) == key);
    }
}

TEST_CASE("what is no reference is not taken for one", "[ticket]")
{
    for (const char *text : {"", "P-", "P-7F3K", "P-7F3KMM", "P-7F3K0", "24183", "Pérez", "Q-7F3KM", "😀P-7F3"})
        CHECK_FALSE(readTicketReference(QString::fromUtf8(text)));
}
