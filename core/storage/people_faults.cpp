// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_faults.h"

#include "core/response/count_survey.h"
#include "core/storage/code_limits.h"
#include "core/storage/person_codes.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/survey_answers_table.h"
#include "core/storage/survey_counts_table.h"

namespace soundings {

namespace {

/// A survey is closed with its round, once anybody took part, and has counts from then on at the earliest.
constexpr const char* kStateFaults =
    "SELECT ifnull(o.label, s.round_id) || '/' || s.questionnaire_id || ': ' || s.state"
    " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id WHERE CASE s.state"
    " WHEN 'open' THEN EXISTS (SELECT 1 FROM survey_counts WHERE survey_id = s.id)"
    "  OR o.closed_at IS NOT NULL AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = s.id)"
    " ELSE o.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM reopening WHERE round_id = s.round_id) END ORDER BY s.id";

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

/// Counts that were kept must be those of the answers that are still there; where neither is, figures are lost.
void checkCounts(const Connection& connection, const std::string& at, SurveyKey survey, const Questionnaire& used,
                 Findings& findings)
{
    const auto people = rawAnswers(connection, survey, used);
    const auto kept = storedCounts(connection, survey, used);
    const bool areThere = people && people->people > 0;
    const bool areSame = !kept || !areThere || !areFit(used, *people) || countSurvey(used, *people) == *kept;
    if (!areSame || (!kept && people && people->people == 0))
        findings.add(at);
}

template <class Check> Findings ofEachSurvey(const Connection& connection, const char* selection, const Check& check)
{
    Findings findings;
    Query query(connection, selection);
    while (query.step()) {
        const std::string at = query.text(3) + "/" + query.text(1);
        findings.collect(at, [&] {
            const auto used = storedQuestionnaire(connection, {query.text(1)}, query.text(2));
            check(connection, at, query.integer(0), *used, findings);
        });
    }
    return findings;
}

} // namespace

Findings peopleFaults(const Connection& connection)
{
    Findings findings =
        ofEachSurvey(connection,
                     "SELECT s.id, s.questionnaire_id, s.questionnaire_version, ifnull(o.label, s.round_id)"
                     " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id ORDER BY s.id",
                     checkPeople);
    Query states(connection, kStateFaults);
    while (states.step())
        findings.add(states.text(0));
    return findings;
}

Findings countFaults(const Connection& connection)
{
    return ofEachSurvey(connection,
                        "SELECT s.id, s.questionnaire_id, s.questionnaire_version, ifnull(o.label, s.round_id)"
                        " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id WHERE s.state = 'closed'"
                        " ORDER BY s.id",
                        checkCounts);
}

} // namespace soundings
