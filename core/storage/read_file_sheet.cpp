// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/read_file_sheet.h"

#include "core/storage/agency_table.h"
#include "core/storage/kept_packs.h"
#include "core/storage/migrations.h"
#include "core/storage/query.h"
#include "core/storage/workspace_table.h"

namespace soundings {

namespace {

int countOf(const Connection& connection, const char* sql)
{
    Query query(connection, sql);
    return query.step() ? query.number(0) : 0;
}

std::string nameOfOurs(const Connection& connection)
{
    Query query(connection,
                "SELECT ifnull((SELECT name FROM agency WHERE role = 'ours'), (SELECT partnership FROM workspace))");
    return query.step() && !query.isNull(0) ? query.text(0) : std::string();
}

void countAnswers(const Connection& connection, FileSheet& sheet)
{
    sheet.consensusAnswers = countOf(connection,
                                     "SELECT count(*) FROM answer JOIN response ON response.id = response_id"
                                     " WHERE about_agency_id IS NULL AND state <> 'not-answered'");
    sheet.partnerAnswers = countOf(connection,
                                   "SELECT count(*) FROM answer JOIN response ON response.id = response_id"
                                   " WHERE about_agency_id IS NOT NULL AND state <> 'not-answered'");
    sheet.notes = countOf(connection, "SELECT ifnull(sum((note <> '') + (ifnull(reason, '') <> '')), 0) FROM answer");
    sheet.evidence = countOf(connection, "SELECT ifnull(sum(json_array_length(evidence)), 0) FROM answer");
    sheet.influenceMarks = countOf(connection, "SELECT count(*) FROM influence");
}

void countSurveys(const Connection& connection, FileSheet& sheet)
{
    sheet.openSurveys = countOf(connection,
                                "SELECT count(*) FROM survey WHERE standing = 'open'"
                                " AND EXISTS (SELECT 1 FROM survey_answers WHERE survey_id = survey.id)");
    sheet.publishedSurveys = countOf(connection, "SELECT count(*) FROM survey WHERE standing = 'published'");
    sheet.comments = countOf(
        connection, "SELECT ifnull(sum(ifnull(json_array_length(content, '$.comments'), 0)), 0) FROM survey_release");
}

} // namespace

FileSheet fileSheet(const Connection& connection)
{
    const WorkspaceFacts facts = workspaceFacts(connection);
    FileSheet sheet;
    sheet.ours = nameOfOurs(connection);
    for (const Agency& agency : agencies(connection))
        if (agency.role == AgencyRole::Partner)
            sheet.partners.push_back(agency.name);
    sheet.marking = facts.marking;
    sheet.retainUntil = facts.retainUntil;
    sheet.minimumGroup = facts.minimumGroup;
    sheet.openRounds = countOf(connection, "SELECT count(*) FROM round WHERE closed_at IS NULL");
    sheet.closedRounds = countOf(connection, "SELECT count(*) FROM round WHERE closed_at IS NOT NULL");
    countAnswers(connection, sheet);
    countSurveys(connection, sheet);
    sheet.actions = countOf(connection, "SELECT count(*) FROM action");
    sheet.packsOpened = countOf(connection, "SELECT count(*) FROM pack WHERE content IS NOT NULL");
    sheet.given = givenPacks(connection);
    sheet.schemaVersion = std::to_string(migrationScripts().size());
    return sheet;
}

} // namespace soundings
