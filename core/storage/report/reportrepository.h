// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/shiftreport.h"
#include "core/storage/call/tallyquery.h"
#include "core/storage/definition/definitionrepository.h"

namespace helpdesk {

class Connection;

/// Answers with the figures of the desk, in the thread of its connection. Each answer is of one state of the database.
///
/// Months come from the sums that are kept (MonthFigures), which after a change of the desk's zone are made anew first:
/// some seconds for a million calls. Shifts are counted from their calls.
/// REQUIRES: no transaction is open.
class ReportRepository
{
public:
    ReportRepository(Connection &connection, DefinitionCache &cache);

    /// Each month from \a first to \a last. REQUIRES: first ≤ last.
    [[nodiscard]] Result<IndicatorReport> indicators(Month first, Month last, qint64 nowMs);
    /// From the first month with a call to the last, at least to that of now.
    [[nodiscard]] Result<IndicatorReport> allMonths(qint64 nowMs);
    /// NotFound: the period names a shift that there is not.
    [[nodiscard]] Result<KpiReport> kpis(const KpiPeriod &period, qint64 nowMs);
    /// Of a shift of the plan, or of a gap between two. madeBy and note are for the caller to fill in.
    [[nodiscard]] Result<ShiftReport> shiftReport(const ShiftSpan &span, qint64 nowMs);

    /// The frame that papers of now carry; a kept report has its own.
    [[nodiscard]] Result<ReportHead> head();

    /// Keeps a signed report under an id of IdSource; beside earlier ones of the same shift. The same again changes
    /// nothing.
    [[nodiscard]] Result<> keep(const ShiftReport &report, qint64 id, AccountId by);
    /// The latest shift first, and of one shift what was signed last; from the one after \a after on.
    [[nodiscard]] Result<std::vector<KeptShiftReport>> keptReports(const KeptPlace &after, int limit);
    /// As it was signed.
    [[nodiscard]] Result<ShiftReport> keptReport(qint64 id);

private:
    struct Spans
    {
        TimeSpan whole;
        std::vector<TimeSpan> parts;
        QString name;
    };
    [[nodiscard]] Result<Spans> spansOf(const KpiPeriod &period);
    [[nodiscard]] Result<AgentTallies> talliesOf(const KpiPeriod &period, const Spans &spans);
    [[nodiscard]] Result<> addTickets(const Spans &spans, std::map<AccountId, KpiLine> &lines);
    [[nodiscard]] Result<> addOpen(std::vector<MonthIndicators> &months, const QTimeZone &zone);

    Connection &m_connection;
    DefinitionCache &m_cache;
};

} // namespace helpdesk
