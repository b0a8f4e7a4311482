-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- By which rules the months are kept. The setting figures-zone says more from here on: the zone's name, the SHA-256 of its TZif
-- file and the edition of tzdata it came with ("America/Tijuana 4a5b…d9 2026f"); a name alone: by rules that nobody wrote down.
-- A program of before would take all of it for a name, so it must not write here any more.

-- "yes": a PC with other rules has added to them where a month ends.
INSERT INTO desk_setting (key, value) VALUES ('figures-stale', '')
