// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/base/result.h"
#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/shiftnote.h"
#include "core/report/shiftreport.h"
#include "ui/report/reviewports.h"

#include <functional>
#include <vector>

namespace helpdesk {

/// The shifts of the desk and its clocks, which every choice of a period goes by.
struct ReportDesk
{
    ShiftPlan shifts;
    QTimeZone zone;

    friend bool operator==(const ReportDesk &, const ReportDesk &) = default;
};

/// Figures together with the frame that their paper has.
template<typename Report>
struct FramedReport
{
    Report report;
    ReportHead head;
};

/// What the page of reports asks the program for. Answers come later, in the window's thread; one whose asker is gone
/// is dropped, and the newest question of a kind replaces one that still waits, whose answer never comes.
struct ReportPorts
{
    template<typename T = std::monostate>
    using Answer = std::function<void(const Result<T> &)>;

    std::function<Moment()> now;
    /// For a report that is to be kept.
    std::function<qint64()> nextId;
    std::function<void(Answer<ReportDesk>)> desk;
    /// madeBy and note are for whoever asks to fill in.
    std::function<void(const ShiftSpan &, Answer<ShiftReport>)> shiftReport;
    /// Keeps a signed report. The same id again changes nothing.
    std::function<void(const ShiftReport &, qint64 id, AccountId by, Answer<>)> keep;
    /// The latest shift first, from the one after \a after on.
    std::function<void(const KeptPlace &after, int limit, Answer<std::vector<KeptShiftReport>>)> kept;
    /// As it was signed.
    std::function<void(qint64 id, Answer<ShiftReport>)> keptReport;
    /// What a shift leaves to the next: kept as it is typed; the newest of a shift is what stands.
    std::function<void(const ShiftNote &, Answer<>)> keepNote;
    std::function<void(const QString &shift, Answer<ShiftNote>)> note;
    std::function<void(Month first, Month last, Answer<FramedReport<IndicatorReport>>)> indicators;
    std::function<void(const KpiPeriod &, Answer<FramedReport<KpiReport>>)> kpis;
    ReviewPorts reviews;
};

} // namespace helpdesk
