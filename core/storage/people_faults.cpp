// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_faults.h"

#include "core/storage/code_limits.h"
#include "core/storage/person_codes.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/survey_answers_table.h"

namespace soundings {

namespace {

/// A survey of ours is closed with its round, once anybody took part. One of another agency comes to us closed.
constexpr const char* kStandingOfRound =
    "SELECT ifnull(o.label, s.round_id) || '/' || s.questionnaire_id || ': ' || s.standing"
    " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id WHERE CASE"
    " WHEN s.author_agency_id IS NOT NULL THEN s.standing <> 'published'"
    " WHEN s.standing = 'open'"
    "  THEN o.closed_at IS NOT NULL AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = s.id)"
    " ELSE o.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM reopening WHERE round_id = s.round_id) END ORDER BY s.id";

/// How many are asked is said of surveys that are open, and goes with the round as it closes.
constexpr const char* kAskedFaults =
    "SELECT ifnull(o.label, a.round_id) || '/' || a.questionnaire_id || ': ' || a.people"
    " FROM people_asked AS a LEFT JOIN round AS o ON o.id = a.round_id"
    " WHERE o.closed_at IS NOT NULL OR typeof(a.questionnaire_id) <> 'text' OR a.questionnaire_id = ''"
    " OR typeof(a.people) <> 'integer' OR a.people NOT BETWEEN 1 AND 999999999 ORDER BY a.round_id, a.questionnaire_id";

/// Files are known again in an open survey alone, under its key.
constexpr const char* kFileFaults =
    "SELECT ifnull(o.label, ifnull(s.round_id, '?')) || '/' || ifnull(s.questionnaire_id, '?') || ': ' || f.place"
    " FROM (SELECT 'file_key' AS place, survey_id, key AS bytes FROM file_key"
    " UNION ALL SELECT 'file_read', survey_id, digest FROM file_read) AS f"
    " LEFT JOIN survey AS s ON s.id = f.survey_id LEFT JOIN round AS o ON o.id = s.round_id"
    " WHERE s.standing IS NOT 'open' OR typeof(f.bytes) <> 'blob' OR length(f.bytes) <> 32"
    " OR f.survey_id NOT IN (SELECT survey_id FROM file_key) ORDER BY 1";

void checkPeople(const Connection& connection, const std::string& at, SurveyKey survey, const Questionnaire& used,
                 Findings& findings)
{
    if (used.respondent != Respondent::Individual)
        findings.add(at);
    const auto people = rawAnswers(connection, survey, used);
    if (!people)
        findings.add(at + ": ?");
    std::size_t faulty = people && !areFit(used, *people) ? countUnfit(used, *people) : 0;
    Query codes(connection, "SELECT codes FROM draft WHERE survey_id = ?", survey);
    while (codes.step())
        faulty += decodePerson(used, codes.bytes(0)) ? 0U : 1U;
    if (faulty > 0)
        findings.add(at + ": " + std::to_string(faulty));
}

} // namespace

Findings peopleFaults(const Connection& connection)
{
    Findings findings;
    Query query(connection,
                "SELECT s.id, s.questionnaire_id, s.questionnaire_version, ifnull(o.label, s.round_id)"
                " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id ORDER BY s.id");
    while (query.step()) {
        const std::string at = query.text(3) + "/" + query.text(1);
        findings.collect(at, [&] {
            const auto used = storedQuestionnaire(connection, {query.text(1)}, query.text(2));
            checkPeople(connection, at, query.integer(0), *used, findings);
        });
    }
    for (const char* sql : {kStandingOfRound, kAskedFaults, kFileFaults}) {
        Query places(connection, sql);
        while (places.step())
            findings.add(places.text(0));
    }
    return findings;
}

} // namespace soundings
