// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is printed or saved at a desk whose calls are not real says so; at one's own it says nothing.

#include "app/practice/practicedesk.h"
#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/shiftreport.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reportrepository.h"
#include "core/storage/store.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/desk.h"
#include "tests/ui/paperwords.h"
#include "ui/calllog/callrecordpanel.h"
#include "ui/print/figurespaper.h"
#include "ui/print/recordpaper.h"
#include "ui/print/shiftpaper.h"
#include "ui/sheet/callworkbook.h"
#include "ui/sheet/csvfile.h"
#include "ui/sheet/figureworkbook.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace helpdesk;

namespace {

ReportHead headOf(DeskKind kind)
{
    ReportHead head;
    head.organisation = text("Dirección General");
    head.timeZone = text("America/Mexico_City");
    head.kind = kind;
    return head;
}

ShiftReport shiftOf(DeskKind kind)
{
    ShiftReport report;
    report.span = {text("morning"), text("Matutino"), QDate(2026, 11, 18), deskNowMs - 3'600'000, deskNowMs};
    report.head = headOf(kind);
    report.asOfMs = deskNowMs;
    report.note =
        QString(6000, u'n')
            .replace(QRegularExpression(QStringLiteral("n{9}")), QStringLiteral("nota nota ")); // More than a sheet.
    return report;
}

IndicatorReport months()
{
    IndicatorReport report;
    report.asOfMs = deskNowMs;
    report.timeZone = text("America/Mexico_City");
    report.months.push_back({Month{2026, 11}, {}, 0});
    return report;
}

KpiReport agents()
{
    KpiReport report;
    report.asOfMs = deskNowMs;
    report.timeZone = text("America/Mexico_City");
    report.period.month = {2026, 11};
    return report;
}

/// All that stands in the cells and the properties of a workbook.
QString cellsOf(const QString &path)
{
    QProcess reader;
    reader.start(text("/usr/bin/python3"),
                 {text("-c"),
                  text("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nfor n in z.namelist(): "
                       "sys.stdout.buffer.write(z.read(n))"),
                  path});
    REQUIRE(reader.waitForFinished(test::patience_ms));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString noticeOf(DeskKind kind, bool english)
{
    if (kind == DeskKind::Demo)
        return english ? text("DEMONSTRATION: invented calls") : text("DEMOSTRACIÓN: llamadas inventadas");
    return english ? text("PRACTICE: simulated calls") : text("PRÁCTICA: llamadas simuladas");
}

/// Neither notice of either language.
bool isBare(const QString &words)
{
    for (const DeskKind kind : {DeskKind::Demo, DeskKind::Practice}) {
        if (words.contains(noticeOf(kind, true)) || words.contains(noticeOf(kind, false)))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("every sheet of a paper says at a demonstration or practice desk that its calls are not real", "[deskkind]")
{
    const DeskKind kind = GENERATE(DeskKind::Own, DeskKind::Demo, DeskKind::Practice);
    const Language language = GENERATE(Language::Spanish, Language::English);
    const bool english = language == Language::English;
    ScreenLanguage screen;
    screen.set(language);
    const QString mark = QStringLiteral("%1-%2").arg(deskKindWords.word(kind), english ? text("en") : text("es"));
    QStringList sheets = sheetWords(ShiftPaper::documentOf(shiftOf(kind), language), text("shift-") + mark);
    REQUIRE(sheets.size() > 1);
    sheets +=
        sheetWords(FiguresPaper::documentOf(months(), headOf(kind), text("Lucía"), language), text("months-") + mark);
    sheets +=
        sheetWords(FiguresPaper::documentOf(agents(), headOf(kind), text("Lucía"), language), text("agents-") + mark);
    for (const QString &sheet : sheets) {
        INFO(sheet.toStdString());
        CHECK((kind == DeskKind::Own ? isBare(sheet) : sheet.count(noticeOf(kind, english)) == 1));
    }
    CHECK(ShiftReport::fromJson(shiftOf(kind).toJson()).value().head.kind
          == kind); // One that is kept stays what it was.
}

TEST_CASE("the workbooks of figures say in their first cell that they are of a demonstration", "[deskkind]")
{
    const DeskKind kind = GENERATE(DeskKind::Own, DeskKind::Demo);
    ScreenLanguage screen;
    screen.set(Language::Spanish);
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("a.xlsx"));
    const auto check = [&](const Result<> &written) {
        REQUIRE(written.ok());
        const QString cells = cellsOf(path);
        CHECK((kind == DeskKind::Own ? isBare(cells)
                                     : cells.count(noticeOf(kind, false)) >= 2)); // In the file's title too.
    };
    check(FigureWorkbook::write(shiftOf(kind), Language::Spanish, path));
    check(FigureWorkbook::write(months(), headOf(kind), path));
    check(FigureWorkbook::write(agents(), headOf(kind), path));
}

TEST_CASE("every line of a call report from a demonstration says that it was invented", "[deskkind]")
{
    const DeskKind kind = GENERATE(DeskKind::Own, DeskKind::Demo);
    ScreenLanguage screen;
    screen.set(Language::Spanish);
    const QTimeZone zone("America/Mexico_City");
    ReportLine line;
    line.call.summary.startedAtMs = deskNowMs;
    QBuffer csv;
    REQUIRE(csv.open(QIODevice::WriteOnly));
    CsvCallSheet sheet(csv, CallColumns(zone, Language::Spanish, kind), ByteOrderMark::Without);
    REQUIRE(sheet.add(line).ok());
    REQUIRE(sheet.finish(goOn).ok());
    const QStringList lines = QString::fromUtf8(csv.data()).split(text("\r\n"));
    CHECK(lines[0].endsWith(text(",Mesa")) == (kind == DeskKind::Demo));
    CHECK(lines[1].endsWith(text(",DEMOSTRACIÓN: llamadas inventadas")) == (kind == DeskKind::Demo));

    const QTemporaryDir folder;
    const QString path = folder.filePath(text("a.xlsx"));
    CallWorkbook book(path, CallColumns(zone, Language::Spanish, kind),
                      {text("Org"), text("Unidad"), {deskNowMs - 1000, deskNowMs + 1000}, deskNowMs, kind});
    REQUIRE(book.begin().ok());
    REQUIRE(book.add(line).ok());
    REQUIRE(book.finish(goOn).ok());
    const QString cells = cellsOf(path);
    CHECK((kind == DeskKind::Own ? isBare(cells)
                                 : cells.count(noticeOf(kind, false)) == 3)); // Title of the file, first page, line.
}

TEST_CASE("a call's record from a demonstration says so on paper and on the clipboard", "[deskkind]")
{
    const DeskKind kind = GENERATE(DeskKind::Own, DeskKind::Demo);
    TestDesk desk;
    desk.session.setDeskKind(kind);
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    QApplication::clipboard()->clear();
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    REQUIRE_FALSE(copied.isEmpty());
    CHECK(copied.startsWith(noticeOf(DeskKind::Demo, false)) == (kind == DeskKind::Demo));
    const auto record = desk.log->findChild<CallRecordPanel *>()->record();
    REQUIRE(record);
    const QStringList sheets = sheetWords(RecordPaper::documentOf(*record, {}, text("Lucía"), deskNowMs),
                                          text("record-") + deskKindWords.word(kind));
    for (const QString &sheet : sheets)
        CHECK((kind == DeskKind::Own ? isBare(sheet) : sheet.contains(noticeOf(kind, false))));
}

TEST_CASE("the desk's file says what it is", "[deskkind]")
{
    const QTemporaryDir folder;
    const auto practice = practice::deskIn(folder.path(), deskNowMs);
    REQUIRE(practice);
    for (const auto &[path, kind] :
         {std::pair(practice.value(), DeskKind::Practice), std::pair(folder.filePath(text("own.db")), DeskKind::Own)}) {
        const auto connection = openDesk(DatabaseLocation::parse(path).value(), OpenMode::Create, deskNowMs);
        REQUIRE(connection);
        CHECK(SettingRepository(*connection.value()).kind().value() == kind);
        DefinitionCache cache;
        CHECK(ReportRepository(*connection.value(), cache).head().value().kind == kind);
        REQUIRE(SettingRepository(*connection.value()).set(DeskSetting::Practice, {}));
        REQUIRE(SettingRepository(*connection.value()).set(DeskSetting::Demo, text("yes")));
        CHECK(SettingRepository(*connection.value()).kind().value() == DeskKind::Demo);
    }
}
