// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/indicators.h"

#include "core/report/reportjson.h"

#include <QJsonArray>

namespace helpdesk {

const EnumWords<Indicator, 4> indicatorWords{{{
    {Indicator::FirstLevel, "first_level"},
    {Indicator::SecondLevel, "second_level"},
    {Indicator::Transferred, "transferred"},
    {Indicator::Outside, "outside"},
}}};

Measure numeratorOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::FirstLevel:
        return Measure::KindFirstLevel;
    case Indicator::SecondLevel:
        return Measure::KindSecondLevel;
    case Indicator::Transferred:
        return Measure::KindTransferred;
    case Indicator::Outside:
        break;
    }
    return Measure::KindOutside;
}

Ratio ratioOf(Indicator indicator, const CallTally &tally)
{
    return tally.ratio(numeratorOf(indicator), Measure::Received);
}

QJsonObject IndicatorReport::toJson() const
{
    QJsonArray list;
    for (const MonthIndicators &month : months) {
        QJsonObject indicators;
        for (const auto &[indicator, word] : indicatorWords.words)
            indicators.insert(QLatin1String(word), jsonOf(ratioOf(indicator, month.total)));
        list.append(QJsonObject{{QStringLiteral("month"), month.month.text()},
                                {QStringLiteral("indicators"), indicators},
                                {QStringLiteral("open"), month.open},
                                {QStringLiteral("total"), month.total.toJson()}});
    }
    return {{QStringLiteral("as_of_ms"), asOfMs},
            {QStringLiteral("time_zone"), timeZone},
            {QStringLiteral("rules"), jsonOf(rules)},
            {QStringLiteral("months"), list}};
}

} // namespace helpdesk
