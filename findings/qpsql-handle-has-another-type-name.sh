#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt SQL 6.4.2 (libqt6sql6-psql 6.4.2+dfsg-10): the handle of the PostgreSQL driver is never a "PGconn*" by its type's name.
#
# Why it hurts: Qt's documentation of QSqlDriver::handle() and QSqlResult::handle() shows how to get at libpq's own connection:
# compare the variant's typeName() with "PGconn*" (and "PGresult*"). Under Qt 5 that was so. Qt 6 makes the name at compile
# time from the type itself, whose tag in libpq's header is pg_conn (pg_result), so that the comparison is false without a word, and what hangs on
# it is left out: a query is not cancelled, a notice or the server's process is not asked, a connection pooler is not noticed.
# The comparison for SQLite, which stands beside it in the documentation, holds, for sqlite3 is the tag. The same was seen with 6.8.2 and
# 6.11.2. Comparing with both names helps.
#
# Takes the packages from the mirror this machine's apt is set up for; Debian 12, with g++ and the libraries that Qt Core and
# libpq are linked against. No server is needed: the name is the same before a connection and in one.
# Fails when what is seen is no longer this.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | sed -n '\,/debian/$,p' | sort -u | sed -n 1p)
for package in qt6-base-dev libqt6core6 libqt6sql6 libqt6sql6-psql libqt6sql6-sqlite; do
    curl -fsS -o package.deb "${mirror}pool/main/q/qt6-base/${package}_6.4.2+dfsg-10_amd64.deb"
    dpkg -x package.deb root
done
libraries=$folder/root/usr/lib/x86_64-linux-gnu
headers=$folder/root/usr/include/x86_64-linux-gnu/qt6

cat >names.cpp <<'END'
#include <QtCore/QCoreApplication>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlResult>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("Qt %s\n", qVersion());
    for (const char *driver : {"QSQLITE", "QPSQL"}) {
        const QSqlDatabase database = QSqlDatabase::addDatabase(driver, driver);
        const QSqlQuery query(database);
        std::printf("%s: connection %s, result %s\n", driver, database.driver()->handle().typeName(), query.result()->handle().typeName());
    }
}
END
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtSql" names.cpp -o names -L"$libraries" -l:libQt6Core.so.6 -l:libQt6Sql.so.6
seen=$(LD_LIBRARY_PATH=$libraries QT_PLUGIN_PATH=$libraries/qt6/plugins ./names)
expected='Qt 6.4.2
QSQLITE: connection sqlite3*, result sqlite3_stmt*
QPSQL: connection pg_conn*, result pg_result*'
echo "seen:"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "expected:"; echo "$expected"; exit 1; }
