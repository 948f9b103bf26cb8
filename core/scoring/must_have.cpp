// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/must_have.h"

namespace soundings {

namespace {

void sortIn(MustHaveStates& states, const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    switch (answer.state) {
    case AnswerState::NotApplicable:
        (item.allowNotApplicable ? states.met : states.unmet).push_back(item.id);
        return;
    case AnswerState::DontKnow:
        (questionnaire.dontKnow == DontKnowRule::Zero ? states.unmet : states.unconfirmed).push_back(item.id);
        return;
    case AnswerState::Rated:
        if (const std::optional<Fraction> score = itemScore(questionnaire, item, answer)) {
            (meetsMustHave(questionnaire, item, *score) ? states.met : states.unmet).push_back(item.id);
            return;
        }
        break;
    case AnswerState::NotAnswered:
        break;
    }
    states.waiting.push_back(item.id);
}

} // namespace

bool meetsMustHave(const Questionnaire& questionnaire, const Item& item, const Fraction& score)
{
    const ScalePoint* least = questionnaire.findPoint(item.mustHave->atLeast);
    return least == nullptr || score >= least->score;
}

MustHaveStates mustHaveStates(const Questionnaire& questionnaire, const Answers& answers)
{
    MustHaveStates states;
    for (const Section& section : questionnaire.sections)
        for (const Item& item : section.items)
            if (item.mustHave)
                sortIn(states, questionnaire, item, answerTo(answers, item.id));
    return states;
}

} // namespace soundings
