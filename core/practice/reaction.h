// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/practice/practicecaller.h"

namespace helpdesk {

/// What is to be heard of a simulated caller, and what the line does of itself.
struct PracticeReaction
{
    enum class Heard {
        Nothing, ///< Parked, or not this caller's turn.
        Rings,
        Says,   ///< `line`: the caller's words.
        OnLine, ///< `line`: a tone, another voice.
        Waits,  ///< On hold, patiently.
        Gone,   ///< They have hung up.
    };
    enum class Act {
        None,
        GiveUp,    ///< Hangs up before anybody has answered.
        HangUp,    ///< The line is lost, or they have waited too long.
        RingAgain, ///< Whoever was cut off dials again.
    };

    Heard heard = Heard::Nothing;
    LocalText line;
    Act act = Act::None;
};

/// The caller's side of a call as it stands: pure, so that it is the same live and in a test. \a askedAgain: the agent
/// has asked for their data once more at the operation in hand.
[[nodiscard]] PracticeReaction reactionOf(const PracticeCaller &caller, const CallState &state, CallTime now,
                                          bool askedAgain = false);

} // namespace helpdesk
