// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/callreportsaver.h"

#include "core/organisation/localtime.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;

namespace {

const qint64 savedAtMs = instantOf(QDate(2026, 11, 19), QTime(15, 4), QTimeZone("America/Mexico_City"));

/// A desk without calls, which its report says with dashes.
struct SavingDesk
{
    SavingDesk()
    {
        database = DatabaseLocation::parse(dir.filePath(QStringLiteral("mesa.db"))).take();
        REQUIRE(openDesk(database, OpenMode::Create, savedAtMs).ok());
    }

    CallReportEnd save(const QString &path, CallReportWish::Format format = CallReportWish::Format::Workbook,
                       bool stopped = false)
    {
        ExportPorts ports;
        // The time is asked for when the work begins: a stop that comes then is before its end, however quick it is.
        console::CallReportSaver saver(database, [&] {
            if (stopped)
                ports.stop();
            return savedAtMs;
        });
        ports = saver.ports();
        std::optional<CallReportEnd> end;
        ports.start(
            {{2026, 10}, {2026, 11}, format, path}, [](qint64, qint64) {},
            [&](const CallReportEnd &said) { end = said; });
        REQUIRE(test::waitFor([&] { return end.has_value(); }));
        return *end;
    }

    [[nodiscard]] QString place(const char *name) const { return dir.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir dir;
    DatabaseLocation database;
};

} // namespace

TEST_CASE("the call report is saved where the window asks for it, over what stood there", "[reports]")
{
    SavingDesk desk;
    const QString book = desk.place("reporte.xlsx");
    SavingDesk::put(book, "the old one");
    CHECK(desk.save(book).done.ok());
    CHECK(SavingDesk::contents(book).startsWith("PK"));
    const QString table = desk.place("reporte.csv");
    CHECK(desk.save(table, CallReportWish::Format::CsvWithMark).done.ok());
    CHECK(SavingDesk::contents(table).startsWith("\xEF\xBB\xBF"));
    CHECK(QDir(desk.dir.path()).entryList({QStringLiteral("*.part-*")}).isEmpty());
}

TEST_CASE("a call report that cannot be saved says whose fault it is and touches nothing", "[reports]")
{
    SavingDesk desk;
    const CallReportEnd nowhere = desk.save(desk.place("no/such/folder/reporte.xlsx"));
    CHECK_FALSE(nowhere.done.ok());
    CHECK(nowhere.ofFile);
    const QString book = desk.place("reporte.xlsx");
    SavingDesk::put(book, "the old one");
    QFile::remove(desk.database.path);
    const CallReportEnd without = desk.save(book);
    CHECK_FALSE(without.done.ok());
    CHECK_FALSE(without.ofFile);
    CHECK(SavingDesk::contents(book) == "the old one");
}

TEST_CASE("a call report that is stopped leaves the old one", "[reports]")
{
    SavingDesk desk;
    const QString book = desk.place("reporte.xlsx");
    SavingDesk::put(book, "the old one");
    const CallReportEnd end = desk.save(book, CallReportWish::Format::Workbook, true);
    REQUIRE_FALSE(end.done.ok());
    CHECK(end.done.error().code == Error::Code::NotAllowed);
    CHECK(SavingDesk::contents(book) == "the old one");
    CHECK(QDir(desk.dir.path()).entryList({QStringLiteral("*.part-*")}).isEmpty());
}
