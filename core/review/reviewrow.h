// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"
#include "core/review/callreview.h"

namespace helpdesk {

/// Who asks for reviews. Whoever is no senior sees what was heard of their own calls and nobody else's.
struct ReviewAsker
{
    AccountId account;
    bool senior = false;

    friend bool operator==(const ReviewAsker &, const ReviewAsker &) = default;
};

/// A call of the sample as a list shows it.
struct ReviewRow
{
    ReviewHead head;
    ReviewState state = ReviewState::Waiting;
    bool unread = false; ///< Its agent has not yet read what was judged last.
    CallSummary call;
    qint64 folio = 0;
};

/// What waits for somebody.
struct ReviewNews
{
    int unread = 0; ///< Own calls that were heard since they looked.
    int toHear = 0; ///< Calls of others to be listened to, or answered by their agents; of a senior.

    friend bool operator==(const ReviewNews &, const ReviewNews &) = default;
};

} // namespace helpdesk
