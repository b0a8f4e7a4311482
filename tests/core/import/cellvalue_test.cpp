// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cellvalue.h"

#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString shown(const std::optional<CellMoment> &moment)
{
    if (!moment)
        return u"-"_s;
    const QString day = moment->day.toString(u"yyyy-MM-dd"_s);
    return moment->time ? day + moment->time->toString(u" HH:mm:ss"_s) : day;
}

QString clockOf(const std::optional<QTime> &time)
{
    return time ? time->toString(u"HH:mm:ss"_s) : u"-"_s;
}

} // namespace

TEST_CASE("a day is understood in every form in which logs have it", "[import]")
{
    for (const auto &[cell, wanted] : {
             std::pair{u"2026-03-02"_s, u"2026-03-02"_s},
             {u"2026/3/2 9:05"_s, u"2026-03-02 09:05:00"_s},
             {u"2026-03-02T09:05:07"_s, u"2026-03-02 09:05:07"_s},
             {u"02/03/2026"_s, u"2026-03-02"_s},
             {u"2.3.26"_s, u"2026-03-02"_s},
             {u"02-03-2026 09:05 p. m."_s, u"2026-03-02 21:05:00"_s},
             {u"31/12/2025"_s, u"2025-12-31"_s},
             {u"12/31/2025"_s, u"2025-12-31"_s}, // Can be read in one way only.
             {u"2-mar-26"_s, u"2026-03-02"_s},
             {u"2 de marzo de 2026"_s, u"2026-03-02"_s},
             {u"lunes, 2 de marzo de 2026 9:05"_s, u"2026-03-02 09:05:00"_s},
             {u"Mar 2, 2026"_s, u"2026-03-02"_s},
             {u"46083"_s, u"2026-03-02"_s},
             {u"46083.378553240741"_s, u"2026-03-02 09:05:07"_s},
             {u"46083,5"_s, u"2026-03-02 12:00:00"_s},
             {u"30/02/2026"_s, u"-"_s},
             {u"13/13/2026"_s, u"-"_s},
             {u"mañana"_s, u"-"_s},
             {u"42"_s, u"-"_s},
             {u"02/03/2026 a las 9"_s, u"-"_s},
         }) {
        CAPTURE(cell);
        CHECK(shown(momentIn(cell, DateOrder::DayFirst)) == wanted);
    }
    CHECK(shown(momentIn(u"02/03/2026"_s, DateOrder::MonthFirst)) == u"2026-02-03"_s);
    CHECK(shown(momentIn(u"31/12/2025"_s, DateOrder::MonthFirst)) == u"2025-12-31"_s);
}

TEST_CASE("the whole column says whether the day or the month comes first", "[import]")
{
    DateScan silent;
    silent.see(u"02/03/2026"_s);
    CHECK(silent.order() == DateOrder::DayFirst);
    DateScan american;
    for (const QString &cell : {u"02/03/2026"_s, u"03/25/2026"_s, u""_s, u"2026-03-31"_s})
        american.see(cell);
    CHECK(american.order() == DateOrder::MonthFirst);
}

TEST_CASE("an hour is understood with and without its half of the day", "[import]")
{
    for (const auto &[cell, wanted] : {
             std::pair{u"9:05"_s, u"09:05:00"_s},
             {u"09:05:07"_s, u"09:05:07"_s},
             {u"9:05 PM"_s, u"21:05:00"_s},
             {u"12:00 a.m."_s, u"00:00:00"_s},
             {u"12:30 p. m."_s, u"12:30:00"_s},
             {u"9 pm"_s, u"21:00:00"_s},
             {u"9.05"_s, u"09:05:00"_s},
             {u"0905"_s, u"09:05:00"_s},
             {u"14:20 hrs"_s, u"14:20:00"_s},
             {u"0.378553240740741"_s, u"09:05:07"_s},
             {u"0"_s, u"00:00:00"_s},
             {u"46083.5"_s, u"12:00:00"_s},
             {u"25:00"_s, u"-"_s},
             {u"13:00 pm"_s, u"-"_s},
             {u"luego"_s, u"-"_s},
         }) {
        CAPTURE(cell);
        CHECK(clockOf(timeIn(cell)) == wanted);
    }
}

TEST_CASE("a duration is a clock, words, seconds or a part of a day", "[import]")
{
    const auto seconds = [](const QString &cell, DurationUnit unit = DurationUnit::Seconds) {
        const auto ms = durationIn(cell, unit);
        return ms ? *ms / 1000 : -1;
    };
    CHECK(seconds(u"5:07"_s) == 307);
    CHECK(seconds(u"1:05:07"_s) == 3907);
    CHECK(seconds(u"0:02:37"_s) == 157);
    CHECK(seconds(u"75:00"_s) == 4500);
    CHECK(seconds(u"205"_s) == 205);
    CHECK(seconds(u"5 min 7 s"_s) == 307);
    CHECK(seconds(u"1 h 5 m"_s) == 3900);
    CHECK(seconds(u"0.00355324074074074"_s, DurationUnit::Days) == 307);
    CHECK(seconds(u"5:99"_s) == -1);
    CHECK(seconds(u"-5"_s) == -1);
    CHECK(seconds(u"mucho"_s) == -1);

    DurationScan serial;
    for (const QString &cell : {u"0"_s, u"0.0035"_s, u"0.01"_s})
        serial.see(cell);
    CHECK(serial.unit() == DurationUnit::Days);
    DurationScan whole;
    for (const QString &cell : {u"0"_s, u"205"_s, u"12.5"_s})
        whole.see(cell);
    CHECK(whole.unit() == DurationUnit::Seconds);
}

TEST_CASE("yes and no have many words, and silence is neither", "[import]")
{
    for (const QString &cell : {u"Sí"_s, u"si"_s, u"X"_s, u"1"_s, u"VERDADERO"_s, u"✓"_s})
        CHECK(yesOrNoIn(cell) == true);
    for (const QString &cell : {u"No"_s, u"0"_s, u"FALSO"_s, u"-"_s})
        CHECK(yesOrNoIn(cell) == false);
    CHECK_FALSE(yesOrNoIn(QString()));
    CHECK_FALSE(yesOrNoIn(u"tal vez"_s));
}
