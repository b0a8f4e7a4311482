-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the reports are made of.

-- Requests that entered first or second level support, and those solved by telephone; -1: a call of before, not counted.
ALTER TABLE call ADD COLUMN level_requests integer NOT NULL DEFAULT -1
-- ;;
ALTER TABLE call ADD COLUMN solved_first integer NOT NULL DEFAULT -1
-- ;;
-- The months side by side: one column for each Measure (core/call/measure.h), raised in the transaction that registers a
-- call or amends it. By the clocks of the setting figures-zone; empty and made anew when that is not the desk's zone.
CREATE TABLE month_figure (
    month integer NOT NULL, -- 202611, local, of the first ring
    agent_id integer NOT NULL,
    received @int64@ NOT NULL,
    outcome_second_level @int64@ NOT NULL,
    outcome_first_level @int64@ NOT NULL,
    outcome_outside @int64@ NOT NULL,
    outcome_transferred @int64@ NOT NULL,
    outcome_status @int64@ NOT NULL,
    outcome_out_of_scope @int64@ NOT NULL,
    outcome_dropped @int64@ NOT NULL,
    outcome_not_carried_out @int64@ NOT NULL,
    kind_first_level @int64@ NOT NULL,
    kind_second_level @int64@ NOT NULL,
    kind_transferred @int64@ NOT NULL,
    kind_outside @int64@ NOT NULL,
    kind_status @int64@ NOT NULL,
    kind_out_of_scope @int64@ NOT NULL,
    several_kinds @int64@ NOT NULL,
    joined @int64@ NOT NULL,
    imported @int64@ NOT NULL,
    unanswered @int64@ NOT NULL,
    answered @int64@ NOT NULL,
    rings_measured_kept @int64@ NOT NULL,
    rings_measured_late @int64@ NOT NULL,
    rings_typed_kept @int64@ NOT NULL,
    rings_typed_late @int64@ NOT NULL,
    rings_unknown @int64@ NOT NULL,
    calls_with_holds @int64@ NOT NULL,
    holds @int64@ NOT NULL,
    holds_kept @int64@ NOT NULL,
    point1_due @int64@ NOT NULL,
    point1_kept @int64@ NOT NULL,
    point2_due @int64@ NOT NULL,
    point2_kept @int64@ NOT NULL,
    point6_due @int64@ NOT NULL,
    point6_kept @int64@ NOT NULL,
    point7_due @int64@ NOT NULL,
    point7_kept @int64@ NOT NULL,
    talk_ms @int64@ NOT NULL,
    hold_ms @int64@ NOT NULL,
    handle_ms @int64@ NOT NULL,
    satisfaction_asked @int64@ NOT NULL,
    satisfaction_answered @int64@ NOT NULL,
    satisfaction_sum @int64@ NOT NULL,
    answered_without_ticket @int64@ NOT NULL,
    level_requests @int64@ NOT NULL,
    solved_first @int64@ NOT NULL,
    levels_not_counted @int64@ NOT NULL,
    tense @int64@ NOT NULL,
    other_channels @int64@ NOT NULL,
    PRIMARY KEY (month, agent_id)
) @clustered@
-- ;;
INSERT INTO desk_setting (key, value) VALUES ('figures-zone', '')
-- ;;
-- Reports of shifts as they were signed. A later one of the same shift stands beside the earlier.
CREATE TABLE shift_report (
    id @int64@ NOT NULL PRIMARY KEY,
    shift_id text NOT NULL,
    shift_name text NOT NULL,
    day text NOT NULL, -- on which the shift began, YYYY-MM-DD
    begin_ms @int64@ NOT NULL,
    end_ms @int64@ NOT NULL,
    made_at_ms @int64@ NOT NULL,
    made_by integer NOT NULL, -- account
    body text NOT NULL -- JSON, the whole report
) @strict@
-- ;;
-- Ids hold the time, so that the tickets of a period are a range of ids; tickets whose id tells another hour are listed here.
CREATE INDEX ticket_skewed ON ticket (made_at_ms) WHERE abs((id >> 21) - made_at_ms) > 3600000
