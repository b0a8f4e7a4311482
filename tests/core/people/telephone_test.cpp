// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/telephone.h"

#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

using Kind = Telephone::Kind;

Telephone readOrNone(const QString &text)
{
    return readTelephone(text).value_or(Telephone{Kind::Other, u"none"_s, {}});
}

} // namespace

TEST_CASE("every way in which callers and lists write one number is that number", "[people][telephone]")
{
    for (const QString &written : {u"7221234567"_s,
                                   u"722 123 4567"_s,
                                   u"(722) 123-4567"_s,
                                   u"722-123-45-67"_s,
                                   u"72 21 23 45 67"_s,
                                   u"+52 722 123 4567"_s,
                                   u"0052 722 123 4567"_s,
                                   u"52 722 123 4567"_s,
                                   u"01 722 123 4567"_s,
                                   u"044 722 123 4567"_s,
                                   u"045 722 123 4567"_s,
                                   u"+52 1 722 123 4567"_s,
                                   u"+52 (722) 1234567"_s,
                                   u"(+52) 722.123.4567"_s,
                                   u"5217221234567"_s,
                                   u"+52 01 722 123 4567"_s,
                                   u"011 52 722 123 4567"_s,
                                   u"tel:+52-722-123-4567"_s,
                                   u"sip:+527221234567@pbx.example;user=phone"_s,
                                   u"+52 72 21 23 45 67"_s,
                                   u"７２２１２３４５６７"_s,
                                   u"7221234567.0"_s,
                                   u"7.221234567E9"_s,
                                   u"7,221,234,567"_s})
        CHECK(readOrNone(written) == Telephone{Kind::Mexican, u"7221234567"_s, {}});
}

TEST_CASE("an extension is read however it is marked, and is no digit of the number", "[people][telephone]")
{
    for (const QString &written :
         {u"722 123 4567 ext. 4021"_s, u"722 123 4567 x4021"_s, u"7221234567#4021"_s, u"+527221234567;ext=4021"_s,
          u"7221234567p4021"_s, u"722 123 4567, ext. 4021"_s, u"722 123 4567 Extensión: 4021"_s,
          u"722 123 4567 int. 4021"_s, u"722 123 4567 (ext 4021)"_s, u"tel:+52-722-123-4567;ext=4021"_s,
          u"7221234567,4021"_s, u"722 123 4567 EXT 4021."_s})
        CHECK(readOrNone(written) == Telephone{Kind::Mexican, u"7221234567"_s, u"4021"_s});
    CHECK(isSameTelephone(u"722 123 4567"_s, u"7221234567 ext 4021"_s));
    CHECK_FALSE(isSameTelephone(u"722 123 4567 ext 4022"_s, u"7221234567 ext 4021"_s));
}

TEST_CASE("signs that nobody sees and dashes of any kind change no number", "[people][telephone]")
{
    CHECK(readOrNone(u"\u202a722\u00a0123\u20114567\u202c"_s).digits == u"7221234567"_s);
    CHECK(readOrNone(u"722\u2009123\u20134567"_s).digits == u"7221234567"_s);
    CHECK(readOrNone(u"\u2066+52\u00a01\u00a0722\u00a0123\u00a04567\u2069"_s).digits == u"7221234567"_s);
    CHECK(readOrNone(u"722\u00ad1234567\ufeff"_s).digits == u"7221234567"_s);
    CHECK(keptTelephone(u"\u202a722\u00a0123\u20114567\u202c"_s) == u"722 123-4567"_s);
}

TEST_CASE("a sign before the last digit never makes another number", "[people][telephone]")
{
    CHECK(readOrNone(u"5512345679.0"_s).digits == u"5512345679"_s);
    CHECK(readOrNone(u"5512345679.00"_s).digits == u"5512345679"_s);
    CHECK(readOrNone(u"5.512345679E+09"_s).digits == u"5512345679"_s);
    CHECK_FALSE(readTelephone(u"5.51235E+09"_s)); // Rounded: the digits are gone.
    for (const QString &written :
         {u"5512345679-0"_s, u"5512345679/0"_s, u"5512345679 0"_s, u"5512345679.5"_s, u"55 1234 5679 .0 1"_s,
          u"722 123 4567/68"_s, u"722 123 4567 / 123 4568"_s, u"+52 722 123 4567 89"_s})
        CHECK_FALSE(readTelephone(written));
}

TEST_CASE("a country's code that is written counts", "[people][telephone]")
{
    CHECK(readOrNone(u"+1 722 123 4567"_s) == Telephone{Kind::Foreign, u"17221234567"_s, {}});
    CHECK(readOrNone(u"001 722 123 4567"_s) == readOrNone(u"+1 722 123 4567"_s));
    CHECK(readOrNone(u"1 722 123 4567"_s) == readOrNone(u"+1 722 123 4567"_s));
    CHECK(readOrNone(u"+34 912 345 678"_s) == readOrNone(u"0034 912345678"_s));
    CHECK(readOrNone(u"+44 (0)20 7946 0958"_s) == readOrNone(u"+44 20 7946 0958"_s));
    CHECK_FALSE(isSameTelephone(u"+1 722 123 4567"_s, u"+52 722 123 4567"_s));
    CHECK_FALSE(isSameTelephone(u"+1 722 123 4567"_s, u"722 123 4567"_s));
    CHECK_FALSE(isSameTelephone(u"+47 22 12 34 56"_s, u"472 212 3456"_s + u"0"_s));
    CHECK(telephoneNumber(u"+47 22 12 34 5 6 7 8"_s) != telephoneNumber(u"4722123456"_s));
    CHECK(telephoneNumber(u"+47 22 12 34 56"_s) != telephoneNumber(u"4722123456"_s));
    CHECK(telephoneNumber(u"0123456789"_s) != telephoneNumber(u"123456789"_s));
}

TEST_CASE("short numbers and numbers without an area are no whole numbers", "[people][telephone]")
{
    CHECK(readOrNone(u"123 4567"_s).kind == Kind::Local);
    CHECK(readOrNone(u"1234-5678"_s).kind == Kind::Local);
    CHECK_FALSE(isSameTelephone(u"123 4567"_s, u"722 123 4567"_s));
    CHECK(readOrNone(u"4021"_s).kind == Kind::Short);
    CHECK(readOrNone(u"911"_s).kind == Kind::Short);
    CHECK(isShortService(u"089"_s));
    CHECK_FALSE(isPhone(u"4021"_s));
    CHECK(telephoneWithoutArea(readOrNone(u"722 123 4567"_s)) == u"1234567"_s);
    CHECK(telephoneWithoutArea(readOrNone(u"55 1234 5678"_s)) == u"12345678"_s);
}

TEST_CASE("a number being typed is told by its own digits, not by what is dialled before them", "[people][telephone]")
{
    for (const QString &typed :
         {u"722 12"_s, u"+52 722 12"_s, u"01 722 12"_s, u"044 722 12"_s, u"0052 72212"_s, u"+52 1 722 12"_s})
        CHECK(telephoneBeginning(typed) == u"72212"_s);
    CHECK(telephoneBeginning(u"+1 722"_s) == u"+1722"_s);
}

TEST_CASE("a telephone number has 7 to 15 digits and perhaps an extension", "[people][telephone]")
{
    CHECK(isPhone(u"722 555 0148"_s));
    CHECK(isPhone(u"+52 (722) 555-0148"_s));
    CHECK(isPhone(u"7225550148 ext. 2210"_s));
    CHECK_FALSE(isPhone(u"2210"_s));
    CHECK_FALSE(isPhone(u"siete dos dos"_s));
    CHECK_FALSE(isPhone(u"1234567890123456"_s));
    CHECK_FALSE(isPhone(u"ana97@x.example"_s));
    CHECK(isExtension(u"2210"_s));
    CHECK_FALSE(isExtension(u"ext 2210"_s));
    CHECK(keptExtension(u"Ext. 2210"_s) == u"2210"_s);
}

TEST_CASE("a number is hidden only where the telephone says so", "[people][telephone]")
{
    for (const QString &said : {u"Anonymous"_s, u"Número oculto"_s, u"anonymous@anonymous.invalid"_s, u"unknown"_s,
                                u"desconocido"_s, u"privado"_s, u"sip:anonymous@10.0.0.1"_s,
                                u"\"Anonymous\" <sip:anonymous@anonymous.invalid>;tag=1"_s, u"Llamada desconocida"_s,
                                u"ID no disponible"_s, u"Private Caller"_s, u"anonymous.invalid"_s, u"Unavailable"_s})
        CHECK(isWithheld(said));
    for (const QString &said : {u""_s, u"7225550148"_s, u"sip:4021@pbx.example"_s, u"Privada de Juárez"_s, u"Ana"_s})
        CHECK_FALSE(isWithheld(said));
    CHECK(isSameCaller(u"sip:4021@pbx.example"_s, u"4021"_s));
    CHECK(isSameCaller(u"+527225550148"_s, u"722 555 0148"_s));
    CHECK_FALSE(isSameCaller(u"unknown"_s, u"unknown"_s));
}
