// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/practice/practicecaller.h"

#include <vector>

namespace helpdesk {

/// One thing that was asked of the trainee beyond the points of the protocol.
struct PracticeCheck
{
    enum class What {
        Decision,  ///< The answer chosen at an operation.
        Datum,     ///< What had to be written down.
        Continued, ///< Whoever was cut off was gone on with.
        Tense,     ///< A heated call was marked.
        Hold,      ///< Something had to be looked up: on hold, with a reason.
    };

    What what = What::Decision;
    QString operation;
    QString key;          ///< Of a datum.
    QStringList expected; ///< Ids of answers, or texts that are accepted.
    QString found;        ///< Id of the answer, or the text; empty: not reached, or not written down.
    bool right = false;
    LocalText why; ///< What the manual asks for; may be empty.
};

/// What a practice call came to. Two figures that are never made one: points of the protocol kept of those due, and
/// what was right of what was asked.
struct PracticeScore
{
    int pointsKept = 0; ///< Bits 1 << point.
    int pointsDue = 0;
    std::vector<PracticeCheck> checks;
    bool hungUp = false; ///< The caller had enough and was gone before the end.
    bool unanswered = false;

    [[nodiscard]] int kept() const;
    [[nodiscard]] int due() const;
    [[nodiscard]] int right() const;
    [[nodiscard]] int asked() const { return static_cast<int>(checks.size()); }
};

/// Compares a call with the way that its caller asks for. Nothing is lost twice: a decision not reached counts as one
/// that is not right, a wrong one does not take what came right after it. Of a datum asked for several times the last
/// is judged.
[[nodiscard]] PracticeScore judgePractice(const PracticeCaller &caller, const CallState &state);

} // namespace helpdesk
