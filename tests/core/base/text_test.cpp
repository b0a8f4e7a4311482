// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include "core/base/calltime.h"
#include "core/base/ids.h"
#include "core/ticket/reference.h"
#include "core/ticket/ticket.h"
#include "tests/support/catch.h"

using namespace helpdesk;
using namespace std::chrono_literals;

TEST_CASE("search text is blind to case and accents", "[base]")
{
    CHECK(foldedForSearch(QStringLiteral("  Peña  NIETO ")) == QStringLiteral("pena nieto"));
    CHECK(foldedForSearch(QStringLiteral("Núñez-Ávila, José")) == QStringLiteral("nunez avila jose"));
    CHECK(foldedForSearch(QStringLiteral("mhernandez@finanzas.example"))
          == QStringLiteral("mhernandez finanzas example"));
    CHECK(foldedForSearch(QString()).isEmpty());
    CHECK(foldedForSearch(QStringLiteral("...")).isEmpty());
}

TEST_CASE("a letter folds the same beside letters of any language", "[base]")
{
    // Where a text has letters beyond those of the west, each is looked up in another way.
    const QString beyond = QStringLiteral(" \u01a9");
    const QString folded = QStringLiteral(" \u0283");
    for (char16_t c = 1; c < 0x250; ++c) {
        const QString text = QStringLiteral("a") + QChar(c) + QStringLiteral("b");
        CAPTURE(c);
        CHECK(foldedForSearch(text + beyond) == foldedForSearch(text) + folded);
    }
    CHECK(foldedForSearch(QStringLiteral("co\u00adoperar")) == QStringLiteral("cooperar"));
    CHECK(foldedForSearch(QStringLiteral("Ca\u0301lculo \u00bd")) == QStringLiteral("calculo 1 2"));
}

TEST_CASE("ids grow with time and within a millisecond", "[base]")
{
    IdSource source(7);
    const qint64 first = source.next(1000);
    CHECK(source.next(1000) > first);
    CHECK(source.next(1001) > first);
    CHECK(source.next(500) > first); // The clock went back: order holds.
}

TEST_CASE("a ticket is asked for by number, or by name and one contact", "[ticket]")
{
    CHECK(readTicketQuery(QStringLiteral(" 24 183 "))->number == 24183);
    CHECK(readTicketQuery(QStringLiteral("#7"))->number == 7);
    const auto both = readTicketQuery(QStringLiteral("Ana Rosales; ana@x.example"));
    REQUIRE(both);
    CHECK(both->name == QStringLiteral("Ana Rosales"));
    CHECK(both->contact == QStringLiteral("ana@x.example"));
    CHECK(readTicketQuery(QStringLiteral("ana@x.example"))->contact == QStringLiteral("ana@x.example"));
    CHECK(readTicketQuery(QStringLiteral("(722) 555-0148"))->contact == QStringLiteral("(722) 555-0148"));
    const auto either = readTicketQuery(QStringLiteral("722 555 0148"));
    CHECK(either->number == 7225550148);
    CHECK(either->contact == QStringLiteral("722 555 0148"));
    CHECK(readTicketQuery(QStringLiteral("24183"))->contact.isEmpty());
    CHECK(readTicketQuery(QStringLiteral("p 7f3km"))->reference == readTicketReference(QStringLiteral("P-7F3KM")));
    CHECK_FALSE(readTicketQuery(QStringLiteral("Ana Rosales")));
    CHECK_FALSE(readTicketQuery(QStringLiteral("")));
    CHECK_FALSE(readTicketQuery(QStringLiteral("0")));
}

TEST_CASE("the clock of a call is steady here and UTC across desks", "[base]")
{
    const CallClock live = CallClock::startedAt({1'000'000, 50});
    CHECK(live.at({999, 5050}) == CallTime{5000ms}); // The wall clock jumped back: no matter.
    const CallClock taken = CallClock::continuedAt({1'060'000, 10}, 1'000'000, CallTime{20s});
    CHECK(taken.at({1'060'000, 10}) == CallTime{60s});
    const CallClock jumped = CallClock::continuedAt({990'000, 10}, 1'000'000, CallTime{20s});
    CHECK(jumped.at({990'000, 10}) == CallTime{20s}); // Never before the last event.
    CHECK(jumped.at({990'000, 1010}) == CallTime{21s});
}
