// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csvtext.h"
#include "core/organisation/localtime.h"
#include "tests/support/catch.h"
#include "tests/support/common.h"
#include "tests/support/ownzones.h"
#include "tests/ui/testday.h"
#include "ui/sheet/callcolumns.h"
#include "ui/sheet/callworkbook.h"
#include "ui/sheet/celltext.h"
#include "ui/sheet/workbookcheck.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace helpdesk;

namespace {

qint64 midnight(int year, int month, int day)
{
    return instantOf(QDate(year, month, day), QTime(0, 0), mexicoZone());
}

ReportLine callAt(qint64 atMs)
{
    ReportLine line;
    line.call.summary.startedAtMs = atMs;
    line.call.summary.registeredAtMs = atMs + 60'000;
    line.call.summary.outcome = CallOutcome::FirstLevel;
    line.call.folio = 1;
    return line;
}

WorkbookHead headOf(qint64 fromMs, qint64 toMs)
{
    return {QStringLiteral("Org"), QStringLiteral("Unidad"), {fromMs, toMs}, toMs};
}

const SheetCell &cellOf(const CallColumns::Row &row, CallColumn column)
{
    return row.at(static_cast<std::size_t>(column));
}

} // namespace

TEST_CASE("texts in a CSV field are never a formula and can be read back exactly", "[sheet]")
{
    for (const char *text :
         {"=1+1", "+52 722", "-5", "@a", "\t=x", "\r=x", "＝1", "'=1", "''=1", "'plain", "plain", "", "'", "a=1"}) {
        const QString typed = QString::fromUtf8(text);
        QString field = csvField(typed);
        if (field.startsWith(u'"'))
            field = field.mid(1).chopped(1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        CHECK((field.isEmpty() || !QStringLiteral("=+-@\t\r＝").contains(field.front())));
        CHECK(fromCsvField(field) == typed);
    }
    CHECK(csvField(QStringLiteral("say \"no\", twice")) == QStringLiteral("\"say \"\"no\"\", twice\""));
}

TEST_CASE("a cell's text keeps everything that a workbook can say", "[sheet]")
{
    CHECK(workbookText(QStringLiteral("ñandú 😀 \t\n=1")) == QStringLiteral("ñandú 😀 \t\n=1"));
    CHECK(workbookText(QStringLiteral("a\r\nb\rc")) == QStringLiteral("a\nb\nc"));
    CHECK(workbookText(QStringLiteral("_x0041_")) == QStringLiteral("_x005F_x0041_"));
    CHECK(workbookText(QStringLiteral("_x00zz_ _x1_")) == QStringLiteral("_x00zz_ _x1_"));
    CHECK(workbookText(QString(QChar(0xD83D)) + u'a') == QString(QChar(QChar::ReplacementCharacter)) + u'a');
    CHECK(workbookText(QString(QChar(0xFFFE)) + QChar(1)) == QString(2, QChar(QChar::ReplacementCharacter)));
    const QString tooLong = workbookText(QString(40'000, u'x'));
    CHECK(tooLong.size() == longestCellText);
    CHECK(tooLong.endsWith(QStringLiteral(" […]")));
}

TEST_CASE("a month of more calls than a sheet takes goes on on further ones", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    CallWorkbook book(path, CallColumns(mexicoZone(), Language::Spanish),
                      headOf(midnight(2026, 9, 1), midnight(2026, 11, 1)), 100);
    REQUIRE(book.begin().ok());
    for (int n = 0; n < 250; ++n)
        REQUIRE(book.add(callAt(midnight(2026, 10, 1) + n * 1000)).ok());
    REQUIRE(book.finish(goOn).ok());
    // Indicators: three lines above, one of heads, and its rows; September is empty.
    const auto indicators = static_cast<qint64>(4 + Indicators(6).count());
    CHECK(isWorkbookWhole(path, {indicators, 1, 101, 101, 51}));
    CHECK_FALSE(isWorkbookWhole(path, {indicators, 1, 101, 101, 50}));
    CHECK_FALSE(isWorkbookWhole(path, {indicators, 1, 101, 101}));
}

TEST_CASE("a workbook that is cut or changed is not whole", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    CallWorkbook book(path, CallColumns(mexicoZone(), Language::Spanish),
                      headOf(midnight(2026, 10, 1), midnight(2026, 11, 1)));
    REQUIRE(book.begin().ok());
    REQUIRE(book.finish(goOn).ok());
    const std::vector<qint64> rows{static_cast<qint64>(4 + Indicators(6).count()), 1};
    REQUIRE(isWorkbookWhole(path, rows));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    const QByteArray name("xl/worksheets/sheet1.xml");
    const qsizetype at = file.readAll().indexOf(name);
    REQUIRE(at > 0);
    const qint64 inside =
        at + name.size() + 60; // Of what the sheet was pressed to: a byte beside it, such as a time, says nothing.
    REQUIRE(file.seek(inside));
    const QByteArray there = file.read(1);
    REQUIRE(file.seek(inside));
    file.write(QByteArray(1, static_cast<char>(~there.at(0))));
    file.flush();
    CHECK_FALSE(isWorkbookWhole(path, rows));
    REQUIRE(file.resize(size - 100));
    CHECK_FALSE(isWorkbookWhole(path, rows));
}

TEST_CASE("a stopped workbook leaves what stood under its name, and nothing else", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("the old one");
    old.close();
    {
        CallWorkbook book(path, CallColumns(mexicoZone(), Language::Spanish),
                          headOf(midnight(2026, 10, 1), midnight(2026, 11, 1)));
        REQUIRE(book.begin().ok());
        REQUIRE(book.add(callAt(midnight(2026, 10, 1))).ok());
        const std::atomic<bool> stop{true};
        const Result<> ended = book.finish(stop);
        REQUIRE_FALSE(ended.ok());
        CHECK(ended.error().code == Error::Code::NotAllowed);
    }
    CHECK(QFileInfo(path).size() == 11);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a call belongs to the sheet of its month by the desk's clocks", "[sheet]")
{
    DeskClock clock{QTimeZone(test::ownzone::north)};
    // 2026-11-01 02:00 its clocks are put back: an hour is shown twice.
    const qint64 before = instantOf(QDate(2026, 11, 1), QTime(8, 30), QTimeZone::utc());
    CHECK(utcTime(clock.shownMs(before)).time() == QTime(1, 30));
    CHECK(utcTime(clock.shownMs(before + 3'600'000)).time() == QTime(1, 30));
    CHECK(clock.monthOf(before - 2 * 3'600'000) == QDate(2026, 10, 1));
    CHECK(clock.nextMonthMs(before - 2 * 3'600'000) == instantOf(QDate(2026, 11, 1), QTime(7, 0), QTimeZone::utc()));
}

TEST_CASE("an indicator whose whole is nothing has a dash, and others round half up", "[sheet]")
{
    const Indicators indicators(6);
    Indicators::Values values(indicators.count(), 0);
    Indicators::Values nothing = values;
    indicators.derive(nothing);
    CHECK(std::count(nothing.begin(), nothing.end(), Indicators::dash)
          == static_cast<std::ptrdiff_t>(nothing.size()) - 1); // All but how many there are.
    for (int n = 0; n < 16; ++n) {
        ReportLine line = callAt(1000);
        line.call.summary.kinds = n == 0 ? 1 : 0;
        indicators.count(line, values);
    }
    indicators.derive(values);
    CHECK(values[0] == 16);
    CHECK(std::count(values.begin(), values.end(), Indicators::dash) == 4); // No point of the protocol applied.
    CHECK(std::count(values.begin(), values.end(), 63) == 1);               // 1 of 16 is 6.3 %.
}

TEST_CASE("a line of the report says whom an outside call was for, where, on whose word, and what came of each attempt",
          "[sheet]")
{
    const qint64 rang = instantOf(QDate(2026, 11, 19), QTime(23, 50), mexicoZone());
    ReportLine line = callAt(rang);
    line.said.whom = QStringLiteral("Óscar Nava");
    line.said.number = QStringLiteral("55 5555 0142; 55 5555 0199");
    line.said.place = QStringLiteral("Almacén");
    line.said.authoriser = QStringLiteral("Elena Duarte");
    line.said.urgency = {{QStringLiteral("medium")}, {QStringLiteral("Media"), QStringLiteral("Medium")}};
    line.said.attempts = {{rang + 60'000, QStringLiteral("55 5555 0142"), AttemptRecord::Outcome::NoAnswer},
                          {rang + 900'000, QStringLiteral("55 5555 0199"), AttemptRecord::Outcome::Answered}};
    CallColumns columns(mexicoZone(), Language::English);
    const CallColumns::Row &row = columns.row(line);
    CHECK(row.size() == columns.heads().size());
    CHECK(cellOf(row, CallColumn::Whom).text == line.said.whom);
    CHECK(cellOf(row, CallColumn::WhomNumber).text == line.said.number);
    CHECK(cellOf(row, CallColumn::WhomPlace).text == line.said.place);
    CHECK(cellOf(row, CallColumn::Authoriser).text == line.said.authoriser);
    CHECK(cellOf(row, CallColumn::Urgency).text == QStringLiteral("Medium"));
    // The day stands with what was dialled on another one.
    const QString each = cellOf(row, CallColumn::EachAttempt).text;
    CHECK(each.startsWith(QStringLiteral("23:51 55 5555 0142 ")));
    CHECK(each.contains(QStringLiteral("; 20/11/2026 00:05 55 5555 0199 ")));
    CHECK(cellOf(row, CallColumn::OriginNumber).kind == SheetCell::Kind::Empty);

    const CallColumns::Row &other = columns.row(callAt(rang));
    for (const CallColumn column : {CallColumn::Whom, CallColumn::EachAttempt, CallColumn::Urgency, CallColumn::Detail})
        CHECK(cellOf(other, column).kind == SheetCell::Kind::Empty);
}

TEST_CASE("a duration that a log did not say is an empty cell, and one of 0 is 0", "[sheet]")
{
    ReportLine line = callAt(midnight(2026, 11, 19));
    line.call.folio = 0;
    line.call.summary.flags = static_cast<int>(CallFlag::Imported);
    line.call.summary.answered_ms = 0;
    line.said.originNumber = QStringLiteral("0012");
    line.said.originTickets = QStringLiteral("T-7, T-8");
    CallColumns columns(mexicoZone(), Language::Spanish);
    {
        const CallColumns::Row &row = columns.row(line);
        for (const CallColumn column : {CallColumn::Talk, CallColumn::Hold, CallColumn::Handle})
            CHECK(cellOf(row, column).kind == SheetCell::Kind::Duration);
        CHECK(cellOf(row, CallColumn::OriginNumber).text == QStringLiteral("0012"));
        CHECK(cellOf(row, CallColumn::TicketNumbers).text == QStringLiteral("T-7, T-8"));
    }
    line.call.summary.flags |= static_cast<int>(CallFlag::TimesUnknown);
    line.said.unsaidTimes = 1 | 2 | 4 | 8;
    const CallColumns::Row &row = columns.row(line);
    for (const CallColumn column : {CallColumn::Talk, CallColumn::Hold, CallColumn::Handle, CallColumn::Answered})
        CHECK(cellOf(row, column).kind == SheetCell::Kind::Empty);
}
