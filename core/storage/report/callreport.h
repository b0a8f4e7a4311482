// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/organisation/shiftplan.h"
#include "core/report/month.h"
#include "core/report/reportline.h"
#include "core/storage/definition/definitionrepository.h"

#include <QHash>

#include <functional>

namespace helpdesk {

class Connection;

/// Reads the lines of the general call report, from the earliest on, without ever holding more than a thousand.
///
/// For one connection, in its thread. Registered and open calls alike.
class CallReport
{
public:
    /// An error ends the reading.
    using Take = std::function<Result<>(const ReportLine &line)>;

    explicit CallReport(Connection &connection);

    /// Calls whose first ring falls in the period.
    [[nodiscard]] Result<qint64> count(const TimeSpan &period);

    /// Hands over every call of the period in the order of the first rings, all of one state of the database; ends at
    /// the first error of \a take, and that is its own.
    [[nodiscard]] Result<> each(const TimeSpan &period, const Take &take);

private:
    [[nodiscard]] Result<> readNames();
    [[nodiscard]] Result<> readShifts();
    [[nodiscard]] const QString &shiftAt(qint64 atMs);
    [[nodiscard]] Result<DefinitionsPtr> definitionsOf(DefinitionSetId id);
    [[nodiscard]] Result<LocalText> serviceOf(const CallSummary &call);
    [[nodiscard]] Result<std::vector<std::vector<CallEvent>>> eventsOf(const std::vector<CallRow> &calls);
    [[nodiscard]] Result<std::vector<ReportSaid>> saidOf(const std::vector<CallRow> &calls);
    [[nodiscard]] Result<> hand(std::vector<CallRow> calls, const Take &take);

    Connection &m_connection;
    DefinitionCache m_cache;
    ShiftPlan m_shifts;
    QTimeZone m_zone;
    ShiftSpan m_shift; ///< Of the line before: mostly the next one's.
    QHash<AccountId, QString> m_names;
    QHash<DefinitionSetId, DefinitionsPtr> m_definitions; ///< Null: cannot be understood any more.
};

} // namespace helpdesk
