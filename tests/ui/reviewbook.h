// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reviewports.h"

#include <QObject>

#include <optional>
#include <vector>

namespace helpdesk {

/// Calls that were drawn, in memory, under core's own rules; answers come later, as a store's do.
class ReviewBook
{
public:
    /// \a asker is borrowed.
    explicit ReviewBook(QObject &asker) : m_asker(asker) {}

    /// A call of \a agent that waits to be heard.
    ReviewId add(AccountId agent, qint64 startedAtMs);
    /// Said by another window.
    void sayElsewhere(ReviewId id, const ReviewEntry &entry);
    [[nodiscard]] const CallReview &of(ReviewId id) const;
    [[nodiscard]] ReviewPorts ports();

    std::optional<Error::Code> fault; ///< What everything that is said meets.
    bool lost = false;                ///< It is written, and the answer does not come through.
    int draws = 0;
    std::vector<ReviewAsker> askedAsSenior; ///< Who asked for the calls of others.
    std::vector<qint64> said;               ///< Ids, in the order in which they came.

private:
    struct Kept
    {
        CallReview review;
        int seen = 0;
    };
    [[nodiscard]] Kept *find(ReviewId id);
    [[nodiscard]] ReviewRow rowOf(const Kept &kept) const;
    template<typename T, typename Answer>
    void later(Answer answer, Result<T> value);
    [[nodiscard]] Result<CallReview> write(ReviewId id, const ReviewEntry &entry, int known, ReviewAsker who);
    [[nodiscard]] ReviewNews news(ReviewAsker who) const;

    QObject &m_asker;
    std::vector<Kept> m_kept;
};

} // namespace helpdesk
