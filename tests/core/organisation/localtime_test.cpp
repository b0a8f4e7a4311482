// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/localtime.h"
#include "tests/support/catch.h"

#include <QDateTime>

using namespace helpdesk;

namespace {

QString utcOf(const char *day, const char *time, const char *zone)
{
    const qint64 ms = instantOf(QDate::fromString(QString::fromLatin1(day), Qt::ISODate),
                                QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm:ss")), QTimeZone(zone));
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

TEST_CASE("a wall-clock time becomes an instant in a zone without daylight saving", "[organisation]")
{
    CHECK(utcOf("2026-11-19", "10:40:52", "America/Mexico_City") == QStringLiteral("2026-11-19 16:40:52"));
    CHECK(utcOf("2026-11-19", "23:59:59", "America/Mexico_City") == QStringLiteral("2026-11-20 05:59:59"));
}

TEST_CASE("a time that daylight saving skips is the next one there is", "[organisation]")
{
    CHECK(utcOf("2026-03-08", "01:59:59", "America/Tijuana") == QStringLiteral("2026-03-08 09:59:59"));
    CHECK(utcOf("2026-03-08", "02:00:00", "America/Tijuana") == QStringLiteral("2026-03-08 10:00:00"));
    CHECK(utcOf("2026-03-08", "02:30:00", "America/Tijuana") == QStringLiteral("2026-03-08 10:00:00"));
    CHECK(utcOf("2026-03-08", "03:00:00", "America/Tijuana") == QStringLiteral("2026-03-08 10:00:00"));
    CHECK(utcOf("2026-03-08", "03:00:01", "America/Tijuana") == QStringLiteral("2026-03-08 10:00:01"));
}

TEST_CASE("a doubled time is the first one", "[organisation]")
{
    CHECK(utcOf("2026-11-01", "00:59:59", "America/Tijuana") == QStringLiteral("2026-11-01 07:59:59"));
    CHECK(utcOf("2026-11-01", "01:30:00", "America/Tijuana") == QStringLiteral("2026-11-01 08:30:00"));
    CHECK(utcOf("2026-11-01", "02:00:00", "America/Tijuana") == QStringLiteral("2026-11-01 10:00:00"));
}
