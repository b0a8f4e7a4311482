// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/standing.h"

#include "core/call/calldesk.h"
#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"
#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

using namespace helpdesk;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

struct OneCall
{
    void pass(int seconds) { now = now.after(std::chrono::seconds(seconds)); }
    void ring() { call = desk.ring({}, test::repositoryDefinitions(), actor, now).take(); }
    void act(const Command &command) { REQUIRE(desk.perform(call, command, actor, now).ok()); }
    [[nodiscard]] const CallState &state() const { return desk.call(call)->state; }
    [[nodiscard]] PointStanding point(int number) const
    {
        return protocolStanding(state(), desk.timeOf(call, now))[static_cast<std::size_t>(number - 1)];
    }

    test::MemoryStore store;
    CallDesk desk{store, IdSource(3)};
    Actor actor{AccountId{1}, SessionId{1}};
    Moment now{1'772'463'600'000, 1000};
    CallId call;
};

} // namespace

TEST_CASE("the points of the protocol stand where the rules of adherence will leave them", "[standing]")
{
    OneCall line;
    line.ring();
    CHECK(line.point(1) == PointStanding::InCourse);
    CHECK(line.point(2) == PointStanding::NotYet);
    line.pass(7);
    line.act(command::Choose{text("answered")});
    CHECK(line.point(1) == PointStanding::Kept);
    CHECK(line.point(2) == PointStanding::InCourse);
    CHECK(line.point(3) == PointStanding::InCourse);
    CHECK(line.point(5) == PointStanding::NotYet);
    line.act(command::SetTense{true});
    CHECK(line.point(5) == PointStanding::InCourse);
    line.act(command::Choose{text("support")});
    CHECK(line.point(2) == PointStanding::Kept);
    CHECK(line.point(7) == PointStanding::NotYet);
    line.act(command::BeginHold{text("test")});
    CHECK(line.point(6) == PointStanding::InCourse);
    line.pass(29);
    CHECK(line.point(6) == PointStanding::InCourse);
    line.act(command::EndHold{});
    CHECK(line.point(6) == PointStanding::Kept);
    line.act(command::BeginHold{text("test")});
    line.pass(31);
    CHECK(line.point(6) == PointStanding::Missed);
    line.act(command::EndHold{});
    CHECK(line.point(6) == PointStanding::Missed);
    line.act(command::Choose{text("first-level")});
    line.act(command::Capture{{{fieldkey::service, {text("hosting"), FieldValue::State::Given}}}});
    line.act(command::Choose{text("solved")});
    CHECK(line.point(7) == PointStanding::Kept);
    const Adherence judged = adherenceOf(line.state());
    for (const int point : {1, 2, 6, 7}) {
        CHECK((judged.due & (1 << point)) != 0);
        CHECK(((judged.kept & (1 << point)) != 0) == (line.point(point) == PointStanding::Kept));
    }
}

TEST_CASE("a fifth ring and a greeting marked as not said are missed at once", "[standing]")
{
    OneCall line;
    line.ring();
    line.pass(21);
    CHECK(line.point(1) == PointStanding::Missed);
    line.act(command::Choose{text("answered")});
    CHECK(line.point(1) == PointStanding::Missed);
    CHECK_FALSE(line.state().scriptMark(fieldkey::greetingScript));
    line.act(command::MarkScript{fieldkey::greetingScript, false});
    CHECK(line.state().scriptMark(fieldkey::greetingScript) == false);
    CHECK(line.point(2) == PointStanding::Missed);
    line.act(command::MarkScript{fieldkey::greetingScript, true});
    CHECK(line.point(2) == PointStanding::Kept);
}

TEST_CASE("what does not ring is not judged by its rings", "[standing]")
{
    OneCall line;
    line.call = line.desk.ring({Channel::Visit, {}}, test::repositoryDefinitions(), line.actor, line.now).take();
    CHECK(line.point(1) == PointStanding::NotYet);
    line.act(command::Choose{text("answered")});
    CHECK(line.point(1) == PointStanding::NotYet);
}
