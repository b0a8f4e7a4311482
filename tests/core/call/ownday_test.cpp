// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/ownday.h"

#include "core/procedure/procedure.h"
#include "tests/support/catch.h"

using namespace helpdesk;

namespace {

CallRow row(qint64 minute, int kinds, bool ringsKept)
{
    CallRow row;
    row.summary.call = CallId{minute};
    row.summary.startedAtMs = minute * 60000;
    row.summary.registeredAtMs = (minute + 2) * 60000;
    row.summary.kinds = kinds;
    row.summary.pointsDue = 1 << 1;
    row.summary.pointsKept = ringsKept ? 1 << 1 : 0;
    return row;
}

} // namespace

TEST_CASE("an empty day counts nothing and knows no last call", "[ownday]")
{
    const OwnDay day = ownDayOf({});
    CHECK(day.calls == 0);
    CHECK_FALSE(day.lastEndedAtMs);
    CHECK(day.latest.empty());
}

TEST_CASE("the own day counts as the reports do, says the late one, and lists no second ring", "[ownday]")
{
    CallRow open = row(50, 0, true);
    open.summary.registeredAtMs.reset();
    CallRow again = row(45, 0, true);
    again.summary.flags = static_cast<int>(CallFlag::Joined);
    CallRow ticket = row(40, static_cast<int>(CallKind::SecondLevel), true);
    ticket.ticketNumbers = {24183};
    CallRow mail = row(35, static_cast<int>(CallKind::FirstLevel), true);
    mail.summary.pointsDue = 0;
    mail.summary.channel = Channel::Email;
    const OwnDay day = ownDayOf({open, again, ticket, mail, row(30, static_cast<int>(CallKind::FirstLevel), false),
                                 row(20, 0, true), row(10, 0, false)});
    CHECK(day.calls == 5);
    CHECK(day.firstLevel == 1);
    CHECK(day.withTicket == 1);
    CHECK(day.ringsKnown == 5);
    CHECK(day.ringsKept == 3);
    CHECK(day.lastLateAtMs == 30 * 60000);
    CHECK(day.lastEndedAtMs == 47 * 60000);
    CHECK(day.lastTicket == 24183);
    REQUIRE(day.latest.size() == 3);
    CHECK(day.latest.front().summary.call == CallId{40});
}
