// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

#include <cstddef>

namespace helpdesk {

/// What is counted of a call: the closed list behind every figure. One column of month_figure each.
///
/// All but the last count only what is received: registered, by telephone or VoIP, unanswered and refused ones too.
/// What rang is what was received. Percentages are made of two of these, never stored.
enum class Measure {
    Received,
    OutcomeSecondLevel, ///< The eight add up to what was received.
    OutcomeFirstLevel,
    OutcomeOutside,
    OutcomeTransferred,
    OutcomeStatus,
    OutcomeOutOfScope,
    OutcomeDropped,
    OutcomeNotCarriedOut,
    KindFirstLevel, ///< Calls that have the kind; the six need not add up.
    KindSecondLevel,
    KindTransferred,
    KindOutside,
    KindStatus,
    KindOutOfScope,
    SeveralKinds,
    Joined, ///< Second rings of a caller who was cut off: received, not carried out.
    Imported,
    Unanswered,
    Answered,
    RingsMeasuredKept, ///< The five add up to the answered ones.
    RingsMeasuredLate,
    RingsTypedKept,
    RingsTypedLate,
    RingsUnknown, ///< Or its edition of the protocol does not judge point 1.
    CallsWithHolds,
    Holds,
    HoldsKept,
    Point1Due,
    Point1Kept,
    Point2Due,
    Point2Kept,
    Point6Due,
    Point6Kept,
    Point7Due,
    Point7Kept,
    TalkMs, ///< Milliseconds, as the two that follow.
    HoldMs,
    HandleMs,
    SatisfactionAsked, ///< Marked as asked, or answered; by the older rule: the farewell was said, or the caller
                       ///< answered without.
    SatisfactionAnswered,
    SatisfactionSum, ///< Of 1 to 5.
    AnsweredWithoutTicket,
    LevelRequests,    ///< Requests, not calls: those that entered first or second level support,
    SolvedFirst,      ///< and those solved by telephone.
    LevelsNotCounted, ///< Calls of before these two were kept.
    TimesOlderRule,   ///< Calls recorded by the older rule of time: what nobody was there to see counts among them.
    Tense,
    OtherChannels, ///< Registered, by another channel: beside what is received, never in it.
    TimesUnknown,  ///< Answered calls of a log that does not say how long they were: in no mean of times.
};

inline constexpr std::size_t measureCount = static_cast<std::size_t>(Measure::TimesUnknown) + 1;

/// As they stand in tables and files. Stored: never change one.
extern const EnumWords<Measure, measureCount> measureWords;

} // namespace helpdesk
