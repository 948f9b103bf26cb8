// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/count_survey.h"

#include "tests/support/random_answers.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

bool isPoint(const Questionnaire& questionnaire, Code code) { return code >= 1 && code <= questionnaire.scale.size(); }

/// One person after another, as SurveyCounts says it.
SurveyCounts plainCounts(const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    const std::size_t groups = questionnaire.roleBands.size() + 1;
    const std::size_t points = questionnaire.scale.size();
    SurveyCounts counts = countSurvey(questionnaire, columnsOf(questionnaire, {})); // the shapes, with nobody in them
    counts.people = static_cast<std::int64_t>(people.size());
    for (const Person& person : people) {
        ++counts.groupSizes[person.role];
        for (std::size_t i = 0; i < person.items.size(); ++i) {
            const Code code = person.items[i];
            const std::size_t special = code == kCodeNotApplicable ? points + 1
                : code == kCodeDontKnow                            ? points + 2
                                                                   : 0;
            ++counts.items[i][person.role][isPoint(questionnaire, code) ? code : special];
        }
        bool isSure = false;
        for (std::size_t i = 0; i < person.choices.size(); ++i) {
            ++counts.scenarios[i][person.choices[i]][person.sureness[i]];
            isSure = isSure || person.sureness[i] > 0;
        }
        counts.surePeople += isSure ? 1 : 0;
        std::size_t at = 0;
        for (std::size_t s = 0; s < questionnaire.sections.size(); ++s) {
            std::vector<std::int64_t> values;
            const std::vector<Item>& items = questionnaire.sections[s].items;
            for (const Item& item : items) {
                const Code code = person.items[at++];
                if (isPoint(questionnaire, code))
                    values.push_back(item.reverse ? std::ssize(questionnaire.scale) - code : code - 1);
            }
            counts.sectionPeople[s][person.role] += values.empty() ? 0 : 1;
            if (values.size() < items.size())
                continue;
            CrossTally& tally = counts.complete[s];
            ++tally.people;
            for (std::size_t i = 0; i < values.size(); ++i) {
                tally.sums[i] += values[i];
                for (std::size_t j = 0; j < values.size(); ++j)
                    tally.products[i * values.size() + j] += values[i] * values[j];
            }
        }
    }
    REQUIRE(counts.groupSizes.size() == groups);
    return counts;
}

Questionnaire withRolesAndCases(Chance& chance)
{
    Questionnaire questionnaire = chance.questionnaire();
    questionnaire.roleBands.resize(static_cast<std::size_t>(chance.below(4)));
    questionnaire.scenarios.sureness.resize(4);
    questionnaire.scenarios.scenarios.resize(static_cast<std::size_t>(chance.below(3)));
    for (Scenario& scenario : questionnaire.scenarios.scenarios)
        scenario.options.resize(static_cast<std::size_t>(2 + chance.below(3)));
    return questionnaire;
}

std::vector<Person> randomPeople(Chance& chance, const Questionnaire& questionnaire, int count)
{
    std::vector<Person> people;
    for (int i = 0; i < count; ++i) {
        Person& person = people.emplace_back(chance.person(questionnaire));
        person.role = static_cast<Code>(chance.below(static_cast<int>(questionnaire.roleBands.size()) + 1));
        for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
            person.choices.push_back(static_cast<Code>(chance.below(static_cast<int>(scenario.options.size()) + 1)));
            person.sureness.push_back(static_cast<Code>(chance.oneIn(2) ? 0 : chance.below(5)));
        }
    }
    return people;
}

} // namespace

TEST_CASE("counting column by column gives what counting one person after another gives, whatever their order")
{
    Chance chance(8);
    for (int time = 0; time < 40; ++time) {
        const Questionnaire questionnaire = withRolesAndCases(chance);
        std::vector<Person> people = randomPeople(chance, questionnaire, chance.below(2600)); // several blocks of them
        const SurveyCounts wanted = plainCounts(questionnaire, people);
        CHECK(countSurvey(questionnaire, columnsOf(questionnaire, people)) == wanted);
        std::stable_sort(people.begin(), people.end(),
                         [](const Person& a, const Person& b) { return a.role < b.role; });
        CHECK(countSurvey(questionnaire, columnsOf(questionnaire, people)) == wanted);
    }
}

TEST_CASE("the longest scale is counted to its last point")
{
    const Questionnaire questionnaire =
        QuestionnaireBuilder().points(11).section("s").item("s.1").item("s.2").reverse().build();
    std::vector<Person> people(3000);
    for (Person& person : people)
        person.items = {11, 1};
    const SurveyCounts counts = countSurvey(questionnaire, columnsOf(questionnaire, people));
    CHECK(counts.items[0][0][11] == 3000);
    CHECK(counts.complete[0] == CrossTally{3000, {30'000, 30'000}, {300'000, 300'000, 300'000, 300'000}});
}

TEST_CASE("a code that is no point of the scale, or is not there, is not answered")
{
    const Questionnaire questionnaire = QuestionnaireBuilder().section("s").item("s.1").item("s.2").build();
    Person odd;
    odd.items = {9};
    const SurveyCounts counts = countSurvey(questionnaire, columnsOf(questionnaire, {odd}));
    CHECK(counts.people == 1);
    CHECK(counts.items[0][0][0] == 1);
    CHECK(counts.items[1][0][0] == 1);
    CHECK(counts.sectionPeople[0][0] == 0);
}
