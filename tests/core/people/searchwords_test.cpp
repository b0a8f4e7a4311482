// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/searchwords.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// As an index does: each word of one way begins a word of the text.
bool finds(const QString &query, const QString &text)
{
    const QStringList words = searchWords(text);
    const QList<SearchTerm> terms = searchTerms(query);
    const auto begins = [&](const QString &wanted) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(wanted); });
    };
    const auto answers = [&](const QStringList &way) { return std::all_of(way.begin(), way.end(), begins); };
    return !terms.isEmpty() && std::all_of(terms.begin(), terms.end(), [&](const SearchTerm &term) {
        return std::any_of(term.ways.begin(), term.ways.end(), answers);
    });
}

} // namespace

TEST_CASE("signs join and part the words that are looked for", "[people][search]")
{
    const QStringList pairs[] = {{u"wifi"_s, u"wi-fi"_s, u"Wi\u2011Fi"_s, u"WI_FI"_s},
                                 {u"email"_s, u"e-mail"_s, u"E\u2010mail"_s},
                                 {u"HP4120"_s, u"HP-4120"_s, u"hp 4120"_s, u"HP/4120"_s},
                                 {u"ofarrill"_s, u"O'Farrill"_s, u"O\u2019Farrill"_s, u"o`farrill"_s}};
    for (const QStringList &writings : pairs) {
        for (const QString &query : writings) {
            for (const QString &text : writings)
                if (!(query == u"hp 4120"_s))
                    CHECK(finds(query, u"antes "_s + text + u", después"_s));
        }
    }
    CHECK(finds(u"hp 4120"_s, u"HP4120"_s));
    CHECK(finds(u"4120"_s, u"HP4120"_s));
    CHECK(finds(u"wifi"_s, u"red-wi-fi"_s));
    CHECK(finds(u"urgente"_s, u"🔥urgente: red"_s));
    CHECK(finds(u"🔥urgente"_s, u"urgente"_s));
    CHECK(finds(u"pen"_s, u"María PEÑA"_s));
    CHECK(finds(u"ana.mora@gob.example"_s, u"Ana.Mora@gob.example"_s));
    CHECK(finds(u"mora@gob"_s, u"ana.mora@gob.example"_s));
    CHECK_FALSE(finds(u"fax"_s, u"telefax"_s));
    CHECK(finds(u"🔥"_s, u"🔥urgente: red"_s));
    CHECK_FALSE(finds(u"🔥"_s, u"urgente: red"_s));
    CHECK(searchTerms(u" ¡! … "_s).isEmpty());
}

TEST_CASE("c++ is a word of its own", "[people][search]")
{
    CHECK(finds(u"c++"_s, u"no compila en C++, ni en c#"_s));
    CHECK(finds(u"C#"_s, u"no compila en C++, ni en c#"_s));
    CHECK_FALSE(finds(u"c++"_s, u"correo caído"_s));
    CHECK_FALSE(finds(u"c++"_s, u"en C#"_s));
    CHECK(finds(u"notepad++"_s, u"Notepad++ no abre"_s));
    CHECK(finds(u"notepad"_s, u"Notepad++ no abre"_s));
}

TEST_CASE("a telephone is found whatever its grouping or country code, from either side", "[people][search]")
{
    const QStringList writings{
        u"7225550134"_s,     u"722 555 0134"_s,          u"+52 722 555 0134"_s, u"52 722 555 01 34"_s,
        u"(722) 555-0134"_s, u"01 722 555 0134"_s,       u"044 722 5550134"_s,  u"+52 1 722 555 0134"_s,
        u"72 25 55 01 34"_s, u"722\u00a0555\u20110134"_s};
    for (const QString &query : writings) {
        for (const QString &text : writings) {
            INFO(query.toStdString() << " in " << text.toStdString());
            CHECK(finds(query, u"llamar al "_s + text + u" hoy"_s));
            CHECK(finds(u"llamar "_s + query, u"llamar al "_s + text));
        }
        CHECK(finds(u"555 0134"_s, query));
        CHECK(finds(u"5550134"_s, query));
        CHECK(finds(u"722 555"_s, query));
    }
    CHECK(finds(u"5550134"_s, u"555 0134"_s));
    CHECK_FALSE(finds(u"+52 722 555 0134"_s, u"+1 722 555 0134"_s));
    CHECK_FALSE(finds(u"722 555 0135"_s, u"722 555 0134"_s));
    CHECK(finds(u"2210 722 555 0134"_s, u"ext 2210 del 7225550134"_s));
}

TEST_CASE("a sign that nobody sees changes no word, however usual the text is without it", "[people][search]")
{
    const QStringList pieces{
        u"Impresora"_s, u"Ñandú"_s, u"red"_s,  u"é"_s, u"Œuvre"_s, u"x"_s, u"C"_s, u" "_s,      u" "_s, u", "_s,
        u". "_s,        u"."_s,     u"-"_s,    u"'"_s, u"++"_s,    u"#"_s, u"@"_s, u"("_s,      u")"_s, u"\t"_s,
        u";"_s,         u"tel:"_s,  u"4120"_s, u"²"_s, u"ª"_s,     u"´"_s, u"¿"_s, u"\u00a0"_s, u"½"_s};
    quint32 state = 7;
    const auto below = [&](qsizetype count) {
        return static_cast<qsizetype>((state = state * 1664525u + 1013904223u) >> 16) % count;
    };
    for (int i = 0; i < 4000; ++i) {
        QString text;
        for (qsizetype left = below(9) + 1; left > 0; --left)
            text += pieces[below(i % 2 == 0 ? 12 : pieces.size())];
        CAPTURE(text.toStdString());
        CHECK(searchWords(text) == searchWords(u"\u200b"_s + text));
        CHECK(searchWords({text, text}) == searchWords(text));
    }
}
