// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/followed_action.h"

#include "core/scoring/response_score.h"

#include <algorithm>

namespace soundings {

namespace {

/// An answer with the questionnaire it was given to, whose scale says what it is worth.
struct AnsweredItem {
    const Questionnaire* questionnaire = nullptr;
    const Item* item = nullptr;
    Answer answer;
    [[nodiscard]] std::optional<Fraction> score() const
    {
        return answer.state == AnswerState::Rated ? itemScore(*questionnaire, *item, answer) : std::nullopt;
    }
};

std::optional<AnsweredItem> answeredIn(const QuestionnairePtr& questionnaire, const Answers& answers,
                                       const Action& action)
{
    const Item* item = questionnaire->id == action.questionnaire ? questionnaire->findItem(action.item) : nullptr;
    const Answer answer = answerTo(answers, action.item);
    if (item == nullptr || answer.state == AnswerState::NotAnswered)
        return std::nullopt;
    return AnsweredItem{questionnaire.get(), item, answer};
}

/// The answer to the action's item in one round; empty where there is none.
std::optional<AnsweredItem> answeredIn(const RoundRecord& round, const Action& action)
{
    for (const ConsensusRecord& consensus : round.consensus)
        if (auto answered = answeredIn(consensus.questionnaire, consensus.answers, action))
            return answered;
    for (const PartnerRecord& partner : round.partners)
        if (partner.about.id == action.about)
            if (auto answered = answeredIn(partner.questionnaire, partner.answers, action))
                return answered;
    return std::nullopt;
}

Movement movementFrom(const std::optional<AnsweredItem>& before, const std::optional<AnsweredItem>& now)
{
    if (!now)
        return Movement::NotSeenYet;
    const std::optional<Fraction> was = before ? before->score() : std::nullopt;
    const std::optional<Fraction> is = now->score();
    if (!was || !is)
        return Movement::CannotSay;
    if (*is == *was)
        return Movement::Same;
    return *was < *is ? Movement::Better : Movement::Worse;
}

/// Whether the questionnaire is one that an agency answers: what many people answer has no answer to an item.
bool isOfPeople(const std::vector<RoundRecord>& rounds, const QuestionnaireId& questionnaire)
{
    return std::any_of(rounds.begin(), rounds.end(), [&](const RoundRecord& round) {
        return std::any_of(round.surveys.begin(), round.surveys.end(),
                           [&](const SurveyRecord& survey) { return survey.questionnaire->id == questionnaire; });
    });
}

FollowedAction followed(const Action& action, const std::vector<RoundRecord>& rounds)
{
    FollowedAction result;
    result.action = action;
    const auto from = std::find_if(rounds.begin(), rounds.end(),
                                   [&](const RoundRecord& round) { return round.round.id == action.round; });
    if (action.item.isEmpty() || from == rounds.end() || isOfPeople(rounds, action.questionnaire))
        return result;
    const std::optional<AnsweredItem> before = answeredIn(*from, action);
    std::optional<AnsweredItem> now;
    for (auto later = rounds.end(); !now && --later != from;)
        now = answeredIn(*later, action);
    if (before)
        result.before = before->answer;
    if (now)
        result.now = now->answer;
    result.movement = movementFrom(before, now);
    return result;
}

} // namespace

std::vector<FollowedAction> followActions(const std::vector<Action>& actions, const std::vector<RoundRecord>& rounds)
{
    std::vector<FollowedAction> all;
    all.reserve(actions.size());
    for (const Action& action : actions)
        all.push_back(followed(action, rounds));
    return all;
}

} // namespace soundings
