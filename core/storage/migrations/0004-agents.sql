-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What belongs to an account and goes with it from window to window.

CREATE TABLE account_setting (
    account_id integer NOT NULL REFERENCES account (id),
    key text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (account_id, key)
) @clustered@
-- ;;
-- What an agent was doing, from begun_at_ms until the next row of the session; its last row says that they left.
CREATE TABLE agent_state (
    session_id integer NOT NULL,
    seq integer NOT NULL,
    account_id integer NOT NULL,
    state integer NOT NULL,
    reason text NOT NULL, -- of being away: an id of the list or own words
    begun_at_ms @int64@ NOT NULL,
    PRIMARY KEY (session_id, seq)
) @clustered@
-- ;;
CREATE INDEX agent_state_begun ON agent_state (begun_at_ms)
-- ;;
-- Somebody on a call asks a senior for help. It marks the call and is no part of its record.
CREATE TABLE senior_ask (
    id @int64@ NOT NULL PRIMARY KEY,
    call_id @int64@ NOT NULL,
    operation text NOT NULL,
    asked_by integer NOT NULL,
    asked_at_ms @int64@ NOT NULL,
    ended_by integer NOT NULL, -- account, 0: nobody yet; who asked: taken back
    ended_at_ms @int64@
) @strict@
-- ;;
CREATE INDEX senior_ask_open ON senior_ask (asked_at_ms) WHERE ended_by = 0
