-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 4 (PRAGMA user_version = 4): a survey that is closed is published once, as one table that is never changed,
-- and nothing else is kept of it: no answer, no count, no comment apart from those in the table.
-- After this script the program publishes the closed surveys of earlier versions from what they hold, wipes that, and drops
-- table "survey_counts" (core/storage/publish_closed.cpp): reckoning is not done in SQL. Drafts and answers of open surveys
-- stay where they are, as described in 0001_workspace.sql and 0002_survey_answers.sql.

-- A workspace is an agency's, or a board's that puts together what agencies gave it: that has no agency of its own (no row of
-- "agency" with the role 'ours'), and has the name of its partnership.
ALTER TABLE workspace ADD COLUMN kind TEXT NOT NULL DEFAULT 'agency' CHECK (kind IN ('agency', 'board'));
ALTER TABLE workspace ADD COLUMN partnership TEXT CHECK (partnership <> '' AND (kind = 'board') = (partnership IS NOT NULL));

-- A workshop is a round that is held in one room.
ALTER TABLE round ADD COLUMN kind TEXT NOT NULL DEFAULT 'assessment' CHECK (kind IN ('assessment', 'workshop'));

-- Whose answers they are: NULL is ours, else an agency that gave us what it answered. In a round each agency has one response
-- to a questionnaire, or one about each of the others.
ALTER TABLE response ADD COLUMN author_agency_id TEXT REFERENCES agency (id) CHECK (author_agency_id <> about_agency_id);
DROP INDEX one_response_of_ours;
DROP INDEX one_response_a_partner;
CREATE UNIQUE INDEX one_response_an_author ON response (round_id, questionnaire_id, ifnull(author_agency_id, ''),
    ifnull(about_agency_id, ''));
CREATE INDEX response_by_agency ON response (author_agency_id);

-- A questionnaire answered by many people in a round. While it is open it has answers, comments and perhaps a draft, once it
-- is published a row in "survey_release". It is closed with its round if anybody took part, and never opened again, also
-- where its round is. "not-published": it could not be, because beside an earlier release of the same people but for a few it
-- would tell what those few answered; nothing is left of it. The author is whose people took part: NULL is ours.
CREATE TABLE survey_of_version_4 (
    id INTEGER PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    questionnaire_id TEXT NOT NULL,
    questionnaire_version TEXT NOT NULL,
    author_agency_id TEXT REFERENCES agency (id),
    standing TEXT NOT NULL CHECK (standing IN ('open', 'published', 'not-published')),
    FOREIGN KEY (questionnaire_id, questionnaire_version) REFERENCES questionnaire (id, version)
) STRICT;
INSERT INTO survey_of_version_4 (id, round_id, questionnaire_id, questionnaire_version, standing)
    SELECT id, round_id, questionnaire_id, questionnaire_version, iif(state = 'open', 'open', 'published') FROM survey;
DROP TABLE survey;
ALTER TABLE survey_of_version_4 RENAME TO survey;
CREATE UNIQUE INDEX one_survey_an_author ON survey (round_id, questionnaire_id, ifnull(author_agency_id, ''));
CREATE INDEX survey_of_questionnaire ON survey (questionnaire_id, questionnaire_version);
CREATE INDEX survey_by_agency ON survey (author_agency_id);

-- Everything that is known of a published survey, and all that is ever said of it follows from this: JSON as core/release
-- describes it (README.md there), with how many were asked and took part, the minimum group and the version of the rules it
-- was published by. A row is never changed.
CREATE TABLE survey_release (
    survey_id INTEGER PRIMARY KEY REFERENCES survey (id),
    content TEXT NOT NULL
) STRICT;
