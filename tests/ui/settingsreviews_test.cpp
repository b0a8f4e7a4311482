// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/settingrepository.h"
#include "tests/ui/settingsdesk.h"

#include <QSpinBox>

using namespace helpdesk;

namespace {

int kept(SettingsDesk &desk)
{
    return desk.in<int>(desk.store->acts(),
                        [](Connection &connection) { return SettingRepository(connection).reviewsPerWeek(); });
}

} // namespace

TEST_CASE("the desk says how many calls of each agent are listened to; none is a choice, and kept when saved",
          "[settings]")
{
    SettingsDesk desk(Language::English);
    desk.open("Listened calls");
    auto *calls = qobject_cast<QSpinBox *>(desk.named("Calls of each agent, a week"));
    REQUIRE(calls);
    CHECK(calls->value() == 3);
    calls->setFocus();
    for (int n = 0; n < 4; ++n) // There are no fewer than none.
        desk.desk.press(Qt::Key_Down);
    CHECK_FALSE(desk.desk.words().filter(QStringLiteral("None: no call is drawn.")).isEmpty());
    CHECK(kept(desk) == 3);
    desk.desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.answered();
    CHECK(kept(desk) == 0);
    CHECK_FALSE(desk.desk.words().filter(QStringLiteral("Calls that were drawn already stay drawn.")).isEmpty());
}
