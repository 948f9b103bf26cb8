// SPDX-License-Identifier: GPL-3.0-or-later
// What an outside attack on the figures taught, before they were published once.
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/publish/same_people.h"
#include "core/staff/staff_result.h"
#include "tests/support/attack/invented_agency.h"
#include "tests/support/attack/table_attack.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

SurveyRelease tableOf(const QuestionnairePtr& questionnaire, const std::vector<Person>& people)
{
    return publish(countSurvey(*questionnaire, columnsOf(*questionnaire, people)), *questionnaire, {});
}

/// So many people on the staff questionnaire who do not answer alike.
std::vector<Person> staff(int people, std::uint64_t seed)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    Dice dice(seed);
    std::vector<Person> made;
    for (int i = 0; i < people; ++i) {
        Person& person = made.emplace_back();
        for (std::size_t item = 0; item < questionnaire->itemCount(); ++item)
            person.items.push_back(static_cast<Code>(dice.percent(5) ? 0 : dice.between(1, 5)));
        person.role = static_cast<Code>(dice.below(static_cast<int>(questionnaire->roleBands.size()) + 1));
        person.choices.assign(questionnaire->scenarios.scenarios.size(), static_cast<Code>(dice.between(1, 3)));
        person.sureness.assign(person.choices.size(), static_cast<Code>(dice.between(1, 3)));
    }
    return made;
}

/// The same people, blanks where they were and any other answers.
std::vector<Person> answeringOtherwise(const std::vector<Person>& people, int points, Dice& dice)
{
    std::vector<Person> others = people;
    for (Person& person : others)
        for (Code& code : person.items)
            if (code >= 1 && code <= points)
                code = static_cast<Code>(dice.between(1, points));
    return others;
}

/// How many people are behind a cell, whatever it says; 0: it is not shown.
PeopleCount peopleBehind(const ReleasedStatement& statement)
{
    return statement.counts ? statement.counts->scored() : statement.rounded ? statement.rounded->people : 0;
}

/// Of everything but what rules 1 and 5 hide: which cells are there, and of how many people.
std::vector<PeopleCount> cellsOf(const SurveyRelease& release)
{
    std::vector<PeopleCount> cells{release.people.value_or(0)};
    for (const ReleasedStatement& statement : release.statements)
        cells.push_back(peopleBehind(statement));
    for (const ReleasedRole& role : release.roles)
        for (const auto& cell : role.sections)
            cells.push_back(cell ? cell->people : 0);
    return cells;
}

} // namespace

TEST_CASE("taught: the same people with one to nine late ones in a new round are not published, from 20 people on")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    for (const int people : {24, 30, 60, 120})
        for (int late = 1; late <= 9; late += people == 30 ? 1 : 4) {
            std::vector<Person> after = staff(people, 5);
            const SurveyRelease before = tableOf(questionnaire, after);
            for (const Person& person : staff(late, 7))
                after.push_back(person);
            INFO(people << " people and " << late);
            CHECK(areSamePeople(before, tableOf(questionnaire, after)));
        }
    CHECK_FALSE(areSamePeople(tableOf(questionnaire, staff(30, 5)), tableOf(questionnaire, staff(31, 6))));
}

TEST_CASE("taught: nor with one or two of them gone and others come, whose answers would be what is missing")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    for (const std::size_t gone : {1U, 2U})
        for (const int come : {1, 2, 3, 9}) {
            std::vector<Person> people = staff(30, 5);
            const SurveyRelease before = tableOf(questionnaire, people);
            people.erase(people.begin(), people.begin() + static_cast<std::ptrdiff_t>(gone));
            for (const Person& person : staff(come, 7))
                people.push_back(person);
            INFO(gone << " gone and " << come << " come");
            CHECK(areSamePeople(before, tableOf(questionnaire, people)));
        }
}

TEST_CASE("taught: on unequal steps a unanimous answer is not certain")
{
    Questionnaire made =
        QuestionnaireBuilder("staff").respondent(Respondent::Individual).points(4).section("s").item("s.0").build();
    made.scale[1].score = Fraction(37);
    made.scale[2].score = Fraction(71);
    const auto questionnaire = std::make_shared<const Questionnaire>(made);
    Section11 exact;
    exact.statement = {};
    exact.alike = {};
    for (int people = 10; people <= 60; ++people)
        for (Code answer = 1; answer <= 4; ++answer) {
            const std::vector<Person> team(static_cast<std::size_t>(people), Person{{answer}, 0, {}, {}});
            Dice dice(1);
            INFO(people << " people answered " << int(answer));
            CHECK(certainAnswers(ReferencePublisher(questionnaire), team, dice, 500).empty());
            if (people == 10 && (answer == 1 || answer == 4))
                CHECK_FALSE(certainAnswers(ReferencePublisher(questionnaire, exact), team, dice, 500).empty());
        }
}

TEST_CASE("taught: consistency is one figure a section, to the nearest 0.05 below 100 people")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    for (const int people : {29, 30, 60, 99}) {
        int shown = 0;
        for (const ReleasedSection& section : tableOf(questionnaire, staff(people, 3)).sections)
            if (section.consistency) {
                ++shown;
                CHECK(section.consistency->alpha % 5 == 0);
                CHECK_FALSE(section.consistency->omega);
                CHECK(section.consistency->itemTotals.empty());
            }
        INFO(people);
        CHECK((shown > 0) == (people >= 30));
    }
}

TEST_CASE("taught: what is hidden depends on nothing in the answers but rules 1 and 5")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const InventedAgency agency = inventAgency(seed);
        Dice dice(seed);
        const int points = static_cast<int>(agency.questionnaire->scale.size());
        const SurveyRelease one = tableOf(agency.questionnaire, agency.first);
        const SurveyRelease other = tableOf(agency.questionnaire, answeringOtherwise(agency.first, points, dice));
        INFO("agency " << seed);
        CHECK(cellsOf(one) == cellsOf(other));
    }
}

TEST_CASE("taught: there is no spread of fewer than 30 people")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    for (const int people : {10, 15, 20, 25, 29, 40}) {
        const StaffResult result = staffResult(tableOf(questionnaire, staff(people, 3)), questionnaire);
        int spreads = 0;
        int usual = 0;
        for (const StaffItem& item : result.items)
            if (item.score) {
                spreads += item.score->spread ? 1 : 0;
                usual += item.score->interval && item.score->interval->isUsualSpread ? 1 : 0;
            }
        for (const StaffSection& section : result.sections)
            spreads += section.score && section.score->spread ? 1 : 0;
        INFO(people);
        CHECK((spreads > 0) == (people >= 40));
        CHECK((usual > 0) == (people <= 20));
    }
}
