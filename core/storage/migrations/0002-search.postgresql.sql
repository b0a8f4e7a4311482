-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The folded words of a call, indexed at once.
CREATE TABLE call_search (
    call_id bigint NOT NULL PRIMARY KEY,
    text text NOT NULL
)
-- ;;
CREATE INDEX call_word ON call_search USING gin (to_tsvector('simple', text))
