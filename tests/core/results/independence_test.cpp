// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/round_comparison.h"
#include "core/results/round_result.h"

#include "core/results/index_sum.h"
#include "core/results/next_steps.h"
#include "core/scoring/sum.h"
#include "tests/support/random_answers.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/rounds.h"
#include "tests/support/sums.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

RoundRecord randomRound(Chance& chance, const std::string& label)
{
    static const QuestionnairePtr governance = realQuestionnaire("governance");
    static const QuestionnairePtr staff = realQuestionnaire("staff-confidence");
    static const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    RoundRecord record = emptyRound(label);
    record.consensus.push_back({{"consensus"}, governance, chance.answers(*governance)});
    std::vector<Person> people;
    for (int i = 5 + chance.below(30); i > 0; --i)
        people.push_back(chance.person(*staff));
    record.surveys.push_back(published(staff, people));
    for (const std::string name : {"Police", "Trust"}) {
        record.partners.push_back(partnerOf(partner, name, ""));
        record.partners.back().answers = chance.answers(*partner);
    }
    return record;
}

} // namespace

TEST_CASE("what does not apply between us and one partner changes no other score")
{
    for (int trial = 0; trial < 100; ++trial) {
        INFO("trial " << trial);
        Chance chance(static_cast<std::uint32_t>(trial));
        RoundRecord record = randomRound(chance, "1");
        const RoundResult before = roundResult(record);
        const std::vector<const Item*> items = record.partners[0].questionnaire->items();
        for (int i = 0; i < 5; ++i)
            record.partners[0].answers[items[static_cast<std::size_t>(chance.below(29))]->id].answer =
                Answer::notApplicable("not our duty");
        const RoundResult after = roundResult(record);
        CHECK(after.partners[1].score.score == before.partners[1].score.score);
        CHECK(after.partners[1].score.range == before.partners[1].score.range);
        CHECK(after.readiness.score == before.readiness.score);
        CHECK(after.readiness.band == before.readiness.band);
    }
}

TEST_CASE("in any two rounds every sum adds exactly and what moved adds exactly to the change")
{
    int scored = 0;
    for (int trial = 0; trial < 100; ++trial) {
        INFO("trial " << trial);
        Chance chance(static_cast<std::uint32_t>(trial));
        const RoundRecord before = randomRound(chance, "1");
        const RoundRecord after = randomRound(chance, "2");
        const SumTerm readiness = sumBehindReadiness(roundResult(before));
        CHECK(firstLineThatDoesNotAdd(readiness).empty());
        CHECK(readiness.contribution == roundResult(before).readiness.score.value_or(Fraction(0)));
        scored += readiness.score ? 1 : 0;
        for (const ResponseChange& change : compareRounds(before, after).partners) {
            Fraction moved;
            for (const ItemChange& item : change.items)
                moved += item.moved;
            if (change.change.before && change.change.after)
                CHECK(moved == *change.change.after - *change.change.before);
            else
                CHECK(moved == Fraction(0));
        }
    }
    CHECK(scored > 20);
}

TEST_CASE("every item of the real questionnaires has a next step for the lowest answer, duties first")
{
    const QuestionnairePtr governance = realQuestionnaire("governance");
    const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    RoundRecord record = emptyRound();
    record.consensus.push_back({{"consensus"}, governance, allAnswered(*governance, Answer::dontKnow())});
    record.partners.push_back(partnerOf(partner, "Police", ""));
    record.partners.back().answers = allAnswered(*partner, Answer::rated(0));
    const std::vector<NextStepSuggestion> steps = suggestedNextSteps(roundResult(record), 1000);
    REQUIRE(steps.size() == governance->itemCount() + partner->itemCount());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        CHECK(steps[i].mustHave == (i < 11));
        CHECK_FALSE(steps[i].text.isEmpty());
    }
    CHECK(toFindOut(roundResult(record)).size() == governance->itemCount());
}
