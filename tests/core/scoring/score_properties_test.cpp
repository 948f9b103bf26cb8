// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/index.h"
#include "core/scoring/sum.h"

#include "tests/support/random_answers.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/sums.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr int kTrials = 400;

/// `check` on the consensus and partner questionnaires as they are, and on random ones, with random answers each time.
void forRandomResponses(const std::function<void(Chance&, const Questionnaire&, const Answers&)>& check)
{
    const QuestionnairePtr governance = realQuestionnaire("governance");
    const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    for (int trial = 0; trial < kTrials; ++trial) {
        INFO("trial " << trial);
        Chance chance(static_cast<std::uint32_t>(trial));
        const Questionnaire random = chance.questionnaire();
        for (const Questionnaire* questionnaire : {governance.get(), partner.get(), &random})
            check(chance, *questionnaire, chance.answers(*questionnaire));
    }
}

const Item& anyItem(Chance& chance, const Questionnaire& questionnaire)
{
    const std::vector<const Item*> items = questionnaire.items();
    return *items[static_cast<std::size_t>(chance.below(static_cast<int>(items.size())))];
}

/// The next better answer; empty if there is none.
std::optional<Answer> betterThan(const Questionnaire& questionnaire, const Item& item, const Answer& answer)
{
    const int last = static_cast<int>(questionnaire.scale.size()) - 1;
    if (answer.state == AnswerState::DontKnow && questionnaire.dontKnow == DontKnowRule::Zero)
        return Answer::rated(item.reverse ? last - 1 : 1);
    const int point = answer.point + (item.reverse ? -1 : 1);
    if (answer.state != AnswerState::Rated || point < 0 || point > last)
        return std::nullopt;
    return Answer::rated(point);
}

Answers bestAnswers(const Questionnaire& questionnaire, Chance& chance)
{
    Answers answers;
    for (const Item* item : questionnaire.items()) {
        const ScalePoint& best = item->reverse ? questionnaire.scale.front() : questionnaire.scale.back();
        answers[item->id].answer = Answer::rated(best.value);
    }
    // One item of a section may not apply, as long as two are left to score it.
    for (const Section& section : questionnaire.sections)
        if (section.items.size() > 2 && section.items.front().allowNotApplicable && chance.oneIn(2))
            answers[section.items.front().id].answer = Answer::notApplicable("not our duty");
    return answers;
}

} // namespace

TEST_CASE("a better answer never lowers a score or a band")
{
    int improved = 0;
    forRandomResponses([&](Chance& chance, const Questionnaire& questionnaire, Answers answers) {
        const Index before = trustIndex(scoreResponse(questionnaire, answers));
        const Item& item = anyItem(chance, questionnaire);
        const std::optional<Answer> better = betterThan(questionnaire, item, answerTo(answers, item.id));
        if (!better)
            return;
        answers[item.id].answer = *better;
        const Index after = trustIndex(scoreResponse(questionnaire, answers));
        REQUIRE(after.score.has_value() == before.score.has_value());
        if (!before.score)
            return;
        CHECK(*after.score >= *before.score);
        CHECK(*after.byNumber >= *before.byNumber);
        REQUIRE(after.band.has_value() == before.band.has_value());
        if (before.band)
            CHECK(*after.band >= *before.band);
        CHECK(after.range->low >= before.range->low);
        ++improved;
    });
    CHECK(improved > kTrials / 2);
}

TEST_CASE("filling in an unanswered item never widens the range")
{
    int filled = 0;
    forRandomResponses([&](Chance& chance, const Questionnaire& questionnaire, Answers answers) {
        const std::optional<ScoreRange> before = scoreResponse(questionnaire, answers).range;
        const Item& item = anyItem(chance, questionnaire);
        if (answerTo(answers, item.id).state != AnswerState::NotAnswered || !before)
            return;
        answers[item.id].answer = chance.oneIn(3) ? Answer::dontKnow() : chance.rating(questionnaire);
        const std::optional<ScoreRange> after = scoreResponse(questionnaire, answers).range;
        CHECK(after->low >= before->low);
        CHECK(after->high <= before->high);
        ++filled;
    });
    CHECK(filled > kTrials / 5);
}

TEST_CASE("contributions add exactly to the score at every line")
{
    int scored = 0;
    forRandomResponses([&](Chance&, const Questionnaire& questionnaire, const Answers& answers) {
        const ResponseScore score = scoreResponse(questionnaire, answers);
        const SumTerm sum = sumBehind(questionnaire, answers, score);
        CHECK(firstLineThatDoesNotAdd(sum).empty());
        CHECK(sum.contribution == score.score.value_or(Fraction(0)));
        scored += score.score ? 1 : 0;
    });
    CHECK(scored > kTrials);
}

TEST_CASE("the best answers give 100 for any weights")
{
    int scored = 0;
    forRandomResponses([&](Chance& chance, const Questionnaire& questionnaire, const Answers&) {
        const ResponseScore score = scoreResponse(questionnaire, bestAnswers(questionnaire, chance));
        if (score.why == WhyNoScore::NothingApplies)
            return; // every weight is 0
        REQUIRE(score.score == Fraction(100));
        CHECK(score.range == ScoreRange{Fraction(100), Fraction(100)});
        CHECK(score.mustHaves.unmet.empty());
        ++scored;
    });
    CHECK(scored > 2 * kTrials);
}

TEST_CASE("counts of all sections and kinds agree, and the range holds every section's score")
{
    forRandomResponses([&](Chance&, const Questionnaire& questionnaire, const Answers& answers) {
        const ResponseScore score = scoreResponse(questionnaire, answers);
        Counts sections;
        for (const SectionScore& section : score.sections) {
            sections += section.counts;
            if (section.score) {
                CHECK(section.range->low <= *section.score);
                CHECK(*section.score <= section.range->high);
            }
        }
        Counts kinds;
        for (const KindScore& kind : score.kinds)
            kinds += kind.counts;
        CHECK(score.counts == sections);
        CHECK(score.counts == kinds);
        CHECK(static_cast<std::size_t>(score.counts.applicable + score.counts.notApplicable)
              == questionnaire.itemCount());
    });
}
