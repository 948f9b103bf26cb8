// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/record_answers.h"

#include "core/error.h"
#include "core/storage/answer_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "core/storage/survey_table.h"

#include <algorithm>

namespace soundings {

RoundForAnswers roundForAnswers(const Transaction& transaction, const std::string& label, const Date& dayIfNew,
                                const QuestionnaireId& questionnaire)
{
    std::optional<Round> there = findRound(transaction.connection(), label);
    if (!there) {
        const Round round{{newUuid()}, label, dayIfNew, RoundState::Open, {}, {questionnaire}};
        insertRound(transaction, round);
        return {round.id, true};
    }
    if (there->state == RoundState::Closed)
        throw Error(ErrorCode::RoundClosed, there->label, transaction.connection().path());
    auto& chosen = there->questionnaires;
    if (std::find(chosen.begin(), chosen.end(), questionnaire) == chosen.end()) {
        chosen.push_back(questionnaire);
        exchangeRoundDetails(transaction, there->id, *there);
    }
    return {there->id, false};
}

Answers recordResponse(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                       const AgencyId& about, const Answers& answers)
{
    return exchangeAnswers(transaction, ensureResponse(transaction, round, questionnaire, about).id, answers);
}

void recordPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                  const ReadPeople& read, const std::string& path, PeopleAgain again, const ProgressListener& progress)
{
    if (again == PeopleAgain::Refused && areInAlready(transaction.connection(), round, questionnaire, read.people))
        throw Error(ErrorCode::PeopleAlreadyIn, {}, path);
    addPeople(transaction, round, questionnaire, read.people, read.comments, progress);
}

} // namespace soundings
