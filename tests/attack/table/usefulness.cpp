// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a survey is published, by its size: a table to read, run by its tag alone.
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "tests/support/attack/chance.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>

using namespace soundings;
using namespace soundings::test;

namespace {

/// In five roles, 5 % blank and 5 % "don't know"; statements and people differ by about a point of the scale.
std::vector<Person> realisticStaff(const Questionnaire& questionnaire, int people, Dice& dice)
{
    std::vector<int> usual;
    for (std::size_t item = 0; item < questionnaire.itemCount(); ++item)
        usual.push_back(dice.between(2, 4));
    std::vector<Person> made;
    for (int i = 0; i < people; ++i) {
        Person& person = made.emplace_back();
        const int mood = dice.between(-1, 1);
        for (const int level : usual) {
            const int point = std::clamp(level + mood + dice.between(-1, 1), 1, 5);
            person.items.push_back(dice.percent(5)       ? kCodeNotAnswered
                                       : dice.percent(5) ? kCodeDontKnow
                                                         : static_cast<Code>(point));
        }
        constexpr int kRoles[] = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5};
        person.role = static_cast<Code>(kRoles[dice.below(20)]);
        for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
            const int options = static_cast<int>(scenario.options.size());
            person.choices.push_back(static_cast<Code>(dice.percent(5)        ? 0
                                                           : dice.percent(50) ? 1
                                                                              : dice.between(1, options)));
            person.sureness.push_back(
                static_cast<Code>(dice.between(1, static_cast<int>(questionnaire.scenarios.sureness.size()))));
        }
    }
    return made;
}

/// Published in full, coarsely, and not at all.
struct Shares {
    int full = 0;
    int coarse = 0;
    int none = 0;
    void add(bool isFull, bool isShown) { ++(isFull ? full : isShown ? coarse : none); }
};

std::ostream& operator<<(std::ostream& out, const Shares& shares)
{
    const int all = std::max(1, shares.full + shares.coarse + shares.none);
    const auto percent = [&](int part) { return (200 * part + all) / (2 * all); };
    return out << std::setw(4) << percent(shares.full) << '/' << percent(shares.coarse) << '/' << percent(shares.none);
}

struct Usefulness {
    Shares statements;
    Shares
        sections; ///< in full: with consistency; coarsely: a score, as at least two thirds of the statements are there
    Shares roles; ///< in full: a row of its own; coarsely: among other roles
    Shares cases;

    void add(const SurveyRelease& release, const std::vector<Person>& people)
    {
        for (const ReleasedStatement& statement : release.statements)
            statements.add(statement.counts.has_value(), statement.isShown());
        std::size_t first = 0;
        for (const ReleasedSection& section : release.sections) {
            std::size_t shown = 0;
            for (std::size_t i = 0; i < section.statements; ++i)
                shown += release.statements[first + i].isShown() ? 1U : 0U;
            sections.add(section.consistency.has_value(), shown >= 2 && 3 * shown >= 2 * section.statements);
            first += section.statements;
        }
        for (const ReleasedCase& one : release.cases)
            cases.add(!one.options.empty(), one.isShown());
        for (Code role = 1; role <= 5; ++role)
            if (std::any_of(people.begin(), people.end(), [&](const Person& one) { return one.role == role; }))
                roles.add(static_cast<std::size_t>(role) <= ownRows(release), !release.roles.empty());
    }
    /// The roles are of falling size, so those with rows of their own are the first.
    static std::size_t ownRows(const SurveyRelease& release)
    {
        return static_cast<std::size_t>(
            std::count_if(release.roles.begin(), release.roles.end(),
                          [](const ReleasedRole& row) { return row.kind == ReleasedRole::Kind::Role; }));
    }
};

} // namespace

TEST_CASE("how much of a survey is published", "[.usefulness]")
{
    Questionnaire made = *realQuestionnaire("staff-confidence");
    made.roleBands.resize(5);
    const auto questionnaire = std::make_shared<const Questionnaire>(std::move(made));
    std::cout << "people  statements  sections  roles  cases (in full / coarsely / not at all, percent)\n";
    for (const int people : {12, 25, 40, 60, 120, 400}) {
        Usefulness all;
        Dice dice(1);
        for (int survey = 0; survey < 200; ++survey) {
            const std::vector<Person> staff = realisticStaff(*questionnaire, people, dice);
            all.add(publish(countSurvey(*questionnaire, columnsOf(*questionnaire, staff)), *questionnaire, {}), staff);
        }
        std::cout << std::setw(6) << people << "  " << all.statements << "  " << all.sections << "  " << all.roles
                  << "  " << all.cases << '\n';
        CHECK(all.statements.full + all.statements.coarse > all.statements.none);
    }
}
