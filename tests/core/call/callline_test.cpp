// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/callstate.h"
#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"
#include "core/report/tally.h"
#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

using namespace helpdesk;
using std::chrono::milliseconds;

namespace {

constexpr qint64 livedFromMs = 1'770'000'000'000;

/// A call as events, by a rule of time.
class Lived
{
public:
    explicit Lived(int rule, EventSource source = EventSource::Agent)
        : m_state(CallId{1}, test::repositoryDefinitions()),
          m_source(source)
    {
        add(EventKind::Rang, 0, rule == 1 ? QJsonObject{} : QJsonObject{{payload::timeRule, rule}});
    }

    Lived &add(EventKind kind, int ms, const QJsonObject &given = {}, SessionId session = SessionId{7})
    {
        CallEvent event;
        event.seq = ++m_seq;
        event.kind = kind;
        event.source = m_source;
        event.time = CallTime{milliseconds(ms)};
        event.atMs = livedFromMs + ms;
        event.actor = AccountId{1};
        event.session = session;
        event.payload = given;
        m_state.apply(event);
        return *this;
    }
    Lived &answer(const char *id, int ms)
    {
        return add(EventKind::Answered, ms, {{payload::answer, QLatin1String(id)}});
    }
    [[nodiscard]] CallSummary summary() const { return summarise(m_state); }

private:
    CallState m_state;
    EventSource m_source;
    int m_seq = 0;
};

/// Answered, left for ten minutes, taken up elsewhere, lost and registered.
CallSummary leftAlone(int rule)
{
    return Lived(rule)
        .answer("answered", 300)
        .add(EventKind::TakenUp, 600'000, {}, SessionId{8})
        .add(EventKind::Dropped, 610'000)
        .add(EventKind::Registered, 620'000)
        .summary();
}

} // namespace

TEST_CASE("a call recorded by the older rule of time keeps what it meant, and says so", "[call]")
{
    const CallSummary older = leftAlone(1);
    CHECK(older.timeRule == 1);
    CHECK(older.talk_ms == 609'700);
    CHECK(older.ringsKnown == RingsKnown::Measured);
    CHECK_FALSE(hasFlag(older.flags, CallFlag::Interrupted));
    CHECK((older.pointsKept & (1 << 2)) == 0); // Lost on the greeting's card: nothing was said.
    CHECK(tallyOf(older)[Measure::TimesOlderRule] == 1);

    const CallSummary now = leftAlone(2);
    CHECK(now.timeRule == 2);
    CHECK(now.talk_ms == 0);
    CHECK(now.ringsKnown == RingsKnown::Unknown);
    CHECK(hasFlag(now.flags, CallFlag::Interrupted));
    CHECK((now.pointsKept & (1 << 2)) == 0); // Nobody was there to go on talking.
    CHECK(tallyOf(now)[Measure::TimesOlderRule] == 0);
}

TEST_CASE("what the line says itself is measured at any speed", "[call]")
{
    CHECK(Lived(2, EventSource::Engine).answer("answered", 10).summary().ringsKnown == RingsKnown::Measured);
    CHECK(Lived(2, EventSource::Agent).answer("answered", 999).summary().ringsKnown == RingsKnown::Unknown);
    CHECK(Lived(2, EventSource::Agent).answer("answered", 1000).summary().ringsKnown == RingsKnown::Measured);
}

TEST_CASE("a rating that was asked for and not given is asked, never a rating", "[call]")
{
    const auto rated = [](const QString &value) {
        return tallyOf(
            Lived(2)
                .answer("answered", 2000)
                .add(EventKind::Captured, 3000, {{payload::fields, QJsonObject{{fieldkey::satisfaction, value}}}})
                .add(EventKind::Dropped, 4000)
                .add(EventKind::Registered, 5000)
                .summary());
    };
    CHECK(rated(fieldkey::askedOnly)[Measure::SatisfactionAsked] == 1);
    CHECK(rated(fieldkey::askedOnly)[Measure::SatisfactionAnswered] == 0);
    CHECK(rated(fieldkey::askedOnly)[Measure::SatisfactionSum] == 0);
    CHECK(rated(QStringLiteral("4"))[Measure::SatisfactionSum] == 4);
    CHECK(rated(QString())[Measure::SatisfactionAsked] == 0);
}
