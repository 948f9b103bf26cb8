// SPDX-License-Identifier: GPL-3.0-or-later
// A survey on fewer statements stands beside the same survey on all of them: their difference is about nobody.
#include "core/privacy/reduced_survey.h"

#include "core/comparison/compare_surveys.h"
#include "core/privacy/staff_gate.h"
#include "core/privacy/staff_release.h"
#include "core/response/sealed_access.h"
#include "tests/support/attack/bounded_sum.h"
#include "tests/support/attack/published.h"
#include "tests/support/attack/section_total.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kPeople = 20;

/// Yes or no to two statements in each of two parts; the later version asks one less in the first.
QuestionnairePtr version(const char* number, int weight = 1)
{
    QuestionnaireBuilder builder("staff");
    builder.version(number).respondent(Respondent::Individual).minimumGroup(10).points(2).section("a").item("a.1");
    if (number[0] == '1')
        builder.item("a.2");
    return builder.section("b").item("b.1", weight).item("b.2").shared();
}

/// Every second person says yes; so many also answered the second statement of the first part, and said no to the
/// first and yes to it.
SurveyRecord survey(const QuestionnairePtr& questionnaire, int answeredBoth)
{
    std::vector<Person> people;
    for (int i = 0; i < kPeople; ++i) {
        const bool isOne = i < answeredBoth;
        const Code usual = i % 2 == 0 ? 2 : 1;
        Person person;
        person.items = {isOne ? Code{1} : usual, isOne ? Code{2} : kCodeNotAnswered, usual, usual};
        if (questionnaire->itemCount() == 3)
            person.items.erase(person.items.begin() + 1);
        people.push_back(person);
    }
    return {questionnaire, sealed(*questionnaire, columnsOf(*questionnaire, people)), 10};
}

/// The sum by which the people who answered the second statement stand apart from their answers to the first, where
/// the section on both statements less the section on one gives it: in half points, 0 to 2 a person.
std::optional<std::int64_t> apartFound(const ReleasedFigure& whole, const ReleasedFigure& reduced, int answeredBoth)
{
    const Bounds all = sectionTotal(published(whole, 2), 2);
    const Bounds one = sectionTotal(published(reduced, 2), 2);
    const std::int64_t step = kParts / 2;
    const std::int64_t least = -answeredBoth * step;
    const BoundedSum solver({{step, 2 * answeredBoth, 2 * answeredBoth}},
                            {all.low - one.high - least, all.high - one.low - least});
    const auto sum = solver.determined({0});
    return sum ? std::optional(*sum / step) : std::nullopt;
}

const std::optional<ReleasedFigure>& firstSection(const StaffRelease& release)
{
    return release.sections().front().score;
}

} // namespace

TEST_CASE("a section of which few people answered what was left out is not shown without it")
{
    const SurveyRecord whole = survey(version("1.0"), 1);
    const auto reduced = reducedSurvey(whole, version("2.0"));
    REQUIRE(reduced);
    const StaffRelease all = releaseSurvey(whole, RoundState::Closed);
    const StaffRelease fewer = releaseSurvey(*reduced, RoundState::Closed);
    REQUIRE(firstSection(all));
    CHECK_FALSE(firstSection(fewer));
    REQUIRE(fewer.sections()[1].score);
    CHECK(fewer.sections()[1].score->exact() == all.sections()[1].score->exact());

    // Shown, and not in fives, it would say what that one person answered to both: the first no, the second yes.
    DisclosureRules rules;
    rules.hideIncomplete = false;
    const StaffRelease both = StaffGate(whole, RoundState::Closed, 0, rules).everybody();
    const SurveyRecord later = survey(version("2.0"), 1);
    const StaffRelease leaked = StaffGate(later, RoundState::Closed, 0, rules).everybody();
    REQUIRE(firstSection(leaked));
    CHECK(apartFound(*firstSection(both), *firstSection(leaked), 1) == 2);
}

TEST_CASE("a section is compared without a statement that ten people, all or nobody answered")
{
    for (const int answeredBoth : {0, 10, kPeople}) {
        const auto reduced = reducedSurvey(survey(version("1.0"), answeredBoth), version("2.0"));
        REQUIRE(reduced);
        CHECK(firstSection(releaseSurvey(*reduced, RoundState::Closed)));
    }
    for (const int few : {9, kPeople - 9}) { // nine answered it, or nine left it out
        const auto reduced = reducedSurvey(survey(version("1.0"), few), version("2.0"));
        REQUIRE(reduced);
        CHECK_FALSE(firstSection(releaseSurvey(*reduced, RoundState::Closed)));
    }
}

TEST_CASE("the comparison of two versions does not show such a section either")
{
    const SurveyRecord before = survey(version("1.0"), 1);
    const SurveyRecord after = survey(version("2.0"), 1);
    const StaffChange change = compareSurveys({&before, RoundState::Closed}, {&after, RoundState::Closed}).change;
    REQUIRE(change.sections.size() == 2);
    CHECK_FALSE(change.sections[0].change.before);
    CHECK(change.sections[0].change.after);
    CHECK(change.sections[1].change.before);
}

TEST_CASE("answers that a later version weighs anew are compared in whole numbers")
{
    const SurveyRecord before = survey(version("1.0"), kPeople);
    const SurveyRecord after = survey(version("1.1", 3), kPeople);
    for (const SurveyRecord* earlier : {&before, &after}) {
        const StaffChange change = compareSurveys({earlier, RoundState::Closed}, {&after, RoundState::Closed}).change;
        REQUIRE(change.change.before);
        CHECK(change.change.intervalBefore.has_value() == (earlier == &after));
    }
}
