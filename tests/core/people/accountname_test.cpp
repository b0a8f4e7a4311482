// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/accountname.h"

#include "core/organisation/organisation.h"
#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a name at the desk is there, not too long and nobody else's", "[people]")
{
    const QStringList others{u"Lucía Ramírez"_s};
    CHECK(nameFault(u"  \t "_s, others) == NameFault::Empty);
    CHECK(nameFault(u"\u0007"_s, others) == NameFault::Empty);
    CHECK(nameFault(u"lucia  RAMIREZ"_s, others) == NameFault::Doubled);
    CHECK(nameFault(QString(300, QLatin1Char('a')), others) == NameFault::TooLong);
    CHECK_FALSE(nameFault(u"Ana"_s, others));
    CHECK_FALSE(nameFault(u"<img src=x>"_s, others));
    CHECK_FALSE(nameFault(u"مريم 🙂"_s, others));
    CHECK(tidyName(u"  Ana \n Ruiz\u0007 "_s) == u"Ana Ruiz"_s);
}

TEST_CASE("a time zone is one that has a name, not an offset", "[organisation]")
{
    CHECK(isTimeZone(u"America/Tijuana"_s));
    CHECK_FALSE(isTimeZone(u"America/Toluca"_s));
    CHECK_FALSE(isTimeZone(u"UTC+3"_s));
    CHECK_FALSE(isTimeZone({}));
}
