// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/copykeeper.h"

#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"
#include "ui/shell/troublebanner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

const QDateTime firstMorning(QDate(2026, 11, 19), QTime(7, 30));

/// A desk of its own and what keeps its copies.
struct KeptDesk
{
    explicit KeptDesk(const QString &copies = {}) : folder(copies)
    {
        database = DatabaseLocation::parse(dir.filePath(QStringLiteral("desk.sqlite"))).take();
        REQUIRE(openDesk(database, OpenMode::Create, firstMorning.toMSecsSinceEpoch()).ok());
        keeper = std::make_unique<console::CopyKeeper>(database, folder, [this] { return now; });
    }

    bool settled(const std::function<bool(const CopyState &)> &asWanted)
    {
        return test::waitFor([&] { return !keeper->state().working && asWanted(keeper->state()); });
    }

    QTemporaryDir dir;
    QString folder;
    QDateTime now = firstMorning;
    DatabaseLocation database;
    std::unique_ptr<console::CopyKeeper> keeper;
};

bool hasCopy(const CopyState &state)
{
    return !state.lastPath.isEmpty();
}

} // namespace

TEST_CASE("a day without a copy gets one, and only one", "[copies]")
{
    KeptDesk desk;
    CHECK_FALSE(hasCopy(desk.keeper->state()));
    desk.keeper->watch(1ms);
    REQUIRE(desk.settled(hasCopy));
    CHECK(desk.keeper->state().lastMoment == firstMorning);
    CHECK_FALSE(desk.keeper->state().trouble);
    CHECK(verifyCopy(desk.keeper->state().lastPath).ok());

    desk.now = firstMorning.addSecs(3600);
    int looks = 0;
    QObject::connect(desk.keeper.get(), &console::CopyKeeper::changed, [&] { ++looks; });
    desk.keeper->watch(1ms);
    REQUIRE(test::waitFor([&] { return looks > 0; }));
    CHECK_FALSE(desk.keeper->state().working);
    CHECK(CopyFolder(desk.database).copies().size() == 1);

    desk.now = firstMorning.addDays(1);
    desk.keeper->watch(1ms);
    REQUIRE(desk.settled([&](const CopyState &state) { return state.lastMoment == desk.now; }));
}

TEST_CASE("a copy that cannot be made is told, until one can", "[copies]")
{
    KeptDesk desk;
    const QString blocked = desk.dir.filePath(QStringLiteral("blocked"));
    QFile file(blocked);
    REQUIRE(file.open(QIODevice::WriteOnly)); // A file where the folder is to be.
    desk.keeper->setFolder(blocked);
    desk.keeper->copyNow();
    REQUIRE(desk.settled([](const CopyState &state) { return state.trouble.has_value(); }));

    TroubleBanner banner;
    banner.setCopyTrouble(TroubleBanner::Copy::Database, desk.keeper->state().trouble, desk.keeper->state().folder);
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.accessibleName().contains(blocked));
    banner.setTrouble(Error::Code::StorageFull); // Writing comes first.
    CHECK_FALSE(banner.accessibleName().contains(blocked));
    banner.setTrouble(std::nullopt);
    CHECK(banner.accessibleName().contains(blocked));

    desk.keeper->setFolder(desk.dir.filePath(QStringLiteral("free")));
    desk.keeper->copyNow();
    REQUIRE(desk.settled(hasCopy));
    CHECK_FALSE(desk.keeper->state().trouble);
    banner.setCopyTrouble(TroubleBanner::Copy::Database, desk.keeper->state().trouble, desk.keeper->state().folder);
    CHECK(banner.isHidden());
}

TEST_CASE("a call report that could not be kept is told where it was to be, behind the database's own copy", "[copies]")
{
    const QString reports = QStringLiteral("/reports");
    TroubleBanner banner;
    banner.setCopyTrouble(TroubleBanner::Copy::Calls, Error::Code::StorageFull, reports);
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.accessibleName().contains(reports));
    banner.setCopyTrouble(TroubleBanner::Copy::Database, Error::Code::StorageFull, QStringLiteral("/copies"));
    CHECK(banner.accessibleName().contains(QStringLiteral("/copies")));
    CHECK_FALSE(banner.accessibleName().contains(reports));
    banner.setCopyTrouble(TroubleBanner::Copy::Database, std::nullopt, QStringLiteral("/copies"));
    CHECK(banner.accessibleName().contains(reports));
    banner.setCopyTrouble(TroubleBanner::Copy::Calls, std::nullopt, reports);
    CHECK(banner.isHidden());
}

TEST_CASE("a copy of a day that has not come does not make a new one at every look", "[copies]")
{
    KeptDesk desk;
    desk.keeper->copyNow();
    REQUIRE(desk.settled(hasCopy));
    const QString good = desk.keeper->state().lastPath;
    QString future = good;
    future.replace(QStringLiteral("2026-11-19"), QStringLiteral("2031-05-01")); // The clock was wrong once.
    REQUIRE(QFile::rename(good, future));
    REQUIRE(QFile::rename(good + QStringLiteral(".sha256"), future + QStringLiteral(".sha256")));
    for (int look = 0; look < 3; ++look) {
        desk.now = firstMorning.addSecs(look * 1800);
        bool looked = false;
        const auto watching =
            QObject::connect(desk.keeper.get(), &console::CopyKeeper::changed, [&] { looked = true; });
        desk.keeper->watch(1ms);
        REQUIRE(desk.settled([&](const CopyState &) { return looked; }));
        QObject::disconnect(watching);
    }
    CHECK(CopyFolder(desk.database).copies().size() == 2);  // That one, and today's.
    CHECK(desk.keeper->state().lastMoment == firstMorning); // What is told is no prophecy.
}

TEST_CASE("where the copies are and which is the newest is known before the first look", "[copies]")
{
    KeptDesk desk;
    CHECK(desk.keeper->state().folder == desk.dir.filePath(QStringLiteral("copies")));
    desk.keeper->copyNow();
    REQUIRE(desk.settled(hasCopy));
    const console::CopyKeeper another(desk.database, {}, [&] { return desk.now; });
    CHECK(another.state().lastPath == desk.keeper->state().lastPath);
}

TEST_CASE("whoever leaves while a copy is made does not wait for it, and finds no trace of it", "[copies]")
{
    KeptDesk desk;
    desk.keeper->copyNow();
    desk.keeper.reset();
    for (const StoredCopy &copy : CopyFolder(desk.database).copies())
        CHECK(verifyCopy(copy.path).ok()); // It may have been just done.
    CHECK(QDir(desk.dir.filePath(QStringLiteral("copies"))).entryList({QStringLiteral("*.part-*")}).isEmpty());
}
