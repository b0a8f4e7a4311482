// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/connection.h"
#include "core/storage/engine/connectiontext.h"
#include "core/storage/engine/databaselocation.h"
#include "core/storage/engine/pooler.h"
#include "core/storage/engine/serverrefusal.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"

#include <QSqlDriver>

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
    const auto location =
        test::taken(DatabaseLocation::parse(u"postgresql://ana:s%40cret@db1:5433,db2/desk%20a?sslmode=require"_s));
    CHECK(location.engine == Engine::Postgresql);
    CHECK(location.host == u"db1,db2"_s);
    CHECK(location.port == u"5433,"_s); // The second host has libpq's own.
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
    for (const QString &text :
         {u""_s, u"  "_s, u"mysql://a/b"_s, u"postgresql://host"_s, u":memory:"_s, u"postgresql://h/d?option=-c"_s,
          u"postgresql://h/d?sslmode=a;b"_s, u"ana:secret@host/desk"_s, u"postgres:/ana:secret@host/desk"_s}) {
        CAPTURE(text);
        CHECK(test::codeOf(DatabaseLocation::parse(text)) == Error::Code::InvalidInput);
    }
}

TEST_CASE("every option that libpq knows is taken, and libpq reads it", "[storage][address]")
{
    const auto location = test::taken(DatabaseLocation::parse(
        u"postgresql://ana@a:6599,b/desk?target_session_attrs=any&options=-c%20statement_timeout%3D9"
        "&tcp_user_timeout=7000&sslpassword=key%27s"_s));
    CHECK(location.host == u"a,b"_s);
    CHECK(location.port == u"6599,"_s);
    CHECK(location.option(u"options"_s) == u"-c statement_timeout=9"_s);
    CHECK(location.option(u"target_session_attrs"_s) == u"any"_s);
    CHECK(location.option(u"sslpassword"_s) == u"key's"_s);
    CHECK(location.hasSecret());
    const auto service = test::taken(DatabaseLocation::parse(u"postgresql:///?service=floor"_s));
    CHECK(service.option(u"service"_s) == u"floor"_s);
    const auto keyed = test::taken(DatabaseLocation::parse(u"host=db1 dbname='desk a' user=ana password=s3cret"_s));
    CHECK(keyed.engine == Engine::Postgresql);
    CHECK(keyed.database == u"desk a"_s);
    CHECK(keyed.password == u"s3cret"_s);
}

TEST_CASE("what is shown of an address is read again as the same, but for its secrets", "[storage][address]")
{
    for (const QString &text :
         {u"postgresql://ana@a:6599,b/desk?target_session_attrs=any"_s,
          u"postgresql://ana%20b@[::1]:5433/desk%2Fa?sslmode=require"_s, u"postgresql:///desk?host=/run/pg&user=ana"_s,
          u"postgresql:///?service=floor"_s, u"postgresql://a,b,c:1/d?options=-c%20a%3D'b%5Cc'"_s}) {
        CAPTURE(text);
        const auto location = test::taken(DatabaseLocation::parse(text));
        CHECK(test::taken(DatabaseLocation::parse(location.displayText())) == location);
    }
    auto secret =
        test::taken(DatabaseLocation::parse(u"postgresql://ana:s3cret@a/d?sslpassword=k3y&sslmode=require"_s));
    CHECK_FALSE(secret.displayText().contains(u"s3cret"_s));
    CHECK_FALSE(secret.displayText().contains(u"k3y"_s));
    CHECK_FALSE(connectionText(secret).contains(u"s3cret"_s));
    CHECK_FALSE(connectionText(secret).contains(u"k3y"_s));
    CHECK(wholeConnectionText(secret).contains(u"s3cret"_s));
}

TEST_CASE("no secret is shown of what cannot be read as an address", "[storage][address]")
{
    for (const QString &text :
         {u"postgresql://ana:s3cret@host:port/desk"_s, u"postgresql://ana:s3cr/e3t@host/d?x=1"_s,
          u"postgresql://ana:s3@cret@h:x/d"_s, u"mysql://ana:s3cret@h/d"_s, u"ana:s3cret@host/desk"_s,
          u"postgresql://h/d?password=s3cret&nothing=1"_s, u"host=h password='s3 cret' nothing=1"_s,
          u"host=h password = s3cret nothing=1"_s, u"POSTGRES:/ana:s3cret@h/d"_s,
          u"postgresql://h/d?sslpassword=s3cret&x=1"_s, u"host=h sslpassword='s3 \\' cret"_s}) {
        CAPTURE(text);
        CHECK_FALSE(DatabaseLocation::parse(text).ok());
        const QString shown = withoutSecrets(text);
        CHECK_FALSE(shown.contains(u"s3"_s));
        CHECK_FALSE(shown.contains(u"cr"_s));
        CHECK_FALSE(shown.contains(u"e3t"_s));
    }
    CHECK(withoutSecrets(u"/srv/a:b@c/desk.db"_s) == u"/srv/a:b@c/desk.db"_s);
    CHECK(withoutSecrets(u"postgresql://ana@host/desk?x=1"_s) == u"postgresql://ana@host/desk?x=1"_s);
}

TEST_CASE("why a server refuses is known by its state, and by libpq's words where it has none", "[storage][address]")
{
    using Reason = Error::Reason;
    for (const auto &[state, words, reason] :
         {std::tuple(u"28P01"_s, u"la autentificación falló"_s, Reason::PasswordRefused),
          std::tuple(u"28000"_s, u"no existe el rol"_s, Reason::RoleUnknown),
          std::tuple(u"28000"_s, u"no hay línea en pg_hba.conf"_s, Reason::NotAdmitted),
          std::tuple(u"28000"_s, u"pg_hba.conf rejects, no encryption"_s, Reason::EncryptionRefused),
          std::tuple(u"53300"_s, u"demasiados clientes"_s, Reason::ConnectionLimit),
          std::tuple(u"57P03"_s, u"iniciando"_s, Reason::StartingUp),
          std::tuple(u"42501"_s, u""_s, Reason::NotAdmitted),
          std::tuple(u""_s, u"could not translate host name \"x\" to address"_s, Reason::HostUnknown),
          std::tuple(u""_s, u"failed: Connection refused"_s, Reason::NothingListens),
          std::tuple(u""_s, u"timeout expired"_s, Reason::NoAnswer),
          std::tuple(u""_s, u"SSL error: certificate verify failed"_s, Reason::EncryptionRefused),
          std::tuple(u""_s, u"fe_sendauth: no password supplied"_s, Reason::PasswordMissing),
          std::tuple(u""_s, u"session is read-only"_s, Reason::Standby)}) {
        CAPTURE(state, words);
        CHECK(refusalFrom(state, words).reason == reason);
        CHECK(refusalFrom(state, words).code == Error::Code::ConnectionLost);
    }
    CHECK(refusalFrom(u"3D000"_s, {}).code == Error::Code::DatabaseMissing);
}

TEST_CASE("a pooler is refused only when it gives no session of its own", "[storage][address]")
{
    CHECK(isOwnSession({false, false, false}));
    CHECK(isOwnSession({true, false, false}));
    CHECK_FALSE(isOwnSession({true, true, false}));
    CHECK_FALSE(isOwnSession({true, false, true}));
}

TEST_CASE("whether somebody stands between us and the server can be asked", "[storage][postgresql][address]")
{
    const test::EngineFixture fixture;
    const auto connection = fixture.connect();
    const auto ours = test::taken(connection->value({u"process"_s, u"SELECT pg_backend_pid()"_s}));
    REQUIRE(ours);
    CHECK(toldBackend(connection->driver()->handle()) == ours->toInt());
    CHECK(requireOwnSession(connection->driver()->handle(), connection->location()).ok());
}

TEST_CASE("a server that refuses says why", "[storage][postgresql][address]")
{
    const test::EngineFixture fixture;
    const auto reasonOf = [](const DatabaseLocation &location) {
        const auto opened = Connection::open(location, OpenMode::Existing);
        REQUIRE_FALSE(opened.ok());
        return opened.error().reason;
    };
    auto location = fixture.location();
    const auto admin = fixture.connect();
    SECTION("a role it does not know")
    {
        location.user = u"nobody_of_this_name"_s;
        CHECK(reasonOf(location) == Error::Reason::RoleUnknown);
    }
    SECTION("nothing listens there")
    {
        location.port = u"1"_s;
        CHECK(reasonOf(location) == Error::Reason::NothingListens);
    }
    SECTION("no machine of that name")
    {
        location.host = u"no-such-machine.invalid"_s;
        CHECK(reasonOf(location) == Error::Reason::HostUnknown);
    }
    SECTION("no more connections")
    {
        test::requireOk(admin->command(u"role"_s, u"CREATE ROLE limited_role LOGIN CONNECTION LIMIT 0"_s));
        location.user = u"limited_role"_s;
        CHECK(reasonOf(location) == Error::Reason::ConnectionLimit);
        test::requireOk(admin->command(u"role"_s, u"DROP ROLE limited_role"_s));
    }
    SECTION("a role that may not change tables meets an older schema")
    {
        test::requireOk(admin->command(
            u"older"_s, u"DELETE FROM schema_version WHERE version = (SELECT max(version) FROM schema_version)"_s));
        test::requireOk(admin->command(u"role"_s, u"CREATE ROLE worker_role LOGIN"_s));
        test::requireOk(admin->command(
            u"rights"_s, u"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO worker_role"_s));
        location.user = u"worker_role"_s;
        const auto opened = openDesk(location, OpenMode::Existing, test::testNowMs);
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().reason == Error::Reason::OwnerMustMigrate);
        test::requireOk(admin->command(u"role"_s, u"DROP OWNED BY worker_role"_s));
        test::requireOk(admin->command(u"role"_s, u"DROP ROLE worker_role"_s));
    }
}
