// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/score_text.h"

#include "app/text/language.h"
#include "app/text/sum_tenths.h"
#include "core/results/survey_result.h"
#include "core/scoring/sum.h"
#include "tests/support/northvale.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("the text of a range is one number where nothing is open")
{
    CHECK(rangeText(std::nullopt).isEmpty());
    CHECK(rangeText(ScoreRange{Fraction(60), Fraction(66)}) == QStringLiteral("60–66"));
    CHECK(rangeText(ScoreRange{Fraction::of(597, 10), Fraction::of(603, 10)}) == QStringLiteral("60"));
}

TEST_CASE("where there is no score, the words stand alone and begin like a sentence")
{
    CHECK(scoreText(std::nullopt) == QStringLiteral("No score"));
    CHECK(scoreText(Fraction::of(629, 10)) == QStringLiteral("63"));
}

TEST_CASE("open counts put what to find out first and say nothing where there is nothing to say")
{
    CHECK(openCountsText({5, 5, 5, 0, 0}).isEmpty());
    CHECK(openCountsText({9, 2, 5, 3, 1}) == QStringLiteral("To find out: 3 · 1 does not apply · 4 still to answer"));
    CHECK(openCountsText({5, 5, 5, 0, 2}) == QStringLiteral("2 do not apply"));
}

TEST_CASE("the four states of an answer have four different texts")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("governance");
    const Item& item = *questionnaire->items().front();
    CHECK(answerText(*questionnaire, item, Answer{}) == QStringLiteral("Not answered"));
    CHECK(answerText(*questionnaire, item, Answer::dontKnow()) == QStringLiteral("Don’t know"));
    CHECK(answerText(*questionnaire, item, Answer::notApplicable("x")) == QStringLiteral("Does not apply"));
    CHECK(answerText(*questionnaire, item, Answer::rated(2)) == QStringLiteral("Defined"));
}

TEST_CASE("a small group's text says why and never how many")
{
    const auto words = [](const SurveyRecord& survey, RoundState state) {
        return withheldText(staffResult(survey, state));
    };
    CHECK(words(staffAt(7, 3), RoundState::Closed)
          == QStringLiteral("Fewer than 10 answers: not shown, to protect colleagues."));
    CHECK(words(staffAt(12, 3), RoundState::Closed).isEmpty());
    CHECK(words(staffAt(12, 3), RoundState::Open).startsWith(QStringLiteral("The round is open again")));
}

TEST_CASE("a survey that was not published because of an earlier one says so")
{
    SurveyRecord survey = staffAt(12, 3);
    survey.release.reset();
    survey.standing = SurveyStanding::NotPublished;
    CHECK(
        withheldText(staffResult(survey, RoundState::Closed))
            .startsWith(QStringLiteral("Not published, to protect colleagues: the answers could be those of an earlier "
                                       "round with a few people added or exchanged")));
}

TEST_CASE("a survey too few of whose statements are shown has no overall figure, and says why")
{
    StaffResult result = staffResult(staffAt(12, 3), RoundState::Closed);
    result.score.reset();
    CHECK(withheldText(result).startsWith(QStringLiteral("Too many of its statements have fewer than 10 answers")));
}

TEST_CASE("dates and tenths are written in the program's language")
{
    CHECK(dateText({2026, 10, 5}) == QStringLiteral("5 October 2026"));
    CHECK(tenthsText(69) == QStringLiteral("6.9"));
    CHECK(tenthsText(-5) == QStringLiteral("\u22120.5"));
    setProgramLanguage(QStringLiteral("cy"));
    CHECK(dateText({2026, 10, 5}) == QStringLiteral("5 Hydref 2026"));
    setProgramLanguage(QStringLiteral("en"));
}

TEST_CASE("tenths below a line add to what the line above gave it")
{
    SumTerm top;
    for (int i = 0; i < 3; ++i) {
        SumTerm& below = top.terms.emplace_back();
        below.contribution = Fraction::of(100, 3);
    }
    top.contribution = Fraction(100);
    CHECK(tenthsBelow(top, 1000) == std::vector<std::int64_t>{334, 333, 333});
    top.terms.resize(1);
    CHECK(tenthsBelow(top, 334) == std::vector<std::int64_t>{334});
}
