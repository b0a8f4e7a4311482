// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/haste.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/foreignlog.h"
#include "tests/support/enginefixture.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int flushedAtCheckpoints = 1; ///< As PRAGMA synchronous answers.
constexpr int flushedAlways = 2;

struct HastyDesk
{
    QTemporaryDir folder;
    DatabaseLocation location = taken(DatabaseLocation::parse(folder.filePath(u"desk.db"_s)));
    std::unique_ptr<Connection> connection = taken(Connection::open(location, OpenMode::Create));

    [[nodiscard]] int pragma(const QString &name) const
    {
        return taken(connection->value({name, u"PRAGMA "_s + name})).value_or(-1).toInt();
    }
};

/// Another process that reads the file, until it is gone.
class OtherProcess
{
public:
    explicit OtherProcess(const QString &path)
    {
        int ready[2];
        REQUIRE(pipe(ready) == 0);
        m_child = fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0) {
            struct flock lock = {};
            lock.l_type = F_RDLCK;
            const int file = open(path.toUtf8().constData(), O_RDWR);
            const char said = file >= 0 && fcntl(file, F_SETLK, &lock) == 0 ? 'y' : 'n';
            static_cast<void>(!write(ready[1], &said, 1));
            pause();
            _exit(0);
        }
        close(ready[1]);
        char said = 'n';
        REQUIRE(read(ready[0], &said, 1) == 1);
        close(ready[0]);
        REQUIRE(said == 'y');
    }
    ~OtherProcess()
    {
        kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
    }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

private:
    pid_t m_child = -1;
};

} // namespace

TEST_CASE("whoever is alone at a file writes in haste, and waits for the disk again at its end", "[storage]")
{
    const HastyDesk desk;
    REQUIRE(desk.connection->isAlone());
    Haste haste(*desk.connection);
    CHECK(haste.isOn());
    CHECK(desk.pragma(u"synchronous"_s) == flushedAtCheckpoints);
    CHECK(haste.lasts());
    requireOk(haste.end());
    CHECK_FALSE(haste.isOn());
    CHECK(desk.pragma(u"synchronous"_s) == flushedAlways);
    CHECK(desk.pragma(u"wal_autocheckpoint"_s) == 1000);
    requireOk(haste.end()); // Twice is once.
}

TEST_CASE("haste that nobody ended ends with its scope", "[storage]")
{
    const HastyDesk desk;
    {
        const Haste haste(*desk.connection);
        REQUIRE(desk.pragma(u"synchronous"_s) == flushedAtCheckpoints);
    }
    CHECK(desk.pragma(u"synchronous"_s) == flushedAlways);
}

TEST_CASE("beside another window of this program nothing is done in haste, and what was begun ends", "[storage]")
{
    const HastyDesk desk;
    Haste haste(*desk.connection);
    REQUIRE(haste.lasts());
    const auto other = taken(Connection::open(desk.location, OpenMode::Existing));
    CHECK_FALSE(haste.lasts());
    CHECK(desk.pragma(u"synchronous"_s) == flushedAlways);
    const Haste again(*desk.connection);
    CHECK_FALSE(again.isOn());
    CHECK(desk.pragma(u"synchronous"_s) == flushedAlways);
}

TEST_CASE("beside another process nothing is done in haste, and what was begun ends", "[storage]")
{
    const HastyDesk desk;
    Haste haste(*desk.connection);
    REQUIRE(haste.lasts());
    {
        const OtherProcess other(desk.location.path);
        CHECK(isHeldByAnother(desk.location.path));
        CHECK_FALSE(haste.lasts());
        CHECK(desk.pragma(u"synchronous"_s) == flushedAlways);
    }
    CHECK_FALSE(isHeldByAnother(desk.location.path));
    CHECK(isHeldOpen(desk.location.path)); // By this one.
    CHECK(Haste(*desk.connection).isOn());
}
