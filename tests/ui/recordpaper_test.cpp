// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/recordpaper.h"

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/desk.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/printdialog.h"
#include "ui/print/papertable.h"
#include "ui/print/pdffile.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace helpdesk;

namespace {

/// A second-level call with a hold and a note, closed and amended, shown in the log.
void showAmendedCall(TestDesk &desk, const QString &name)
{
    const auto capture = [&](std::initializer_list<std::pair<QString, QString>> values) {
        command::Capture given;
        for (const auto &[key, value] : values)
            given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
        REQUIRE(desk.front.perform(given));
    };
    desk.answerCall();
    REQUIRE(desk.front.perform(command::Note{text("No abre el correo.\nNi en la web.")}));
    REQUIRE(desk.front.perform(command::Choose{text("support")}));
    desk.pass(10);
    REQUIRE(desk.front.perform(command::BeginHold{text("look-up")}));
    desk.pass(24);
    REQUIRE(desk.front.perform(command::EndHold{}));
    REQUIRE(desk.front.perform(command::Choose{text("second-level")}));
    capture({{fieldkey::callerName, name},
             {fieldkey::callerUnit, text("Recaudación Toluca")},
             {fieldkey::requestType, text("incident")},
             {fieldkey::service, text("institutional-email")},
             {fieldkey::detail, text("No abre desde ayer")},
             {fieldkey::callerEmail, text("ana@finanzas.example")},
             {fieldkey::callerPhone, text("722 555 0148")},
             {fieldkey::urgency, text("high")},
             {fieldkey::impact, text("minor")},
             {fieldkey::resolver, text("isolis")}});
    REQUIRE(desk.front.perform(command::JumpTo{text("8")}));
    REQUIRE(desk.front.perform(command::MakeTicket{}));
    desk.settle();
    REQUIRE(desk.front.perform(command::Choose{text("noted")}));
    REQUIRE(desk.front.perform(command::Register{}));
    desk.settle();
    const CallId call = desk.journal.summaries.rbegin()->first;
    const auto &events = desk.journal.events.at(call);
    desk.pass(60);
    StoredCall stored;
    stored.row.summary = desk.journal.summaries.at(call);
    stored.events = events;
    desk.desk.open(stored, desk.session.definitions(), desk.now);
    REQUIRE(desk.desk.perform(
        call,
        command::Amend{fieldkey::callerUnit, 0, {text("Catastro"), FieldValue::State::Given}, text("lo confirmó ella")},
        desk.session.actor(), desk.now));
    desk.settle();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.log->showCall(call);
    desk.settle();
    REQUIRE(desk.log->showsCall());
}

/// Runs a program on a file; what it says.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(test::patience_ms));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Printed
{
    QStringList printers;
    QString path;
    QStringList jobs;
    bool takes = true;

    [[nodiscard]] PrintPorts ports()
    {
        return {[this] { return printers; },
                [this](const PaperSheets &sheets, const QString &printer, int copies) {
                    jobs.append(QStringLiteral("%1 on %2, %3 times").arg(sheets.title(), printer).arg(copies));
                    return takes;
                },
                [this](QWidget *, const QString &) { return path; }};
    }
};

PrintDialog *dialog(TestDesk &desk)
{
    auto *found = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
    REQUIRE(found);
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
        found->grab().save(QStringLiteral("%1/print-%2.png")
                               .arg(folder, desk.session.screen() == Language::English ? text("en") : text("es")));
    return found;
}

QString said(const QWidget *within)
{
    QStringList words;
    for (const auto *label : within->findChildren<PlainLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(QLatin1Char('\n'));
}

PaperDocument documentOfLines(int lines)
{
    PaperDocument document;
    document.title = text("Prueba");
    document.head = {text("Organización"), text("Unidad"), {{text("Día:"), text("hoy")}}};
    auto table =
        std::make_unique<PaperTable>(std::vector<PaperColumn>{{0, 1, Qt::AlignLeft, text("Encabezado repetido")}});
    for (int i = 0; i < lines; ++i)
        table->add({PaperCell(text("renglón %1").arg(i))});
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace

TEST_CASE("one call's record is copied as text that says all of it", "[paper]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    showAmendedCall(desk, text("María <b>Elena</b> مرحبا"));
    QApplication::clipboard()->clear();
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    INFO(copied.toStdString());
    const bool english = language == Language::English;
    for (const char *part :
         {"María <b>Elena</b> مرحبا", "Catastro", "Recaudación Toluca → Catastro", "lo confirmó ella", "Lucía Ramírez",
          "ana@finanzas.example", "Ni en la web.", "Iván Solís", "[2] ", "[8] "})
        CHECK(copied.contains(text(part)));
    CHECK(copied.contains(english ? text("On hold:") : text("En espera:")));
    CHECK(copied.contains(english ? text("Reason: lo confirmó ella") : text("Motivo: lo confirmó ella")));
    CHECK(copied.contains(english ? text("\nPath\n----\n") : text("\nRecorrido\n---------\n")));
    CHECK(
        copied.count(QRegularExpression(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d "), QRegularExpression::MultilineOption))
        >= 7);
    CHECK_FALSE(copied.contains(QLatin1Char('%')));
    CHECK(desk.words().contains(english ? text("The record is on the clipboard as text.")
                                        : text("El registro está en el portapapeles como texto.")));
}

TEST_CASE("the record is printed from the log by one key, on the printer that is chosen", "[paper]")
{
    TestDesk desk;
    showAmendedCall(desk, text("María Elena"));
    Printed printed;
    printed.printers = {text("Piso 2"), text("Piso 3")};
    desk.log->setPrintPorts(printed.ports());
    desk.press(Qt::Key_P, Qt::ControlModifier);
    PrintDialog *shown = dialog(desk);
    CHECK(shown->findChild<QComboBox *>()->currentText() == text("Piso 2"));
    for (const auto *widget : shown->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && !widget->objectName().startsWith(QLatin1String("qt_")))
            CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    printed.takes = false;
    desk.press(Qt::Key_Return);
    CHECK(said(shown).contains(text("“Piso 2”")));
    printed.takes = true;
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(printed.jobs.size() == 2);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("after a PDF is saved Enter presses what shows the ring", "[paper]")
{
    TestDesk desk;
    showAmendedCall(desk, text("María Elena"));
    const QTemporaryDir scratch;
    Printed printed;
    printed.path = scratch.filePath(text("llamada.pdf"));
    int asked = 0;
    PrintPorts ports = printed.ports();
    ports.askPath = [&](QWidget *, const QString &) {
        ++asked;
        return printed.path;
    };
    desk.log->setPrintPorts(ports);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    PrintDialog *shown = dialog(desk);
    desk.press(Qt::Key_Return);
    REQUIRE(asked == 1);
    SECTION("the ring is on Close: it closes and nothing is saved again")
    {
        CHECK(desk.focusName() == text("Cerrar"));
        desk.press(Qt::Key_Return);
        CHECK(asked == 1);
        CHECK_FALSE(QApplication::activeModalWidget());
    }
    SECTION("back on the other key it saves again")
    {
        for (auto *button : shown->findChildren<QPushButton *>()) {
            if (button->text().startsWith(text("Guardar")))
                button->setFocus();
        }
        desk.press(Qt::Key_Return);
        CHECK(asked == 2);
        shown->close();
    }
}

TEST_CASE("without a printer a PDF is offered; it holds the record in both languages as plain text", "[paper]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    desk.session.setOrganisation({seedOrganisation, seedUnit, {}, {}});
    const QString name = text("<img src=x> ") + QString(300, QLatin1Char('W')) + text(" مرحبا 😀");
    showAmendedCall(desk, name);
    const QTemporaryDir scratch;
    Printed printed;
    printed.path = scratch.filePath(text("llamada.pdf"));
    desk.log->setPrintPorts(printed.ports());
    desk.press(Qt::Key_P, Qt::ControlModifier);
    PrintDialog *shown = dialog(desk);
    CHECK(said(shown).contains(language == Language::English ? text("No printer is set up")
                                                             : text("No hay ninguna impresora")));
    desk.press(Qt::Key_Return);
    CHECK(said(shown).contains(printed.path));
    shown->close();
    REQUIRE(QFile::exists(printed.path));
    (void)outputOf(text("qpdf"), {text("--check"), printed.path});
    CHECK(outputOf(text("pdfinfo"), {printed.path})
              .contains(QRegularExpression(QStringLiteral("Page size:\\s+612 x 792"))));
    const QString plan = outputOf(text("qpdf"), {text("--qdf"), printed.path, text("-")});
    CHECK(plan.contains(text("GTS_PDFA1")));
    CHECK_FALSE(plan.contains(
        QRegularExpression(QStringLiteral("/(CA|ca) 0")))); // PDF/A-1 knows nothing that lets shine through.
    const QString paper = outputOf(text("pdftotext"), {text("-layout"), printed.path, text("-")});
    INFO(paper.toStdString());
    for (const char *part : {"Dirección General del Sistema Estatal de Informática", "<img src=x>", "Catastro",
                             "lo confirmó ella", "Iván Solís"})
        CHECK(paper.contains(text(part)));
    CHECK(paper.contains(
        QRegularExpression(language == Language::English ? text("Page 1 of [12]") : text("Página 1 de [12]"))));
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
        QFile::copy(
            printed.path,
            QStringLiteral("%1/record-%2.pdf").arg(folder, language == Language::English ? text("en") : text("es")));
}

TEST_CASE("a long document goes on over its sheets with its head, and loses no line", "[paper]")
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(text("lang.pdf"));
    const PaperSheets sheets(documentOfLines(400));
    CHECK(sheets.count() > 5);
    REQUIRE(writePdf(sheets, path));
    const QString paper = outputOf(text("pdftotext"), {text("-layout"), path, text("-")});
    for (int i = 0; i < 400; ++i)
        CHECK(paper.count(QRegularExpression(text("renglón %1\\n").arg(i))) == 1);
    CHECK(paper.count(text("Encabezado repetido")) == sheets.count());
    CHECK(paper.contains(text("%1 of %1").arg(sheets.count())));
}

TEST_CASE("an endless note goes over several sheets instead of over the edge", "[paper]")
{
    PaperDocument document = documentOfLines(1);
    auto table = std::make_unique<PaperTable>(std::vector<PaperColumn>{{400, 0, Qt::AlignLeft, {}}, {}});
    table->add({PaperCell(text("izquierda")), PaperCell(QString(20000, QLatin1Char('W')))});
    document.blocks.push_back(std::move(table));
    const PaperSheets sheets(std::move(document));
    CHECK(sheets.count() > 2);
    for (int i = 0; i < sheets.count(); ++i) {
        QImage picture((sheets.size() / 10).toSize(), QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.scale(0.1, 0.1);
        sheets.paint(painter, i);
        painter.end();
        for (int y = 0; y < picture.height(); ++y) { // Margins stay white.
            CHECK(qGray(picture.pixel(5, y)) == 255);
            CHECK(qGray(picture.pixel(picture.width() - 6, y)) == 255);
        }
    }
}

TEST_CASE("a PDF that cannot be written leaves the old file and says why", "[paper]")
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(text("old.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const PaperSheets sheets(documentOfLines(10));
    CHECK(writePdf(sheets, scratch.filePath(text("none/new.pdf"))).error().code == Error::Code::StorageReadOnly);
    CHECK(writePdf(sheets, scratch.path()).error().code == Error::Code::StorageReadOnly);

    // A disk that takes no more than this.
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 2000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<> written = writePdf(sheets, path);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::StorageFull);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(scratch.path()).entryList(QDir::Files).size() == 1); // Nothing half-written lies about.
}

TEST_CASE("the map is printed across with the path lit, by the same key as a record", "[paper]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2});
    const QTemporaryDir scratch;
    Printed printed;
    printed.path = scratch.filePath(text("mapa.pdf"));
    desk.page->setPrintPorts(printed.ports());
    desk.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(QApplication::activeModalWidget() == nullptr); // Neither map nor record is in sight.
    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    PrintDialog *shown = dialog(desk);
    desk.press(Qt::Key_Return);
    shown->close();
    desk.settle();
    REQUIRE(QFile::exists(printed.path));
    (void)outputOf(text("qpdf"), {text("--check"), printed.path});
    CHECK(outputOf(text("pdfinfo"), {printed.path})
              .contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n[^$]*Page size:\\s+792 x 612"))));
    const QString paper = outputOf(text("pdftotext"), {printed.path, text("-")});
    for (const Operation &operation : desk.session.definitions()->procedure->operations)
        CHECK(paper.contains(QRegularExpression(QStringLiteral("(^|\\n)%1\\n").arg(operation.id))));
    CHECK(paper.contains(text("203442102")));
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
        QFile::copy(
            printed.path,
            QStringLiteral("%1/map-%2.pdf").arg(folder, language == Language::English ? text("en") : text("es")));
}
