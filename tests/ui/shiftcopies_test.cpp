// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/shiftcopies.h"

#include "app/service/shiftworkbooks.h"
#include "core/organisation/shiftplan.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"
#include "tests/ui/testday.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

/// A desk with the usual shifts (07–15, 15–22, 22–07), and a folder for its reports.
struct ReportingDesk
{
    ReportingDesk()
    {
        database = DatabaseLocation::parse(dir.filePath(QStringLiteral("mesa.db"))).take();
        REQUIRE(openDesk(database, OpenMode::Create, nowMs).ok());
        restart();
    }

    void restart(const QString &folder = {})
    {
        copies = std::make_unique<console::ShiftCopies>(database, [this] { return nowMs; });
        copies->setChoice({true, folder.isEmpty() ? dir.filePath(QStringLiteral("reportes")) : folder});
    }

    /// Looks once, to the end.
    void look()
    {
        int told = 0;
        const auto counting = QObject::connect(copies.get(), &console::ShiftCopies::changed, [&] { ++told; });
        copies->watch(1ms);
        REQUIRE(test::waitFor([&] { return told >= 2 && !copies->state().working; }));
        QObject::disconnect(counting);
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(dir.filePath(QStringLiteral("reportes"))).entryList(QDir::Files, QDir::Name);
    }

    QTemporaryDir dir;
    qint64 nowMs = inMexicoMs(thursday, 15, 4);
    DatabaseLocation database;
    std::unique_ptr<console::ShiftCopies> copies;
};

} // namespace

TEST_CASE("the end of a shift writes the month's call report once", "[reportcopies]")
{
    ReportingDesk desk;
    desk.look();
    const QString afterMorning = QStringLiteral("reporte-general-mesa-2026-11-hasta-2026-11-19-1500.xlsx");
    CHECK(desk.names() == QStringList{afterMorning});
    CHECK_FALSE(desk.copies->state().trouble);
    CHECK(desk.copies->state().lastPath.endsWith(afterMorning));

    const QString path = desk.dir.filePath(QStringLiteral("reportes/") + afterMorning);
    REQUIRE(QFile::resize(path, 10)); // Whoever wrote it again would be seen.
    desk.nowMs = inMexicoMs(thursday, 21, 59);
    desk.look();
    CHECK(desk.names() == QStringList{afterMorning});
    CHECK(QFileInfo(path).size() == 10);

    desk.nowMs = inMexicoMs(thursday, 22, 0);
    desk.look();
    CHECK(desk.names().size() == 2);
    CHECK(desk.names().back() == QStringLiteral("reporte-general-mesa-2026-11-hasta-2026-11-19-2200.xlsx"));
}

TEST_CASE("a night over the end of a month writes both months", "[reportcopies]")
{
    ReportingDesk desk;
    desk.nowMs = inMexicoMs(QDate(2026, 11, 1), 7, 1);
    desk.look();
    CHECK(desk.names()
          == QStringList{QStringLiteral("reporte-general-mesa-2026-10-hasta-2026-11-01-0700.xlsx"),
                         QStringLiteral("reporte-general-mesa-2026-11-hasta-2026-11-01-0700.xlsx")});
}

TEST_CASE("the last nine reports stay, the last of each month, and what is not ours", "[reportcopies]")
{
    ReportingDesk desk;
    const QString folder = desk.dir.filePath(QStringLiteral("reportes"));
    REQUIRE(QDir().mkpath(folder));
    QStringList all;
    for (int day = 1; day <= 12; ++day) {
        for (const char *month : {"09", "11"})
            all.append(QStringLiteral("reporte-general-mesa-2026-%1-hasta-2026-%1-%2-1500.xlsx")
                           .arg(QLatin1String(month))
                           .arg(day, 2, 10, QLatin1Char('0')));
    }
    const QStringList others{QStringLiteral("reporte-general-otra-2026-09-hasta-2026-09-01-1500.xlsx"),
                             QStringLiteral("reporte-general-mesa-notas.xlsx")};
    for (const QString &name : all + others) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    desk.look();
    const QStringList left = desk.names();
    CHECK(left.size() == 9 + 1 + others.size());
    CHECK(left.contains(QStringLiteral("reporte-general-mesa-2026-09-hasta-2026-09-12-1500.xlsx")));
    CHECK(left.contains(QStringLiteral("reporte-general-mesa-2026-11-hasta-2026-11-05-1500.xlsx")));
    CHECK_FALSE(left.contains(QStringLiteral("reporte-general-mesa-2026-11-hasta-2026-11-04-1500.xlsx")));
    for (const QString &name : others)
        CHECK(left.contains(name));
}

TEST_CASE("a folder that cannot be written to is told, and tried again", "[reportcopies]")
{
    ReportingDesk desk;
    QFile file(desk.dir.filePath(QStringLiteral("reportes")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    desk.look();
    CHECK(desk.copies->state().trouble == Error::Code::StorageReadOnly);
    REQUIRE(file.remove());
    desk.look();
    CHECK_FALSE(desk.copies->state().trouble);
    CHECK(desk.names().size() == 1);
}

TEST_CASE("switched off, a shift's end writes nothing; by hand one is written all the same", "[reportcopies]")
{
    ReportingDesk desk;
    desk.copies->setChoice({false, desk.dir.filePath(QStringLiteral("reportes"))});
    desk.copies->watch(0ms);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK_FALSE(desk.copies->state().working);
    desk.copies->writeNow();
    CHECK(desk.copies->state().working);
    REQUIRE(test::waitFor([&] { return !desk.copies->state().working; }));
    CHECK(desk.names() == QStringList{QStringLiteral("reporte-general-mesa-2026-11-hasta-2026-11-19-1504.xlsx")});
}

TEST_CASE("the last shift ended where the one now began, or where the gap did", "[reportcopies]")
{
    const ShiftPlan day =
        ShiftPlan::of({{QStringLiteral("m"), QStringLiteral("Matutino"), QTime(8, 0), QTime(14, 0)},
                       {QStringLiteral("v"), QStringLiteral("Vespertino"), QTime(14, 0), QTime(18, 0)}})
            .take();
    CHECK(console::lastShiftEnd(day, inMexicoMs(thursday, 15, 0), mexicoZone()) == inMexicoMs(thursday, 14, 0));
    CHECK(console::lastShiftEnd(day, inMexicoMs(thursday, 19, 0), mexicoZone()) == inMexicoMs(thursday, 18, 0));
    CHECK(console::lastShiftEnd(day, inMexicoMs(thursday, 9, 0), mexicoZone())
          == inMexicoMs(thursday.addDays(-1), 18, 0));
    CHECK(console::lastShiftEnd(ShiftPlan(), inMexicoMs(thursday, 9, 0), mexicoZone()) == inMexicoMs(thursday, 0, 0));
}
