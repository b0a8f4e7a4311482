// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/handover.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <thread>
#include <vector>

using namespace helpdesk;

TEST_CASE("what one thread makes another takes, all of it and in its order", "[base]")
{
    HandOver<int> line(2);
    std::thread maker([&line] {
        for (int i = 0; i < 1000; ++i)
            static_cast<void>(line.put(i));
        line.close();
    });
    std::vector<int> taken;
    while (const auto piece = line.take())
        taken.push_back(*piece);
    maker.join();
    REQUIRE(taken.size() == 1000);
    CHECK(taken.front() == 0);
    CHECK(taken.back() == 999);
    CHECK(std::is_sorted(taken.begin(), taken.end()));
}

TEST_CASE("who makes more than anybody takes is told so, and never waits for ever", "[base]")
{
    HandOver<int> line(2);
    int put = 0;
    std::thread maker([&] {
        while (line.put(put))
            ++put;
        line.close();
    });
    CHECK(line.take() == 0);
    line.giveUp();
    maker.join();
    CHECK(put >= 1);
    CHECK(put <= 3);
}
