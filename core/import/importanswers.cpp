// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importanswers.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

const EnumWords<SerialDays, 2> serialDaysWords{{{{SerialDays::Right, "right"}, {SerialDays::Exchanged, "exchanged"}}}};
const EnumWords<IsoClock, 2> isoClockWords{{{{IsoClock::Desk, "desk"}, {IsoClock::Utc, "utc"}}}};
const EnumWords<ImportQuestion::About, 6> importQuestionWords{{{
    {ImportQuestion::About::Dates, "dates"},
    {ImportQuestion::About::Serials, "serials"},
    {ImportQuestion::About::Clock, "clock"},
    {ImportQuestion::About::Times, "times"},
    {ImportQuestion::About::Unit, "unit"},
    {ImportQuestion::About::Length, "length"},
}}};
const EnumWords<ImportNotice::About, 8> importNoticeWords{{{
    {ImportNotice::About::NoHeads, "no-heads"},
    {ImportNotice::About::LacksDay, "lacks-day"},
    {ImportNotice::About::LacksOutcome, "lacks-outcome"},
    {ImportNotice::About::Hidden, "hidden"},
    {ImportNotice::About::Uncomputed, "not-computed"},
    {ImportNotice::About::Errors, "errors"},
    {ImportNotice::About::NoHours, "no-hours"},
    {ImportNotice::About::TooWide, "too-wide"},
}}};

ImportAnswers ImportAnswers::over(const ImportAnswers &before) const
{
    ImportAnswers both = *this;
    const auto fill = [](auto &here, const auto &there) {
        if (!here)
            here = there;
    };
    fill(both.dates, before.dates);
    fill(both.serials, before.serials);
    fill(both.clock, before.clock);
    fill(both.times, before.times);
    fill(both.unit, before.unit);
    for (auto each = before.units.begin(); each != before.units.end(); ++each) {
        if (!both.units.contains(each.key()) && !unit)
            both.units.insert(each.key(), each.value());
    }
    return both;
}

QJsonObject ImportAnswers::toJson() const
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const auto &value, const auto &words) {
        if (value)
            json.insert(key, words.word(*value));
    };
    put(u"dates"_s, dates, dateOrderWords);
    put(u"serials"_s, serials, serialDaysWords);
    put(u"clock"_s, clock, isoClockWords);
    put(u"times"_s, times, timeFormWords);
    put(u"unit"_s, unit, durationUnitWords);
    QJsonObject each;
    for (auto said = units.begin(); said != units.end(); ++said)
        each.insert(said.key(), durationUnitWords.word(said.value()));
    if (!each.isEmpty())
        json.insert(u"units"_s, each);
    return json;
}

ImportAnswers ImportAnswers::fromJson(const QJsonObject &json)
{
    ImportAnswers answers;
    answers.dates = dateOrderWords.value(json.value(u"dates"_s).toString());
    answers.serials = serialDaysWords.value(json.value(u"serials"_s).toString());
    answers.clock = isoClockWords.value(json.value(u"clock"_s).toString());
    answers.times = timeFormWords.value(json.value(u"times"_s).toString());
    answers.unit = durationUnitWords.value(json.value(u"unit"_s).toString());
    const QJsonObject units = json.value(u"units"_s).toObject();
    for (auto each = units.begin(); each != units.end(); ++each) {
        if (const auto unit = durationUnitWords.value(each.value().toString()))
            answers.units.insert(each.key(), *unit);
    }
    return answers;
}

} // namespace helpdesk
