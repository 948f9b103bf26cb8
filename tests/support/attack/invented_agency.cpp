// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attack/invented_agency.h"

#include "tests/support/questionnaire_builder.h"

#include <algorithm>

namespace soundings::test {

namespace {

/// Points that are not at equal distances: a score between two of them need not be any single answer's.
void bend(std::vector<ScalePoint>& scale)
{
    for (std::size_t i = 1; i + 1 < scale.size(); ++i)
        scale[i].score =
            Fraction(static_cast<std::int64_t>(100 * i * i / ((scale.size() - 1) * (scale.size() - 1)) + 1));
}

/// Two cases of four options, and how sure.
ScenarioSet inventCases()
{
    ScenarioSet set;
    set.sureness = {{25, {}}, {50, {}}, {75, {}}, {100, {}}};
    for (const char* id : {"case.0", "case.1"}) {
        Scenario& added = set.scenarios.emplace_back();
        added.id = {id};
        added.options = {{"a", {}, Fraction(0), false, {}, {}},
                         {"b", {}, Fraction::of(1, 4), false, {}, {}},
                         {"c", {}, Fraction::of(2, 3), false, {}, {}},
                         {"d", {}, Fraction(1), true, {}, {}}};
    }
    return set;
}

Questionnaire inventStatements(Dice& dice, int points)
{
    QuestionnaireBuilder builder("staff");
    builder.respondent(Respondent::Individual).feeds(FeedsIndex::Readiness).points(points);
    const int sections = dice.between(2, 3);
    for (int s = 0; s < sections; ++s) {
        const std::string section = "s" + std::to_string(s);
        builder.section(section);
        const int items = dice.between(1, 4);
        for (int i = 0; i < items; ++i) {
            builder.item(section + "." + std::to_string(i)).allowNotApplicable();
            if (dice.percent(15))
                builder.reverse();
        }
    }
    return builder.build();
}

QuestionnairePtr inventQuestionnaire(Dice& dice)
{
    constexpr int kPoints[] = {2, 3, 5, 5, 7};
    Questionnaire made = inventStatements(dice, kPoints[dice.below(5)]);
    if (dice.percent(20))
        bend(made.scale);
    if (dice.percent(30))
        made.scenarios = inventCases();
    const int bands = dice.between(1, 6);
    for (int band = 0; band < bands; ++band)
        made.roleBands.push_back({"role-" + std::to_string(band), {}, {}});
    return std::make_shared<const Questionnaire>(std::move(made));
}

/// What the agency is like: how its people answer, and how often they don't.
enum class Shape { Typical, Skewed, Ceiling, Polarised, Unanimous };

struct Habits {
    Shape shape = Shape::Typical;
    std::vector<int> usual; ///< per item, 0-based point as scored
    std::vector<int> silence; ///< per item, percent who give no scored answer
    int skipsRole = 0; ///< percent
    int unevenness = 0; ///< percent of people who are in the first role whatever the dice say
    int choice = 0; ///< the option that most choose in a case
    int choosing = 0; ///< percent who do
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
    habits.choice = dice.between(1, 4);
    habits.choosing = dice.percent(70) ? dice.below(60) : dice.percent(50) ? 100 : dice.between(90, 100);
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

void addScenarios(Dice& dice, const Questionnaire& questionnaire, const Habits& habits, Person& person)
{
    for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
        const int options = static_cast<int>(scenario.options.size());
        const int chosen = dice.percent(habits.choosing) ? std::min(habits.choice, options) : dice.between(0, options);
        person.choices.push_back(static_cast<Code>(chosen));
        const int sure = static_cast<int>(questionnaire.scenarios.sureness.size());
        person.sureness.push_back(static_cast<Code>(dice.percent(habits.choosing) ? sure : dice.between(0, sure)));
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
    addScenarios(dice, questionnaire, habits, person);
    return person;
}

/// Some leave and some join, one in three times nobody leaves; all others answer as before.
std::vector<Person> nextRound(Dice& dice, const Questionnaire& questionnaire, const Habits& habits,
                              std::vector<Person> people)
{
    const int left = dice.percent(33) ? 0 : dice.below(4);
    people.erase(people.begin(), people.begin() + left);
    for (int joined = dice.below(4); joined > 0; --joined)
        people.push_back(inventPerson(dice, questionnaire, habits));
    return people;
}

InventedAgency invent(Dice& dice, std::uint64_t seed, const QuestionnairePtr& questionnaire)
{
    InventedAgency agency{seed, questionnaire, {}, {}};
    const Habits habits = inventHabits(dice, *questionnaire);
    const int people = dice.between(9, 60);
    for (int i = 0; i < people; ++i)
        agency.first.push_back(inventPerson(dice, *questionnaire, habits));
    agency.second = nextRound(dice, *questionnaire, habits, agency.first);
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

} // namespace soundings::test
