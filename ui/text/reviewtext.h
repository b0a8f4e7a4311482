// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reviewrow.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// What was heard of a call, in words.
class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ReviewText)

public:
    [[nodiscard]] static QString of(Verdict verdict);
    [[nodiscard]] static QString of(PassReason reason);
    /// The name of a point where the protocol's own title does not fit.
    [[nodiscard]] static QString of(HeardPoint point);
    /// How far a call has come; empty for one that waits.
    [[nodiscard]] static QString of(ReviewState state);
    /// "Tone: kept · Attention: not kept · Patience: did not come up".
    [[nodiscard]] static QString verdictsOf(const Judgement &judgement);
    /// What an entry says, without who and when: its verdicts, that it was answered, that it could not be heard.
    [[nodiscard]] static QString headOf(const ReviewEntry &entry);
    /// What was typed with it; may be empty.
    [[nodiscard]] static QString wordsOf(const ReviewEntry &entry);
};

} // namespace helpdesk
