-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 2 (PRAGMA user_version = 2): the answers of many people in columns, and what was counted of them.
-- After this script the program moves everybody from table "person" of version 1 into "survey_answers" and drops that
-- table (core/storage/carry_people.cpp): turning rows into columns and mixing them is not done in SQL. Comments and
-- drafts stay where they are, and the codes of a draft are still those described in 0001_workspace.sql.

-- The answers of the people who have finished, one row a column, one byte a person. The columns of a survey are equally
-- long, and the n-th byte of each is the same anonymous person. "position" counts from 0 through: each item in the order of
-- the questionnaire (0 not answered, 1 the lowest point of the scale, 2 the next ..., 254 does not apply, 255 don't know);
-- the role (0 skipped, 1 the first role ...); each scenario (0 none, 1 the first option ...); each scenario again, for how
-- sure (0 not said, 1 the first point ...).
-- People are sorted by role and within a role in an order of chance, drawn anew whenever somebody is added: nothing tells
-- who came first. There is no key, no time and no link to a comment. A survey that nobody has finished has no rows; nor has
-- one whose answers were destroyed after it was closed, which is told by its row in "survey_counts".
CREATE TABLE survey_answers (
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    codes BLOB NOT NULL,
    PRIMARY KEY (survey_id, position)
) STRICT;

-- What was counted of a survey's answers when it was closed: all its figures are made from this. As confidential as the
-- answers. "counts" is JSON, all numbers whole; groups are roles, 0 for those who skipped the question:
--   people          how many
--   unitsOf100      how many units an answer worth 100 is: 4 on an even scale of five points
--   groupSizes      [people of each group]
--   items           for each item, for each group: [not answered, first point of the scale, ..., last, does not apply,
--                   don't know]
--   sections        for each section:
--     scores        [[group, weight of rated items, total in units, people], ...] of those who answered at least half of
--                   what applies to them; each item counts with its weight and is turned round if it is reverse-keyed
--     ranges        [[group, weight of the items that apply, people, lowest, highest], ...]: sums in units of what the
--                   people's totals could be at least and at most
--     complete      of the people who gave a scored answer to every item, without weights: "people", "sums" an item,
--                   "products" of each item with each, row by row (both lists empty where there is nobody)
--   scenarios       for each scenario, for each choice (0 none): [people by how sure (0 not said)]
--   calibration     "people" who are counted, the sums "judgement" and "confidence" over them (0 to 100 each) as fractions
--                   "1700/27"; and, of all people, how many "choseOtherwise" at least once than is recommended
CREATE TABLE survey_counts (
    survey_id INTEGER PRIMARY KEY REFERENCES survey (id),
    counts TEXT NOT NULL
) STRICT;
