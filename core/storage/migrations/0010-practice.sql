-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which simulated caller stands behind a call of a practice desk. Empty at every other desk: practice calls never lie beside real
-- ones. Scores are worked out from the calls themselves.

CREATE TABLE practice_round (
    id @int64@ NOT NULL PRIMARY KEY,
    round text NOT NULL, -- id of the file of rounds
    account_id integer NOT NULL,
    begun_at_ms @int64@ NOT NULL
) @strict@
-- ;;
-- The call is written by another connection, before or after.
CREATE TABLE practice_call (
    round_id @int64@ NOT NULL REFERENCES practice_round (id),
    position integer NOT NULL, -- from 0, as they rang
    call_id @int64@ NOT NULL,
    caller text NOT NULL, -- id of the caller's file
    PRIMARY KEY (round_id, position)
) @clustered@
