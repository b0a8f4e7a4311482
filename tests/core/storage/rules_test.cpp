// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The months of a desk whose PCs have different rules of its zone.

#include "core/base/day.h"
#include "core/organisation/localtime.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reportrepository.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = RulesStanding::Kind;

/// Two PCs and what each says of the same zone: a law has moved its clocks an hour.
LoadedZone before(const QString &)
{
    return {QTimeZone("<-06>6"), {u"aaaa"_s, u"2025b"_s}};
}

LoadedZone after(const QString &)
{
    return {QTimeZone("<-05>5"), {u"bbbb"_s, u"2026f"_s}};
}

/// Of the same edition as the second, packed by somebody else.
LoadedZone aside(const QString &)
{
    return {QTimeZone("<-04>4"), {u"cccc"_s, u"2026f"_s}};
}

/// 05:30 UTC on 1 April 2026: 23:30 on 31 March to the one PC, 00:30 to the other.
const qint64 betweenMonthsMs = instantOf({2026, 4, 1}, QTime(5, 30), QTimeZone::utc());

void ring(Connection &connection, qint64 atMs)
{
    CallWriter writer(connection); // It has the rules of the machine: others than either.
    SampleCall call(CallId{atMs << 21}, SessionId{77}, atMs);
    requireOk(writer.write(call.begin()));
    requireOk(writer.write(call.registered()));
}

/// Received in March and in April, by what is kept.
std::pair<qint64, qint64> received(Connection &connection)
{
    std::pair<qint64, qint64> sums;
    for (const MonthTally &month : taken(MonthFigures(connection).between(Month{2026, 3}, Month{2026, 4})))
        (month.month == Month{2026, 3} ? sums.first : sums.second) += month.tally[Measure::Received];
    return sums;
}

QString keptBy(Connection &connection)
{
    return taken(SettingRepository(connection).value(DeskSetting::FiguresZone));
}

Kind kindOf(MonthFigures &figures)
{
    return taken(figures.standing()).kind();
}

using Pair = std::pair<qint64, qint64>;

} // namespace

TEST_CASE("months counted by older rules are counted anew by newer ones, and not back again",
          "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const auto other = fixture.connect();
    MonthFigures old(*connection, before);
    MonthFigures young(*other, after);
    requireOk(old.countAnew());
    ring(*connection, betweenMonthsMs - 10LL * 24 * 60 * minuteMs);
    ring(*connection, betweenMonthsMs);
    requireOk(old.ensure());
    CHECK(received(*connection) == Pair(2, 0));
    CHECK(keptBy(*connection) == u"America/Mexico_City aaaa 2025b"_s);
    CHECK(kindOf(young) == Kind::Awaiting);

    requireOk(young.ensureZone()); // Opening a desk does not wait for it.
    CHECK(received(*other) == Pair(2, 0));
    requireOk(young.ensure());
    CHECK(received(*other) == Pair(1, 1));
    CHECK(kindOf(young) == Kind::Same);
    CHECK(kindOf(old) == Kind::HereOlder);
    for (int look = 0; look < 3; ++look) {
        for (MonthFigures *pc : {&old, &young}) {
            requireOk(pc->ensure());
            CHECK(keptBy(*connection) == u"America/Mexico_City bbbb 2026f"_s);
        }
    }
    CHECK(received(*connection) == Pair(1, 1));
}

TEST_CASE("what is added by other rules where a month ends is counted anew, and only that",
          "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    MonthFigures young(*connection, after);
    requireOk(young.countAnew());
    ring(*connection, betweenMonthsMs - 10LL * 24 * 60 * minuteMs);
    ring(*connection, betweenMonthsMs - 21 * 60 * minuteMs);
    ring(*connection, betweenMonthsMs + 24 * 60 * minuteMs);
    CHECK(kindOf(young) == Kind::Same); // The same month by any rules.
    CHECK(received(*connection) == Pair(2, 1));
    ring(*connection, betweenMonthsMs);
    CHECK(kindOf(young) == Kind::Awaiting);
    CHECK(received(*connection).first + received(*connection).second == 4); // None is lost meanwhile.
    MonthFigures old(*connection, before);
    requireOk(old.ensure());
    CHECK(kindOf(young) == Kind::Awaiting); // Not by whoever has older ones.
    requireOk(young.ensure());
    CHECK(received(*connection) == Pair(2, 2));
    CHECK(kindOf(young) == Kind::Same);

    SECTION("their own rules add without a word")
    {
        Transaction transaction = taken(Transaction::begin(*connection));
        CallTally tally;
        tally[Measure::Received] = 1;
        requireOk(young.add(betweenMonthsMs, AccountId{1}, tally));
        requireOk(transaction.commit());
        CHECK(received(*connection) == Pair(2, 3));
        CHECK(kindOf(young) == Kind::Same);
    }
}

TEST_CASE("where nothing says which rules are newer, a person says which count", "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    MonthFigures young(*connection, after);
    MonthFigures third(*connection, aside);
    requireOk(young.countAnew());
    requireOk(third.ensure());
    CHECK(keptBy(*connection) == u"America/Mexico_City bbbb 2026f"_s);
    CHECK(kindOf(third) == Kind::NotOrdered);
    requireOk(third.countAnew());
    CHECK(kindOf(third) == Kind::Same);
    requireOk(young.ensure());
    CHECK(kindOf(young) == Kind::NotOrdered);
}

TEST_CASE("sums by other rules are wrong only where no rules make them so", "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    MonthFigures old(*connection, before);
    MonthFigures young(*connection, after);
    requireOk(young.countAnew());
    ring(*connection, betweenMonthsMs - 10LL * 24 * 60 * minuteMs);
    ring(*connection, betweenMonthsMs);
    requireOk(young.ensure());
    CHECK(taken(young.differing()) == 0);
    CHECK(taken(old.differing()) == 0); // It would have put one call elsewhere.
    SECTION("a sum that nobody counted is found by whoever looks")
    {
        requireOk(
            connection->execute({u"spoil"_s, u"UPDATE month_figure SET talk_ms = talk_ms + 1 WHERE month = 202604"_s}));
        CHECK(taken(young.differing()) == 1);
        CHECK(taken(old.differing()) == 1);
    }
    SECTION("a call in the wrong month is found by whoever has their rules")
    {
        requireOk(connection->execute({u"move"_s, u"UPDATE month_figure SET month = 202605 WHERE month = 202604"_s}));
        CHECK(taken(young.differing()) == 1);
        CHECK(taken(old.differing()) == 0);
    }
}

TEST_CASE("a desk of before the rules stood beside its months opens at once and has them counted anew",
          "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ring(*connection, betweenMonthsMs);
    requireOk(SettingRepository(*connection).set(DeskSetting::FiguresZone, u"America/Mexico_City"_s));
    requireOk(connection->execute({u"spoil"_s, u"UPDATE month_figure SET received = 7"_s}));
    const auto opened = taken(openDesk(fixture.location(), OpenMode::Existing, testNowMs));
    CHECK(keptBy(*opened) == u"America/Mexico_City"_s);
    MonthFigures figures(*opened);
    CHECK(kindOf(figures) == Kind::Awaiting);
    DefinitionCache cache;
    const IndicatorReport report =
        taken(ReportRepository(*opened, cache).indicators(Month{2026, 3}, Month{2026, 3}, testNowMs));
    CHECK(report.months.front().total[Measure::Received] == 1); // As it was at 23:30, by the machine's rules, in March.
    CHECK(report.rules.kind() == Kind::Same);
    CHECK(keptBy(*opened).startsWith(u"America/Mexico_City "_s));
}

TEST_CASE("a report says by whose rules its months are, where they are not those of whoever asks",
          "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    requireOk(SettingRepository(*connection).set(DeskSetting::FiguresZone, u"America/Mexico_City dddd 2999a"_s));
    DefinitionCache cache;
    ReportRepository reports(*connection, cache);
    const IndicatorReport months = taken(reports.indicators(Month{2026, 3}, Month{2026, 3}, testNowMs));
    CHECK(months.rules.kind() == Kind::HereOlder);
    CHECK(months.rules.kept == ZoneRules{u"dddd"_s, u"2999a"_s});
    CHECK(months.toJson()[u"rules"_s][u"standing"_s] == u"here_older"_s);
    KpiPeriod month;
    month.month = {2026, 3};
    CHECK(taken(reports.kpis(month, testNowMs)).rules.kind() == Kind::HereOlder);
    // Shifts are counted from their calls each time.
    CHECK(taken(reports.kpis({KpiPeriod::Kind::Shift, {}, u"s1"_s, {}, QDate(2026, 3, 2)}, testNowMs)).rules.kind()
          == Kind::Same);
}

TEST_CASE("a place that nothing can be written to shows its months as they are", "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    MonthFigures old(*connection, before);
    requireOk(old.countAnew());
    requireOk(connection->command(u"read only"_s,
                                  fixture.engine() == Engine::Sqlite
                                      ? u"PRAGMA query_only = ON"_s
                                      : u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s));
    MonthFigures young(*connection, after);
    CHECK(young.ensure().ok());
    CHECK(kindOf(young) == Kind::Awaiting);
    CHECK(codeOf(young.countAnew()) == Error::Code::StorageReadOnly);
}

TEST_CASE("a zone that this PC does not know is counted by nobody else's name", "[storage][engine][figures][rules]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    MonthFigures young(*connection, after);
    requireOk(young.countAnew());
    MonthFigures blind(*connection, [](const QString &) { return LoadedZone(); });
    requireOk(blind.ensure());
    CHECK(kindOf(blind) == Kind::NotOrdered);
    CHECK(codeOf(blind.countAnew()) == Error::Code::InvalidInput);
    CHECK(keptBy(*connection) == u"America/Mexico_City bbbb 2026f"_s);
}
