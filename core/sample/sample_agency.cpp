// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_agency.h"

#include "core/acts/close_round.h"
#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/action_table.h"
#include "core/storage/agency_table.h"
#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/key_table.h"
#include "core/storage/response_table.h"
#include "core/storage/round_table.h"
#include "core/storage/survey_table.h"
#include "core/storage/workspace_table.h"

#include <algorithm>

namespace soundings {

namespace {

Answer answerFor(char sign, const std::string& reason)
{
    switch (sign) {
    case 'd':
        return Answer::dontKnow();
    case 'n':
        return Answer::notApplicable(reason);
    case '.':
        return {};
    default:
        return Answer::rated(sign - '0');
    }
}

Answers answersFrom(const Questionnaire& questionnaire, std::string signs, const std::string& reason)
{
    signs.erase(std::remove(signs.begin(), signs.end(), ' '), signs.end());
    const auto items = questionnaire.items();
    if (signs.size() != items.size())
        throw Error(ErrorCode::Internal,
                    "the sample has " + std::to_string(signs.size()) + " answers to " + questionnaire.id.value);
    Answers answers;
    for (std::size_t i = 0; i < items.size(); ++i)
        answers[items[i]->id].answer = answerFor(signs[i], reason);
    return answers;
}

void insertResponse(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
                    const AgencyId& about, const Answers& answers)
{
    exchangeAnswers(transaction, ensureResponse(transaction, round, questionnaire, about).id, answers);
}

void answerRound(const Transaction& transaction, const SampleSource& source, const SampleRound& asked, bool hasComments)
{
    const QuestionnairePtr governance = builtInQuestionnaire({"governance"});
    const QuestionnairePtr staff = builtInQuestionnaire({"staff-confidence"});
    const QuestionnairePtr partner = builtInQuestionnaire({"partner-understanding"});
    insertRound(transaction,
                {asked.id, asked.label, asked.date, RoundState::Open, {}, {governance->id, staff->id, partner->id}});
    const std::string& reason = source.notApplicableReason;
    insertResponse(transaction, asked.id, *governance, {}, answersFrom(*governance, asked.governance, reason));
    for (const auto& [about, signs] : asked.partners)
        insertResponse(transaction, asked.id, *partner, about, answersFrom(*partner, signs, reason));
    addPeople(transaction, asked.id, *staff, drawSampleStaff(*staff, asked.staff),
              hasComments ? source.comments : std::vector<std::string>{});
}

ResponseId responseOf(const Transaction& transaction, const RoundId& round, const QuestionnaireId& questionnaire,
                      const AgencyId& about)
{
    const auto response = findResponse(transaction.connection(), round, questionnaire, about);
    if (!response)
        throw Error(ErrorCode::Internal, "the sample has no response for a note");
    return response->id;
}

void insertNotes(const Transaction& transaction, const SampleAgency& agency)
{
    for (const SampleNote& written : agency.notes) {
        const ResponseId response = responseOf(transaction, written.round, written.questionnaire, written.about);
        AnswerRecord record = answers(transaction.connection(), response).at(written.item);
        record.note = written.note;
        record.evidence = written.evidence;
        exchangeAnswer(transaction, response, written.item, record);
    }
}

void insertMarks(const Transaction& transaction, const SampleSource& source, const SampleAgency& agency)
{
    const QuestionnairePtr partner = builtInQuestionnaire({"partner-understanding"});
    const std::vector<Influence>& influences = partner->influences.influences;
    for (const SampleMarks& marked : agency.marks) {
        const ResponseId response = responseOf(transaction, marked.round, partner->id, marked.about);
        for (std::size_t i = 0; i < std::min(marked.marks.size(), influences.size()); ++i)
            exchangeInfluence(transaction, response, marked.side, influences[i].id, source.markIds.at(marked.marks[i]));
    }
}

} // namespace

void setUpSampleAgency(const Transaction& transaction, const SampleSource& source, const SampleAgency& agency)
{
    insertWorkspaceFacts(transaction, {source.language, SampleMark::Sample, kLeastMinimumGroup});
    insertAgency(transaction, {agency.id, agency.name, AgencyRole::Ours, AgencyStanding::Active});
    for (const SampleAgency& other : source.agencies)
        if (other.id != agency.id)
            insertAgency(transaction, {other.id, other.name, AgencyRole::Partner, AgencyStanding::Active});
    insertOwnKeys(transaction, agency.keys);
}

void answerSampleRounds(const Transaction& transaction, const SampleSource& source, const SampleAgency& agency)
{
    const bool isFirst = agency.id == source.agencies.front().id;
    for (const SampleRound& round : agency.rounds)
        answerRound(transaction, source, round, isFirst && &round == &agency.rounds.back());
    insertNotes(transaction, agency);
    insertMarks(transaction, source, agency);
}

std::string sampleClosing(const SampleRound& round) { return isoText(round.date) + "T16:00:00Z"; }

void closeSampleRound(const Transaction& transaction, const SampleRound& round)
{
    ClosingChoices staff;
    staff.survey = {"staff-confidence"};
    staff.headcount = round.headcount;
    closeRound(transaction, round.id, {staff}, sampleClosing(round));
}

void insertSampleActions(const Transaction& transaction, const SampleAgency& agency, const RoundId& round)
{
    for (const Action& action : agency.actions)
        if (action.round == round)
            insertAction(transaction, action);
}

} // namespace soundings
