// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/zonerules.h"
#include "core/report/month.h"
#include "core/report/tally.h"

#include <QDate>
#include <QJsonObject>

#include <span>
#include <vector>

namespace helpdesk {

/// Shares of seed 004 and of the protocol, each of two sums; never the mean of shares.
enum class Kpi {
    ResponseRate,       ///< Answered of what rang.
    WithoutSecondLevel, ///< Answered calls without a ticket, of those answered.
    FirstContact,       ///< Requests solved by telephone, of those that entered first or second level support.
    SatisfactionRate,   ///< Callers who answered, of those asked.
    Adherence,          ///< Points kept of points due.
    RingsKept,          ///< Point 1 alone,
    HoldsKept,          ///< and single holds.
};
extern const EnumWords<Kpi, 7> kpiWords;

/// What a share is made of: the sums of some measures above and below the line.
struct ShareMeasures
{
    std::span<const Measure> part;
    std::span<const Measure> whole;
};
[[nodiscard]] ShareMeasures measuresOf(Kpi kpi);
[[nodiscard]] Ratio ratioOf(Kpi kpi, const CallTally &tally);
/// The mean of 1 to 5 in hundredths, half up; empty when nobody answered.
[[nodiscard]] std::optional<qint64> satisfactionHundredths(const CallTally &tally);
/// Mean per answered call whose times are known, in milliseconds, half up; empty when there is none. REQUIRES: TalkMs,
/// HoldMs or HandleMs.
[[nodiscard]] std::optional<qint64> meanMs(Measure measure, const CallTally &tally);

/// One agent of one period; the desk's own line likewise.
struct KpiLine
{
    AccountId agent; ///< Null in the desk's line. Who answered, or whom it rang at.
    QString name;
    CallTally tally;
    qint64 ticketsMade = 0;      ///< By whom they were made and when, whatever the call's first ring. Those that stand.
    qint64 ticketsCancelled = 0; ///< Withdrawn again: beside.

    friend bool operator==(const KpiLine &, const KpiLine &) = default;
};

/// Which calls the figures are of.
struct KpiPeriod
{
    enum class Kind {
        Month,
        Shift,        ///< One shift of one day.
        ShiftOfMonth, ///< What rang in the month within shifts of this name.
    };
    Kind kind = Kind::Month;
    Month month;     ///< Month, ShiftOfMonth.
    QString shiftId; ///< Empty with ShiftOfMonth: the gaps.
    QString shiftName;
    QDate day; ///< Shift.

    friend bool operator==(const KpiPeriod &, const KpiPeriod &) = default;
};

struct KpiReport
{
    qint64 asOfMs = 0;
    QString timeZone;
    KpiPeriod period;
    TimeSpan span;               ///< Of the month or the shift.
    std::vector<KpiLine> agents; ///< By name; nobody without a figure.
    KpiLine desk;
    RulesStanding rules; ///< Of a month: by which it was counted, and those of whoever asked.

    /// Puts the line of \a agent first; nothing changes when there is none.
    void putFirst(AccountId agent);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const KpiReport &, const KpiReport &) = default;
};

} // namespace helpdesk
