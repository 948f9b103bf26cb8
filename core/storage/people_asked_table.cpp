// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_asked_table.h"

#include "core/error.h"
#include "core/storage/query.h"
#include "core/storage/require_open_round.h"

namespace soundings {

std::optional<PeopleCount> peopleAsked(const Connection& connection, const RoundId& round,
                                       const QuestionnaireId& questionnaire)
{
    Query query(connection, "SELECT people FROM people_asked WHERE round_id = ? AND questionnaire_id = ?", round,
                questionnaire);
    return query.step() ? std::optional<PeopleCount>(query.integer(0)) : std::nullopt;
}

std::optional<PeopleCount> exchangePeopleAsked(const Transaction& transaction, const RoundId& round,
                                               const QuestionnaireId& questionnaire, std::optional<PeopleCount> people)
{
    const Connection& connection = transaction.connection();
    requireOpenRound(connection, round);
    if (people && (*people < 1 || *people > kMostAsked))
        throw Error(ErrorCode::Internal, std::to_string(*people));
    const std::optional<PeopleCount> before = peopleAsked(connection, round, questionnaire);
    Query(connection, "DELETE FROM people_asked WHERE round_id = ? AND questionnaire_id = ?", round, questionnaire)
        .run();
    if (people)
        Query(connection, "INSERT INTO people_asked (round_id, questionnaire_id, people) VALUES (?, ?, ?)", round,
              questionnaire, *people)
            .run();
    return before;
}

} // namespace soundings
