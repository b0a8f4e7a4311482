// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QTimeZone>

#include <array>
#include <vector>

/// Which calls a person listens to: drawn by lot, and by nobody's choice.
namespace helpdesk {

inline constexpr int mostReviewsPerWeek = 50;

/// A week from Monday on by the clocks of a zone.
struct SampleWeek
{
    qint64 beginMs = 0;
    std::array<qint64, 7> dayEndsMs{};

    [[nodiscard]] qint64 endMs() const { return dayEndsMs.back(); }
    friend bool operator==(const SampleWeek &, const SampleWeek &) = default;
};

/// The week that holds \a day.
[[nodiscard]] SampleWeek sampleWeekOf(QDate day, const QTimeZone &zone);

/// A call of one agent that may be drawn, or was.
struct EligibleCall
{
    CallId call;
    qint64 startedAtMs = 0; ///< First ring.
};

/// One that was drawn before.
struct DrawnCall
{
    CallId call;
    bool passed = false; ///< It could not be listened to: another one takes its place.
};

/// How many calls of an agent are drawn by the end of the \a day of the week (1 to 7): the week's number, spread
/// evenly.
[[nodiscard]] constexpr int sampleBy(int day, int perWeek)
{
    return (perWeek * day + 6) / 7;
}

/// The place of a call in the lot. Whoever does not know \a secret can neither foresee nor choose it.
[[nodiscard]] QByteArray lotOf(CallId call, const QByteArray &secret);

/// What is to be drawn of one agent's \a calls of \a week by now, beside what was drawn \a before.
///
/// Day by day, as each day ends: of what rang until then and was not drawn, the first of the lot, until sampleBy() is
/// reached. So it does not matter who asks, when or how often: the calls of a day that still runs are not drawn, and
/// asking again draws nothing else. What was drawn stays drawn. REQUIRES: every call rang within \a week; those of \a
/// before are of the same agent and week.
[[nodiscard]] std::vector<CallId> drawSample(const SampleWeek &week, const std::vector<EligibleCall> &calls,
                                             const std::vector<DrawnCall> &before, int perWeek,
                                             const QByteArray &secret, qint64 nowMs);

} // namespace helpdesk
