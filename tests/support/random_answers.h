// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/answers.h"
#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <random>
#include <string>
#include <vector>

namespace soundings::test {

/// Random questionnaires and answers for property tests; the same on every platform for the same seed.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) { }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    /// 1 to 5 sections of 2 to 6 items; kinds in half of them; any weight may be 0.
    Questionnaire questionnaire()
    {
        QuestionnaireBuilder builder;
        builder.points(2 + below(6)).dontKnow(oneIn(2) ? DontKnowRule::Zero : DontKnowRule::LeftOut);
        const int kinds = oneIn(2) ? 0 : 1 + below(3);
        for (int k = 0; k < kinds; ++k)
            builder.kind("k" + std::to_string(k), below(5));
        const int sections = 1 + below(5);
        for (int s = 0; s < sections; ++s)
            section(builder, "s" + std::to_string(s), kinds == 0 ? "" : "k" + std::to_string(below(kinds)));
        return builder.build();
    }
    Answer answer(const Questionnaire& questionnaire, const Item& item)
    {
        if (item.allowNotApplicable && oneIn(6))
            return Answer::notApplicable("not our duty");
        if (oneIn(8))
            return Answer::dontKnow();
        return oneIn(6) ? Answer{} : rating(questionnaire);
    }
    Answer rating(const Questionnaire& questionnaire)
    {
        return Answer::rated(
            questionnaire.scale[static_cast<std::size_t>(below(static_cast<int>(questionnaire.scale.size())))].value);
    }
    Answers answers(const Questionnaire& questionnaire)
    {
        Answers made;
        for (const Item* item : questionnaire.items())
            made[item->id].answer = answer(questionnaire, *item);
        return made;
    }
    Person person(const Questionnaire& questionnaire) { return personFrom(questionnaire, answers(questionnaire)); }
    std::mt19937& engine() { return m_engine; }

private:
    void section(QuestionnaireBuilder& builder, const std::string& id, const std::string& kind)
    {
        builder.section(id, below(5), kind);
        const int items = 2 + below(5);
        for (int i = 0; i < items; ++i) {
            builder.item(id + "." + std::to_string(i), below(4));
            if (oneIn(4))
                builder.reverse();
            if (oneIn(4))
                builder.mustHave(1);
            if (oneIn(3))
                builder.allowNotApplicable();
        }
    }
    std::mt19937 m_engine;
};

} // namespace soundings::test
