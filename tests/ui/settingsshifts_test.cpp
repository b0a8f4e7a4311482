// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/settingrepository.h"
#include "tests/support/common.h"
#include "tests/ui/settingsdesk.h"

#include <QTimeEdit>

using namespace helpdesk;

namespace {

ShiftPlan keptPlan(SettingsDesk &desk)
{
    return desk.in<ShiftPlan>(desk.store->acts(),
                              [](Connection &connection) { return SettingRepository(connection).shifts(); });
}

void setHour(SettingsDesk &desk, const char *field, int hour)
{
    auto *edit = qobject_cast<QTimeEdit *>(desk.named(field));
    REQUIRE(edit);
    edit->setTime(QTime(hour, 0));
    desk.desk.settle();
}

} // namespace

TEST_CASE("shifts are named and timed in the settings; nothing is kept until they are saved", "[settings]")
{
    SettingsDesk desk(Language::English);
    desk.open("Shifts");
    REQUIRE(desk.rows("Shifts").size() == 3);
    desk.choose("Shifts", 0);
    desk.fill("Name", text("Early"));
    setHour(desk, "Begins at", 6);
    desk.answered();
    CHECK(keptPlan(desk) == ShiftPlan::standard());
    CHECK(desk.desk.words().filter(text("overlaps with")).isEmpty()); // Not said before somebody wants to save.
    desk.click("Save");
    CHECK(keptPlan(desk) == ShiftPlan::standard());
    CHECK_FALSE(desk.desk.words().filter(text("overlaps with")).isEmpty());
    setHour(desk, "Begins at", 7);
    CHECK(desk.desk.words().filter(text("overlaps with")).isEmpty());
    desk.click("Save");
    REQUIRE(keptPlan(desk).find(text("Early")));
    CHECK(keptPlan(desk).find(text("Early"))->start == QTime(7, 0));
    CHECK(keptPlan(desk).find(text("Early"))->id == ShiftPlan::standard().shifts().at(0).id);
}

TEST_CASE("a shift without a name, or with one that is taken, is said at its name", "[settings]")
{
    SettingsDesk desk(Language::English);
    desk.open("Shifts");
    desk.choose("Shifts", 1);
    const QString other = desk.rows("Shifts").at(2).section(QLatin1Char(','), 0, 0);
    desk.fill("Name", {});
    desk.click("Save");
    CHECK_FALSE(desk.desk.words().filter(text("needs a name")).isEmpty());
    desk.fill("Name", other);
    CHECK_FALSE(desk.desk.words().filter(text("has this name already")).isEmpty());
    desk.click("Undo");
    CHECK(desk.desk.words().filter(text("has this name already")).isEmpty());
    CHECK(keptPlan(desk) == ShiftPlan::standard());
}

TEST_CASE("a desk can do without shifts, and gets them again", "[settings]")
{
    SettingsDesk desk(Language::English);
    desk.open("Shifts");
    for (int left = 3; left > 0; --left)
        desk.click("Remove");
    desk.click("Save");
    CHECK(keptPlan(desk).shifts().empty());
    desk.click("New shift");
    desk.fill("Name", text("Whole"));
    setHour(desk, "Ends at", 7);
    CHECK_FALSE(desk.desk.words().filter(text("A whole day.")).isEmpty());
    desk.click("Save");
    REQUIRE(keptPlan(desk).shifts().size() == 1);
    CHECK(keptPlan(desk).shifts().front().name == text("Whole"));
}
