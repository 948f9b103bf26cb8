-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 8 (PRAGMA user_version = 8): rounds that travel between workspaces, and packs, which carry what an agency
-- released of a round. A board's workspace (see 0004_publish_once.sql) has the agencies of its partnership as partners.
-- Keys are Ed25519 (RFC 8032); digests are BLAKE2b, 32 bytes (RFC 7693). core/pack/README.md describes the files.

-- What this workspace signs with, made when it is needed first. The secret key is the seed and the public key.
CREATE TABLE own_key (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    secret_key BLOB NOT NULL CHECK (length(secret_key) = 64)
) STRICT;

-- The key that an agency was met with first, or that somebody accepted in its place. What is signed with another is refused.
CREATE TABLE agency_key (
    agency_id TEXT NOT NULL PRIMARY KEY REFERENCES agency (id),
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
    met_at TEXT NOT NULL CHECK (met_at <> '')               -- UTC
) STRICT, WITHOUT ROWID;

-- Rounds that came with an invitation, or that one was made of. The number rises with each that its organiser makes.
CREATE TABLE invitation (
    round_id TEXT NOT NULL PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
    organiser TEXT NOT NULL CHECK (organiser <> ''),        -- the name of the agency or the partnership that invites
    public_key BLOB NOT NULL CHECK (length(public_key) = 32), -- of the organiser; ours where we are
    number INTEGER NOT NULL CHECK (number > 0),
    digest BLOB NOT NULL CHECK (length(digest) = 32)        -- of the content of the invitation
) STRICT, WITHOUT ROWID;

-- Who is invited to a round, and the id by which every workspace that takes part in it knows the agency.
CREATE TABLE round_agency (
    round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    shared_id TEXT NOT NULL CHECK (shared_id <> ''),
    agency_id TEXT NOT NULL REFERENCES agency (id),
    PRIMARY KEY (round_id, shared_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX round_agency_once ON round_agency (round_id, agency_id);
CREATE INDEX round_agency_of ON round_agency (agency_id);

-- The newest pack that an agency gave us of a round, as it was signed: JSON as resources/pack.schema.json says, in which
-- agencies have the ids of "round_agency". The number rises with each pack that the agency makes of the round. No content:
-- there were two different ones with this number, and neither is used.
CREATE TABLE pack (
    round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    agency_id TEXT NOT NULL REFERENCES agency (id),
    number INTEGER NOT NULL CHECK (number > 0),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32), -- whose signature it had
    digest BLOB CHECK (length(digest) = 32 AND (digest IS NULL) = (content IS NULL)),
    content TEXT CHECK (content <> ''),
    PRIMARY KEY (round_id, agency_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pack_of_agency ON pack (agency_id);

-- What was given to whom and when. Stays where its round is removed, and says then no longer which one that was.
CREATE TABLE pack_given (
    round_id TEXT NOT NULL CHECK (round_id <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    given_at TEXT NOT NULL CHECK (given_at <> ''),          -- UTC
    recipient TEXT NOT NULL,                                -- an agency's or a partnership's name; empty: not said
    sealed TEXT NOT NULL CHECK (sealed IN ('no', 'key', 'passphrase')),
    parts TEXT NOT NULL CHECK (parts <> ''),                -- "scores sections items ...", in this order
    digest BLOB NOT NULL CHECK (length(digest) = 32),       -- of the content of the pack
    PRIMARY KEY (round_id, number)
) STRICT, WITHOUT ROWID;
