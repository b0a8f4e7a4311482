// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reviewreport.h"

#include "core/report/reportjson.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumWords<HeardPoint, 3> pointWords{{{
    {HeardPoint::Tone, "point_3"},
    {HeardPoint::Attention, "point_4"},
    {HeardPoint::Patience, "point_5"},
}}};

QJsonObject lineToJson(const ReviewLine &line)
{
    QJsonObject json{{u"drawn"_s, line.drawn},
                     {u"heard"_s, line.heard},
                     {u"not_heard"_s, line.passed},
                     {u"program_adherence"_s, jsonOf(line.program)}};
    for (const HeardPoint point : heardPoints)
        json.insert(pointWords.word(point), jsonOf(line.of(point)));
    return json;
}

} // namespace

void ReviewLine::count(ReviewState state, const std::optional<Judgement> &standing, qint64 calls)
{
    drawn += calls;
    if (state == ReviewState::Passed)
        passed += calls;
    if (!standing)
        return;
    heard += calls;
    for (std::size_t n = 0; n < heardPoints.size(); ++n) {
        const Verdict verdict = standing->of(heardPoints[n]);
        if (verdict != Verdict::Kept && verdict != Verdict::NotKept)
            continue;
        points[n].denominator += calls;
        points[n].numerator += verdict == Verdict::Kept ? calls : 0;
    }
}

ReviewLine &ReviewLine::operator+=(const ReviewLine &other)
{
    drawn += other.drawn;
    heard += other.heard;
    passed += other.passed;
    for (std::size_t n = 0; n < points.size(); ++n) {
        points[n].numerator += other.points[n].numerator;
        points[n].denominator += other.points[n].denominator;
    }
    program.numerator += other.program.numerator;
    program.denominator += other.program.denominator;
    return *this;
}

QJsonObject ReviewReport::toJson() const
{
    QJsonArray lines;
    for (const ReviewLine &line : agents) {
        QJsonObject json = lineToJson(line);
        json.insert(u"agent"_s, line.agent.value);
        json.insert(u"name"_s, line.name);
        lines.append(json);
    }
    QJsonObject json{{u"report"_s, u"reviews"_s},
                     {u"as_of_ms"_s, asOfMs},
                     {u"time_zone"_s, timeZone},
                     {u"month"_s, month.text()},
                     {u"agents"_s, lines}};
    if (desk)
        json.insert(u"desk"_s, lineToJson(*desk));
    return json;
}

} // namespace helpdesk
