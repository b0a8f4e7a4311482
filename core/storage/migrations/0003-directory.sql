-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The directory of those who call: grown from registered calls in idle time, imported, or written by hand.
-- A merged entry keeps its rows and names the entry that stands for both; so a merge can be undone.

CREATE TABLE requester (
    id @int64@ NOT NULL PRIMARY KEY,
    name text NOT NULL,
    unit text NOT NULL,
    staff integer NOT NULL, -- 0 unknown, 1 yes, 2 no
    email text NOT NULL,
    extension text NOT NULL,
    search text NOT NULL, -- name and unit, folded
    kept integer NOT NULL, -- 1: imported or written by hand; calls fill only what it lacks
    last_contact_ms @int64@ NOT NULL, -- 0: has not called
    merged_into @int64@ REFERENCES requester (id),
    merged_by integer,
    merged_at_ms @int64@
) @strict@
-- ;;
CREATE INDEX requester_contact ON requester (last_contact_ms) WHERE merged_into IS NULL
-- ;;
CREATE INDEX requester_merged ON requester (merged_into) WHERE merged_into IS NOT NULL
-- ;;
CREATE TABLE requester_phone (
    requester_id @int64@ NOT NULL REFERENCES requester (id),
    position integer NOT NULL,
    phone text NOT NULL,
    PRIMARY KEY (requester_id, position)
) @clustered@
-- ;;
-- What an entry is found by (core/people/requester.h, directoryKeys): a letter for the kind and the folded text. Bytes,
-- so that both engines order them alike and a beginning is a range.
CREATE TABLE requester_key (
    key @blob@ NOT NULL,
    requester_id @int64@ NOT NULL REFERENCES requester (id),
    PRIMARY KEY (key, requester_id)
) @clustered@
-- ;;
-- Whose a registered call was.
CREATE TABLE requester_call (
    requester_id @int64@ NOT NULL REFERENCES requester (id),
    call_id @int64@ NOT NULL,
    PRIMARY KEY (requester_id, call_id)
) @clustered@
-- ;;
-- directory: the folio of the last call that the directory has taken; directory_change: how often it was written.
INSERT INTO counter (name, value) VALUES ('directory', 0), ('directory_change', 0)
