// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/index.h"

#include "tests/support/answers.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const std::string kFirst = "3 2 3  3 2 3 2  1 2 dk 3  3 3 2  2 3 3  3 3 dk 2 1  4 2 2 3  3 3 2";
const std::string kSecond = "3 2 3  3 2 3 2  1 2 dk dk  3 3 2  2 3 3  3 3 dk 2 1  4 2 2 3  3 3 2";

} // namespace

TEST_CASE("the worked example is 63, between 60 and 66, held at Cautious by owning up")
{
    const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    const Questionnaire& questionnaire = *partner;
    const ResponseScore score = scoreResponse(questionnaire, answersInOrder(questionnaire, kFirst));
    std::vector<Fraction> sections;
    for (const SectionScore& section : score.sections)
        sections.push_back(section.score.value());
    CHECK(sections
          == std::vector<Fraction>{Fraction::of(200, 3), Fraction::of(125, 2), Fraction(50), Fraction::of(200, 3),
                                   Fraction::of(200, 3), Fraction::of(225, 4), Fraction::of(275, 4),
                                   Fraction::of(200, 3)});
    CHECK(score.kinds[0].score->toDouble() == Approx(59.722222));
    CHECK(score.kinds[1].score->toDouble() == Approx(61.458333));
    CHECK(score.kinds[2].score->toDouble() == Approx(67.708333));
    CHECK(score.score == Fraction::of(1700, 27));
    CHECK(score.counts.rated == 27);
    CHECK(score.counts.applicable == 29);
    const Index trust = trustIndex(score);
    CHECK(trust.score->rounded() == 63);
    CHECK(trust.range->low.rounded() == 60);
    CHECK(trust.range->high.rounded() == 66);
    CHECK(trust.byNumber == Band::Third);
    CHECK(trust.band == Band::Second);
    CHECK(trust.unmet == std::vector<ItemId>{{"partner.integrity.owns-up"}});
}

TEST_CASE("the second worked example is 65, between 58 and 67, without their view of us")
{
    const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    const Questionnaire& questionnaire = *partner;
    const ResponseScore score = scoreResponse(questionnaire, answersInOrder(questionnaire, kSecond));
    CHECK_FALSE(score.sections[2].score);
    CHECK(score.score == Fraction::of(775, 12));
    CHECK(score.score->rounded() == 65);
    CHECK(score.counts.rated == 26);
    CHECK(score.counts.applicable == 29);
    CHECK(score.kinds[0].without == std::vector<SectionId>{{"partner.reciprocity"}});
    const Index trust = trustIndex(score);
    CHECK(trust.range->low.rounded() == 58);
    CHECK(trust.range->high.rounded() == 67);
    CHECK(trust.band == Band::Second);
}

TEST_CASE("the built-in questionnaires feed the indices and rules of SCORING.md")
{
    const QuestionnairePtr governance = realQuestionnaire("governance");
    CHECK(governance->dontKnow == DontKnowRule::Zero);
    CHECK(governance->feeds == FeedsIndex::Readiness);
    CHECK(scoreResponse(*governance, {}).mustHaves.waiting.size() == 8);
    const QuestionnairePtr staff = realQuestionnaire("staff-confidence");
    CHECK(staff->dontKnow == DontKnowRule::LeftOut);
    CHECK(staff->feeds == FeedsIndex::Readiness);
    CHECK(scoreResponse(*staff, {}).mustHaves.waiting.size() == 2);
    const QuestionnairePtr partner = realQuestionnaire("partner-understanding");
    CHECK(partner->dontKnow == DontKnowRule::LeftOut);
    CHECK(partner->feeds == FeedsIndex::Trust);
    CHECK(scoreResponse(*partner, {}).mustHaves.waiting.size() == 3);
}
