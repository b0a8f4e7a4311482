// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same path through the real engine, over a desk and files of its own.

#include "app/service/callimporter.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/engine/connection.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/store.h"
#include "tests/support/common.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/waiting.h"
#include "tests/ui/importdesk.h"
#include "ui/text/importtext.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>

using namespace helpdesk;

namespace {

const QByteArray oldLog = "Bitácora de la mesa;;;;\r\n"
                          "Hora;Cuándo;Qué fue;Atendió;Quién llamó\r\n"
                          "9:05 am;25/03/2025;resuelta;Juanita;<b>Peña</b>\r\n"
                          "1:00 pm;02/04/2025;escalada;JUANITA;Rosa Díaz\r\n"
                          "1:30 pm;03/04/2025;Se cortó;Lucía Ramírez;\r\n"
                          "1:30 pm;30/02/2025;resuelta;Juanita;=1+1\r\n"
                          "8:00 am;03/04/2025;otra cosa;Juanita;\r\n";

struct EngineStage
{
    EngineStage()
    {
        database.path = folder.filePath(text("desk.db"));
        const auto opened = openDesk(database, OpenMode::Create, nowMs);
        REQUIRE(opened.ok());
        REQUIRE(AccountRepository(*opened.value()).add(text("lucia"), text("Lucía Ramírez")).ok());
        REQUIRE(MonthFigures(*opened.value()).ensure().ok());
        store = std::make_unique<Store>(database);
        importer = std::make_unique<console::CallImporter>(database, [this] { return nowMs; });
        ImportPorts ports = importer->ports(store->reader());
        ports.askFile = [this](QWidget *) { return path; };
        ports.askRejected = [this](QWidget *, const QString &) { return rejected; };
        stage = std::make_unique<ImportStage>(Language::English, ports);
    }

    void write(const QByteArray &log, const char *name = "log.csv")
    {
        path = folder.filePath(text(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(log) == log.size());
    }

    void settle()
    {
        REQUIRE(test::waitFor([this] { return !stage->panel().isBusy(); }));
        stage->stage.desk.settle();
    }

    void bring()
    {
        stage->bring();
        settle();
    }

    void enter()
    {
        stage->enter();
        settle();
    }

    qint64 count(const char *what)
    {
        const auto connection = Connection::open(database, OpenMode::Existing);
        REQUIRE(connection.ok());
        const auto found =
            connection.value()->value({QStringLiteral("count"), QStringLiteral("SELECT count(*) FROM ") + text(what)});
        REQUIRE(found.ok());
        return found.value()->toLongLong();
    }

    bool isFigureless()
    {
        const auto connection = Connection::open(database, OpenMode::Existing);
        const auto months = MonthFigures(*connection.value()).between(Month{2000, 1}, Month{2099, 12});
        REQUIRE(months.ok());
        CallTally sum;
        for (const MonthTally &month : months.value())
            sum += month.tally;
        return sum.isZero();
    }

    /// To the preview of the old log.
    void toPreview()
    {
        write(oldLog);
        stage->open();
        enter();
        stage->choose(text("Cuándo"), ImportText::of(ImportColumn::Date));
        stage->choose(text("Qué fue"), ImportText::of(ImportColumn::Outcome));
        stage->choose(text("Quién llamó"), ImportText::of(ImportColumn::Requester));
        enter();
        REQUIRE(stage->panel().step() == ImportPanel::Step::Words);
        stage->choose(text("Juanita"), text("Somebody who has left"));
        stage->choose(text("resuelta"), text("First level"));
        stage->choose(text("escalada"), text("Second level"));
        enter();
    }

    QTemporaryDir folder;
    qint64 nowMs = 1'795'000'000'000;
    DatabaseLocation database;
    QString path;
    RejectedWish rejected;
    std::unique_ptr<Store> store;
    std::unique_ptr<console::CallImporter> importer;
    std::unique_ptr<ImportStage> stage;
};

} // namespace

TEST_CASE("through the real engine: a log of unknown columns comes in, is given back where it is bad, and goes again",
          "[importpanel]")
{
    EngineStage desk;
    desk.toPreview();
    CHECK(desk.stage->said().contains(text("5 rows: 3 would be taken, 0 are here already, 2 cannot be taken.")));
    CHECK(desk.count("call") == 0);
    desk.bring();
    REQUIRE(desk.stage->panel().step() == ImportPanel::Step::Result);
    CHECK(desk.stage->said().contains(text("3 calls were brought in")));
    CHECK(desk.count("call WHERE requester = '<b>Peña</b>'") == 1);
    CHECK(desk.count("account WHERE name = 'Juanita' AND active = 0") == 1);

    // Bad rows as a workbook, mended in it by nobody yet: it is read again, and its columns are remembered.
    const auto save = [&desk](const char *name, ByteOrderMark mark) {
        desk.rejected = {desk.folder.filePath(text(name)), mark};
        desk.stage->stage.click(text("Save the rows not taken…"));
        desk.settle();
        CHECK(desk.stage->said().contains(text("2 rows saved as")));
        QFile file(desk.rejected.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(save("back.csv", ByteOrderMark::With).startsWith("\xEF\xBB\xBFWhy it was not taken,"));
    CHECK(save("plain.csv", ByteOrderMark::Without).startsWith("Why it was not taken,"));
    save("back.xlsx", ByteOrderMark::With);
    desk.path = desk.rejected.path;
    desk.stage->stage.click(text("Another file"));
    desk.enter();
    REQUIRE(desk.stage->panel().step() == ImportPanel::Step::Columns);
    CHECK(desk.stage->box(text("Cuándo"))->currentText() == ImportText::of(ImportColumn::Date));
    CHECK(desk.stage->box(text("Why it was not taken"))->currentText() == ImportText::of(ImportColumn::Ignored));
    desk.enter();
    CHECK(desk.stage->said().contains(text("otra cosa")));
    desk.stage->choose(text("otra cosa"), text("Not carried out"));
    desk.enter();
    CHECK(desk.stage->said().contains(text("2 rows: 1 would be taken")));
    desk.bring();
    CHECK(desk.count("call") == 4);
    desk.stage->stage.click(text("Another file"));
    desk.settle();

    // And the first one is taken back whole.
    REQUIRE(test::waitFor([&] { return desk.stage->said().contains(text("log.csv")); }));
    auto *list = qobject_cast<QListWidget *>(desk.stage->stage.named(text("Earlier imports")));
    for (const int row : {1, 0}) {
        list->setCurrentRow(row);
        desk.stage->stage.click(text("Take it back…"));
        desk.stage->stage.click(text("Take them back"));
        desk.settle();
    }
    CHECK(desk.count("call") == 0);
    CHECK(desk.isFigureless());
}

TEST_CASE("through the real engine: what is written is stopped, and the same file goes on with the rest",
          "[importpanel]")
{
    test::FaultyVfs disk;
    EngineStage desk;
    QByteArray log = "Fecha,Hora,Resultado,Nombre\n";
    constexpr int rows = 3'000;
    for (int n = 0; n < rows; ++n)
        log += "2025-03-" + QByteArray::number(10 + n % 20) + ',' + QByteArray::number(8 + n % 10)
            + ":05,Primer nivel,P" + QByteArray::number(n) + '\n';
    desk.write(log);
    desk.stage->open();
    desk.enter();
    desk.enter(); // Nothing is to be said: at once to the preview.
    REQUIRE(desk.stage->panel().step() == ImportPanel::Step::Preview);
    disk.holdSyncs(); // From flush to flush, until the first calls stand and most do not.
    desk.stage->bring();
    while (desk.count("call") == 0) {
        REQUIRE(test::waitFor([&] { return disk.holdsOne(); }));
        disk.letOne();
    }
    desk.stage->stage.click(text("Stop"));
    disk.works();
    desk.settle();
    CHECK(desk.stage->said().contains(text("Stopped. What was brought in until then stays")));
    const qint64 brought = desk.count("call");
    CHECK(brought > 0);
    CHECK(brought < rows);
    CHECK(desk.count("import_call") == brought);
    desk.bring();
    REQUIRE(desk.stage->panel().step() == ImportPanel::Step::Result);
    CHECK(desk.count("call") == rows);
    CHECK(desk.count("import_run WHERE finished_at_ms IS NULL") == 1);
}

TEST_CASE("through the real engine: whatever is no log is refused in words", "[importpanel]")
{
    EngineStage desk;
    FileTrouble wanted = FileTrouble::Empty;
    SECTION("a PDF called a workbook")
    {
        desk.write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n" + QByteArray(200, '\0'), "acta.xlsx");
        wanted = FileTrouble::NotText;
    }
    SECTION("a picture called a workbook")
    {
        desk.write("\xFF\xD8\xFF\xE0" + QByteArray(200, '\0'), "foto.xlsx");
        wanted = FileTrouble::NotText;
    }
    SECTION("half a workbook")
    {
        desk.write("PK\x03\x04" + QByteArray(500, 'x'), "medio.xlsx");
        wanted = FileTrouble::Damaged;
    }
    SECTION("an old one")
    {
        desk.write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(2000, '\0'), "viejo.xls");
        wanted = FileTrouble::OldFormat;
    }
    SECTION("nothing")
    {
        desk.write({}, "nada.csv");
    }
    SECTION("gone")
    {
        desk.path = desk.folder.filePath(text("ya-no.csv"));
        wanted = FileTrouble::Unreadable;
    }
    desk.stage->open();
    desk.enter();
    CHECK(desk.stage->panel().step() == ImportPanel::Step::Runs);
    CHECK(desk.stage->said().contains(ImportText::of(wanted)));
    CHECK(desk.count("call") == 0);
}

TEST_CASE("through the real engine: a file removed while it is read on is a file that was read", "[importpanel]")
{
    EngineStage desk;
    desk.toPreview();
    REQUIRE(QFile::remove(desk.path));
    desk.bring();
    CHECK(desk.stage->panel().step() == ImportPanel::Step::Result);
    CHECK(desk.count("call") == 3);
}
