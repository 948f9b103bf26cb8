-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A Soundings workspace, schema version 1 (PRAGMA user_version = 1; PRAGMA application_id = 0x536E6467, "Sndg").
-- This file is the whole documentation of the tables: it can be read without the program, with any SQLite tool.
-- All text is UTF-8. Days are ISO 8601 ("2026-10-05"); moments are UTC ("2026-10-05T14:02:11Z").
-- An id never changes its meaning: items, sections and questionnaires are known by the ids in their JSON text, agencies,
-- rounds and responses by a random UUID. Scores are not stored: they follow from the answers.
-- In tables WITHOUT ROWID the columns of the key come first: with any other order PRAGMA quick_check of SQLite 3.40 takes
-- whole tables for damaged.

-- What is true of the workspace as a whole: exactly one row.
CREATE TABLE workspace (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    language TEXT NOT NULL CHECK (language <> ''),          -- the language it was made in: "en", "cy"
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),       -- 1: invented data, marked as sample wherever it is shown
    minimum_group INTEGER NOT NULL CHECK (minimum_group BETWEEN 10 AND 50) -- people behind any staff figure, at least
) STRICT;

-- Organisations. One is ours; the others are partners. A retired partner keeps its old responses.
CREATE TABLE agency (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('ours', 'partner')),
    standing TEXT NOT NULL CHECK (standing IN ('active', 'retired'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_agency_is_ours ON agency (role) WHERE role = 'ours';

-- Sittings of the assessment. Ordered by day, then by "added".
CREATE TABLE round (
    added INTEGER PRIMARY KEY,                              -- rises in the order rounds were added in
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    label TEXT NOT NULL UNIQUE CHECK (label <> ''),         -- "Autumn 2026"
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closed_at TEXT CHECK (closed_at <> '')                  -- NULL while the round is open; a closed round is read-only
) STRICT;

-- Each time a closed round was opened again, and why. Rows are never changed or taken away.
CREATE TABLE reopening (
    happened INTEGER PRIMARY KEY,                           -- rises in the order they happened
    round_id TEXT NOT NULL REFERENCES round (id),
    closed_at TEXT NOT NULL,                                -- when it had been closed
    reopened_at TEXT NOT NULL CHECK (reopened_at <> ''),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX reopening_of_round ON reopening (round_id);

-- Which questionnaires were chosen for a round, in their order. The version is fixed by the first response.
CREATE TABLE round_questionnaire (
    round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    questionnaire_id TEXT NOT NULL CHECK (questionnaire_id <> ''),
    position INTEGER NOT NULL,
    PRIMARY KEY (round_id, questionnaire_id)
) STRICT, WITHOUT ROWID;

-- Questionnaires as they were used, with their translations, so that an old round keeps its questions for ever.
-- "source" is JSON as described by questionnaire.schema.json. A row is never changed: other content is another version.
CREATE TABLE questionnaire (
    id TEXT NOT NULL CHECK (id <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    source TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

-- One agreed set of answers: our own (about_agency_id is NULL), or ours about a partner.
CREATE TABLE response (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    round_id TEXT NOT NULL REFERENCES round (id),
    questionnaire_id TEXT NOT NULL,
    questionnaire_version TEXT NOT NULL,
    about_agency_id TEXT REFERENCES agency (id),
    FOREIGN KEY (questionnaire_id, questionnaire_version) REFERENCES questionnaire (id, version)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_response_of_ours ON response (round_id, questionnaire_id) WHERE about_agency_id IS NULL;
CREATE UNIQUE INDEX one_response_a_partner ON response (round_id, questionnaire_id, about_agency_id)
    WHERE about_agency_id IS NOT NULL;
CREATE INDEX response_about_agency ON response (about_agency_id);
CREATE INDEX response_to_questionnaire ON response (questionnaire_id, questionnaire_version);

-- The items of a response. An item without a row is not answered and has nothing written beside it.
CREATE TABLE answer (
    response_id TEXT NOT NULL REFERENCES response (id),
    item_id TEXT NOT NULL CHECK (item_id <> ''),
    state TEXT NOT NULL CHECK (state IN ('not-answered', 'rated', 'not-applicable', 'dont-know')),
    point INTEGER,                                          -- a value of the scale; only where rated
    reason TEXT,                                            -- why it does not apply; only where not applicable
    note TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '[]',                    -- links or names of documents: a JSON array of text
    come_back INTEGER NOT NULL DEFAULT 0 CHECK (come_back IN (0, 1)), -- 1: "come back to this"
    PRIMARY KEY (response_id, item_id),
    CHECK ((state = 'rated') = (point IS NOT NULL)),
    CHECK ((state = 'not-applicable') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- What helps or hinders sharing, as marked in a response about a partner. Never scored.
CREATE TABLE influence (
    response_id TEXT NOT NULL REFERENCES response (id),
    side TEXT NOT NULL CHECK (side IN ('about-partner', 'about-us')),
    influence_id TEXT NOT NULL CHECK (influence_id <> ''),
    mark TEXT NOT NULL CHECK (mark <> ''),                  -- id of a mark of the questionnaire: "hinders"
    PRIMARY KEY (response_id, side, influence_id)
) STRICT, WITHOUT ROWID;

-- A questionnaire answered by many people in a round. Closed with its round if anybody took part, and never opened again,
-- so that no figure can be compared with itself before and after one more person.
CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    questionnaire_id TEXT NOT NULL,
    questionnaire_version TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    UNIQUE (round_id, questionnaire_id),
    FOREIGN KEY (questionnaire_id, questionnaire_version) REFERENCES questionnaire (id, version)
) STRICT;
CREATE INDEX survey_of_questionnaire ON survey (questionnaire_id, questionnaire_version);

-- Anonymous people who have finished. The key is 16 random bytes and means nothing: rows have no order, no time and no link
-- to a comment. "codes" is one byte an answer: one for each item in the order of the questionnaire (0 not answered, 1 the
-- lowest point of the scale, 2 the next ..., 254 does not apply, 255 don't know); one for the role (0 skipped, 1 the first
-- role ...); one for each scenario (0 none, 1 the first option ...); one for each scenario again, for how sure (0 not said, 1
-- the first point ...).
CREATE TABLE person (
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    random_key BLOB NOT NULL CHECK (length(random_key) = 16),
    codes BLOB NOT NULL,
    PRIMARY KEY (survey_id, random_key)
) STRICT, WITHOUT ROWID;

-- What people wrote in the open question, apart from their answers and in no order.
CREATE TABLE comment (
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    random_key BLOB NOT NULL CHECK (length(random_key) = 16),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (survey_id, random_key)
) STRICT, WITHOUT ROWID;

-- The one person who is answering on the screen now. The row is wiped when they finish or leave.
CREATE TABLE draft (
    survey_id INTEGER PRIMARY KEY REFERENCES survey (id),
    codes BLOB NOT NULL,
    comment TEXT NOT NULL
) STRICT;
