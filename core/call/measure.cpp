// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/measure.h"

namespace helpdesk {

const EnumWords<Measure, measureCount> measureWords{{{
    {Measure::Received, "received"},
    {Measure::OutcomeSecondLevel, "outcome_second_level"},
    {Measure::OutcomeFirstLevel, "outcome_first_level"},
    {Measure::OutcomeOutside, "outcome_outside"},
    {Measure::OutcomeTransferred, "outcome_transferred"},
    {Measure::OutcomeStatus, "outcome_status"},
    {Measure::OutcomeOutOfScope, "outcome_out_of_scope"},
    {Measure::OutcomeDropped, "outcome_dropped"},
    {Measure::OutcomeNotCarriedOut, "outcome_not_carried_out"},
    {Measure::KindFirstLevel, "kind_first_level"},
    {Measure::KindSecondLevel, "kind_second_level"},
    {Measure::KindTransferred, "kind_transferred"},
    {Measure::KindOutside, "kind_outside"},
    {Measure::KindStatus, "kind_status"},
    {Measure::KindOutOfScope, "kind_out_of_scope"},
    {Measure::SeveralKinds, "several_kinds"},
    {Measure::Joined, "joined"},
    {Measure::Imported, "imported"},
    {Measure::Unanswered, "unanswered"},
    {Measure::Answered, "answered"},
    {Measure::RingsMeasuredKept, "rings_measured_kept"},
    {Measure::RingsMeasuredLate, "rings_measured_late"},
    {Measure::RingsTypedKept, "rings_typed_kept"},
    {Measure::RingsTypedLate, "rings_typed_late"},
    {Measure::RingsUnknown, "rings_unknown"},
    {Measure::CallsWithHolds, "calls_with_holds"},
    {Measure::Holds, "holds"},
    {Measure::HoldsKept, "holds_kept"},
    {Measure::Point1Due, "point1_due"},
    {Measure::Point1Kept, "point1_kept"},
    {Measure::Point2Due, "point2_due"},
    {Measure::Point2Kept, "point2_kept"},
    {Measure::Point6Due, "point6_due"},
    {Measure::Point6Kept, "point6_kept"},
    {Measure::Point7Due, "point7_due"},
    {Measure::Point7Kept, "point7_kept"},
    {Measure::TalkMs, "talk_ms"},
    {Measure::HoldMs, "hold_ms"},
    {Measure::HandleMs, "handle_ms"},
    {Measure::SatisfactionAsked, "satisfaction_asked"},
    {Measure::SatisfactionAnswered, "satisfaction_answered"},
    {Measure::SatisfactionSum, "satisfaction_sum"},
    {Measure::AnsweredWithoutTicket, "answered_without_ticket"},
    {Measure::LevelRequests, "level_requests"},
    {Measure::SolvedFirst, "solved_first"},
    {Measure::LevelsNotCounted, "levels_not_counted"},
    {Measure::Tense, "tense"},
    {Measure::OtherChannels, "other_channels"},
}}};

} // namespace helpdesk
