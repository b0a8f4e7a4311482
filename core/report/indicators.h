// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/zonerules.h"
#include "core/report/month.h"
#include "core/report/tally.h"

#include <QJsonObject>

#include <vector>

namespace helpdesk {

/// The four of the manual (002): calls that have the kind, of those received in the month. They need not add up to 100.
enum class Indicator { FirstLevel, SecondLevel, Transferred, Outside };
extern const EnumWords<Indicator, 4> indicatorWords;

/// Counted above the line; below it always stands Measure::Received.
[[nodiscard]] Measure numeratorOf(Indicator indicator);
[[nodiscard]] Ratio ratioOf(Indicator indicator, const CallTally &tally);

/// One month of the desk.
struct MonthIndicators
{
    Month month;
    CallTally total;
    qint64 open = 0; ///< By telephone or VoIP, rang in the month, not registered yet: beside, not counted.

    [[nodiscard]] bool isEmpty() const { return total[Measure::Received] == 0; }
    friend bool operator==(const MonthIndicators &, const MonthIndicators &) = default;
};

/// Months side by side, oldest first, without a hole; one without calls is empty and shows dashes.
struct IndicatorReport
{
    qint64 asOfMs = 0;
    QString timeZone; ///< By whose clocks the months begin and end.
    std::vector<MonthIndicators> months;
    RulesStanding rules; ///< By which the months were counted, and those of whoever asked.

    /// With the four as numerator, denominator and tenths of a percent (null: nothing to divide by).
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const IndicatorReport &, const IndicatorReport &) = default;
};

} // namespace helpdesk
