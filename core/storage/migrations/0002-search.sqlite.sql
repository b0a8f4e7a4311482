-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The folded words of a call. indexed 0: not in call_word yet, found by scanning.
-- indexed_text: what call_word still holds when the text has changed since; FTS5 needs it to forget the words.
CREATE TABLE call_search (
    call_id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    indexed INTEGER NOT NULL,
    indexed_text TEXT
) STRICT
-- ;;
CREATE INDEX call_search_tail ON call_search (call_id) WHERE indexed = 0
-- ;;
-- The text is folded and has one space between words: the plain tokenizer is the right one. It is kept in call_search
-- alone; neither positions nor sizes are needed, since results come by date.
CREATE VIRTUAL TABLE call_word USING fts5 (text, content = '', detail = none, columnsize = 0, prefix = '2 3',
    tokenize = 'ascii')
