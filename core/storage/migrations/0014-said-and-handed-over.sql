-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A ticket that the server had lost and that another one has taken the number of: which number was said for it. 0: none.
ALTER TABLE ticket ADD COLUMN said_number @int64@ NOT NULL DEFAULT 0
-- ;;
CREATE INDEX ticket_said ON ticket (said_number) WHERE said_number <> 0
-- ;;
-- What a shift leaves to the next one, as it is typed. One a shift and day; kept, not signed.
CREATE TABLE shift_note (
    shift text NOT NULL PRIMARY KEY, -- the shift or the gap, and its day
    name text NOT NULL,
    text text NOT NULL,
    account_id integer NOT NULL, -- who typed last
    written_at_ms @int64@ NOT NULL
) @clustered@
-- ;;
-- Who has read it: as it stood then.
CREATE TABLE shift_note_read (
    shift text NOT NULL REFERENCES shift_note (shift) ON DELETE CASCADE,
    account_id integer NOT NULL,
    read_at_ms @int64@ NOT NULL,
    PRIMARY KEY (shift, account_id)
) @clustered@
