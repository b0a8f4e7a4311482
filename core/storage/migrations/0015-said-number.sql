-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A ticket that the server had lost and that another one has taken the number of: which number was said for it. 0: none.
ALTER TABLE ticket ADD COLUMN said_number @int64@ NOT NULL DEFAULT 0
-- ;;
CREATE INDEX ticket_said ON ticket (said_number) WHERE said_number <> 0
