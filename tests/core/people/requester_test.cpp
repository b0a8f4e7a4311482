// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/requester.h"

#include "core/people/directorykeys.h"
#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/people/telephone.h"
#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

using What = DirectoryQuery::What;

bool answers(const Requester &who, const DirectoryQuery &query)
{
    const QList<QByteArray> keys = directoryKeys(who);
    const auto isHeld = [&](const KeyRange &range) {
        return std::any_of(keys.begin(), keys.end(), [&](const QByteArray &key) { return range.holds(key); });
    };
    const auto steps = directorySteps(query);
    return std::any_of(steps.begin(), steps.end(),
                       [&](const auto &step) { return std::any_of(step.begin(), step.end(), isHeld); });
}

} // namespace

TEST_CASE("an entry is found by words of the name one after the other, by e-mail, telephone and extension", "[people]")
{
    Requester who;
    who.name = u"María del Carmen Peña Nieto"_s;
    who.email = u"M.Pena@gem.example"_s;
    who.phones = QStringList{u"+52 (722) 555-0148 ext 12"_s};
    who.extension = u"2210"_s;
    for (const QString &typed :
         {u"mar"_s, u"Carmen pe"_s, u"pena nieto"_s, u"NIETO"_s, u"maria del carmen peña nieto"_s})
        CHECK(answers(who, {What::Name, typed, {}}));
    CHECK_FALSE(answers(who, {What::Name, u"armen"_s, {}}));
    CHECK_FALSE(answers(who, {What::Name, u" "_s, {}}));
    CHECK(answers(who, {What::Email, u"m.pena"_s, {}}));
    CHECK(answers(who, {What::Phone, u"722 555"_s, {}}));
    CHECK(answers(who, {What::Phone, u"52 722 555 0148"_s, {}}));
    CHECK_FALSE(answers(who, {What::Phone, u"—"_s, {}}));
    CHECK(answers(who, {What::Extension, u"22"_s, {}}));
    CHECK(answers(who, {What::Phone, u"555 0148"_s, {}}));
    CHECK(answers(who, {What::Phone, u"52 722 555 014"_s, {}}));
    CHECK(answers(who, {What::Phone, u"+52 1 722 555 01"_s, {}}));
    CHECK(answers(who, {What::Extension, u"12"_s, {}})); // That of the telephone.
}

TEST_CASE("who rings is told by the whole number", "[people]")
{
    Requester who;
    who.name = u"Ana Mora"_s;
    who.extension = u"4120"_s;
    who.phones = QStringList{u"722 123 4567 ext. 4023"_s, u"+1 55 1234 5678"_s};
    CHECK_FALSE(answers(who, *readRingingNumber(u"412"_s)));
    CHECK(answers(who, *readRingingNumber(u"4120"_s)));
    CHECK(answers(who, *readRingingNumber(u"4023"_s)));
    CHECK(answers(who, *readRingingNumber(u"sip:+527221234567@pbx.example"_s)));
    CHECK(answers(who, *readRingingNumber(u"123 4567"_s)));
    CHECK_FALSE(answers(who, *readRingingNumber(u"55 1234 5678"_s)));
    CHECK_FALSE(answers(who, *readRingingNumber(u"555 123 4567"_s)));
    CHECK_FALSE(readRingingNumber(u"anonymous@anonymous.invalid"_s));
    who.phones = QStringList{u"123 4567"_s};
    CHECK(answers(who, *readRingingNumber(u"722 123 4567"_s)));
}

TEST_CASE("what is typed into a note is a question only when it can be somebody", "[people]")
{
    CHECK(readDirectoryQuery(u"722 555 0148"_s)->what == What::Phone);
    CHECK(readDirectoryQuery(u"2210"_s)->what == What::Extension);
    CHECK(readDirectoryQuery(u"ana@"_s)->what == What::Email);
    CHECK(readDirectoryQuery(u"Ana Ru"_s)->what == What::Name);
    CHECK(readDirectoryQuery(u"722 123 4567 ext 21"_s)->what == What::Phone);
    CHECK(readDirectoryQuery(u"ext. 21"_s)->what == What::Extension);
    CHECK(readDirectoryQuery(u"\u202a722\u00a0123\u20114567\u202c"_s)->what == What::Phone);
    CHECK_FALSE(readDirectoryQuery(u""_s));
    CHECK_FALSE(readDirectoryQuery(u"  7 "_s));
    CHECK_FALSE(readDirectoryQuery(u"an"_s));
    CHECK_FALSE(readDirectoryQuery(u"El correo no abre desde ayer, ni en la web"_s));
}

TEST_CASE("news leave what they do not name, and add telephones", "[people]")
{
    Requester known;
    known.name = u"Ana Ruiz"_s;
    known.unit = u"Catastro"_s;
    known.phones = QStringList{u"722 555 0148"_s};
    Requester news;
    news.unit = u"Obras"_s;
    news.phones = QStringList{u"7225550148"_s, u"722 555 0149"_s};
    CHECK(updated(known, news).name == u"Ana Ruiz"_s);
    CHECK(updated(known, news).unit == u"Obras"_s);
    CHECK(updated(known, news).phones == QStringList{u"722 555 0148"_s, u"722 555 0149"_s});
    CHECK(completed(known, news).unit == u"Catastro"_s);
}

TEST_CASE("a name in short is the same name only when what it keeps is more than one word", "[people]")
{
    CHECK(isSameNameInShort(u"María Hernández"_s, u"MARIA ELENA hernandez cruz"_s));
    CHECK(isSameNameInShort(u"Cruz Hernández"_s, u"María Hernández Cruz"_s));
    CHECK(isSameNameInShort(u"Ana"_s, u"ana"_s));
    CHECK_FALSE(isSameNameInShort(u"Ana"_s, u"Ana Ruiz"_s));
    CHECK_FALSE(isSameNameInShort(u"María López"_s, u"María Pérez"_s));
    CHECK_FALSE(isSameNameInShort(u"de la Cruz"_s, u"María de la Cruz"_s));
    CHECK_FALSE(isSameNameInShort(u"de la"_s, u"María de la Cruz"_s));
    CHECK_FALSE(isSameNameInShort(u"María María"_s, u"María Pérez Gil"_s));
    CHECK_FALSE(isSameNameInShort(QString(), QString()));
}

TEST_CASE("titles, the order of the words and signs make no other name", "[people]")
{
    CHECK(isSameName(u"LIC. ANA MORA GIL"_s, u"Ana Mora Gil"_s));
    CHECK(isSameName(u"SOLÍS PRADO, ANA"_s, u"Ana Solís Prado"_s));
    CHECK(isSameName(u"SOLÍS PRADO, MTRA. ANA"_s, u"Ana Solís Prado"_s));
    CHECK(isSameName(u"C. Ana Mora Gil"_s, u"ana mora gil"_s));
    CHECK(isSameName(u"M. en D. Ana Mora Gil"_s, u"Ana Mora Gil"_s));
    CHECK(isSameName(u"Juan O'Farrill"_s, u"Juan OFarrill"_s));
    CHECK(isSameName(u"Juan O'Farrill"_s, u"Juan O Farrill"_s));
    CHECK(isSameName(u"Ana García-López"_s, u"Ana García López"_s));
    CHECK(isSameName(u"An\u200ea Mora"_s, u"Ana Mora"_s));
    CHECK_FALSE(isSameName(u"C. Mora"_s, u"Mora"_s));
    CHECK_FALSE(isSameName(u"Ana Mora Gil"_s, u"Ana Mora"_s));
    CHECK_FALSE(isSameName(u"Ana Mora"_s, u"Ana Moral"_s));
    CHECK(isSameName(u"Lic."_s, u"lic"_s)); // Nothing else is there.
    CHECK_FALSE(isSameName(QString(), QString()));
}

TEST_CASE("an e-mail is taken when a mail system would take it", "[people]")
{
    CHECK(isEmail(u"mhernandez@finanzas.example"_s));
    CHECK(isEmail(u" maria.peña@edomex.gob.mx "_s));
    CHECK_FALSE(isEmail(u"mhernandez@finanzas"_s));
    CHECK_FALSE(isEmail(u"maria arroba finanzas.mx"_s));
    CHECK_FALSE(isEmail(u"a@b@c.mx"_s));
    CHECK_FALSE(isEmail(u"@finanzas.mx"_s));
    CHECK_FALSE(isEmail(u"a@.mx"_s));
}

TEST_CASE("an e-mail is one whatever was copied around it", "[people]")
{
    for (const QString &written :
         {u"Ana.Mora@x.example"_s, u"\u202aana.mora@x.example\u202c"_s, u"Ana Mora <ANA.MORA@x.example>"_s,
          u"mailto:ana.mora@x.example"_s, u"<ana.mora@x.example>;"_s, u" ana.mora\u200b@x.example "_s,
          u"'ana.mora@x.example'"_s, u"\"Mora, Ana\" <ana.mora@x.example>"_s,
          u"mailto:ana.mora@x.example?subject=hola"_s})
        CHECK(isSameEmail(written, u"ana.mora@X.example"_s));
    CHECK(keptEmail(u"\u202aAna@x.example\u202c"_s) == u"Ana@x.example"_s);
    CHECK_FALSE(isSameEmail(u"ana@x.example"_s, u"anna@x.example"_s));
    CHECK_FALSE(isSameEmail(QString(), QString()));
}

TEST_CASE("a sign that nobody sees makes no other person, however usual the writing is without it", "[people]")
{
    const QStringList pieces{u"Ana"_s,        u"Solís"_s, u"lic"_s,  u"."_s,   u","_s,      u" "_s,
                             u" "_s,          u"Ñ"_s,     u"'"_s,    u"-"_s,   u"_"_s,      u"@"_s,
                             u"@x.example"_s, u".mx"_s,   u"7"_s,    u"722"_s, u"555 01"_s, u"+"_s,
                             u"+52"_s,        u"00"_s,    u"ext "_s, u"<"_s,   u"mailto:"_s};
    quint32 state = 11;
    const auto below = [&](qsizetype count) {
        return static_cast<qsizetype>((state = state * 1664525u + 1013904223u) >> 16) % count;
    };
    for (int i = 0; i < 6000; ++i) {
        QString text;
        for (qsizetype left = below(7) + 1; left > 0; --left)
            text += pieces[i % 3 == 0 ? 13 + below(6) : below(i % 3 == 1 ? 14 : pieces.size())];
        CAPTURE(text.toStdString());
        const QString marked = u"\u200b"_s + text;
        CHECK(nameKeys(text) == nameKeys(marked));
        CHECK(isName(text) == !nameWords(text).isEmpty());
        CHECK(isName(text) == isSameName(text, text));
        CHECK(keptEmail(text) == keptEmail(marked));
        CHECK(isEmail(text) == isEmail(marked));
        CHECK(isSameEmail(text, text) == isSameEmail(text, marked));
        CHECK(readTelephone(text) == readTelephone(marked));
        CHECK(isSameTelephone(text, text) == isSameTelephone(text, marked));
        CHECK(isExtension(text) == isExtension(marked));
        CHECK(keptExtension(text) == keptExtension(marked));
    }
}
