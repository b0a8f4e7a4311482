// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/requester.h"

#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

using What = DirectoryQuery::What;

bool answers(const Requester &who, const DirectoryQuery &query)
{
    const QByteArray prefix = directoryKeyPrefix(query);
    const QList<QByteArray> keys = directoryKeys(who);
    return !prefix.isEmpty() && std::any_of(keys.begin(), keys.end(), [&](const QByteArray &key) { return key.startsWith(prefix); });
}

} // namespace

TEST_CASE("an entry is found by words of the name one after the other, by e-mail, telephone and extension", "[people]")
{
    Requester who;
    who.name = u"María del Carmen Peña Nieto"_s;
    who.email = u"M.Pena@gem.example"_s;
    who.phones = QStringList{u"+52 (722) 555-0148 ext 12"_s};
    who.extension = u"2210"_s;
    for (const QString &typed : {u"mar"_s, u"Carmen pe"_s, u"pena nieto"_s, u"NIETO"_s, u"maria del carmen peña nieto"_s})
        CHECK(answers(who, {What::Name, typed, {}}));
    CHECK_FALSE(answers(who, {What::Name, u"armen"_s, {}}));
    CHECK_FALSE(answers(who, {What::Name, u" "_s, {}}));
    CHECK(answers(who, {What::Email, u"m.pena"_s, {}}));
    CHECK(answers(who, {What::Phone, u"722 555"_s, {}}));
    CHECK(answers(who, {What::Phone, u"52 722 555 0148"_s, {}}));
    CHECK_FALSE(answers(who, {What::Phone, u"—"_s, {}}));
    CHECK(answers(who, {What::Extension, u"22"_s, {}}));
}

TEST_CASE("what is typed into a note is a question only when it can be somebody", "[people]")
{
    CHECK(readDirectoryQuery(u"722 555 0148"_s)->what == What::Phone);
    CHECK(readDirectoryQuery(u"2210"_s)->what == What::Extension);
    CHECK(readDirectoryQuery(u"ana@"_s)->what == What::Email);
    CHECK(readDirectoryQuery(u"Ana Ru"_s)->what == What::Name);
    CHECK_FALSE(readDirectoryQuery(u""_s));
    CHECK_FALSE(readDirectoryQuery(u"  7 "_s));
    CHECK_FALSE(readDirectoryQuery(u"an"_s));
    CHECK_FALSE(readDirectoryQuery(u"El correo no abre desde ayer, ni en la web"_s));
}

TEST_CASE("a number is hidden only where the telephone says so", "[people]")
{
    CHECK(isWithheld(u"Anonymous"_s));
    CHECK(isWithheld(u"Número oculto"_s));
    CHECK_FALSE(isWithheld(u""_s));
    CHECK_FALSE(isWithheld(u"7225550148"_s));
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
