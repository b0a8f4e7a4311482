-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The provisional reference said to a caller while the number was not there yet is the ticket's id modulo 26 to the fifth:
-- found like a number. ticketReferenceSpan in core/ticket/reference.h is the same.

CREATE INDEX ticket_reference ON ticket ((id % 11881376))
