// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/demomaker.h"

#include "core/storage/organisation/settingrepository.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;

namespace {

/// A desk, and a program in the place of the command line: its last argument is the file to make.
struct Beside
{
    explicit Beside(const QByteArray &script)
    {
        QFile program(dir.filePath(QStringLiteral("program")));
        REQUIRE(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nfor file; do :; done\n" + script + "\n");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        maker = std::make_unique<console::DemoMaker>(program.fileName());
        maker->setOwn(DatabaseLocation::parse(dir.filePath(QStringLiteral("desk.db"))).take());
        QObject::connect(maker.get(), &console::DemoMaker::ready, maker.get(),
                         [this](const QString &path) { ready.append(QDir(dir.path()).relativeFilePath(path)); });
        QObject::connect(maker.get(), &console::DemoMaker::failed, maker.get(), [this] { ++failures; });
    }

    void make()
    {
        const qsizetype before = ready.size() + failures;
        maker->make();
        REQUIRE(test::waitFor([&] { return ready.size() + failures > before; }));
    }

    void putDesk(const QString &name, bool demo) const
    {
        const auto opened =
            openDesk(DatabaseLocation::parse(dir.filePath(name)).take(), OpenMode::Create, 1'795'000'000'000);
        REQUIRE(opened.ok());
        if (demo)
            REQUIRE(SettingRepository(*opened.value()).set(DeskSetting::Demo, QStringLiteral("yes")).ok());
    }

    [[nodiscard]] QStringList left() const
    {
        return QDir(dir.path()).entryList({QStringLiteral("demo*")}, QDir::Files, QDir::Name);
    }

    QTemporaryDir dir;
    std::unique_ptr<console::DemoMaker> maker;
    QStringList ready;
    int failures = 0;
};

} // namespace

TEST_CASE("a demo that fails leaves nothing behind", "[demo]")
{
    Beside desk("printf half > \"$file\"; printf half > \"$file-wal\"; exit 1");
    desk.make();
    CHECK(desk.failures == 1);
    CHECK(desk.left().isEmpty());
}

TEST_CASE("a demo is made once and then ready at once", "[demo]")
{
    Beside desk("printf whole > \"$file\"");
    desk.make();
    CHECK(desk.ready == QStringList{QStringLiteral("demo.db")});
    CHECK(desk.left() == QStringList{QStringLiteral("demo.db")});
    QFile::remove(desk.dir.filePath(QStringLiteral("demo.db")));
    desk.putDesk(QStringLiteral("demo.db"), true);
    desk.make();
    CHECK(desk.ready.size() == 2);
    CHECK(desk.left() == QStringList{QStringLiteral("demo.db")});
}

TEST_CASE("somebody's desk that is called demo.db is not taken for the demo, nor is a log left of one", "[demo]")
{
    Beside desk("printf whole > \"$file\"");
    desk.putDesk(QStringLiteral("demo.db"), false);
    QFile log(desk.dir.filePath(QStringLiteral("demo-2.db-wal")));
    REQUIRE(log.open(QIODevice::WriteOnly));
    desk.make();
    CHECK(desk.ready == QStringList{QStringLiteral("demo-3.db")});
}
