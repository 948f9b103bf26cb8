// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/staff_score.h"

#include "core/response/count_survey.h"
#include "tests/support/random_answers.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

/// The rule as SCORING.md section 2 puts it, one person and one fraction at a time.
std::optional<Fraction> personScore(const Questionnaire& questionnaire, const Section& section, const Answers& answers)
{
    int applicable = 0;
    int rated = 0;
    Fraction sum;
    Fraction weight;
    for (const Item& item : section.items) {
        const Answer answer = answerTo(answers, item.id);
        applicable += answer.state == AnswerState::NotApplicable ? 0 : 1;
        if (answer.state != AnswerState::Rated)
            continue;
        ++rated;
        weight += Fraction(item.weight);
        sum += questionnaire.scoreOf(item, answer.point) * Fraction(item.weight);
    }
    if (rated == 0 || 2 * rated < applicable || weight == Fraction(0))
        return std::nullopt;
    return sum / weight;
}

StaffMeans meansOf(const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    return staffMeans(questionnaire, countSurvey(questionnaire, columnsOf(questionnaire, people)));
}

bool isSame(const StaffMeans& a, const StaffMeans& b)
{
    for (std::size_t i = 0; i < a.sections.size(); ++i)
        if (a.sections[i].mean.score != b.sections[i].mean.score || a.sections[i].range != b.sections[i].range)
            return false;
    for (std::size_t i = 0; i < a.items.size(); ++i)
        if (a.items[i].score != b.items[i].score || a.items[i].people != b.items[i].people)
            return false;
    return a.people == b.people;
}

} // namespace

TEST_CASE("counting in whole numbers gives the mean of person scores, and the order of people never matters")
{
    const QuestionnairePtr real = realQuestionnaire("staff-confidence");
    for (int trial = 0; trial < 100; ++trial) {
        INFO("trial " << trial);
        Chance chance(static_cast<std::uint32_t>(trial));
        const Questionnaire questionnaire = chance.oneIn(2) ? *real : chance.questionnaire();
        std::vector<Answers> answers;
        std::vector<Person> people;
        for (int i = chance.below(40); i >= 0; --i) {
            answers.push_back(chance.answers(questionnaire));
            people.push_back(personFrom(questionnaire, answers.back()));
        }
        const StaffMeans means = meansOf(questionnaire, people);
        for (std::size_t s = 0; s < questionnaire.sections.size(); ++s) {
            Fraction sum;
            int count = 0;
            for (const Answers& one : answers)
                if (const std::optional<Fraction> score = personScore(questionnaire, questionnaire.sections[s], one)) {
                    sum += *score;
                    ++count;
                }
            REQUIRE(means.sections[s].mean.people == count);
            if (count > 0)
                CHECK(means.sections[s].mean.score == sum / Fraction(count));
        }
        std::shuffle(people.begin(), people.end(), chance.engine());
        CHECK(isSame(means, meansOf(questionnaire, people)));
    }
}

TEST_CASE("filling in what a member of staff left open never widens a section's range")
{
    for (int trial = 0; trial < 300; ++trial) {
        INFO("trial " << trial);
        Chance chance(static_cast<std::uint32_t>(trial));
        const Questionnaire questionnaire = chance.questionnaire();
        std::vector<Person> people;
        for (int i = 0; i < 5; ++i)
            people.push_back(chance.person(questionnaire));
        const StaffMeans before = meansOf(questionnaire, people);
        for (Code& code : people.front().items)
            if (code == kCodeNotAnswered)
                code = static_cast<Code>(1 + chance.below(static_cast<int>(questionnaire.scale.size())));
        const StaffMeans after = meansOf(questionnaire, people);
        for (std::size_t s = 0; s < before.sections.size(); ++s) {
            REQUIRE(before.sections[s].range.has_value() == after.sections[s].range.has_value());
            if (!before.sections[s].range)
                continue;
            CHECK(after.sections[s].range->low >= before.sections[s].range->low);
            CHECK(after.sections[s].range->high <= before.sections[s].range->high);
        }
    }
}

TEST_CASE("a code that is no point of the scale, or is not there, is not answered")
{
    const Questionnaire questionnaire = QuestionnaireBuilder().section("s").item("s.1").item("s.2").build();
    Person odd;
    odd.items = {9};
    const StaffMeans means = meansOf(questionnaire, {odd});
    CHECK(means.people == 1);
    CHECK(means.sections[0].mean.people == 0);
    CHECK(means.sections[0].range == ScoreRange{Fraction(0), Fraction(100)});
    CHECK(means.items[0].people == 0);
}
