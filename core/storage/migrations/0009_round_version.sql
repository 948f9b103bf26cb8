-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 9 (PRAGMA user_version = 9): with which version of a questionnaire a round begins that travels.

-- The version that was sent with the invitation to a round: whoever answers first begins with it, whatever newer one there
-- is. A round that nobody was invited to begins with the newest, and has no row.
CREATE TABLE round_version (
    round_id TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    questionnaire_id TEXT NOT NULL,
    questionnaire_version TEXT NOT NULL,
    PRIMARY KEY (round_id, questionnaire_id),
    FOREIGN KEY (questionnaire_id, questionnaire_version) REFERENCES questionnaire (id, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX round_version_of ON round_version (questionnaire_id, questionnaire_version);
