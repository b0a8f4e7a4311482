// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/actor.h"
#include "core/practice/practicescore.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// A call of a practice round: which simulated caller it was.
struct PracticeCallRow
{
    CallId call;
    QString caller;
};

/// A round as it is kept; its calls are ordinary ones of the practice desk.
struct PracticeRoundRow
{
    qint64 id = 0;
    QString round;
    AccountId agent;
    qint64 begunAtMs = 0;
    std::vector<PracticeCallRow> calls; ///< In the order in which they rang.
};

/// What a round came to.
struct PracticeResult
{
    struct Call
    {
        CallId call;
        QString caller;
        std::optional<PracticeScore> score; ///< Empty: not registered.
    };
    qint64 id = 0;
    QString round;
    qint64 begunAtMs = 0;
    std::vector<Call> calls;
    AccountId agent; ///< Whose round it is.

    /// Sums over the calls that are registered; never one figure.
    struct Total
    {
        int kept = 0;
        int due = 0;
        int right = 0;
        int asked = 0;
    };
    [[nodiscard]] Total total() const
    {
        Total total;
        for (const Call &call : calls) {
            if (!call.score)
                continue;
            total.kept += call.score->kept();
            total.due += call.score->due();
            total.right += call.score->right();
            total.asked += call.score->asked();
        }
        return total;
    }
};

} // namespace helpdesk
