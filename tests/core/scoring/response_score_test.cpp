// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/response_score.h"

#include "tests/support/answers.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnaireBuilder sectionOf(int items, DontKnowRule rule = DontKnowRule::LeftOut)
{
    QuestionnaireBuilder builder;
    builder.dontKnow(rule).section("s");
    for (int i = 0; i < items; ++i)
        builder.item("s." + std::to_string(i));
    return builder;
}

ResponseScore scoreOf(const Questionnaire& questionnaire, const std::string& words)
{
    return scoreResponse(questionnaire, answersInOrder(questionnaire, words));
}

} // namespace

TEST_CASE("a section needs two thirds of its applicable items, and two")
{
    struct Row {
        int items;
        std::string words;
        bool isScored;
    };
    const std::vector<Row> rows{{3, "4 4 -", true},       {3, "4 - -", false},       {4, "4 4 4 -", true},
                                {4, "4 4 - -", false},    {5, "4 4 4 4 -", true},    {5, "4 4 4 - -", false},
                                {6, "4 4 4 4 - -", true}, {6, "4 4 4 - - -", false}, {3, "4 4 na", true},
                                {3, "4 na na", false},    {3, "4 4 dk", true},       {3, "4 dk dk", false}};
    for (const Row& row : rows) {
        INFO(row.items << " items: " << row.words);
        const ResponseScore score = scoreOf(sectionOf(row.items).build(), row.words);
        CHECK(score.sections[0].score.has_value() == row.isScored);
        CHECK((score.sections[0].why == WhyNoScore::Scored) == row.isScored);
    }
}

TEST_CASE("a governance don't know is rated 0, counted as rated and answered, and unsure in the range")
{
    const ResponseScore score = scoreOf(sectionOf(4, DontKnowRule::Zero).build(), "4 4 dk dk");
    CHECK(score.score == Fraction(50));
    CHECK(score.counts == Counts{4, 4, 4, 2, 0});
    CHECK(score.range == ScoreRange{Fraction(50), Fraction(100)});
}

TEST_CASE("elsewhere a don't know is answered but not rated")
{
    const ResponseScore score = scoreOf(sectionOf(4).build(), "3 3 3 dk");
    CHECK(score.score == Fraction(75));
    CHECK(score.counts == Counts{4, 3, 4, 1, 0});
    CHECK(score.range == ScoreRange{Fraction::of(225, 4), Fraction::of(325, 4)});
}

TEST_CASE("what does not apply is in no count and in no number")
{
    const ResponseScore score = scoreOf(sectionOf(4).build(), "4 2 na na");
    CHECK(score.score == Fraction(75));
    CHECK(score.counts == Counts{2, 2, 2, 0, 2});
    CHECK(score.range == ScoreRange{Fraction(75), Fraction(75)});
    CHECK(score.counts.unanswered() == 0);
}

TEST_CASE("a section in which nothing applies drops out with its weight")
{
    const Questionnaire questionnaire =
        QuestionnaireBuilder().section("a", 9).item("a.1").item("a.2").section("b").item("b.1").item("b.2").build();
    const ResponseScore score = scoreOf(questionnaire, "na na 1 1");
    CHECK(score.score == Fraction(25));
    CHECK(score.sections[0].why == WhyNoScore::NothingApplies);
    CHECK_FALSE(score.sections[0].range);
    CHECK(score.kinds[0].without.empty());
    CHECK(score.range == ScoreRange{Fraction(25), Fraction(25)});
    CHECK(scoreOf(questionnaire, "na na na na").why == WhyNoScore::NothingApplies);
}

TEST_CASE("a kind needs two thirds of the weight and names what it is without")
{
    const Questionnaire questionnaire = QuestionnaireBuilder()
                                            .section("a")
                                            .item("a.1")
                                            .item("a.2")
                                            .section("b")
                                            .item("b.1")
                                            .item("b.2")
                                            .section("c", 2)
                                            .item("c.1")
                                            .item("c.2")
                                            .build();
    const ResponseScore withoutB = scoreOf(questionnaire, "2 2 - - 4 4");
    CHECK(withoutB.score == Fraction::of(250, 3));
    CHECK(withoutB.kinds[0].without == std::vector<SectionId>{{"b"}});
    CHECK(withoutB.range == ScoreRange{Fraction::of(250, 4), Fraction::of(350, 4)});
    const ResponseScore withoutC = scoreOf(questionnaire, "2 2 2 2 - -");
    CHECK_FALSE(withoutC.score);
    CHECK(withoutC.why == WhyNoScore::TooFewRated);
    CHECK(withoutC.range == ScoreRange{Fraction(25), Fraction(75)});
}

TEST_CASE("a response needs every kind that applies")
{
    const Questionnaire questionnaire = QuestionnaireBuilder()
                                            .kind("k")
                                            .kind("l", 3)
                                            .kind("m")
                                            .section("a", 1, "k")
                                            .item("a.1")
                                            .item("a.2")
                                            .section("b", 1, "l")
                                            .item("b.1")
                                            .item("b.2")
                                            .section("c", 1, "m")
                                            .item("c.1")
                                            .item("c.2")
                                            .build();
    CHECK(scoreOf(questionnaire, "4 4 2 2 0 0").score == Fraction(50));
    CHECK_FALSE(scoreOf(questionnaire, "4 4 2 2 0 -").score);
    CHECK(scoreOf(questionnaire, "4 4 2 2 na na").score == Fraction::of(250, 4));
}

TEST_CASE("weights of zero count nothing and divide nothing")
{
    const Questionnaire zeroItems = QuestionnaireBuilder()
                                        .section("a")
                                        .item("a.1", 0)
                                        .item("a.2", 0)
                                        .section("b")
                                        .item("b.1")
                                        .item("b.2", 0)
                                        .build();
    CHECK(scoreOf(zeroItems, "4 4 1 3").score == Fraction(25));
    CHECK(scoreOf(zeroItems, "4 4 1 3").sections[0].why == WhyNoScore::NothingApplies);
    const Questionnaire onlyZeroRated =
        QuestionnaireBuilder().section("a").item("a.1", 0).item("a.2", 0).item("a.3").build();
    CHECK(scoreOf(onlyZeroRated, "4 4 -").sections[0].why == WhyNoScore::TooFewRated);
    const Questionnaire zeroSection =
        QuestionnaireBuilder().section("a", 0).item("a.1").item("a.2").section("b").item("b.1").item("b.2").build();
    CHECK(scoreOf(zeroSection, "4 4 1 1").score == Fraction(25));
    CHECK(scoreOf(zeroSection, "- - 1 1").kinds[0].without.empty());
    const Questionnaire nothing = QuestionnaireBuilder().section("a", 0).item("a.1").item("a.2").build();
    CHECK(scoreOf(nothing, "4 4").why == WhyNoScore::NothingApplies);
    const Questionnaire zeroKind = QuestionnaireBuilder()
                                       .kind("k", 0)
                                       .kind("l")
                                       .section("a", 1, "k")
                                       .item("a.1")
                                       .item("a.2")
                                       .section("b", 1, "l")
                                       .item("b.1")
                                       .item("b.2")
                                       .build();
    CHECK(scoreOf(zeroKind, "- - 3 3").score == Fraction(75));
}

TEST_CASE("reverse-keyed items are reverse-scored before anything else")
{
    const Questionnaire questionnaire = QuestionnaireBuilder().section("a").item("a.1").reverse().item("a.2").build();
    CHECK(scoreOf(questionnaire, "1 1").score == Fraction(50));
    CHECK(itemScore(questionnaire, questionnaire.sections[0].items[0], Answer::rated(1)) == Fraction(75));
}

TEST_CASE("answers to items the questionnaire does not have, or points it does not have, count for nothing")
{
    const Questionnaire questionnaire = sectionOf(3).build();
    Answers answers = answersInOrder(questionnaire, "4 4 -");
    answers[{"elsewhere"}].answer = Answer::rated(0);
    CHECK(scoreResponse(questionnaire, answers).score == Fraction(100));
    answers[{"s.2"}].answer = Answer::rated(9);
    CHECK(scoreResponse(questionnaire, answers).counts == Counts{3, 2, 2, 0, 0});
}

TEST_CASE("must-haves are met, unmet, unconfirmed or waited for")
{
    QuestionnaireBuilder builder = sectionOf(1);
    builder.item("met")
        .mustHave(2)
        .item("unmet")
        .mustHave(2)
        .item("reversed")
        .reverse()
        .mustHave(3)
        .item("unsaid")
        .mustHave(2)
        .item("unknown")
        .mustHave(2)
        .item("apart")
        .mustHave(2)
        .allowNotApplicable();
    const MustHaveStates leftOut = scoreOf(builder.build(), "0 2 1 1 - dk na").mustHaves;
    CHECK(leftOut.met == std::vector<ItemId>{{"met"}, {"reversed"}, {"apart"}});
    CHECK(leftOut.unmet == std::vector<ItemId>{{"unmet"}});
    CHECK(leftOut.unconfirmed == std::vector<ItemId>{{"unknown"}});
    CHECK(leftOut.waiting == std::vector<ItemId>{{"unsaid"}});
    const MustHaveStates zero = scoreOf(builder.dontKnow(DontKnowRule::Zero).build(), "0 2 1 2 - dk na").mustHaves;
    CHECK(zero.unmet == std::vector<ItemId>{{"unmet"}, {"reversed"}, {"unknown"}});
    CHECK(zero.unconfirmed.empty());
    // "Does not apply" is no way out of a duty that allows none.
    CHECK(scoreOf(builder.build(), "0 na 1 2 - dk na").mustHaves.unmet.front() == ItemId{"met"});
}
