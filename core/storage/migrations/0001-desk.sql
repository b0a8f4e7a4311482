-- SPDX-FileCopyrightText: 2026 The Auricular authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One text for both engines. Words replaced: @int64@ (INTEGER, bigint), @blob@ (BLOB, bytea), @strict@ (STRICT, nothing)
-- and @clustered@ (STRICT, WITHOUT ROWID; nothing): a table whose rows lie in the order of a compound key, which saves
-- SQLite a second tree per table, a third of what a call takes. One statement between two separators.
-- A stored migration is never changed, only followed by another.

CREATE TABLE schema_version (
    version integer NOT NULL PRIMARY KEY,
    name text NOT NULL,
    applied_at_ms @int64@ NOT NULL
) @strict@
-- ;;
CREATE TABLE account (
    id integer NOT NULL PRIMARY KEY,
    login text NOT NULL UNIQUE,
    name text NOT NULL,
    active integer NOT NULL DEFAULT 1
) @strict@
-- ;;
CREATE TABLE desk_setting (
    key text NOT NULL PRIMARY KEY,
    value text NOT NULL
) @clustered@
-- ;;
CREATE TABLE definition (
    id integer NOT NULL PRIMARY KEY,
    hash text NOT NULL UNIQUE, -- SHA-256 of the body
    kind text NOT NULL,
    edition text NOT NULL,
    body text NOT NULL,
    accepted_by integer NOT NULL, -- account, 0: came with the program
    accepted_at_ms @int64@ NOT NULL
) @strict@
-- ;;
CREATE TABLE definition_set (
    id integer NOT NULL PRIMARY KEY,
    procedure_id integer NOT NULL REFERENCES definition (id),
    protocol_id integer NOT NULL REFERENCES definition (id),
    catalogue_id integer NOT NULL REFERENCES definition (id),
    UNIQUE (procedure_id, protocol_id, catalogue_id)
) @strict@
-- ;;
-- Numbers without a gap: the last one given, raised in the transaction that uses it.
CREATE TABLE counter (
    name text NOT NULL PRIMARY KEY,
    value @int64@ NOT NULL
) @clustered@
-- ;;
INSERT INTO counter (name, value) VALUES ('folio', 0), ('ticket', 0)
-- ;;
-- Everything but id, folio, first_session_id is derived from the call's events. 0 means none for accounts and sessions.
CREATE TABLE call (
    id @int64@ NOT NULL PRIMARY KEY,
    folio @int64@ UNIQUE,
    first_session_id integer NOT NULL, -- of its events whose session_id is null
    definition_set_id integer NOT NULL REFERENCES definition_set (id),
    started_at_ms @int64@ NOT NULL,
    registered_at_ms @int64@,
    due_at_ms @int64@,
    channel integer NOT NULL,
    outcome integer NOT NULL,
    kinds integer NOT NULL,
    flags integer NOT NULL,
    requests integer NOT NULL,
    attempts integer NOT NULL,
    rings_known integer NOT NULL,
    rings integer NOT NULL,
    answered_ms @int64@,
    talk_ms @int64@ NOT NULL,
    hold_ms @int64@ NOT NULL,
    handle_ms @int64@ NOT NULL,
    holds integer NOT NULL,
    holds_kept integer NOT NULL,
    points_kept integer NOT NULL,
    points_due integer NOT NULL,
    satisfaction integer NOT NULL,
    agent_id integer NOT NULL,
    holder_id integer NOT NULL,
    holder_session_id integer NOT NULL,
    last_seq integer NOT NULL,
    last_event_ms @int64@ NOT NULL,
    operation text NOT NULL,
    requester text NOT NULL,
    unit text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    service text NOT NULL
) @strict@
-- ;;
CREATE INDEX call_started ON call (started_at_ms)
-- ;;
CREATE INDEX call_open ON call (due_at_ms) WHERE registered_at_ms IS NULL
-- ;;
-- drift_ms: the wall clock less the call's start and time; mostly 0, which takes no byte.
-- session_id: null when it is the call's first session, as it is for nearly every event.
CREATE TABLE call_event (
    call_id @int64@ NOT NULL REFERENCES call (id),
    seq integer NOT NULL,
    session_id integer,
    kind integer NOT NULL,
    source integer NOT NULL,
    time_ms @int64@ NOT NULL,
    drift_ms @int64@ NOT NULL,
    account_id integer NOT NULL,
    payload text NOT NULL, -- JSON, empty for none
    PRIMARY KEY (call_id, seq)
) @clustered@
-- ;;
CREATE TABLE ticket (
    id @int64@ NOT NULL PRIMARY KEY,
    number @int64@ NOT NULL UNIQUE,
    call_id @int64@ NOT NULL REFERENCES call (id),
    request integer NOT NULL,
    made_at_ms @int64@ NOT NULL,
    made_by integer NOT NULL,
    state integer NOT NULL,
    number_given integer NOT NULL,
    priority integer NOT NULL,
    affected @int64@ NOT NULL,
    affected_of @int64@ NOT NULL,
    phone_key @int64@ NOT NULL, -- the last ten digits, 0: none
    request_type text NOT NULL,
    service text NOT NULL,
    urgency text NOT NULL,
    impact text NOT NULL,
    resolver text NOT NULL,
    resolver_group text NOT NULL,
    requester text NOT NULL,
    unit text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    detail text NOT NULL,
    cancel_reason text NOT NULL
) @strict@
-- ;;
CREATE INDEX ticket_call ON ticket (call_id)
-- ;;
CREATE INDEX ticket_phone ON ticket (phone_key) WHERE phone_key <> 0
-- ;;
CREATE INDEX ticket_email ON ticket (lower(email)) WHERE email <> ''
-- ;;
CREATE INDEX ticket_resolver ON ticket (resolver) WHERE state < 5 -- not solved, closed or cancelled
-- ;;
CREATE TABLE ticket_follow_up (
    ticket_id @int64@ NOT NULL REFERENCES ticket (id),
    call_id @int64@ NOT NULL,
    seq integer NOT NULL,
    at_ms @int64@ NOT NULL,
    account_id integer NOT NULL,
    PRIMARY KEY (ticket_id, call_id, seq)
) @clustered@
-- ;;
-- What is being typed: overwritten, gone with the event that holds it.
CREATE TABLE field_draft (
    call_id @int64@ NOT NULL,
    key text NOT NULL,
    scope integer NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (call_id, key, scope)
) @clustered@
