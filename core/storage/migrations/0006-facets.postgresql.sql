-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the log is narrowed by is indexed as words are: §a5 is agent 5, §o2 outcome 2, §k8 the kind 8 (core/storage/searchindex.h).
-- So words, agent, outcome and kind are one intersection of sorted lists, whatever is rare and whatever is common.
-- Registered calls alone; the open ones are few and have an index of their own.

DROP INDEX call_word
-- ;;
INSERT INTO call_search (call_id, text) SELECT id, '' FROM call WHERE registered_at_ms IS NOT NULL
    ON CONFLICT (call_id) DO NOTHING
-- ;;
-- No word may be longer than the index takes: 2,046 bytes.
UPDATE call_search SET text = regexp_replace(text, '(\S{250})\S+', '\1', 'g') WHERE text ~ '\S{251}'
-- ;;
UPDATE call_search SET text = ltrim(call_search.text || ' §a' || c.agent_id || ' §o' || c.outcome
        || CASE WHEN c.kinds & 1 <> 0 THEN ' §k1' ELSE '' END || CASE WHEN c.kinds & 2 <> 0 THEN ' §k2' ELSE '' END
        || CASE WHEN c.kinds & 4 <> 0 THEN ' §k4' ELSE '' END || CASE WHEN c.kinds & 8 <> 0 THEN ' §k8' ELSE '' END
        || CASE WHEN c.kinds & 16 <> 0 THEN ' §k16' ELSE '' END || CASE WHEN c.kinds & 32 <> 0 THEN ' §k32' ELSE '' END)
    FROM call c WHERE c.id = call_search.call_id AND c.registered_at_ms IS NOT NULL
-- ;;
-- Texts are folded already and have one space between words: no parser is asked what a word is.
CREATE INDEX call_word ON call_search USING gin (array_to_tsvector(string_to_array(text, ' ')))
-- ;;
-- Ids hold the time, so that a period of first rings is a range of ids; calls whose id tells another hour are listed here.
CREATE INDEX call_skewed ON call (started_at_ms) WHERE abs((id >> 21) - started_at_ms) > 3600000
-- ;;
-- A switchboard stands on very many tickets: the newest ones under a number or an address.
DROP INDEX ticket_phone
-- ;;
CREATE INDEX ticket_phone ON ticket (phone_key, id) WHERE phone_key <> 0
-- ;;
DROP INDEX ticket_email
-- ;;
CREATE INDEX ticket_email ON ticket (lower(email), id) WHERE email <> ''
