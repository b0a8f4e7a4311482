// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/zonerules.h"
#include "core/storage/call/tallyquery.h"

#include <map>
#include <optional>
#include <utility>

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
/// A registration or an amendment adds its difference in its own transaction. They hold by the clocks of one zone, and
/// by one set of its rules, which stand beside them (ZoneRules); that of the desk is another one after it was changed,
/// and none at all after a migration: then they are made anew.
///
/// PCs of one desk may have other rules of the same zone. Those with the newest make the sums anew, those with older
/// ones use them as they are, so that nobody counts to and fro; whose rules are newer say the editions, and where those
/// do not, a person (countAnew). Whoever has other rules than the sums still adds to them: the month of a call is the
/// same by any rules unless it rang within hours of a month's end, and then the sums are marked stale in that
/// transaction.
class MonthFigures
{
public:
    using Zones = LoadedZone (*)(const QString &name);

    /// \a zones: what knows the rules of this PC.
    explicit MonthFigures(Connection &connection, Zones zones = loadedZone);

    /// Adds what a call counts for. Within the caller's transaction; while the figures are not made yet, nothing.
    [[nodiscard]] Result<> add(qint64 startedAtMs, AccountId agent, const CallTally &difference);

    /// Makes the figures anew when they do not hold for the desk's zone, or when this PC is to count them by its rules
    /// of it (RulesStanding::Kind::Awaiting). Some seconds for a million calls, and only then. Where nothing can be
    /// written, or others write for long, figures by other rules stay as they are. REQUIRES: no transaction is open.
    [[nodiscard]] Result<> ensure();
    /// Only when they hold for another zone than the desk's.
    [[nodiscard]] Result<> ensureZone();
    /// The same in the caller's transaction.
    [[nodiscard]] Result<> ensureZoneWithin();
    /// Makes them anew by the rules of this PC, whatever they hold by. InvalidInput: it does not know the desk's zone.
    /// REQUIRES: no transaction is open.
    [[nodiscard]] Result<> countAnew();

    /// How they stand to the rules of this PC. REQUIRES: ensureZone().
    [[nodiscard]] Result<RulesStanding> standing();

    /// Oldest first, by agent. What ensure() has not made is not there.
    [[nodiscard]] Result<std::vector<MonthTally>> between(Month first, Month last);
    /// The oldest and the newest month with a figure; empty: there is none.
    [[nodiscard]] Result<std::optional<std::pair<Month, Month>>> extent();

    /// Adds one row: month, agent, every measure in its order.
    [[nodiscard]] static const Statement &adding();

    /// How many rows are not what the calls say. Looks at every call. Of sums by other rules, or that await being
    /// counted anew, only what no rules change is compared: each agent's months together. REQUIRES: ensureZone().
    [[nodiscard]] Result<qint64> differing();

    /// Of many calls in one transaction: until endMany() what is added is summed by month and agent, and written once.
    /// After an error, or a transaction that was rolled back, beginMany() begins anew.
    void beginMany();
    [[nodiscard]] Result<> endMany();

private:
    /// What the setting figures-zone says.
    struct Kept
    {
        QString zone; ///< Empty: the figures are not made yet.
        ZoneRules rules;
    };
    enum class Due { OtherZone, OtherRules, Always };
    enum class Lock { None, Shared, Alone };

    [[nodiscard]] static Kept keptOf(const QString &text);
    [[nodiscard]] Result<QString> keptText(Lock lock);
    [[nodiscard]] Result<> markStale();
    [[nodiscard]] Result<bool> isDue(Due due, Lock lock);
    [[nodiscard]] Result<> make(Due due);
    [[nodiscard]] Result<> makeWithin(Due due);
    [[nodiscard]] Result<> replaceAll(const QTimeZone &zone);
    [[nodiscard]] Result<std::vector<MonthTally>> counted(const QTimeZone &zone);
    [[nodiscard]] Result<> write(const MonthTally &figure);

    Connection &m_connection;
    std::optional<std::map<std::pair<int, qint64>, MonthTally>>
        m_many;                        ///< By month and agent; empty: each is written at once.
    std::optional<QString> m_manyText; ///< What the setting said when the first of them was added.
    Zones m_zones;
    QString m_keptText; ///< Of the last figure: reading a zone's rules takes longer than the figure.
    QTimeZone m_zone;
    Month m_month; ///< Of the last figure, and its span; calls come one after the other.
    TimeSpan m_span;
    bool m_ownRules = false; ///< The figures hold by the rules of this PC.
};

} // namespace helpdesk
