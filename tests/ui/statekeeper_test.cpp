// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/statekeeper.h"

#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/agentstaterepository.h"
#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

constexpr qint64 startMs = 1'795'000'000'000;
constexpr AccountId keptAgent{1};

AgentStateRecord record(SessionId session, int seq, AgentState state = AgentState::Available,
                        const QString &reason = {})
{
    return {session, seq, keptAgent, state, reason, startMs + seq * 60'000};
}

/// A desk whose file can be taken away, and the PC that remembers.
struct Place
{
    Place()
    {
        location = DatabaseLocation::parse(dir.filePath(QStringLiteral("desk.sqlite"))).take();
        REQUIRE(openDesk(location, OpenMode::Create, startMs).ok());
    }

    void takeAway() const { REQUIRE(QFile::rename(location.path, location.path + QStringLiteral(".away"))); }
    void bringBack() const { REQUIRE(QFile::rename(location.path + QStringLiteral(".away"), location.path)); }

    std::vector<AgentSpan> spans() const
    {
        auto connection = Connection::open(location, OpenMode::Existing);
        REQUIRE(connection.ok());
        auto found = AgentStateRepository(*connection.value()).spans(0, startMs * 2);
        REQUIRE(found.ok());
        return found.take();
    }
    int ended(SessionId session) const
    {
        int count = 0;
        for (const AgentSpan &span : spans())
            count += span.begun.session == session && span.endedAtMs ? 1 : 0;
        return count;
    }
    QStringList remembered() const
    {
        for (const QString &key : settings.allKeys()) {
            if (key.endsWith(QLatin1String("/pending")))
                return settings.value(key).toStringList();
        }
        return {};
    }

    QTemporaryDir dir;
    DatabaseLocation location;
    mutable QSettings settings{dir.filePath(QStringLiteral("pc.ini")), QSettings::IniFormat};
};

/// A window: gone without a word when it is destroyed.
struct Window
{
    Window(Place &place, SessionId session)
        : store(place.location),
          keeper(store.journal(), &place.settings, QStringLiteral("here"), session)
    {
    }

    Store store;
    console::StateKeeper keeper;
};

} // namespace

TEST_CASE("states are written in their order, and the PC's settings are left alone while they can be", "[states]")
{
    Place place;
    Window window(place, SessionId{7});
    for (int seq = 1; seq <= 4; ++seq)
        window.keeper.keep(record(SessionId{7}, seq, seq % 2 == 0 ? AgentState::Away : AgentState::Available,
                                  QStringLiteral("meal; then %1").arg(seq)));
    CHECK(place.remembered().isEmpty());
    REQUIRE(test::waitFor([&] { return place.spans().size() == 4; }));
    const auto spans = place.spans();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        CHECK(spans[i].begun.seq == static_cast<int>(i) + 1);
        CHECK(spans[i].begun.reason == QStringLiteral("meal; then %1").arg(i + 1));
    }
    window.keeper.finish(test::patience_ms * 1ms);
    CHECK(place.remembered().isEmpty());
}

TEST_CASE("what a window could not write while the store was away is written by the next one", "[states]")
{
    Place place;
    place.takeAway();
    {
        Window window(place, SessionId{7});
        window.keeper.keep(record(SessionId{7}, 1));
        window.keeper.keep(record(SessionId{7}, 2, AgentState::Away, QStringLiteral("break")));
        REQUIRE(test::waitFor([&] { return place.remembered().size() == 2; }));
    }
    place.bringBack();
    Window window(place, SessionId{8});
    REQUIRE(test::waitFor([&] { return place.ended(SessionId{7}) == 2; }));
    CHECK(place.spans().size() == 2);
    REQUIRE(test::waitFor([&] { return place.remembered().isEmpty(); }));
}

TEST_CASE("a window that is closed leaves what waits to the next one", "[states]")
{
    Place place;
    place.takeAway();
    {
        Window window(place, SessionId{7});
        window.keeper.keep(record(SessionId{7}, 1));
        window.keeper.finish(1ms);
        CHECK(place.remembered().size() == 1);
    }
}

TEST_CASE("after two windows that died one upon the other, both are ended", "[states]")
{
    Place place;
    {
        Window first(place, SessionId{7});
        first.keeper.keep(record(SessionId{7}, 1));
        REQUIRE(test::waitFor([&] { return place.spans().size() == 1; }));
    }
    place.takeAway();
    {
        Window second(place, SessionId{8});
        second.keeper.keep(record(SessionId{8}, 2));
        REQUIRE(test::waitFor([&] { return place.remembered().size() == 1; }));
    }
    place.bringBack();
    Window third(place, SessionId{9});
    third.keeper.keep(record(SessionId{9}, 3));
    REQUIRE(test::waitFor([&] { return place.ended(SessionId{7}) == 1 && place.ended(SessionId{8}) == 1; }));
    REQUIRE(test::waitFor([&] { return place.spans().size() == 3; }));
    CHECK(place.ended(SessionId{9}) == 0);
}

TEST_CASE("while another program writes for long, a state waits and questions are answered", "[states]")
{
    Place place;
    auto other = Connection::open(place.location, OpenMode::Existing);
    REQUIRE(other.ok());
    Window window(place, SessionId{7});
    auto writing = Transaction::begin(*other.value());
    REQUIRE(writing.ok());
    Transaction turn = writing.take();
    window.keeper.keep(record(SessionId{7}, 1));
    bool answered = false;
    window.store.reader().ask<int>(
        QStringLiteral("question"), &window.keeper, [](Connection &) { return Result<int>(1); },
        [&](const Result<int> &) { answered = true; });
    REQUIRE(test::waitFor([&] { return answered; }));
    CHECK(place.spans().empty());
    REQUIRE(turn.commit().ok());
    REQUIRE(test::waitFor([&] { return place.spans().size() == 1; }));
}
