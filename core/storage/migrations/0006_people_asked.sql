-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 6 (PRAGMA user_version = 6): what is known of a survey before it closes.

-- How many people are asked to take part in a survey of a round that is open; there may be a row before anybody has begun.
-- What is published says how many were asked, or nothing where too few took part: the rows of a round go as it closes.
CREATE TABLE people_asked (
    round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    questionnaire_id TEXT NOT NULL CHECK (questionnaire_id <> ''),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 999999999),
    PRIMARY KEY (round_id, questionnaire_id)
) STRICT, WITHOUT ROWID;
