-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema version 3 (PRAGMA user_version = 3): "survey_counts" says of how many people a figure has a part only, because what a
-- few of them answered must not follow from figures that have them and figures that don't. No table changes; in the JSON
-- described in 0002_survey_answers.sql are, all whole numbers:
--   sections[]      "partly", how many people gave a scored answer to some items of the section and not to all of them, and
--                   "unsure", how many of those owe an answer to an item that applies to them
--   calibration     of all people, how many are "whollyJudged" (made a choice in every case, and all cases count),
--                   "partlyJudged" (made a choice in some case, and are not among those), "whollyConfident" (are among those,
--                   with a scored answer to every statement that a case calibrates) and "partlyConfident" (scored some of these
--                   statements, and are not among those)
-- Where they are missing, the answers were destroyed before version 3: the program then takes it that there may be such people.

-- Counted again from the answers wherever these are still there.
DELETE FROM survey_counts WHERE survey_id IN (SELECT survey_id FROM survey_answers);
