// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/round_result.h"

#include "core/results/next_steps.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/rounds.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnairePtr governance()
{
    static const QuestionnairePtr made = QuestionnaireBuilder("governance")
                                             .dontKnow(DontKnowRule::Zero)
                                             .feeds(FeedsIndex::Readiness)
                                             .section("g")
                                             .item("g.1")
                                             .nextStep(0, 1, "begin")
                                             .nextStep(2, 3, "go on")
                                             .item("g.2")
                                             .mustHave(2)
                                             .nextStep(0, 3, "a duty")
                                             .section("h")
                                             .item("h.1")
                                             .nextStep(0, 3, "h one")
                                             .item("h.2")
                                             .nextStep(0, 0, "h two")
                                             .shared();
    return made;
}

QuestionnairePtr staff()
{
    static const QuestionnairePtr made = QuestionnaireBuilder("staff-confidence")
                                             .respondent(Respondent::Individual)
                                             .feeds(FeedsIndex::Readiness)
                                             .section("s")
                                             .item("s.1")
                                             .item("s.2")
                                             .section("t", 2)
                                             .item("t.1")
                                             .mustHave(2)
                                             .item("t.2")
                                             .shared();
    return made;
}

QuestionnairePtr partner()
{
    static const QuestionnairePtr made = QuestionnaireBuilder("partner")
                                             .respondent(Respondent::PerPartner)
                                             .feeds(FeedsIndex::Trust)
                                             .kind("k")
                                             .kind("l", 2)
                                             .section("p", 1, "k")
                                             .item("p.1")
                                             .nextStep(0, 3, "ask {partner}")
                                             .item("p.2")
                                             .section("q", 1, "l")
                                             .item("q.1")
                                             .mustHave(2)
                                             .nextStep(0, 3, "tell {partner}")
                                             .item("q.2")
                                             .item("q.3")
                                             .shared();
    return made;
}

RoundRecord wholeRound()
{
    RoundRecord record = emptyRound();
    record.consensus.push_back(consensusOf(governance(), "2 2 3 4"));
    record.surveys.push_back(surveyOf(staff(), {{13, "3 3 2 2"}, {12, "2 3 1 4"}}));
    record.partners.push_back(partnerOf(partner(), "Eastfield Police", "2 3 1 3 dk"));
    record.partners.push_back(partnerOf(partner(), "Westmoor Trust", "4 4 4 4 4"));
    return record;
}

std::vector<std::string> items(const std::vector<NextStepSuggestion>& steps)
{
    std::vector<std::string> ids;
    for (const NextStepSuggestion& step : steps)
        ids.push_back(step.item.value);
    return ids;
}

} // namespace

TEST_CASE("a round's result holds readiness, published staff figures and a trust index for each partner")
{
    const RoundResult result = roundResult(wholeRound());
    // Governance (50 + 87.5) / 2; staff (s + 2 t) / 3 over 25 people.
    const Fraction s = Fraction::of(13 * 150 + 12 * 125, 50);
    const Fraction t = Fraction::of(13 * 100 + 12 * 125, 50);
    const Fraction pillar = (s + t * Fraction(2)) / Fraction(3);
    CHECK(result.governance()->score.score == Fraction::of(275, 4));
    CHECK(result.staff()->score->score == pillar);
    CHECK(result.readiness.score == (Fraction::of(275, 4) + pillar) / Fraction(2));
    CHECK(result.readiness.unmet == std::vector<ItemId>{{"t.1"}});
    CHECK(result.readiness.band == Band::Second);
    CHECK(result.partners[0].trust->unmet == std::vector<ItemId>{{"q.1"}});
    CHECK(result.partners[1].trust->band == Band::Fourth);
    CHECK(result.trustGiven() == (*result.partners[0].score.score + Fraction(100)) / Fraction(2));
}

TEST_CASE("readiness is reckoned from what is published, so that anyone can check it")
{
    RoundRecord record = wholeRound();
    record.surveys = {surveyOf(staff(), {{7, "3 3 2 2"}, {6, "2 3 1 4"}})};
    const RoundResult result = roundResult(record);
    // The statements by fives: 63.5, 75, 38.5 and 73.1.
    const Fraction pillar = (Fraction::of(65 + 75, 2) + Fraction(2) * Fraction::of(40 + 75, 2)) / Fraction(3);
    CHECK(result.staff()->score->score == pillar);
    CHECK(result.readiness.score == (Fraction::of(275, 4) + pillar) / Fraction(2));
    CHECK(result.readiness.range == ScoreRange{*result.readiness.score, *result.readiness.score});
}

TEST_CASE("readiness waits for an open survey and for a part that is not there")
{
    RoundRecord record = wholeRound();
    record.round.state = RoundState::Open;
    CHECK(roundResult(record).readiness.missing == std::vector<QuestionnaireId>{{"staff-confidence"}});
    record.consensus.clear();
    record.surveys.clear();
    record.partners.clear();
    const RoundResult result = roundResult(record);
    CHECK(result.readiness.missing == std::vector<QuestionnaireId>{{"governance"}, {"staff-confidence"}});
    CHECK(result.governance() == nullptr);
    CHECK(result.staff() == nullptr);
    CHECK_FALSE(result.trustGiven());
}

TEST_CASE("an unmet must-have comes first, then what moves its index most")
{
    RoundRecord record = wholeRound();
    // p.1 decides 1/6 of trust and is 50 away; g.1 an eighth of readiness and 50 away; h.1 the same and 25 away.
    CHECK(items(suggestedNextSteps(roundResult(record), 9))
          == std::vector<std::string>{"q.1", "p.1", "g.1", "g.2", "h.1"});
    CHECK(items(suggestedNextSteps(roundResult(record), 2)) == std::vector<std::string>{"q.1", "p.1"});
    record.consensus = {consensusOf(governance(), "dk 1 4 0")};
    const std::vector<NextStepSuggestion> steps = suggestedNextSteps(roundResult(record), 9);
    CHECK(items(steps) == std::vector<std::string>{"q.1", "g.2", "g.1", "h.2", "p.1"});
    CHECK(steps[0].mustHave);
    CHECK(steps[0].about == AgencyId{"Eastfield Police"});
    CHECK(steps[0].text.original == "tell {partner}");
    CHECK(steps[1].mustHave);
    CHECK(steps[2].text.original == "begin");
    CHECK_FALSE(steps[2].mustHave);
}

TEST_CASE("every don't know is listed to find out")
{
    RoundRecord record = wholeRound();
    record.consensus = {consensusOf(governance(), "dk 1 - 0")};
    const std::vector<ToFindOut> found = toFindOut(roundResult(record));
    REQUIRE(found.size() == 2);
    CHECK(found[0].item == ItemId{"g.1"});
    CHECK(found[0].about.isEmpty());
    CHECK(found[1].item == ItemId{"q.3"});
    CHECK(found[1].about == AgencyId{"Eastfield Police"});
}
