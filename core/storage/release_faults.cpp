// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/release_faults.h"

#include "core/release/read_release.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"

namespace soundings {

namespace {

constexpr const char* kStandingFaults =
    "SELECT ifnull(o.label, s.round_id) || '/' || s.questionnaire_id || ': ' || s.standing"
    " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id"
    " WHERE (s.standing = 'published') <> EXISTS (SELECT 1 FROM survey_release WHERE survey_id = s.id)"
    " OR s.standing <> 'open' AND (EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = s.id)"
    "  OR EXISTS (SELECT 1 FROM comment WHERE survey_id = s.id) OR EXISTS (SELECT 1 FROM draft WHERE survey_id = s.id))"
    " ORDER BY s.id";

constexpr const char* kReleases =
    "SELECT ifnull(o.label, s.round_id) || '/' || s.questionnaire_id, s.questionnaire_id, s.questionnaire_version, "
    "r.content"
    " FROM survey_release AS r JOIN survey AS s ON s.id = r.survey_id LEFT JOIN round AS o ON o.id = s.round_id"
    " ORDER BY s.id";

} // namespace

Findings releaseFaults(const Connection& connection)
{
    Findings findings;
    Query standings(connection, kStandingFaults);
    while (standings.step())
        findings.add(standings.text(0));
    Query query(connection, kReleases);
    while (query.step()) {
        const std::string at = query.text(0);
        findings.collect(at, [&] {
            const auto used = storedQuestionnaire(connection, {query.text(1)}, query.text(2));
            for (const Issue& fault : readRelease(query.text(3), *used).faults)
                findings.add(at + "/" + findingOf(fault));
        });
    }
    return findings;
}

} // namespace soundings
