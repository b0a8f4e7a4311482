// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/localtime.h"

#include "tests/support/catch.h"
#include "tests/support/ownzones.h"

using namespace helpdesk;
using namespace helpdesk::test;

namespace {

QString utcOf(const char *day, const char *time, const QByteArray &zone)
{
    const qint64 ms =
        instantOf(QDate::fromString(QString::fromLatin1(day), Qt::ISODate),
                  QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm:ss")), QTimeZone(zone));
    return utcTime(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

TEST_CASE("a wall-clock time becomes an instant in a zone without daylight saving", "[organisation]")
{
    CHECK(utcOf("2026-11-19", "10:40:52", ownzone::steady) == QStringLiteral("2026-11-19 16:40:52"));
    CHECK(utcOf("2026-11-19", "23:59:59", ownzone::steady) == QStringLiteral("2026-11-20 05:59:59"));
}

TEST_CASE("a time that daylight saving skips is the next one there is", "[organisation]")
{
    CHECK(utcOf("2026-03-08", "01:59:59", ownzone::north) == QStringLiteral("2026-03-08 09:59:59"));
    CHECK(utcOf("2026-03-08", "02:00:00", ownzone::north) == QStringLiteral("2026-03-08 10:00:00"));
    CHECK(utcOf("2026-03-08", "02:30:00", ownzone::north) == QStringLiteral("2026-03-08 10:00:00"));
    CHECK(utcOf("2026-03-08", "03:00:00", ownzone::north) == QStringLiteral("2026-03-08 10:00:00"));
    CHECK(utcOf("2026-03-08", "03:00:01", ownzone::north) == QStringLiteral("2026-03-08 10:00:01"));
}

TEST_CASE("a doubled time is the first one", "[organisation]")
{
    CHECK(utcOf("2026-11-01", "00:59:59", ownzone::north) == QStringLiteral("2026-11-01 07:59:59"));
    CHECK(utcOf("2026-11-01", "01:30:00", ownzone::north) == QStringLiteral("2026-11-01 08:30:00"));
    CHECK(utcOf("2026-11-01", "02:00:00", ownzone::north) == QStringLiteral("2026-11-01 10:00:00"));
}

TEST_CASE("a day begins with its first instant, where midnight is skipped or comes twice too", "[organisation]")
{
    const auto begin = [](int month, int day, const QByteArray &zone) {
        return utcTime(beginOf(QDate(2026, month, day), QTimeZone(zone))).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    CHECK(begin(3, 8, ownzone::midnight) == QStringLiteral("2026-03-08 05:00")); // 01:00 follows 23:59.
    CHECK(begin(11, 1, ownzone::midnight) == QStringLiteral("2026-11-01 04:00"));
    CHECK(begin(9, 6, ownzone::south) == QStringLiteral("2026-09-06 04:00"));
    CHECK(begin(4, 5, ownzone::south) == QStringLiteral("2026-04-05 04:00"));
    CHECK(begin(7, 1, ownzone::steady) == QStringLiteral("2026-07-01 06:00"));
}

TEST_CASE("of a doubled time what is still to come is the next one from now, whichever pass it is", "[organisation]")
{
    // At 2026-11-01 02:00 the clocks of north go back to 01:00.
    const auto next = [](const char *day, const char *time, const char *nowUtc) {
        const qint64 now =
            QDateTime::fromString(QString::fromLatin1(nowUtc) + QLatin1Char('Z'), Qt::ISODate).toMSecsSinceEpoch();
        const qint64 due = instantAfter(QDate::fromString(QString::fromLatin1(day), Qt::ISODate),
                                        QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm")),
                                        QTimeZone(ownzone::north), now);
        return utcTime(due).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    CHECK(next("2026-11-01", "01:20", "2026-11-01T08:00:00") == QStringLiteral("2026-11-01 08:20"));
    CHECK(next("2026-11-01", "01:20", "2026-11-01T08:20:00") == QStringLiteral("2026-11-01 09:20"));
    CHECK(next("2026-11-01", "01:20", "2026-11-01T09:00:00") == QStringLiteral("2026-11-01 09:20"));
    CHECK(next("2026-11-01", "01:20", "2026-11-01T11:00:00") == QStringLiteral("2026-11-01 09:20"));
    CHECK(next("2026-11-01", "03:00", "2026-11-01T20:00:00") == QStringLiteral("2026-11-01 11:00"));
    CHECK(next("2026-03-08", "02:30", "2026-03-08T20:00:00") == QStringLiteral("2026-03-08 10:00"));
}
