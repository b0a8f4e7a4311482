-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Answered calls of a log that does not say how long they were.

ALTER TABLE month_figure ADD COLUMN times_unknown @int64@ NOT NULL DEFAULT 0
-- ;;
-- The farewell of a call that was brought in is no question how the caller rates it: those months are counted anew.
UPDATE desk_setting SET value = '' WHERE key = 'figures-zone' AND EXISTS (SELECT 1 FROM import_call)
