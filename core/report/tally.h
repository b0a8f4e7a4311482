// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/call/callreader.h"
#include "core/call/callsummary.h"
#include "core/call/measure.h"
#include "core/procedure/procedure.h"
#include "core/report/percent.h"

#include <QJsonObject>

#include <array>
#include <span>

namespace helpdesk {

/// How often each Measure was found: every figure of every report is a sum of these.
class CallTally
{
public:
    [[nodiscard]] qint64 operator[](Measure measure) const { return m_counts[static_cast<std::size_t>(measure)]; }
    [[nodiscard]] qint64 &operator[](Measure measure) { return m_counts[static_cast<std::size_t>(measure)]; }
    CallTally &operator+=(const CallTally &other);
    CallTally &operator-=(const CallTally &other);

    /// Nothing was counted, not even another channel.
    [[nodiscard]] bool isZero() const { return *this == CallTally(); }
    [[nodiscard]] Ratio ratio(Measure numerator, Measure denominator) const
    {
        return {(*this)[numerator], (*this)[denominator]};
    }
    /// Of the eight; what is received, unless something is wrong.
    [[nodiscard]] qint64 outcomes() const;
    /// Points kept of points due, of the four that the program judges.
    [[nodiscard]] Ratio adherence() const;

    /// Every measure by its word.
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing is 0, so that a list kept by an earlier version is read by a later one.
    [[nodiscard]] static CallTally fromJson(const QJsonObject &json);

    friend bool operator==(const CallTally &, const CallTally &) = default;

private:
    std::array<qint64, measureCount> m_counts{};
};

/// What one call counts for; nothing while it is open.
[[nodiscard]] CallTally tallyOf(const CallSummary &call);

/// REQUIRES: not Open.
[[nodiscard]] Measure measureOf(CallOutcome outcome);
[[nodiscard]] Measure measureOf(CallKind kind);

/// The eight outcomes and the six kinds, in the order in which they are shown.
[[nodiscard]] std::span<const Measure> outcomeMeasures();
[[nodiscard]] std::span<const Measure> kindMeasures();

/// A point of the protocol that the program judges, and the measures of it.
struct PointMeasures
{
    int point = 0;
    Measure due = Measure::Point1Due;
    Measure kept = Measure::Point1Kept;
};
[[nodiscard]] std::span<const PointMeasures> pointMeasures();

/// The calls behind a figure, for the call log: what \a measure counted of [from, to); \a agent null: of everybody.
[[nodiscard]] CallFilter callsBehind(Measure measure, AccountId agent, qint64 fromMs, qint64 toMs);

} // namespace helpdesk
