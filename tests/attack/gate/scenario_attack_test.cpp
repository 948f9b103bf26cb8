// SPDX-License-Identifier: GPL-3.0-or-later
// The judgement over all cases less the single cases: what is left is about the few who left a case out.
#include "core/privacy/staff_gate.h"

#include "core/response/sealed_access.h"
#include "tests/support/attack/bounded_sum.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace soundings;
using namespace soundings::test;

namespace {

/// People who chose something in every case but for the last ones, who left the last case out.
SurveyRecord survey(int people, int missing)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    const std::vector<Scenario>& cases = questionnaire->scenarios.scenarios;
    std::vector<Person> all;
    for (int i = 0; i < people; ++i) {
        Person person;
        for (std::size_t item = 0; item < questionnaire->itemCount(); ++item)
            person.items.push_back(static_cast<Code>((i + static_cast<int>(item)) % 5 + 1));
        for (std::size_t c = 0; c < cases.size(); ++c)
            person.choices.push_back(static_cast<Code>((i + static_cast<int>(c)) % 3 + 1));
        person.sureness.assign(cases.size(), 0);
        all.push_back(person);
    }
    for (auto person = all.end() - missing; person != all.end(); ++person)
        person->choices.back() = 0;
    return {questionnaire, sealed(*questionnaire, columnsOf(*questionnaire, all)), 10};
}

/// What the three choices of the one who left a case out are worth together, in quarters: twelve times the judgements
/// of all less three times those of the cases, each known to `half` a point up or down.
std::optional<std::int64_t> sumOfOne(const ScenarioRelease& release, double half)
{
    const auto& judgement = release.judgement();
    double known = 48 * judgement->exact().toDouble() / 100 * judgement->people();
    double doubt = 48 * half / 100 * judgement->people();
    for (const ReleasedScenario& one : release.scenarios()) {
        known -= 12 * one.judgement->exact().toDouble() / 100 * one.judgement->people();
        doubt += 12 * half / 100 * one.judgement->people();
    }
    const Bounds bounds{static_cast<std::int64_t>(std::ceil(known - doubt - 1e-9)),
                        static_cast<std::int64_t>(std::floor(known + doubt + 1e-9))};
    // The truth is not told to the solver: it would only look beside it sooner.
    return BoundedSum({{1, 12, 0}}, bounds).determined({0});
}

} // namespace

TEST_CASE("single cases are not told where a few people left one out")
{
    for (const int people : {12, 20, 29, 30, 60, 120}) {
        for (const int missing : {0, 1, 9}) {
            INFO(people << " people, of whom " << missing << " left a case out");
            const SurveyRecord asked = survey(people, missing);
            const ScenarioRelease release = releaseScenarios(asked, RoundState::Closed);
            REQUIRE(release.judgement());
            CHECK(release.judgement()->exact() == Fraction(release.judgement()->display()));
            REQUIRE(release.scenarios().size() == 4);
            for (const ReleasedScenario& one : release.scenarios())
                CHECK(one.judgement.has_value() == (missing == 0));
        }
    }
}

TEST_CASE("cases that ten left out of are told in whole numbers from thirty people on")
{
    for (const int people : {30, 60, 120}) {
        INFO(people);
        const ScenarioRelease release = releaseScenarios(survey(people, 10), RoundState::Closed);
        for (const ReleasedScenario& one : release.scenarios()) {
            REQUIRE(one.judgement);
            CHECK(one.judgement->exact() == Fraction(one.judgement->display()));
        }
    }
    const ScenarioRelease small = releaseScenarios(survey(28, 10), RoundState::Closed);
    for (const ReleasedScenario& one : small.scenarios())
        CHECK_FALSE(one.judgement);
}

TEST_CASE("planted: cases told exactly say what the one chose who left a case out")
{
    DisclosureRules rules;
    rules.wholeCases = false;
    for (const int people : {24, 30, 40, 60, 120}) {
        INFO(people);
        const SurveyRecord missing = survey(people, 1);
        CHECK(sumOfOne(StaffGate(missing, RoundState::Closed, 0, rules).scenarios(), 0));
    }
}

TEST_CASE("planted: a case that nearly all judged alike is undone by the judgement over all of them")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    const std::vector<Scenario>& cases = questionnaire->scenarios.scenarios;
    const auto optionOf = [&](std::size_t place, const Fraction& score) {
        const auto& options = cases[place].options;
        const auto found = std::find_if(options.begin(), options.end(),
                                        [&](const ScenarioOption& option) { return option.score == score; });
        REQUIRE(found != options.end());
        return static_cast<Code>(found - options.begin() + 1);
    };
    const Code best = optionOf(0, Fraction(1));
    const Code lesser = optionOf(0, Fraction::of(1, 2));
    const auto judgementOf = [&](Code ofTheFirst, const DisclosureRules& rules) {
        std::vector<Person> all;
        for (int i = 0; i < 10; ++i) {
            Person person{std::vector<Code>(questionnaire->itemCount(), static_cast<Code>(i % 5 + 1)), 0, {}, {}};
            person.choices.push_back(best);
            for (std::size_t c = 1; c < cases.size(); ++c)
                person.choices.push_back(static_cast<Code>((i + static_cast<int>(c)) % 3 + 1));
            person.sureness.assign(cases.size(), 0);
            all.push_back(person);
        }
        all.front().choices.front() = ofTheFirst;
        const SurveyRecord record{questionnaire, sealed(*questionnaire, columnsOf(*questionnaire, all)), 10};
        const ScenarioRelease told = StaffGate(record, RoundState::Closed, 0, rules).scenarios();
        REQUIRE(told.scenarios().front().judgement);
        CHECK(told.scenarios().front().judgement->limit() == Limit::OrMore);
        return told.judgement()->exact();
    };
    CHECK(judgementOf(best, {}) == judgementOf(lesser, {}));
    DisclosureRules rules;
    rules.coarseTogether = false;
    CHECK(judgementOf(best, rules) != judgementOf(lesser, rules));
}

TEST_CASE("planted: the leanings of a few who did not choose what is recommended are theirs")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    const std::vector<Scenario>& cases = questionnaire->scenarios.scenarios;
    std::vector<Person> all;
    for (int i = 0; i < 30; ++i) {
        Person person{std::vector<Code>(questionnaire->itemCount(), static_cast<Code>(i % 5 + 1)), 0, {}, {}};
        for (const Scenario& scenario : cases) {
            const auto best = std::find_if(scenario.options.begin(), scenario.options.end(),
                                           [](const ScenarioOption& option) { return option.recommended; });
            person.choices.push_back(static_cast<Code>(best - scenario.options.begin() + 1));
        }
        person.sureness.assign(cases.size(), 0);
        all.push_back(person);
    }
    const auto other = std::find_if(cases[0].options.begin(), cases[0].options.end(),
                                    [](const ScenarioOption& option) { return !option.recommended; });
    all.front().choices.front() = static_cast<Code>(other - cases[0].options.begin() + 1);
    const SurveyRecord record{questionnaire, sealed(*questionnaire, columnsOf(*questionnaire, all)), 10};
    CHECK(StaffGate(record, RoundState::Closed).scenarios().leanings().empty());
    DisclosureRules rules;
    rules.enoughLeanings = false;
    const auto told = StaffGate(record, RoundState::Closed, 0, rules).scenarios().leanings();
    CHECK(std::count_if(told.begin(), told.end(),
                        [&](const ReleasedLeaning& leaning) {
                            return leaning.share.limit == Limit::OrMore && leaning.id == other->leaning;
                        })
          == 1);
}
