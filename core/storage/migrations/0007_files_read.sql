-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 7 (PRAGMA user_version = 7): the very same file that is read into an open survey again is noticed.

-- The key under which the files of one survey are known again: 32 bytes of chance, made when the first of them is read in.
-- Without it nobody can tell from a digest which file it is of. It is destroyed as the survey closes, whether it is published
-- or not, in the same transaction as the answers.
CREATE TABLE file_key (
    survey_id INTEGER PRIMARY KEY REFERENCES survey (id),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- A digest under that key of the bytes of each whole file that was read in: BLAKE2b (RFC 7693) of 32 bytes, as libsodium's
-- crypto_generichash makes it. Rows stand in the order of the digests, which is that of chance; nothing ties them to a time,
-- to each other or to people. They are destroyed with the key.
CREATE TABLE file_read (
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (survey_id, digest)
) STRICT, WITHOUT ROWID;
