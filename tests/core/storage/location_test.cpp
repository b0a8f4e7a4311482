// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databaselocation.h"
#include "tests/support/enginefixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a path is a file, made absolute", "[storage]")
{
    const auto location = test::taken(DatabaseLocation::parse(u"/srv/desk/../desk/a b?#%.sqlite"_s));
    CHECK(location.engine == Engine::Sqlite);
    CHECK(location.path == u"/srv/desk/a b?#%.sqlite"_s);
}

TEST_CASE("a server's address is read in its parts", "[storage]")
{
    const auto location
        = test::taken(DatabaseLocation::parse(u"postgresql://ana:s%40cret@db1:5433,db2/desk%20a?sslmode=require"_s));
    CHECK(location.engine == Engine::Postgresql);
    CHECK(location.host == u"db1,db2"_s);
    CHECK(location.port == u"5433"_s);
    CHECK(location.user == u"ana"_s);
    CHECK(location.password == u"s@cret"_s);
    CHECK(location.database == u"desk a"_s);
    CHECK(location.options == u";sslmode='require'"_s);
    CHECK_FALSE(location.displayText().contains(u"cret"_s));
}

TEST_CASE("a socket's folder may stand in the query", "[storage]")
{
    const auto location = test::taken(DatabaseLocation::parse(u"postgres:///desk?host=/run/pg&user=ana"_s));
    CHECK(location.host == u"/run/pg"_s);
    CHECK(location.user == u"ana"_s);
    CHECK(location.database == u"desk"_s);
}

TEST_CASE("what is no location is refused", "[storage]")
{
    for (const QString &text : {u""_s, u"  "_s, u"mysql://a/b"_s, u"postgresql://host"_s, u":memory:"_s,
             u"postgresql://h/d?options=-c"_s, u"postgresql://h/d?sslmode=a;b"_s}) {
        CAPTURE(text);
        CHECK(test::codeOf(DatabaseLocation::parse(text)) == Error::Code::InvalidInput);
    }
}
