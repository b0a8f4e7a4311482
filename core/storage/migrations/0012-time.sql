-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- By which rule the times of a call are measured. 1: what stood on the card; 2: what somebody was there to see.

ALTER TABLE call ADD COLUMN time_rule integer NOT NULL DEFAULT 1
-- ;;
ALTER TABLE month_figure ADD COLUMN times_older_rule @int64@ NOT NULL DEFAULT 0
-- ;;
-- What was brought in from a log has the log's times.
UPDATE month_figure SET times_older_rule = received - imported
