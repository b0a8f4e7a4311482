-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the log is narrowed by is indexed as words are: §a5 is agent 5, §o2 outcome 2, §k8 the kind 8 (core/storage/searchindex.h).
-- So words, agent, outcome and kind are one intersection of sorted lists, whatever is rare and whatever is common.
-- Registered calls alone; the open ones are few and have an index of their own.

DROP TABLE call_word
-- ;;
CREATE VIRTUAL TABLE call_word USING fts5 (text, content = '', detail = none, columnsize = 0, prefix = '2 3',
    tokenize = 'ascii')
-- ;;
-- The words that there are: what a beginning stands for.
CREATE VIRTUAL TABLE call_term USING fts5vocab (call_word, instance)
-- ;;
INSERT INTO call_search (call_id, text, indexed) SELECT id, '', 0 FROM call
    WHERE registered_at_ms IS NOT NULL AND id NOT IN (SELECT call_id FROM call_search)
-- ;;
UPDATE call_search SET indexed_text = NULL, indexed = c.registered_at_ms IS NOT NULL,
    text = CASE WHEN c.registered_at_ms IS NULL THEN call_search.text ELSE
        call_search.text || CASE call_search.text WHEN '' THEN '' ELSE ' ' END || '§a' || c.agent_id || ' §o' || c.outcome
        || CASE WHEN c.kinds & 1 THEN ' §k1' ELSE '' END || CASE WHEN c.kinds & 2 THEN ' §k2' ELSE '' END
        || CASE WHEN c.kinds & 4 THEN ' §k4' ELSE '' END || CASE WHEN c.kinds & 8 THEN ' §k8' ELSE '' END
        || CASE WHEN c.kinds & 16 THEN ' §k16' ELSE '' END || CASE WHEN c.kinds & 32 THEN ' §k32' ELSE '' END
    END
    FROM call c WHERE c.id = call_search.call_id
-- ;;
INSERT INTO call_word (call_word, rank) VALUES ('hashsize', 67108864)
-- ;;
INSERT INTO call_word (rowid, text) SELECT call_id, text FROM call_search WHERE indexed = 1 ORDER BY call_id
-- ;;
INSERT INTO call_word (call_word, rank) VALUES ('hashsize', 1048576)
-- ;;
-- Ids hold the time, so that a period of first rings is a range of ids; calls whose id tells another hour are listed here.
CREATE INDEX call_skewed ON call (started_at_ms) WHERE abs((id >> 21) - started_at_ms) > 3600000
