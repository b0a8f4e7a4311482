// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/reviewreport.h"
#include "core/review/reviewrow.h"

#include <functional>
#include <vector>

namespace helpdesk {

/// What the panel of listened calls asks the program for. Answers come later, in the window's thread; the newest
/// question of a kind replaces one that still waits, but everything that is said is written. Empty functions: there is
/// no such panel.
struct ReviewPorts
{
    template<typename T = std::monostate>
    using Answer = std::function<void(const Result<T> &)>;
    using Rows = std::vector<ReviewRow>;

    /// Draws what is due; answers how many.
    std::function<void(Answer<int>)> draw;
    std::function<void(ReviewAsker, Answer<ReviewNews>)> news;
    std::function<void(ReviewAsker, Answer<Rows>)> toHear;
    std::function<void(ReviewAsker, Month, Answer<Rows>)> heard;
    std::function<void(AccountId, Answer<Rows>)> own;
    std::function<void(ReviewId, ReviewAsker, Answer<CallReview>)> review;
    /// Adds what was said, to the \a known entries; the same id again changes nothing.
    std::function<void(ReviewId, const ReviewEntry &, int known, ReviewAsker, Answer<CallReview>)> say;
    /// The agent has read the judgement at \a seq.
    std::function<void(ReviewId, AccountId, int seq)> see;
    std::function<void(Month, ReviewAsker, Answer<ReviewReport>)> report;
};

} // namespace helpdesk
