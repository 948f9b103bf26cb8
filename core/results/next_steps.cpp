// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/next_steps.h"

#include "core/results/round_result.h"
#include "core/scoring/sum.h"

#include <algorithm>
#include <map>

namespace soundings {

namespace {

struct Ranked {
    NextStepSuggestion step;
    Fraction gain; ///< points of the index between this answer and the best one
    Fraction distance; ///< points of the ruler between them; decides between items of no index
};

/// The share of its index that each item decides.
std::map<std::string, Fraction> sharesOf(const Questionnaire& questionnaire, const Answers& answers,
                                         const ResponseScore& score)
{
    std::map<std::string, Fraction> shares;
    if (questionnaire.feeds == FeedsIndex::None)
        return shares;
    const Fraction ofIndex = questionnaire.feeds == FeedsIndex::Readiness ? Fraction::of(1, 2) : Fraction(1);
    const SumTerm sum = scaled(sumBehind(questionnaire, answers, score), ofIndex);
    for (const SumTerm* item : itemTerms(sum))
        shares[item->id] = item->share;
    return shares;
}

/// The point the answer stands at; a governance don't know stands at the lowest.
std::optional<int> pointOf(const Questionnaire& questionnaire, const Answer& answer)
{
    if (answer.state == AnswerState::Rated)
        return answer.point;
    if (answer.state == AnswerState::DontKnow && questionnaire.dontKnow == DontKnowRule::Zero)
        return questionnaire.scale.front().value;
    return std::nullopt;
}

const NextStep* stepFor(const Item& item, int point)
{
    for (const NextStep& step : item.nextSteps)
        if (step.from <= point && point <= step.to)
            return &step;
    return nullptr;
}

void collect(std::vector<Ranked>& ranked, const QuestionnairePtr& questionnaire, const AgencyId& about,
             const Answers& answers, const ResponseScore& score)
{
    std::map<std::string, Fraction> shares = sharesOf(*questionnaire, answers, score);
    const std::vector<ItemId>& unmet = score.mustHaves.unmet;
    for (const Section& section : questionnaire->sections)
        for (const Item& item : section.items) {
            const Answer answer = answerTo(answers, item.id);
            const std::optional<Fraction> value = itemScore(*questionnaire, item, answer);
            const std::optional<int> point = pointOf(*questionnaire, answer);
            if (!value || !point || *value == Fraction(100))
                continue;
            const NextStep* step = stepFor(item, *point);
            if (step == nullptr)
                continue;
            const bool isUnmet = std::find(unmet.begin(), unmet.end(), item.id) != unmet.end();
            const Fraction distance = Fraction(100) - *value;
            ranked.push_back(
                {{questionnaire->id, about, item.id, isUnmet, step->text}, shares[item.id.value] * distance, distance});
        }
}

bool comesBefore(const Ranked& a, const Ranked& b)
{
    if (a.step.mustHave != b.step.mustHave)
        return a.step.mustHave;
    return a.gain != b.gain ? a.gain > b.gain : a.distance > b.distance;
}

void collectDontKnows(std::vector<ToFindOut>& found, const Questionnaire& questionnaire, const AgencyId& about,
                      const Answers& answers)
{
    for (const Section& section : questionnaire.sections)
        for (const Item& item : section.items)
            if (answerTo(answers, item.id).state == AnswerState::DontKnow)
                found.push_back({questionnaire.id, about, item.id});
}

} // namespace

std::vector<NextStepSuggestion> suggestedNextSteps(const RoundResult& result, std::size_t limit)
{
    std::vector<Ranked> ranked;
    for (const ConsensusResult& consensus : result.consensus)
        collect(ranked, consensus.questionnaire, {}, consensus.answers, consensus.score);
    for (const PartnerResult& partner : result.partners)
        collect(ranked, partner.questionnaire, partner.about.id, partner.answers, partner.score);
    std::stable_sort(ranked.begin(), ranked.end(), comesBefore);
    std::vector<NextStepSuggestion> steps;
    for (std::size_t i = 0; i < ranked.size() && i < limit; ++i)
        steps.push_back(std::move(ranked[i].step));
    return steps;
}

std::vector<ToFindOut> toFindOut(const RoundResult& result)
{
    std::vector<ToFindOut> found;
    for (const ConsensusResult& consensus : result.consensus)
        collectDontKnows(found, *consensus.questionnaire, {}, consensus.answers);
    for (const PartnerResult& partner : result.partners)
        collectDontKnows(found, *partner.questionnaire, partner.about.id, partner.answers);
    return found;
}

} // namespace soundings
