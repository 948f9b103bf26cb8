-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 5 (PRAGMA user_version = 5): what is done about results, and how long the file is kept.

-- The protective marking that every page and document carries (NULL: none), and the day on which the file should be looked
-- at to be deleted (NULL: not decided). Nothing deletes itself.
ALTER TABLE workspace ADD COLUMN marking TEXT CHECK (marking <> '');
ALTER TABLE workspace ADD COLUMN retain_until TEXT CHECK (retain_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- Next steps. An action may be meant to move the answer to one item (of our own governance, of staff, or about a partner). The
-- owner is a role. The round it was made from is NULL where it was removed or there was none. Ids are never given again.
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL CHECK (text <> ''),
    questionnaire_id TEXT CHECK (questionnaire_id <> ''),
    item_id TEXT CHECK (item_id <> '' AND (item_id IS NULL) = (questionnaire_id IS NULL)),
    about_agency_id TEXT REFERENCES agency (id),
    owner TEXT NOT NULL,
    due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('open', 'doing', 'done', 'dropped')),
    note TEXT NOT NULL,
    round_id TEXT REFERENCES round (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX action_about ON action (about_agency_id);
CREATE INDEX action_of_round ON action (round_id);

-- Questions that the program asked about answers that do not fit each other, and that somebody set aside with a reason. The
-- check is known by its id in the program; the item and the partner are empty where it is of none.
CREATE TABLE check_set_aside (
    round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    check_id TEXT NOT NULL CHECK (check_id <> ''),
    item_id TEXT NOT NULL,
    about_agency_id TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (round_id, check_id, item_id, about_agency_id)
) STRICT, WITHOUT ROWID;
