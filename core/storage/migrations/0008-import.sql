-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Logs kept before, brought in from files: what was brought in when, and what was said of their columns and words.

CREATE TABLE import_run (
    id integer NOT NULL PRIMARY KEY,
    file text NOT NULL, -- its name, without its folder
    made_at_ms @int64@ NOT NULL,
    made_by integer NOT NULL, -- account, 0: the command line
    calls @int64@ NOT NULL, -- brought in, raised with each piece
    finished_at_ms @int64@, -- null: it was stopped, or goes on
    undone_at_ms @int64@
) @strict@
-- ;;
-- row_key: of what tells one call of such a log from another (ImportedCall::key), so that none is brought in twice.
CREATE TABLE import_call (
    call_id @int64@ NOT NULL PRIMARY KEY REFERENCES call (id),
    run_id integer NOT NULL REFERENCES import_run (id),
    row_key @int64@ NOT NULL UNIQUE
) @strict@
-- ;;
CREATE INDEX import_call_run ON import_call (run_id, call_id)
-- ;;
-- What the columns under a set of heads say, as it was chosen last; JSON: folded head → column.
CREATE TABLE import_mapping (
    heads text NOT NULL PRIMARY KEY, -- SHA-256 of the folded heads, sorted
    columns text NOT NULL
) @clustered@
-- ;;
-- What a word of such a log means here. kind: agent (value: account, 0 for nobody of this desk) or outcome (value: its word).
CREATE TABLE import_word (
    kind text NOT NULL,
    word text NOT NULL, -- folded
    value text NOT NULL,
    PRIMARY KEY (kind, word)
) @clustered@
-- ;;
INSERT INTO counter (name, value) VALUES ('import', 0)
