// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules of a time zone that are not those of this PC: what is told, and what stays as it was.

#include "app/service/figurekeeper.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/organisation/settingrepository.h"
#include "tests/support/catch.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/paperwords.h"
#include "tests/ui/reportdesk.h"
#include "tests/ui/settingsdesk.h"
#include "ui/print/figurespaper.h"
#include "ui/print/shiftpaper.h"
#include "ui/text/rulestext.h"
#include "ui/text/times.h"

#include <QListWidget>

using namespace helpdesk;

namespace {

const ZoneRules older{QStringLiteral("aaaa"), QStringLiteral("2025b")};
const ZoneRules newer{QStringLiteral("bbbb"), QStringLiteral("2026f")};

RulesStanding standing(const ZoneRules &kept, const ZoneRules &here)
{
    return {QStringLiteral("America/Havana"), kept, here, false, false};
}

/// As it was made while clocks went an hour ahead of today's.
ShiftReport byOtherRules(ShiftReport report)
{
    report.clock = report.clockOfToday();
    report.clock.rules = older;
    for (ReportClock::Stretch &stretch : report.clock.stretches)
        stretch.offsetSeconds += 3600;
    return report;
}

void keepRules(const DatabaseLocation &location, const QString &rules)
{
    const auto connection = Connection::open(location, OpenMode::Existing);
    REQUIRE(connection.ok());
    REQUIRE(SettingRepository(*connection.value()).set(DeskSetting::FiguresZone, rules).ok());
}

} // namespace

TEST_CASE("whose rules of the zone are older is said, and what is to be done", "[rules]")
{
    CHECK(RulesText::of(standing(newer, newer)).isEmpty());
    CHECK(RulesText::of({}).isEmpty());
    CHECK(RulesText::of(standing(older, newer)).contains(text("counted anew")));
    const QString behind = RulesText::of(standing(newer, older));
    CHECK(behind.contains(text("older rules of the time zone (2025b) than those the months are counted by (2026f)")));
    CHECK(behind.contains(text("tzdata")));
    const QString unordered = RulesText::of(standing(newer, {text("cccccccccccc"), {}}));
    CHECK(unordered.contains(text("(2026f)")));
    CHECK(unordered.contains(text("(cccccccc)")));
    CHECK(unordered.contains(text("auricular-cli recount")));
    CHECK(RulesText::of(standing({}, newer)).contains(text("(not known)")));
    RulesStanding replaced = standing(newer, newer);
    replaced.isReplaced = true;
    CHECK(RulesText::of(replaced).contains(text("open it again")));
    CHECK(RulesText::with(text("As of 10:44"), standing(newer, newer)) == text("As of 10:44"));
    CHECK(RulesText::with(text("As of 10:44"), standing(newer, older)).startsWith(text("As of 10:44 · This PC")));
}

TEST_CASE("months and agents say when they are counted by other rules than those of this PC, on paper too",
          "[rules][reports]")
{
    ReportStage stage;
    stage.rules = standing(newer, older);
    for (const int panel : {1, 2}) {
        stage.open(panel);
        stage.desk.settle();
        CHECK(stage.says(text("older rules of the time zone (2025b)")));
    }
    stage.switchTo(Language::Spanish);
    CHECK(stage.says(text("reglas de la zona horaria (2025b) más antiguas")));
    IndicatorReport months{
        stage.desk.now.wallMs, text("America/Mexico_City"), {{Month{2026, 10}, stage.tally, 0}}, stage.rules};
    CHECK(sheetWords(FiguresPaper::documentOf(months, {}, text("Ana"), Language::Spanish), text("rules-months"))
              .join(QLatin1Char(' '))
              .contains(text("2025b")));
    KpiReport agents;
    agents.timeZone = months.timeZone;
    agents.rules = stage.rules;
    CHECK(sheetWords(FiguresPaper::documentOf(agents, {}, text("Ana"), Language::Spanish), text("rules-agents"))
              .join(QLatin1Char(' '))
              .contains(text("2025b")));
}

TEST_CASE("a signed report stays as signed when the rules of its zone change, and says so", "[rules][reports]")
{
    ReportStage stage;
    const Shift &shift = stage.plan.shifts.shifts().front(); // 07:00 to 15:00.
    const QDate today = Times::local(stage.desk.now.wallMs).date();
    const ShiftReport asNow = stage.counted(*stage.plan.shifts.spanOf(shift.id, today.addDays(-2), stage.plan.zone));
    const ShiftReport asThen =
        byOtherRules(stage.counted(*stage.plan.shifts.spanOf(shift.id, today.addDays(-1), stage.plan.zone)));
    CHECK_FALSE(asNow.isShownOtherwiseToday());
    REQUIRE(asThen.isShownOtherwiseToday());
    const auto words = [](const ShiftReport &report) {
        return sheetWords(ShiftPaper::documentOf(report, Language::English), text("rules-shift"))
            .join(QLatin1Char(' '))
            .simplified();
    };
    CHECK(words(asNow).contains(text("07:00 to 15:00")));
    CHECK_FALSE(words(asNow).contains(text("would run")));
    CHECK(words(asThen).contains(text("08:00 to 16:00")));
    CHECK(words(asThen).contains(text("this shift would run from")));

    stage.kept = {{1, asNow}, {2, asThen}};
    stage.open(0);
    auto *list = qobject_cast<QListWidget *>(stage.named(text("Kept reports")));
    REQUIRE((list && list->count() == 3));
    list->setCurrentRow(2);
    stage.desk.settle();
    REQUIRE(stage.says(text("As it was signed")));
    CHECK_FALSE(stage.says(text("would run")));
    list->setCurrentRow(1);
    stage.desk.settle();
    CHECK(stage.says(text("this shift would run from")));
    CHECK(stage.says(text("2025b")));

    // One that was signed before the clocks were kept with it shows today's, as it always did.
    ShiftReport bare = asThen;
    bare.clock = {};
    CHECK_FALSE(bare.isShownOtherwiseToday());
    CHECK(words(bare).contains(text("07:00 to 15:00")));
}

TEST_CASE("the settings say beneath the zone that this PC's rules of it are behind", "[rules][settings]")
{
    SettingsDesk desk;
    const DatabaseLocation location = DatabaseLocation::parse(desk.folder.filePath(text("desk.db"))).take();
    desk.open("Organización");
    desk.answered();
    CHECK(desk.desk.words().filter(text("más antiguas")).isEmpty());
    keepRules(location, text("America/Mexico_City aaaa 2999a"));
    desk.open("Turnos");
    desk.open("Organización");
    desk.answered();
    CHECK(desk.desk.words().filter(text("más antiguas que aquellas con las que se cuentan los meses (2999a)")).size()
          == 1);
}

TEST_CASE("months by older rules are counted anew in the background, those by newer ones are left", "[rules]")
{
    QTemporaryDir folder;
    const DatabaseLocation location = DatabaseLocation::parse(folder.filePath(text("desk.db"))).take();
    REQUIRE(openDesk(location, OpenMode::Create, 1'795'000'000'000).ok());
    Store store(location);
    console::FigureKeeper keeper(store);
    int counted = 0;
    QObject::connect(&keeper, &console::FigureKeeper::counted, [&] { ++counted; });
    const auto kept = [&] {
        std::optional<Result<QString>> found;
        store.reader().ask<QString>(
            text("kept"), &keeper,
            [](Connection &connection) { return SettingRepository(connection).value(DeskSetting::FiguresZone); },
            [&](const Result<QString> &value) { found = value; });
        REQUIRE(test::waitFor([&] { return found.has_value(); }));
        REQUIRE(found->ok());
        return found->value();
    };
    const QString here = kept();
    CHECK(here.startsWith(text("America/Mexico_City ")));
    for (const char *before : {"America/Mexico_City aaaa 1999a", "America/Mexico_City"}) {
        keepRules(location, text(before));
        const int looked = counted;
        keeper.look();
        REQUIRE(test::waitFor([&] { return counted > looked; }));
        CHECK(kept() == here);
    }
    const int looked = counted;
    keepRules(location, text("America/Mexico_City aaaa 2999a"));
    keeper.look();
    CHECK(kept() == text("America/Mexico_City aaaa 2999a")); // Asked after what the look asks: it is answered.
    CHECK(counted == looked);
}
