// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/columnscan.h"
#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString shown(const std::optional<CellMoment> &moment)
{
    if (!moment)
        return u"-"_s;
    const QString day = moment->day.toString(u"yyyy-MM-dd"_s);
    const QString shown = moment->time ? day + moment->time->toString(u" HH:mm:ss"_s) : day;
    return moment->offset_s ? shown + u" %1"_s.arg(*moment->offset_s / 3600) : shown;
}

QString clockOf(const std::optional<CellTime> &time)
{
    if (!time)
        return u"-"_s;
    QString shown = time->time.toString(u"HH:mm:ss"_s);
    if (time->daysLater > 0)
        shown += u" later"_s;
    return time->offset_s ? shown + u" %1"_s.arg(*time->offset_s / 3600) : shown;
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
             {u"20260302"_s, u"2026-03-02"_s},
             {u"20260302T090507Z"_s, u"2026-03-02 09:05:07 0"_s},
             {u"02/03/2026 a las 9:05"_s, u"2026-03-02 09:05:00"_s},
             {u"lun., 2 de mar. de 2026"_s, u"2026-03-02"_s},
             {u"lun., 2 de mar. de 2026, 9:05 a. m."_s, u"2026-03-02 09:05:00"_s},
             {u"lun 02/03/2026 9:05"_s, u"2026-03-02 09:05:00"_s},
             {u"2026-03-02T09:05:07Z"_s, u"2026-03-02 09:05:07 0"_s},
             {u"2026-03-02 09:05:07-06"_s, u"2026-03-02 09:05:07 -6"_s},
             {u"2026-03-02T09:05:07.123456-06:00"_s, u"2026-03-02 09:05:07 -6"_s},
             {u"02/03/2026 09:05 CST"_s, u"2026-03-02 09:05:00 -6"_s},
             {u"02/03/2026 09:05:07 p. m. hora estándar central"_s, u"2026-03-02 21:05:07 -6"_s},
             {u"Mon Mar 02 2026 09:05:07 GMT-0600 (hora estándar central)"_s, u"2026-03-02 09:05:07 -6"_s},
             {u"02/03/2026 24:15:30"_s, u"2026-03-03 00:15:30"_s},
             {u"02/03/2026 0:05 p.m."_s, u"2026-03-02 12:05:00"_s},
             {u"02/03/2026 09:05 XYZT"_s, u"-"_s},
         }) {
        CAPTURE(cell);
        CHECK(shown(momentIn(cell, DateOrder::DayFirst)) == wanted);
    }
    CHECK(shown(momentIn(u"02/03/2026"_s, DateOrder::MonthFirst)) == u"2026-02-03"_s);
    CHECK(shown(momentIn(u"31/12/2025"_s, DateOrder::MonthFirst)) == u"2025-12-31"_s);
    CHECK(shown(momentIn(u"26-03-02"_s, DateOrder::YearFirst)) == u"2026-03-02"_s);
    CHECK(shown(momentIn(u"02/03/2026"_s, DateOrder::YearFirst))
          == u"2026-03-02"_s); // Whose year is last all the same.
    CHECK(hasUnknownZone(u"02/03/2026 09:05 XYZT"_s));
    CHECK(hasUnknownZone(u"09:05 Marte/Olympus"_s));
    CHECK_FALSE(hasUnknownZone(u"09:05 p. m."_s));
    CHECK_FALSE(hasUnknownZone(u"luego"_s));
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
             {u"0"_s, u"-"_s}, // An hour, a part of a day, nothing at all: its column says which.
             {u"9"_s, u"-"_s},
             {u"90500"_s, u"09:05:00"_s},
             {u"090500"_s, u"09:05:00"_s},
             {u"1530"_s, u"15:30:00"_s},
             {u"99999"_s, u"-"_s},
             {u"46083"_s, u"-"_s},
             {u"46083.5"_s, u"12:00:00"_s},
             {u"a las 9:05"_s, u"09:05:00"_s},
             {u"9 h 5 min"_s, u"09:05:00"_s},
             {u"0:05 p.m."_s, u"12:05:00"_s},
             {u"24:15:30"_s, u"00:15:30 later"_s},
             {u"09:05:07.123456"_s, u"09:05:07"_s},
             {u"09:05 CST"_s, u"09:05:00 -6"_s},
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
    CHECK(seconds(u"PT4M30S"_s) == 270);
    CHECK(seconds(u"P1DT2H"_s) == 93'600);
    CHECK(seconds(u"1 day 02:10:05"_s) == 94'205);
    CHECK(seconds(u"1 día, 2:10:05"_s) == 94'205);
    CHECK(seconds(u"1.02:10:05"_s) == 94'205);
    CHECK(seconds(u"26:10:05"_s) == 94'205);
    CHECK(seconds(u"0:04:30.500000"_s) == 270);
    CHECK(seconds(u"3,5 min"_s) == 210);
    CHECK(seconds(u"12:04:31 AM"_s) == 271); // As LibreOffice writes 0:04:31 into CSV.
    CHECK(seconds(u"3,5"_s, DurationUnit::Minutes) == 210);
    CHECK(seconds(u"0,5"_s, DurationUnit::Hours) == 1800);
    CHECK(seconds(u"430"_s, DurationUnit::Clock) == 270);
    CHECK(seconds(u"10507"_s, DurationUnit::Clock) == 3907);
    CHECK(seconds(u"475"_s, DurationUnit::Clock) == -1);
    CHECK(seconds(u"4:30:00"_s, DurationUnit::ClockShifted) == 270);
    CHECK(seconds(u"4:30"_s, DurationUnit::ClockShifted) == 270);
    CHECK(durationIn(u"0"_s, std::nullopt) == 0); // In any unit.
    CHECK_FALSE(durationIn(u"205"_s, std::nullopt));
    CHECK(durationIn(u"205"_s, std::nullopt, CellKind::Seconds) == 205'000);
    CHECK(durationIn(u"3.5"_s, DurationUnit::Hours, CellKind::Minutes) == 210'000); // What the cell says goes before.
    CHECK(durationIn(u"0.003125"_s, std::nullopt, CellKind::Clock) == 270'000);
}

namespace {

template<typename Scan>
Scan seen(const QStringList &cells, CellKind kind = CellKind::Text)
{
    Scan scan;
    for (const QString &cell : cells)
        scan.see(cell, kind);
    return scan;
}

} // namespace

TEST_CASE("what numbers of durations count is never guessed", "[import]")
{
    const auto minutes = seen<DurationScan>({u"3,5"_s, u"2"_s, u"4,25"_s});
    CHECK(minutes.hasPlain());
    CHECK(minutes.examples() == QStringList{u"3,5"_s, u"2"_s, u"4,25"_s});
    CHECK_FALSE(minutes.isLong(DurationUnit::Minutes));
    CHECK(minutes.isLong(DurationUnit::Days));
    CHECK(minutes.isLong(DurationUnit::Hours));
    CHECK_FALSE(seen<DurationScan>({u"0"_s, u"4:30"_s, u""_s}).hasPlain());
    CHECK_FALSE(seen<DurationScan>({u"0.0031"_s}, CellKind::Elapsed).hasPlain());
    CHECK(seen<DurationScan>({u"4:30:00"_s, u"5:07:00"_s, u"0:30"_s}).isLong(std::nullopt)); // Hours for most talks.
    CHECK(seen<DurationScan>({u"0:04:30"_s, u"0:05:07"_s, u"26:10:05"_s}).isLong(std::nullopt)); // More than a day.
    CHECK_FALSE(seen<DurationScan>({u"0:04:30"_s, u"1:05:07"_s}).isLong(std::nullopt));
    CHECK(seen<DurationScan>({u"1.234"_s, u"205"_s}).mayBeGrouped());
    CHECK_FALSE(seen<DurationScan>({u"1.234"_s, u"2.5"_s}).mayBeGrouped());
}

TEST_CASE("digits in a column of hours mean what the column says, or are asked about", "[import]")
{
    CHECK(seen<TimeScan>({u"90500"_s, u"143000"_s}).form() == TimeForm::ByWidth);
    CHECK(seen<TimeScan>({u"1530"_s, u"091500"_s}).form() == TimeForm::ByWidth);
    CHECK(seen<TimeScan>({u"9"_s, u"10"_s, u"17"_s}).form() == TimeForm::Hours);
    CHECK(seen<TimeScan>({u"9"_s, u"9:05"_s}).form() == TimeForm::Hours);
    CHECK(seen<TimeScan>({u"9"_s, u"930"_s}).form() == TimeForm::Unknown);
    CHECK(seen<TimeScan>({u"1530"_s, u"91500"_s}).form() == TimeForm::Unknown);
    CHECK(seen<TimeScan>({u"32799"_s, u"51288"_s}).form() == TimeForm::Unknown); // Seconds of the day?
    CHECK(seen<TimeScan>({u"0"_s, u"0"_s}).form() == TimeForm::Unknown);
    CHECK(seen<TimeScan>({u"0"_s, u"0,378"_s}).form() == TimeForm::PartOfDay);
    CHECK(clockOf(timeIn(u"0"_s, TimeForm::PartOfDay)) == u"00:00:00"_s);
    CHECK(clockOf(timeIn(u"9"_s, TimeForm::Hours)) == u"09:00:00"_s);
    CHECK(clockOf(timeIn(u"1530"_s, TimeForm::HourMinuteSecond)) == u"00:15:30"_s);
    CHECK(clockOf(timeIn(u"32799"_s, TimeForm::Seconds)) == u"09:06:39"_s);
    CHECK(clockOf(timeIn(u"86400"_s, TimeForm::Seconds)) == u"-"_s);
}

TEST_CASE("numbers of the first twelve days beside texts of the rest tell of days exchanged", "[import]")
{
    DateScan scan = seen<DateScan>({u"25/03/2026"_s, u"13/04/2026"_s});
    scan.see(u"46119"_s, CellKind::Day); // 2026-04-07: was 04/07 or 07/04.
    CHECK(scan.mayBeExchanged());
    scan.see(u"46130"_s, CellKind::Day); // 2026-04-18
    CHECK_FALSE(scan.mayBeExchanged());
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
