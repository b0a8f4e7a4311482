// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/shiftplan.h"

#include "core/organisation/localtime.h"
#include "tests/support/enginefixture.h"
#include "tests/support/ownzones.h"

#include <QJsonObject>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone steady(ownzone::steady);
const QTimeZone north(ownzone::north);
constexpr qint64 hourMs = 3'600'000;

ShiftPlan planOf(std::vector<Shift> shifts)
{
    return taken(ShiftPlan::of(std::move(shifts)));
}

qint64 at(QDate day, int hour, int minute, const QTimeZone &zone)
{
    return instantOf(day, QTime(hour, minute), zone);
}

const std::vector<Shift> nightFromTen{{u"s1"_s, u"Día"_s, QTime(6, 0), QTime(22, 0)},
                                      {u"s2"_s, u"Noche"_s, QTime(22, 0), QTime(6, 0)}};

} // namespace

TEST_CASE("a call of 05:59 belongs to the night shift of the day before", "[organisation]")
{
    const ShiftPlan plan = planOf(nightFromTen);
    const ShiftSpan night = plan.spanAt(at({2026, 11, 1}, 5, 59, steady), steady);
    CHECK(night.name == u"Noche"_s);
    CHECK(night.day == QDate(2026, 10, 31));
    CHECK(night.beginMs == at({2026, 10, 31}, 22, 0, steady));
    const ShiftSpan day = plan.spanAt(at({2026, 11, 1}, 6, 0, steady), steady);
    CHECK(day.name == u"Día"_s);
    CHECK(day.day == QDate(2026, 11, 1));
    CHECK(night.endMs == day.beginMs);
}

TEST_CASE("shifts meet without a hole on days of 23 and of 25 hours", "[organisation]")
{
    const ShiftPlan plan =
        GENERATE(ShiftPlan::standard(), planOf(nightFromTen),
                 planOf({{u"a"_s, u"A"_s, QTime(1, 30), QTime(2, 30)}, {u"b"_s, u"B"_s, QTime(2, 30), QTime(1, 30)}}));
    for (const QDate day : {QDate(2026, 3, 8), QDate(2026, 11, 1)}) {
        const qint64 begin = at(day, 0, 0, north);
        const qint64 end = at(day.addDays(1), 0, 0, north);
        CHECK(end - begin == (day.month() == 3 ? 23 : 25) * hourMs);
        qint64 reached = begin - 1;
        for (const ShiftSpan &span : plan.spansBetween(begin, end, north)) {
            CHECK_FALSE(span.isGap());
            CHECK(span.beginMs <= reached + 1);
            if (reached >= begin)
                CHECK(span.beginMs == reached);
            reached = span.endMs;
        }
        CHECK(reached >= end);
    }
}

TEST_CASE("a night shift lasts an hour less or more when the clocks change in it", "[organisation]")
{
    const ShiftPlan plan = planOf(nightFromTen);
    const auto length = [&](QDate day) {
        const ShiftSpan span = *plan.spanOf(u"s2"_s, day, north);
        return (span.endMs - span.beginMs) / hourMs;
    };
    CHECK(length({2026, 3, 6}) == 8);
    CHECK(length({2026, 3, 7}) == 7);
    CHECK(length({2026, 10, 31}) == 9);
}

TEST_CASE("a start that daylight saving skips is the next instant, a doubled one the first", "[organisation]")
{
    const ShiftPlan plan = planOf({{u"a"_s, u"A"_s, QTime(2, 30), QTime(10, 0)}});
    CHECK(plan.spanOf(u"a"_s, {2026, 3, 8}, north)->beginMs == at({2026, 3, 8}, 3, 0, north));
    const ShiftPlan doubled = planOf({{u"a"_s, u"A"_s, QTime(1, 30), QTime(10, 0)}});
    const ShiftSpan span = *doubled.spanOf(u"a"_s, {2026, 11, 1}, north);
    CHECK(span.endMs - span.beginMs == (8 * 60 + 30 + 60) * 60'000);
}

TEST_CASE("between shifts is a gap that is nobody's, dated by the day it begins on", "[organisation]")
{
    const ShiftPlan plan = planOf({{u"s1"_s, u"Oficina"_s, QTime(9, 0), QTime(17, 0)}});
    const ShiftSpan gap = plan.spanAt(at({2026, 3, 3}, 2, 0, steady), steady);
    CHECK(gap.isGap());
    CHECK(gap.day == QDate(2026, 3, 2));
    CHECK(gap.beginMs == at({2026, 3, 2}, 17, 0, steady));
    CHECK(gap.endMs == at({2026, 3, 3}, 9, 0, steady));
    CHECK(plan.gapsOf({2026, 3, 2}, steady) == std::vector{gap});
    CHECK(ShiftPlan::standard().gapsOf({2026, 3, 2}, steady).empty());
}

TEST_CASE("a desk without shifts has days of no shift", "[organisation]")
{
    const ShiftSpan day = ShiftPlan().spanAt(at({2026, 11, 1}, 12, 0, north), north);
    CHECK(day.isGap());
    CHECK(day.day == QDate(2026, 11, 1));
    CHECK(day.endMs - day.beginMs == 25 * hourMs);
}

TEST_CASE("shifts that overlap, share a name or have none are refused", "[organisation]")
{
    using Kind = ShiftFault::Kind;
    const Shift morning{u"s1"_s, u"Mañana"_s, QTime(7, 0), QTime(15, 0)};
    const auto faultOf = [&](const Shift &second) {
        const auto faults = ShiftPlan::faultsOf({morning, second});
        CHECK(ShiftPlan::of({morning, second}).ok() == faults.empty());
        return faults.empty() ? std::optional<Kind>() : std::optional(faults.front().kind);
    };
    CHECK_FALSE(faultOf({u"s2"_s, u"Tarde"_s, QTime(15, 0), QTime(7, 0)}));
    CHECK(faultOf({u"s2"_s, u"Tarde"_s, QTime(14, 59), QTime(22, 0)}) == Kind::Overlap);
    CHECK(faultOf({u"s2"_s, u"Noche"_s, QTime(22, 0), QTime(7, 1)}) == Kind::Overlap);
    CHECK(faultOf({u"s2"_s, u"Media"_s, QTime(9, 0), QTime(10, 0)}) == Kind::Overlap);
    CHECK(faultOf({u"s2"_s, u"Todo"_s, QTime(3, 0), QTime(3, 0)}) == Kind::Overlap);
    CHECK(faultOf({u"s2"_s, u"MANANA "_s, QTime(15, 0), QTime(22, 0)}) == Kind::NameTaken);
    CHECK(faultOf({u"s2"_s, u"  "_s, QTime(15, 0), QTime(22, 0)}) == Kind::NoName);
    CHECK(faultOf({u"s2"_s, u"Tarde"_s, QTime(), QTime(22, 0)}) == Kind::NoTime);
    CHECK(ShiftPlan::faultsOf({{u"s1"_s, u"Todo"_s, QTime(3, 0), QTime(3, 0)}}).empty());
}

TEST_CASE("shifts come back from JSON as they went", "[organisation]")
{
    const ShiftPlan plan = ShiftPlan::standard();
    CHECK(taken(ShiftPlan::fromJson(plan.toJson())) == plan);
    CHECK(codeOf(ShiftPlan::fromJson(QJsonArray{QJsonObject{}})) == Error::Code::InvalidInput);
    CHECK(plan.find(u"VESPERTINO"_s)->id == u"s2"_s);
    CHECK(ShiftPlan::newId(plan.shifts()) == u"s4"_s);
}
