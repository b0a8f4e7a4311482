// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/shiftpaper.h"

#include "core/report/shiftreport.h"
#include "tests/support/catch.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "ui/print/pdffile.h"
#include "ui/text/screenlanguage.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace helpdesk;

namespace {

constexpr qint64 minute = 60'000;
const QTimeZone paperZone("America/Mexico_City");

CallSummary aCall(qint64 atMs, CallOutcome outcome, AccountId agent)
{
    static const QHash<int, CallKind> kinds{
        {int(CallOutcome::FirstLevel), CallKind::FirstLevel}, {int(CallOutcome::SecondLevel), CallKind::SecondLevel},
        {int(CallOutcome::Outside), CallKind::Outside},       {int(CallOutcome::Transferred), CallKind::Transferred},
        {int(CallOutcome::Status), CallKind::Status},         {int(CallOutcome::OutOfScope), CallKind::OutOfScope}};
    CallSummary call;
    call.startedAtMs = atMs;
    call.registeredAtMs = atMs + 5 * minute;
    call.outcome = outcome;
    call.kinds = kinds.contains(int(outcome)) ? int(kinds[int(outcome)]) : 0;
    call.agent = agent;
    call.answered_ms = 9000;
    call.ringsKnown = RingsKnown::Measured;
    call.rings = 2;
    call.talk_ms = 200'000;
    call.handle_ms = 280'000;
    call.pointsDue = (1 << 1) | (1 << 2) | (1 << 7);
    call.pointsKept = call.pointsDue;
    return call;
}

ReportHead morningHead()
{
    ReportHead head;
    head.organisation = text("Dirección General del Sistema Estatal de Informática");
    head.unit = text("Departamento de Soporte y Servicios a Telecomunicaciones");
    head.timeZone = text("America/Mexico_City");
    head.manual = text("Manual de procedimientos de tecnologías de la información y comunicación");
    head.document = text("203442102");
    head.edition = text("Primera");
    head.date = text("Marzo de 2018");
    head.procedure = {text("Atención de llamadas que ingresan a la Mesa de Ayuda"),
                      text("Handling of the calls that come in to the Help Desk")};
    head.procedureEdition = text("3");
    return head;
}

ReportTicket aTicket(qint64 number, qint64 atMs, bool critical)
{
    ReportTicket ticket;
    ticket.number = number;
    ticket.madeAtMs = atMs;
    ticket.urgencyId = critical ? text("critical") : text("medium");
    ticket.urgency = critical ? LocalText{text("Crítica"), text("Critical")} : LocalText{text("Media"), text("Medium")};
    ticket.impact = {text("Significativo/Amplio"), text("Significant/Large")};
    ticket.priority = critical ? 1 : 3;
    ticket.service = {text("Correo electrónico institucional"), text("Institutional e-mail")};
    ticket.resolver = number % 5 == 0 ? QString() : text("Iván Solís");
    ticket.group = {text("Correo electrónico y alojamiento"), text("E-mail and hosting")};
    ticket.madeBy = text("Lucía Ramírez");
    ticket.critical = critical;
    return ticket;
}

/// A morning of \a calls between \a agents people, with every outcome; 0 calls: nothing happened.
ShiftReport aMorning(int calls, int agents, int tickets)
{
    static const CallOutcome turn[] = {CallOutcome::FirstLevel,   CallOutcome::SecondLevel, CallOutcome::FirstLevel,
                                       CallOutcome::Transferred,  CallOutcome::Status,      CallOutcome::FirstLevel,
                                       CallOutcome::Outside,      CallOutcome::Dropped,     CallOutcome::OutOfScope,
                                       CallOutcome::NotCarriedOut};
    static const char *const names[] = {
        "Lucía Ramírez", "Óscar Delgado",  "Norma Vilchis", "María del Carmen Hernández Villavicencio",
        "Iván Ortega",   "Teresa Salas",   "Hugo Arce",     "Sara Pineda",
        "Jorge Luna",    "Ana Belén Ruiz", "Pablo Zúñiga",  "Inés Carmona"};
    const ShiftPlan plan = ShiftPlan::standard();
    const Shift *morning = plan.find(text("Matutino"));
    ShiftReport report;
    report.span = *plan.spanOf(morning->id, QDate(2026, 11, 19), paperZone);
    report.head = morningHead();
    report.asOfMs = report.span.endMs + 4 * minute;
    report.madeBy = text("Norma Vilchis");
    std::vector<CallSummary> rang;
    for (int i = 0; i < calls; ++i) {
        CallSummary call = aCall(report.span.beginMs + (report.span.endMs - report.span.beginMs) * i / calls,
                                 turn[i % 10], AccountId{1 + i % agents});
        if (i % 9 == 4) {
            call.rings = 6;
            call.pointsKept &= ~(1 << 1);
        }
        if (i % 13 == 5)
            call.ringsKnown = RingsKnown::Typed;
        if (i % 4 == 1) {
            call.holds = 1;
            call.holdsKept = i % 8 == 1 ? 0 : 1;
            call.pointsDue |= 1 << 6;
            call.pointsKept |= call.holdsKept ? 1 << 6 : 0;
        }
        rang.push_back(call);
    }
    countCalls(report, rang);
    for (ReportAgent &agent : report.agents)
        agent.name = text(names[agent.agent.value - 1]);
    for (int i = 0; i < tickets; ++i)
        report.tickets.push_back(aTicket(24'178 + i, report.span.beginMs + i * 7 * minute, i % 11 == 3));
    sortTickets(report.tickets);
    if (calls > 0) {
        report.promises.push_back({CallId{1}, report.span.endMs + 30 * minute, text("Notaría 12"), text("722 555 0101"),
                                   text("Norma Alcántara"), 3, text("Lucía Ramírez")});
        report.promises.push_back({CallId{2},
                                   report.span.endMs + 60 * minute,
                                   text("Proveedora Lerma"),
                                   {},
                                   text("Jorge Ortega"),
                                   4,
                                   text("Óscar Delgado")});
        report.note = text("Sigue caída la nómina en línea (24 186): Marco Lara avisa a las 16:00.\nSi llaman, ligar "
                           "al mismo ticket, no abrir otro.");
    }
    return report;
}

QImage drawn(const PaperSheets &sheets, int sheet, int dpi)
{
    const qreal scale = dpi / 720.0;
    QImage image((sheets.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheets.paint(painter, sheet);
    return image;
}

QStringList output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(test::patience_ms));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
}

/// How many dark places of one picture have nothing dark within a pixel in the other.
int strays(const QImage &one, const QImage &other)
{
    const auto dark = [](const QImage &image, int x, int y) {
        return image.rect().contains(x, y) ? 255 - qGray(image.pixel(x, y)) : 0;
    };
    int found = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (dark(one, x, y) < 128)
                continue;
            int most = 0;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx)
                    most = std::max(most, dark(other, x + dx, y + dy));
            }
            found += most < 40;
        }
    }
    return found;
}

void keepPicture(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("a shift's report is one page when it can be, and adds up on it", "[paper][report]")
{
    const auto language = GENERATE(Language::Spanish, Language::English);
    ScreenLanguage screen;
    screen.set(language);
    const QString code = language == Language::English ? text("en") : text("es");
    const struct
    {
        const char *name;
        int calls, agents, tickets, pages;
    } cases[] = {{"quiet", 7, 2, 1, 1}, {"usual", 58, 3, 12, 1}, {"busy", 600, 12, 110, 4}, {"empty", 0, 1, 0, 1}};
    for (const auto &one : cases) {
        INFO(one.name);
        const ShiftReport report = aMorning(one.calls, one.agents, one.tickets);
        const PaperSheets sheets(ShiftPaper::documentOf(report, language));
        CHECK(sheets.count() <= one.pages);
        CHECK(ShiftPaper::proofOf(report).contains(QStringLiteral("%1").arg(one.calls)));
        CHECK_FALSE(report.differences().any());
        for (int sheet = 0; sheet < sheets.count(); ++sheet)
            keepPicture(drawn(sheets, sheet, 110),
                        QStringLiteral("shift-%1-%2-%3").arg(text(one.name), code).arg(sheet + 1));
    }
}

TEST_CASE("the chart of a shift that begins at no whole hour has the hours of the clock below it", "[paper][report]")
{
    const auto language = GENERATE(Language::Spanish, Language::English);
    ScreenLanguage screen;
    screen.set(language);
    const int past = GENERATE(0, 13, 45);
    ShiftReport report = aMorning(20, 2, 0);
    report.promises.clear();
    report.note.clear();
    report.span.beginMs += past * minute;
    report.span.endMs += past * minute;
    for (ReportHalfHour &half : report.halfHours)
        half.beginMs += past * minute;
    const PaperSheets sheets(ShiftPaper::documentOf(report, language));
    QTemporaryDir folder;
    const QString path = folder.filePath(text("turno.pdf"));
    REQUIRE(writePdf(sheets, path));
    const QStringList lines = output(text("pdftotext"), {text("-layout"), path, text("-")});
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    const auto hours =
        std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.contains(text("09:00")); });
    REQUIRE(hours != lines.end());
    QStringList wanted;
    for (int hour = past == 0 ? 7 : 8; hour < (past == 45 ? 16 : 15); ++hour) // 15:00 is too near the edge otherwise.
        wanted.append(QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    CHECK(hours->simplified().contains(wanted.join(QLatin1Char(' '))));
    keepPicture(
        drawn(sheets, 0, 110),
        QStringLiteral("shift-at-%1-%2").arg(past).arg(language == Language::English ? text("en") : text("es")));
}

TEST_CASE("a report that does not add up says so in its foot", "[paper][report]")
{
    ShiftReport report = aMorning(20, 2, 0);
    REQUIRE(ShiftPaper::proofOf(report).endsWith(QLatin1Char('0')));
    report.total[Measure::OutcomeDropped] += 1;
    CHECK(ShiftPaper::proofOf(report).contains(text("21")));
    CHECK(ShiftPaper::documentOf(report, Language::Spanish).foot == ShiftPaper::proofOf(report));
}

TEST_CASE("the PDF of a report is the preview, within a pixel, in PDF/A with its fonts inside", "[paper][report]")
{
    QTemporaryDir folder;
    const int dpi = 100;
    const PaperSheets sheets(ShiftPaper::documentOf(aMorning(600, 12, 110), Language::Spanish));
    const QString path = folder.filePath(text("turno.pdf"));
    REQUIRE(writePdf(sheets, path));
    output(text("qpdf"), {text("--check"), path});
    output(text("pdftoppm"), {text("-r"), QString::number(dpi), text("-png"), path, folder.filePath(text("page"))});
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        const QImage printed(folder.filePath(QStringLiteral("page-%1.png").arg(sheet + 1)));
        REQUIRE_FALSE(printed.isNull());
        const QImage preview = drawn(sheets, sheet, dpi).copy(printed.rect());
        keepPicture(printed, QStringLiteral("printed-%1").arg(sheet + 1));
        keepPicture(preview, QStringLiteral("preview-%1").arg(sheet + 1));
        CHECK(strays(preview, printed) == 0);
        CHECK(strays(printed, preview) == 0);
    }
    const QStringList fonts = output(text("pdffonts"), {path});
    REQUIRE(fonts.size() > 3);
    for (const QString &line : fonts.mid(2)) {
        if (!line.trimmed().isEmpty())
            CHECK(line.contains(QStringLiteral(" yes ")));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("pdfaid:part"));
}
