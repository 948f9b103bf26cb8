// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/read_people.h"
#include "tests/support/questionnaire_builder.h"

#include <algorithm>
#include <random>

namespace soundings::test {

inline constexpr std::size_t kPeople = 1'000'000;
inline constexpr std::size_t kItems = 24;
inline constexpr std::size_t kRoles = 200;

/// One section, so that the products are of all items with all.
inline const Questionnaire& bigSurvey()
{
    static const Questionnaire made = [] {
        QuestionnaireBuilder builder("big");
        builder.respondent(Respondent::Individual).section("s");
        for (std::size_t i = 0; i < kItems; ++i)
            builder.item("s." + std::to_string(i));
        Questionnaire survey = builder.build();
        for (std::size_t i = 0; i < kRoles; ++i)
            survey.roleBands.push_back({"role-" + std::to_string(i), {}, {}});
        survey.source = R"({"id": "big"})";
        return survey;
    }();
    return made;
}

/// 3 in 100 answers missing; roles of very different sizes.
inline std::string bigCsv()
{
    std::mt19937 random(20261123);
    std::string text;
    for (const Item* item : bigSurvey().items())
        text += item->id.value + ",";
    text += "role";
    for (std::size_t person = 0; person < kPeople; ++person) {
        text += '\n';
        for (std::size_t i = 0; i < kItems; ++i) {
            if (random() % 100 >= 3)
                text += static_cast<char>('0' + random() % 5);
            text += ',';
        }
        text += "role-" + std::to_string(std::min(random() % kRoles, random() % kRoles));
    }
    return text += '\n';
}

/// The same people as the file keeps them, but for the shuffling: sorted by role.
inline AnswerColumns sortedPeople()
{
    AnswerColumns columns = readPeople(bigCsv(), bigSurvey(), {}).people;
    std::sort(columns.roles.begin(), columns.roles.end());
    return columns;
}

} // namespace soundings::test
