// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wipe_round.h"

#include "core/storage/query.h"
#include "core/storage/round_table.h"

namespace soundings {

namespace {

int countIn(const Connection& connection, const char* sql, const RoundId& round)
{
    Query query(connection, sql, round);
    return query.step() ? query.number(0) : 0;
}

/// Rows that point to others come before them.
constexpr const char* kWipe[] = {
    "DELETE FROM answer WHERE response_id IN (SELECT id FROM response WHERE round_id = ?)",
    "DELETE FROM influence WHERE response_id IN (SELECT id FROM response WHERE round_id = ?)",
    "DELETE FROM response WHERE round_id = ?",
    "DELETE FROM survey_answers WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)",
    "DELETE FROM comment WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)",
    "DELETE FROM draft WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)",
    "DELETE FROM file_read WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)",
    "DELETE FROM file_key WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)",
    "DELETE FROM survey_release WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)",
    "DELETE FROM survey WHERE round_id = ?",
    "DELETE FROM people_asked WHERE round_id = ?",
    "DELETE FROM reopening WHERE round_id = ?",
    "DELETE FROM check_set_aside WHERE round_id = ?",
    "DELETE FROM round_questionnaire WHERE round_id = ?",
    "DELETE FROM pack WHERE round_id = ?",
    "DELETE FROM round_agency WHERE round_id = ?",
    "DELETE FROM invitation WHERE round_id = ?",
    "UPDATE action SET round_id = NULL WHERE round_id = ?",
    "DELETE FROM round WHERE id = ?",
};

} // namespace

RoundContent roundContent(const Connection& connection, const RoundId& round)
{
    roundById(connection, round);
    const auto count = [&](const char* sql) { return countIn(connection, sql, round); };
    RoundContent content;
    content.responses = count("SELECT count(*) FROM response WHERE about_agency_id IS NULL AND round_id = ?");
    content.partners = count("SELECT count(DISTINCT about_agency_id) FROM response WHERE round_id = ?"
                             " AND (EXISTS (SELECT 1 FROM answer WHERE response_id = response.id)"
                             " OR EXISTS (SELECT 1 FROM influence WHERE response_id = response.id))");
    content.answers =
        count("SELECT count(*) FROM answer WHERE response_id IN (SELECT id FROM response WHERE round_id = ?)");
    content.influences =
        count("SELECT count(*) FROM influence WHERE response_id IN (SELECT id FROM response WHERE round_id = ?)");
    content.evidence = count("SELECT ifnull(sum(json_array_length(evidence)), 0) FROM answer"
                             " WHERE response_id IN (SELECT id FROM response WHERE round_id = ?)");
    content.surveys = count("SELECT count(*) FROM survey WHERE round_id = ?");
    content.comments = count("SELECT ifnull(sum(ifnull(json_array_length(content, '$.comments'), 0)), 0)"
                             " FROM survey_release WHERE survey_id IN (SELECT id FROM survey WHERE round_id = ?)");
    content.checksSetAside = count("SELECT count(*) FROM check_set_aside WHERE round_id = ?");
    content.actions = count("SELECT count(*) FROM action WHERE round_id = ?");
    return content;
}

void wipeRound(const Transaction& transaction, const RoundId& round)
{
    const Connection& connection = transaction.connection();
    roundById(connection, round);
    for (const char* wipe : kWipe)
        Query(connection, wipe, round).run();
}

} // namespace soundings
