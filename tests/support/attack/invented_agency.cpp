// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/invented_agency.h"

#include "core/response/sealed_access.h"
#include "tests/support/questionnaire_builder.h"

#include <algorithm>

namespace soundings::test {

namespace {

QuestionnairePtr inventQuestionnaire(Dice& dice)
{
    constexpr int kPoints[] = {2, 3, 5, 5, 7};
    QuestionnaireBuilder builder("staff");
    builder.respondent(Respondent::Individual).feeds(FeedsIndex::Readiness).minimumGroup(1);
    builder.points(kPoints[dice.below(5)]);
    const int sections = dice.between(2, 3);
    for (int s = 0; s < sections; ++s) {
        const std::string section = "s" + std::to_string(s);
        builder.section(section);
        const int items = dice.between(2, 4);
        for (int i = 0; i < items; ++i) {
            builder.item(section + "." + std::to_string(i)).allowNotApplicable();
            if (dice.percent(15))
                builder.reverse();
        }
    }
    Questionnaire made = builder.build();
    const int bands = dice.below(5);
    for (int band = 0; band < bands; ++band)
        made.roleBands.push_back({"role-" + std::to_string(band), {}, {}});
    return std::make_shared<const Questionnaire>(std::move(made));
}

/// What the agency is like: how its people answer, and how often they don't.
struct Habits {
    Shape shape = Shape::Typical;
    std::vector<int> usual; ///< per item, 0-based point as scored
    std::vector<int> silence; ///< per item, percent who give no scored answer
    int skipsRole = 0; ///< percent
    int unevenness = 0; ///< percent of people who are in the first role whatever the dice say
};

Habits inventHabits(Dice& dice, const Questionnaire& questionnaire)
{
    constexpr int kSilence[] = {0, 0, 3, 8, 20};
    Habits habits;
    habits.shape = static_cast<Shape>(dice.below(5));
    const int points = static_cast<int>(questionnaire.scale.size());
    const int silence = kSilence[dice.below(5)];
    for (std::size_t i = 0; i < questionnaire.itemCount(); ++i) {
        const int usual = habits.shape == Shape::Ceiling ? points - 1
            : habits.shape == Shape::Skewed              ? points / 2 + dice.below(points - points / 2)
                                                         : dice.below(points);
        habits.usual.push_back(usual);
        habits.silence.push_back(dice.percent(10) ? dice.between(30, 95) : silence);
    }
    habits.skipsRole = dice.percent(50) ? dice.below(30) : 0;
    habits.unevenness = dice.percent(50) ? dice.below(70) : 0;
    return habits;
}

int pointOf(Dice& dice, const Habits& habits, std::size_t item, int points)
{
    const int usual = habits.usual[item];
    switch (habits.shape) {
    case Shape::Unanimous:
        return dice.percent(1) ? dice.below(points) : usual;
    case Shape::Polarised:
        return dice.percent(90) ? (dice.percent(50) ? 0 : points - 1) : dice.below(points);
    case Shape::Ceiling:
        return dice.percent(93) ? usual : dice.below(points);
    case Shape::Skewed:
        return std::clamp(usual - (dice.percent(35) ? dice.between(-1, 2) : 0), 0, points - 1);
    case Shape::Typical:
        break;
    }
    return std::clamp(usual + dice.between(-1, 1) + dice.between(-1, 1), 0, points - 1);
}

Code silentCode(Dice& dice)
{
    constexpr Code kSilent[] = {kCodeNotAnswered, kCodeNotApplicable, kCodeDontKnow};
    return kSilent[dice.below(3)];
}

void addScenarios(Dice& dice, const Questionnaire& questionnaire, Person& person)
{
    for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
        person.choices.push_back(
            static_cast<Code>(dice.percent(8) ? 0 : dice.between(1, static_cast<int>(scenario.options.size()))));
        person.sureness.push_back(
            static_cast<Code>(dice.below(static_cast<int>(questionnaire.scenarios.sureness.size()) + 1)));
    }
}

Person inventPerson(Dice& dice, const Questionnaire& questionnaire, const Habits& habits)
{
    Person person;
    const int points = static_cast<int>(questionnaire.scale.size());
    const std::vector<const Item*> items = questionnaire.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int scored = pointOf(dice, habits, i, points);
        const int given = items[i]->reverse ? points - 1 - scored : scored;
        person.items.push_back(dice.percent(habits.silence[i]) ? silentCode(dice) : static_cast<Code>(given + 1));
    }
    const int bands = static_cast<int>(questionnaire.roleBands.size());
    if (bands > 0 && !dice.percent(habits.skipsRole))
        person.role = static_cast<Code>(dice.percent(habits.unevenness) ? 1 : dice.between(1, bands));
    addScenarios(dice, questionnaire, person);
    return person;
}

InventedAgency invent(Dice& dice, std::uint64_t seed, const QuestionnairePtr& questionnaire)
{
    InventedAgency agency{seed, questionnaire, {}, {}, {}};
    const Habits habits = inventHabits(dice, *questionnaire);
    agency.shape = habits.shape;
    const int people = dice.between(3, 60);
    for (int i = 0; i < people; ++i)
        agency.first.push_back(inventPerson(dice, *questionnaire, habits));
    agency.second = agency.first;
    const int left = std::min(dice.below(4), people - 2);
    agency.second.resize(agency.second.size() - static_cast<std::size_t>(left));
    for (int joined = dice.below(4); joined > 0; --joined)
        agency.second.push_back(inventPerson(dice, *questionnaire, habits));
    return agency;
}

} // namespace

InventedAgency inventAgency(std::uint64_t seed)
{
    Dice dice(seed);
    const QuestionnairePtr questionnaire = inventQuestionnaire(dice);
    return invent(dice, seed, questionnaire);
}

InventedAgency inventAgency(std::uint64_t seed, const QuestionnairePtr& questionnaire)
{
    Dice dice(seed);
    return invent(dice, seed, questionnaire);
}

SurveyRecord surveyOf(const InventedAgency& agency, const std::vector<Person>& people)
{
    return {agency.questionnaire, sealed(*agency.questionnaire, columnsOf(*agency.questionnaire, people)), 1};
}

} // namespace soundings::test
