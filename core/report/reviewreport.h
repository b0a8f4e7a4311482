// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/month.h"
#include "core/report/percent.h"
#include "core/review/callreview.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace helpdesk {

/// What was heard of one agent's sampled calls of a month, beside what the program judged of all of them. No figure
/// here is the sum of two others: each point stands by itself.
struct ReviewLine
{
    AccountId agent; ///< Null: the desk.
    QString name;
    qint64 drawn = 0;
    qint64 heard = 0;
    qint64 passed = 0;                            ///< They could not be listened to.
    std::array<Ratio, heardPoints.size()> points; ///< Kept of judged.
    Ratio program;                                ///< Points 1, 2, 6 and 7 of every call (CallTally::adherence).

    /// Counts \a calls that came so far and, where they were judged, what of each point.
    void count(ReviewState state, const std::optional<Judgement> &standing, qint64 calls = 1);
    ReviewLine &operator+=(const ReviewLine &other);
    [[nodiscard]] const Ratio &of(HeardPoint point) const
    {
        return points[static_cast<std::size_t>(point) - static_cast<std::size_t>(HeardPoint::Tone)];
    }

    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

/// The sample of a month, by the first ring of its calls.
struct ReviewReport
{
    qint64 asOfMs = 0;
    QString timeZone;
    Month month;
    std::vector<ReviewLine> agents; ///< By name; whoever had a call drawn.
    std::optional<ReviewLine>
        desk; ///< Its program is that of all calls of the month. Not told to whoever may see their own alone.

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const ReviewReport &, const ReviewReport &) = default;
};

} // namespace helpdesk
