// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/response_checks.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace soundings {

namespace {

ConsistencyCheck found(CheckKind kind, const CheckedResponse& response, const Item& item)
{
    ConsistencyCheck check;
    check.kind = kind;
    check.questionnaire = response.questionnaire.id;
    check.about = response.about;
    check.item = item.id;
    check.isOfPartner = response.isOfPartner;
    return check;
}

AnswerRecord recordOf(const Answers& answers, const ItemId& item)
{
    const auto found = answers.find(item);
    return found == answers.end() ? AnswerRecord{} : found->second;
}

/// How many points of the scale lie below this one.
int placeOnScale(const Questionnaire& questionnaire, int point)
{
    return static_cast<int>(std::count_if(questionnaire.scale.begin(), questionnaire.scale.end(),
                                          [point](const ScalePoint& one) { return one.value < point; }));
}

void checkItem(std::vector<ConsistencyCheck>& all, const CheckedResponse& response, const Item& item)
{
    const AnswerRecord record = recordOf(response.answers, item.id);
    if (record.answer.state == AnswerState::DontKnow && item.mustHave)
        all.push_back(found(CheckKind::MustHaveUnknown, response, item));
    const bool isHigh = record.answer.state == AnswerState::Rated
        && response.questionnaire.scoreOf(item, record.answer.point) >= Fraction(kHighAnswer);
    if (isHigh && !item.evidence.empty() && record.evidence.empty() && record.note.empty())
        all.push_back(found(item.mustHave ? CheckKind::MustHaveNoEvidence : CheckKind::NoEvidence, response, item));
}

/// All rated alike: nobody may have read the questions.
void checkSameness(std::vector<ConsistencyCheck>& all, const CheckedResponse& response)
{
    const Item* first = nullptr;
    int point = 0;
    int rated = 0;
    for (const Item* item : response.questionnaire.items()) {
        const Answer answer = answerTo(response.answers, item->id);
        if (answer.state != AnswerState::Rated)
            continue;
        if (first == nullptr) {
            first = item;
            point = answer.point;
        } else if (answer.point != point) {
            return;
        }
        ++rated;
    }
    if (rated < kFewestForSame)
        return;
    all.push_back(found(CheckKind::AllTheSame, response, *first));
    all.back().now = point;
}

/// The same response in another round, whose answers can be compared one by one; nullptr where there is none.
const Answers* sameResponse(const CheckedResponse& response, const RoundResult& round)
{
    const auto isSameScale = [&](const QuestionnairePtr& other) {
        return other->id == response.questionnaire.id && other->scale == response.questionnaire.scale;
    };
    for (const ConsensusResult& consensus : round.consensus)
        if (!response.isOfPartner && isSameScale(consensus.questionnaire))
            return &consensus.answers;
    for (const PartnerResult& partner : round.partners)
        if (response.isOfPartner && partner.about.id == response.about && isSameScale(partner.questionnaire))
            return &partner.answers;
    return nullptr;
}

void checkJump(std::vector<ConsistencyCheck>& all, const CheckedResponse& response, const Answers& before,
               const Item& item)
{
    const AnswerRecord now = recordOf(response.answers, item.id);
    const Answer was = answerTo(before, item.id);
    if (now.answer.state != AnswerState::Rated || was.state != AnswerState::Rated || !now.note.empty())
        return;
    const Questionnaire& questionnaire = response.questionnaire;
    if (std::abs(placeOnScale(questionnaire, now.answer.point) - placeOnScale(questionnaire, was.point)) < kLargeJump)
        return;
    all.push_back(found(CheckKind::LargeJump, response, item));
    all.back().before = was.point;
    all.back().now = now.answer.point;
}

} // namespace

void checkResponse(std::vector<ConsistencyCheck>& all, const CheckedResponse& response, const RoundResult* before)
{
    checkSameness(all, response);
    const Answers* earlier = before == nullptr ? nullptr : sameResponse(response, *before);
    for (const Item* item : response.questionnaire.items()) {
        checkItem(all, response, *item);
        if (earlier != nullptr)
            checkJump(all, response, *earlier, *item);
    }
}

} // namespace soundings
