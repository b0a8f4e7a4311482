// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/tallyquery.h"

#include <QTimeZone>

namespace helpdesk {

/// What was counted of one agent's calls of one month.
struct MonthTally
{
    Month month;
    AccountId agent;
    CallTally tally;

    friend bool operator==(const MonthTally &, const MonthTally &) = default;
};

/// The months side by side, kept as sums so that looking at all of them costs nothing.
///
/// A registration or an amendment adds its difference in its own transaction. They hold by the clocks of one zone; that of
/// the desk is another one after it was changed, and none at all after a migration: then they are made anew.
class MonthFigures
{
public:
    explicit MonthFigures(Connection &connection);

    /// Adds what a call counts for. Within the caller's transaction; while the figures are not made yet, nothing.
    [[nodiscard]] Result<> add(qint64 startedAtMs, AccountId agent, const CallTally &difference);

    /// Makes the figures anew when they do not hold for the desk's zone. Some seconds for a million calls, and only then.
    /// REQUIRES: no transaction is open.
    [[nodiscard]] Result<> ensure();
    /// The same in the caller's transaction.
    [[nodiscard]] Result<> ensureWithin();

    /// Oldest first, by agent. What ensure() has not made is not there.
    [[nodiscard]] Result<std::vector<MonthTally>> between(Month first, Month last);
    /// The oldest and the newest month with a figure; empty: there is none.
    [[nodiscard]] Result<std::optional<std::pair<Month, Month>>> extent();

    /// Adds one row: month, agent, every measure in its order.
    [[nodiscard]] static const Statement &adding();

    /// How many rows are not what the calls say. Looks at every call. REQUIRES: ensure().
    [[nodiscard]] Result<qint64> differing();

private:
    [[nodiscard]] Result<QString> keptZone();
    [[nodiscard]] Result<std::vector<MonthTally>> counted(const QTimeZone &zone);
    [[nodiscard]] Result<> write(const MonthTally &figure);

    Connection &m_connection;
    QTimeZone m_zone; ///< Of the last figure: reading a zone's rules takes longer than the figure.
};

} // namespace helpdesk
