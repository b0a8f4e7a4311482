// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/monthfile.h"

#include "app/console/settingsports.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/engine/connection.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/samplecall.h"
#include "tests/support/waiting.h"
#include "tests/ui/testday.h"
#include "ui/settings/monthfilesection.h"
#include "ui/shell/troublebanner.h"
#include "ui/text/times.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

using Format = console::MonthFileChoice::Format;

/// A desk and a folder for its month.
struct KeepingDesk
{
    KeepingDesk()
    {
        Times::setZone(mexicoZone());
        database = DatabaseLocation::parse(dir.filePath(QStringLiteral("mesa.db"))).take();
        REQUIRE(openDesk(database, OpenMode::Create, nowMs).ok());
        REQUIRE(QDir().mkpath(folder()));
        restart();
    }

    void restart()
    {
        file = std::make_unique<console::MonthFile>(database, [this] { return nowMs; });
        file->setLanguage(Language::Spanish);
    }

    void settle()
    {
        REQUIRE(test::waitFor([this] { return !file->state().working; }));
    }
    void keep(Format format = Format::Csv)
    {
        file->setChoice({folder(), format});
        settle();
    }

    /// A call that is registered.
    qint64 write(qint64 startedAtMs, const QString &name)
    {
        const auto connection = Connection::open(database, OpenMode::Existing);
        REQUIRE(connection.ok());
        test::SampleCall call(CallId{startedAtMs << 21}, SessionId{77}, startedAtMs);
        call.summary.requester = name;
        call.add(EventKind::Rang, {{payload::channel, 0}});
        call.add(EventKind::Registered);
        call.summary.registeredAtMs = startedAtMs + 60'000;
        REQUIRE(CallWriter(*connection.value()).write(call.commit()).ok());
        return startedAtMs;
    }

    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("mes")); }
    [[nodiscard]] QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    [[nodiscard]] QByteArray text(const char *name) const
    {
        QFile read(QDir(folder()).filePath(QString::fromUtf8(name)));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir dir;
    qint64 nowMs = inMexicoMs(thursday, 15, 4);
    DatabaseLocation database;
    std::unique_ptr<console::MonthFile> file;
};

CallCommit commitOf(EventKind kind, int attempts = 0)
{
    CallCommit commit;
    CallEvent event;
    event.kind = kind;
    commit.events = {event};
    commit.summary.attempts = attempts;
    return commit;
}

} // namespace

TEST_CASE("until a folder is chosen no month's file is written", "[monthfile]")
{
    KeepingDesk desk;
    desk.file->watch(0ms);
    desk.file->bringUpToDate(desk.nowMs);
    CHECK_FALSE(desk.file->state().working);
    CHECK(desk.names().isEmpty());
}

TEST_CASE("a call that is registered stands in its month's file, and what follows it too", "[monthfile]")
{
    KeepingDesk desk;
    desk.keep();
    CHECK(desk.names() == QStringList{QStringLiteral("reporte-general-mesa-2026-11.csv")});
    desk.file->bringUpToDate(desk.write(inMexicoMs(thursday, 15, 0), QStringLiteral("Ana Solís")));
    CHECK(desk.file->state().working); // Nobody waits for it.
    // While it is written another one comes.
    desk.file->bringUpToDate(desk.write(inMexicoMs(thursday, 15, 2), QStringLiteral("Iker Montes")));
    desk.settle();
    CHECK_FALSE(desk.file->state().trouble);
    const QByteArray text = desk.text("reporte-general-mesa-2026-11.csv");
    CHECK(text.contains("Ana Solís"));
    CHECK(text.contains("Iker Montes"));
    CHECK(desk.names().size() == 1);
}

TEST_CASE("a call of the month before that is registered now stands in the file of its own month", "[monthfile]")
{
    KeepingDesk desk;
    desk.keep();
    desk.file->bringUpToDate(desk.write(inMexicoMs(QDate(2026, 10, 31), 23, 58), QStringLiteral("Ana Solís")));
    desk.settle();
    CHECK(desk.names()
          == QStringList{QStringLiteral("reporte-general-mesa-2026-10.csv"),
                         QStringLiteral("reporte-general-mesa-2026-11.csv")});
    CHECK(desk.text("reporte-general-mesa-2026-10.csv").contains("Ana Solís"));
    CHECK_FALSE(desk.text("reporte-general-mesa-2026-11.csv").contains("Ana Solís"));
}

TEST_CASE("what a window that was closed left unwritten is written when the next one looks", "[monthfile]")
{
    KeepingDesk desk;
    desk.keep();
    desk.file->bringUpToDate(desk.write(inMexicoMs(QDate(2026, 10, 31), 23, 58), QStringLiteral("Ana Solís")));
    desk.settle();
    desk.write(inMexicoMs(QDate(2026, 10, 30), 9, 0), QStringLiteral("Rosa Díaz"));
    desk.write(inMexicoMs(thursday, 15, 0), QStringLiteral("Iker Montes"));
    const console::MonthFileChoice choice = desk.file->choice();
    desk.restart();
    desk.file->begin(choice);
    desk.file->watch(0ms);
    REQUIRE(test::waitFor([&] { return desk.file->state().lastAtMs != 0; }));
    CHECK(desk.text("reporte-general-mesa-2026-10.csv").contains("Rosa Díaz"));
    CHECK(desk.text("reporte-general-mesa-2026-11.csv").contains("Iker Montes"));
}

TEST_CASE("a month's file that cannot be written is told, the old one stays whole, and it is written when it can be",
          "[monthfile]")
{
    KeepingDesk desk;
    desk.keep();
    const QByteArray before = desk.text("reporte-general-mesa-2026-11.csv");
    const QString away = desk.dir.filePath(QStringLiteral("away"));
    REQUIRE(QDir().rename(desk.folder(), away)); // A share that is gone.
    desk.file->bringUpToDate(desk.write(inMexicoMs(thursday, 15, 0), QStringLiteral("Ana Solís")));
    desk.settle();
    CHECK(desk.file->state().trouble == Error::Code::StorageReadOnly);
    CHECK_FALSE(QDir(desk.folder()).exists()); // Nothing is made in its place.
    REQUIRE(QDir().rename(away, desk.folder()));
    CHECK(desk.text("reporte-general-mesa-2026-11.csv") == before);
    desk.file->bringUpToDate(desk.write(inMexicoMs(thursday, 15, 2), QStringLiteral("Iker Montes")));
    desk.settle();
    CHECK_FALSE(desk.file->state().trouble);
    CHECK(desk.text("reporte-general-mesa-2026-11.csv").contains("Ana Solís"));
}

TEST_CASE("the month's file is a workbook where nobody asked for CSV, and another folder has it at once", "[monthfile]")
{
    KeepingDesk desk;
    desk.keep(Format::Workbook);
    CHECK(desk.text("reporte-general-mesa-2026-11.xlsx").startsWith("PK"));
    const QString other = desk.dir.filePath(QStringLiteral("otra"));
    REQUIRE(QDir().mkpath(other));
    desk.file->setChoice({other, Format::Workbook});
    desk.settle();
    CHECK(QFile::exists(other + QStringLiteral("/reporte-general-mesa-2026-11.xlsx")));
    desk.file->setChoice({});
    CHECK_FALSE(desk.file->state().working);
    CHECK(QDir(desk.folder()).entryList({QStringLiteral("*.part-*")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("the report changes with what operations 16 and 25 do and with amendments, and with nothing else",
          "[monthfile]")
{
    for (const EventKind kind :
         {EventKind::AttemptDialled, EventKind::Registered, EventKind::Joined, EventKind::Amended})
        CHECK(console::isForReport(commitOf(kind)));
    for (const EventKind kind :
         {EventKind::Rang, EventKind::Answered, EventKind::Captured, EventKind::HoldContacted, EventKind::Noted})
        CHECK_FALSE(console::isForReport(commitOf(kind)));
    CHECK(console::isForReport(commitOf(EventKind::Answered, 1))); // What came of the attempt.
}

TEST_CASE("where the month's file is kept is remembered on this PC, and off until it is said", "[monthfile]")
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    CHECK_FALSE(console::monthFileChoice(&settings).isOn());
    CHECK_FALSE(console::monthFileChoice(nullptr).isOn());
    const console::MonthFileChoice choice{QStringLiteral("/srv/reportes"), Format::Csv};
    console::keepMonthFileChoice(&settings, choice);
    CHECK(console::monthFileChoice(&settings) == choice);
}

TEST_CASE("the settings say where the month's file is, what troubles it, and take it back", "[monthfile]")
{
    MonthFilePorts::Choice choice;
    MonthFilePorts::State state;
    std::function<void()> changed;
    MonthFilePorts ports;
    ports.choice = [&] { return choice; };
    ports.choose = [&](const MonthFilePorts::Choice &said) { choice = said; };
    ports.state = [&] { return state; };
    ports.listen = [&](const std::function<void()> &heard) { changed = heard; };
    MonthFileSection section(ports);
    section.load();
    section.keepIn(QStringLiteral("/srv/reportes"));
    CHECK(choice.folder == QStringLiteral("/srv/reportes"));
    CHECK_FALSE(choice.isCsv);
    section.findChild<QCheckBox *>()->click();
    CHECK(choice.isCsv);
    CHECK(choice.folder == QStringLiteral("/srv/reportes"));
    state.trouble = Error::Code::StorageFull;
    changed();
    section.keepIn({});
    CHECK(choice.folder.isEmpty());
}

TEST_CASE("a month's file that cannot be brought up to date is said above the page, with what to do, until it can",
          "[monthfile]")
{
    TroubleBanner banner;
    banner.setCopyTrouble(TroubleBanner::Copy::Month, Error::Code::StorageBusy, QStringLiteral("/srv/reportes"));
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.accessibleName().contains(QStringLiteral("/srv/reportes")));
    banner.setCopyTrouble(TroubleBanner::Copy::Month, std::nullopt, QStringLiteral("/srv/reportes"));
    CHECK(banner.isHidden());
}
