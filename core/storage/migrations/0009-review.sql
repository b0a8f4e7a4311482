-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Calls drawn by lot for a senior to listen to, and what was said of them. A call that was drawn stays drawn.

-- Everything after drawn_at_ms but seen_seq is derived from the entries. 0 in a point: nobody has judged.
CREATE TABLE call_review (
    id @int64@ NOT NULL PRIMARY KEY,
    call_id @int64@ NOT NULL UNIQUE REFERENCES call (id),
    agent_id integer NOT NULL, -- account, of the call
    started_at_ms @int64@ NOT NULL, -- of the call
    drawn_at_ms @int64@ NOT NULL,
    state integer NOT NULL, -- 0 waiting, 1 heard, 2 answered since, 3 could not be heard
    entries integer NOT NULL,
    judged_seq integer NOT NULL, -- of the judgement that stands; 0: none
    seen_seq integer NOT NULL, -- of the judgement that its agent read last
    tone integer NOT NULL,
    attention integer NOT NULL,
    patience integer NOT NULL
) @strict@
-- ;;
CREATE INDEX call_review_started ON call_review (started_at_ms)
-- ;;
CREATE INDEX call_review_agent ON call_review (agent_id, started_at_ms)
-- ;;
CREATE INDEX call_review_to_hear ON call_review (started_at_ms) WHERE state IN (0, 2)
-- ;;
CREATE INDEX call_review_unread ON call_review (agent_id) WHERE judged_seq > seen_seq
-- ;;
-- Judgements, passes and answers, as they were said: none is changed.
CREATE TABLE review_entry (
    review_id @int64@ NOT NULL REFERENCES call_review (id),
    seq integer NOT NULL,
    id @int64@ NOT NULL UNIQUE, -- client-made
    account_id integer NOT NULL,
    at_ms @int64@ NOT NULL,
    body text NOT NULL, -- JSON
    PRIMARY KEY (review_id, seq)
) @clustered@
