-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One reading of telephones, e-mails and names (core/people). What is found by a key gets its key anew right behind these
-- statements and within their transaction (core/storage/peoplerefold.h): phone_key now tells other countries apart.

ALTER TABLE ticket ADD COLUMN email_key text NOT NULL DEFAULT ''
-- ;;
DROP INDEX ticket_email
-- ;;
CREATE INDEX ticket_email ON ticket (email_key, id) WHERE email_key <> ''
-- ;;
-- A telephone said without its area.
CREATE INDEX ticket_phone_tail ON ticket ((phone_key % 10000000), id) WHERE phone_key <> 0
-- ;;
-- search_fold: calls whose id is lower are still found as an earlier program folded their words. They are folded anew in
-- idle time, the newest first (core/storage/searchrefold.h).
INSERT INTO counter (name, value) SELECT 'search_fold', coalesce(max(id), 0) + 1 FROM call
