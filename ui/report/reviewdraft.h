// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/callreview.h"

#include <QString>

#include <array>
#include <optional>

namespace helpdesk {

/// What is chosen and typed of a listened call, and not kept yet.
struct ReviewDraft
{
    std::array<std::optional<Verdict>, heardPoints.size()> verdicts;
    QString comment; ///< Or the reason in own words.
    PassReason reason = PassReason::NoRecording;
    QString answer;

    friend bool operator==(const ReviewDraft &, const ReviewDraft &) = default;
};

} // namespace helpdesk
