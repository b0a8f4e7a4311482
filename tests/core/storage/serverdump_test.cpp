// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/serverdump.h"

#include "tests/support/enginefixture.h"

#include <QDir>
#include <QFile>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Tools that write down how they were called and do as they are told.
struct Tools
{
    Tools(const QByteArray &dump, const QByteArray &restore,
          const QByteArray &version = "15.18 (Debian 15.18-0+deb12u1)")
    {
        const QByteArray says =
            "[ \"$1\" != --version ] || { echo \"${0##*/} (PostgreSQL) " + version + "\"; exit 0; }; ";
        put(u"pg_dump"_s,
            says + "printf '%s\\n' \"$@\" > " + folder.filePath(u"asked"_s).toUtf8()
                + "; printf '%s' \"$PGPASSWORD\" > " + folder.filePath(u"password"_s).toUtf8()
                + "; for a; do case $a in --file=*) printf half > \"${a#--file=}\";; esac; done; " + dump);
        put(u"pg_restore"_s, says + restore);
    }

    void put(const QString &name, const QByteArray &script) const
    {
        QFile file(folder.filePath(name));
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script + "\n") > 0));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    [[nodiscard]] QStringList made() const { return QDir(folder.path()).entryList({u"desk.dump*"_s}); }
    [[nodiscard]] Result<> run(const DatabaseLocation &location) const
    {
        return dumpServer(location, folder.filePath(u"desk.dump"_s), taken(dumpToolsFor(15, {folder.path()})));
    }

    QTemporaryDir folder;
};

DatabaseLocation guarded()
{
    return taken(DatabaseLocation::parse(u"postgresql://ana:se%20cret@db.example:5433/mesa?sslmode=verify-full"
                                         "&sslrootcert=/etc/it's/root.crt&passfile=/etc/desk.pgpass"_s));
}

} // namespace

TEST_CASE("a server is asked for its copy with every option it is used with, and the password is not shown", "[copies]")
{
    const Tools tools("exit 0", "exit 0");
    requireOk(tools.run(guarded()));
    const QString asked = tools.read(u"asked"_s);
    CHECK(asked.contains(u"--dbname=dbname='mesa' host='db.example' port='5433' user='ana'"_s));
    CHECK(asked.contains(u"sslmode='verify-full'"_s));
    CHECK(asked.contains(u"sslrootcert='/etc/it\\'s/root.crt'"_s));
    CHECK(asked.contains(u"passfile='/etc/desk.pgpass'"_s));
    CHECK_FALSE(asked.contains(u"se cret"_s));
    CHECK(tools.read(u"password"_s) == u"se cret"_s);
    CHECK(tools.made() == QStringList{u"desk.dump"_s});
    CHECK(codeOf(tools.run(guarded())) == Error::Code::DatabaseExists);
    CHECK(tools.made() == QStringList{u"desk.dump"_s});
}

TEST_CASE("a server's copy that fails half way, or cannot be read through, leaves nothing", "[copies]")
{
    const Tools halfWay("exit 1", "exit 0");
    CHECK(codeOf(halfWay.run(guarded())) == Error::Code::StorageFailed);
    CHECK(halfWay.made().isEmpty());
    const Tools notReadable("exit 0", "exit 1");
    CHECK(codeOf(notReadable.run(guarded())) == Error::Code::StorageFailed);
    CHECK(notReadable.made().isEmpty());
}

TEST_CASE(
    "a server is copied by tools that are not older than it, by the oldest of these, else the missing package is named",
    "[copies]")
{
    const Tools fifteen("", "");
    const Tools seventeen("", "", "17.6");
    const Tools eighteen("", "", "18beta1");
    const Tools odd("", "", "unknown");
    const QTemporaryDir none;
    const QStringList all{odd.folder.path(), eighteen.folder.path(), none.path(), fifteen.folder.path(),
                          seventeen.folder.path()};
    CHECK(taken(dumpToolsFor(15, all)).version == 15);
    CHECK(taken(dumpToolsFor(16, all)).version == 17);
    CHECK(taken(dumpToolsFor(17, all)).dump == seventeen.folder.filePath(u"pg_dump"_s));
    CHECK(taken(dumpToolsFor(17, all)).restore == seventeen.folder.filePath(u"pg_restore"_s));
    CHECK(taken(dumpToolsFor(18, all)).version == 18);
    const auto tooOld = dumpToolsFor(17, {odd.folder.path(), none.path(), fifteen.folder.path()});
    REQUIRE(codeOf(tooOld) == Error::Code::NotFound);
    CHECK(tooOld.error().missing == QStringList{u"postgresql-client-17"_s});
    // Half of a pair, or a pair of two versions, is none.
    QFile::remove(eighteen.folder.filePath(u"pg_restore"_s));
    CHECK(codeOf(dumpToolsFor(18, all)) == Error::Code::NotFound);
    QFile::remove(seventeen.folder.filePath(u"pg_restore"_s));
    REQUIRE(QFile::copy(fifteen.folder.filePath(u"pg_restore"_s), seventeen.folder.filePath(u"pg_restore"_s)));
    CHECK(codeOf(dumpToolsFor(17, all)) == Error::Code::NotFound);
}

TEST_CASE("a server's copy is made by its own tools", "[storage][postgresql]")
{
    const EngineFixture fixture;
    const QString path = fixture.folder() + u"/desk.dump"_s;
    const auto connection = fixture.connect();
    const int server = taken(serverVersion(*connection));
    CHECK(server >= 15);
    const DumpTools tools = taken(dumpToolsFor(server));
    CHECK(tools.version >= server);
    requireOk(dumpServer(fixture.location(), path, tools));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "PGDMP");
}
