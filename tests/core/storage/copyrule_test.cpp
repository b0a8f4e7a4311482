// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/copy/copyrule.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace helpdesk;

namespace {

const QDate sunday(2026, 11, 22);

std::vector<QDateTime> daily(QDate last, int count)
{
    std::vector<QDateTime> copies;
    for (int i = 0; i < count; ++i)
        copies.emplace_back(last.addDays(-i), QTime(7, 30));
    return copies;
}

std::vector<QDate> keptOf(std::vector<QDateTime> copies, const CopyRule &rule = {})
{
    const std::vector<QDateTime> gone = copiesToForget(copies, rule);
    std::vector<QDate> kept;
    for (const QDateTime &copy : copies) {
        if (std::find(gone.begin(), gone.end(), copy) == gone.end())
            kept.push_back(copy.date());
    }
    return kept;
}

bool holds(const std::vector<QDate> &kept, QDate day)
{
    return std::find(kept.begin(), kept.end(), day) != kept.end();
}

} // namespace

TEST_CASE("of two years of daily copies seven days, four Sundays and twelve months are kept", "[copies]")
{
    const std::vector<QDate> kept = keptOf(daily(sunday, 730));
    for (int day = 0; day < 7; ++day)
        CHECK(holds(kept, sunday.addDays(-day)));
    for (int week = 0; week < 4; ++week)
        CHECK(holds(kept, sunday.addDays(-7 * week)));
    for (int month = 1; month < 12; ++month)
        CHECK(holds(kept, QDate(2026, 11, 1).addMonths(1 - month).addDays(-1)));
    CHECK(kept.size() == 7 + 3 + 11);
}

TEST_CASE("copies forgotten day by day come to the same as forgotten at once", "[copies]")
{
    std::vector<QDateTime> copies;
    for (QDate day = sunday.addDays(-729); day <= sunday; day = day.addDays(1)) {
        copies.emplace_back(day, QTime(7, 30));
        for (const QDateTime &gone : copiesToForget(copies, {}))
            copies.erase(std::find(copies.begin(), copies.end(), gone));
        CHECK(copies.size() <= 23);
    }
    CHECK(copies.size() == keptOf(daily(sunday, 730)).size());
}

TEST_CASE("a week without its Sunday keeps its last copy", "[copies]")
{
    std::vector<QDateTime> copies = daily(sunday, 60);
    copies.erase(copies.begin() + 14); // Sunday two weeks ago: the PC was off.
    const std::vector<QDate> kept = keptOf(copies);
    CHECK(holds(kept, sunday.addDays(-15)));
}

TEST_CASE("copies stay however old they are until newer ones take their place, and the last of several of one day",
          "[copies]")
{
    const std::vector<QDateTime> old{QDateTime(QDate(2020, 1, 1), QTime(8, 0)),
                                     QDateTime(QDate(2019, 1, 1), QTime(8, 0))};
    CHECK(keptOf(old).size() == 2);
    const std::vector<QDateTime> sameDay{QDateTime(sunday, QTime(8, 0)), QDateTime(sunday, QTime(9, 0))};
    CHECK(copiesToForget(sameDay, {}) == std::vector<QDateTime>{sameDay.front()});
    CHECK(copiesToForget({}, {}).empty());
}

TEST_CASE("a clock that was wrong for two days does not cost the copies of weeks", "[copies]")
{
    std::vector<QDateTime> copies = daily(sunday, 7);
    for (const QDate wrong : {QDate(2031, 5, 1), QDate(2031, 5, 2)}) {
        copies.emplace_back(wrong, QTime(7, 30));
        for (const QDateTime &gone : copiesToForget(copies, {}))
            copies.erase(std::find(copies.begin(), copies.end(), gone));
    }
    for (int day = 0; day < 5; ++day)
        CHECK(std::find(copies.begin(), copies.end(), QDateTime(sunday.addDays(-day), QTime(7, 30))) != copies.end());
}
