// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/staff_text.h"

#include "app/text/scenario_text.h"
#include "core/sample/sample_staff.h"
#include "core/statistics/change.h"
#include "tests/app/text/check_welsh.h"
#include "tests/support/people.h"
#include "tests/support/qt_strings.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

using Groups = std::vector<std::pair<int, std::string>>;

/// The first item's figure of people who answered it so: {{6, "3"}, {6, "2"}}.
ReleasedFigure figureOf(const Groups& groups, Headcount headcount = 0)
{
    const QuestionnairePtr questionnaire =
        QuestionnaireBuilder().respondent(Respondent::Individual).section("a").item("a.1").shared();
    const StaffRelease release = releaseSurvey(surveyOf(questionnaire, groups), RoundState::Closed, headcount);
    REQUIRE(release.items().at(0).score);
    return *release.items().at(0).score;
}

QString agreementOf(const Groups& groups) { return agreementSentence(figureOf(groups), 5); }

QStringList scenarioWords(int people, int recommended, double confidence)
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    SampleStaff staff;
    staff.people = people;
    staff.seed = 7;
    for (const Section& section : questionnaire->sections)
        staff.sectionMeans[section.id.value] = confidence;
    for (const Scenario& scenario : questionnaire->scenarios.scenarios)
        staff.recommended[scenario.id.value] = recommended;
    const AnswerColumns drawn = drawSampleStaff(*questionnaire, staff);
    const SurveyRecord survey{questionnaire, sealed(*questionnaire, drawn), 10};
    return scenarioSentences(releaseScenarios(survey, RoundState::Closed), *questionnaire);
}

} // namespace

TEST_CASE("a score is said with where it would most likely be if everyone had answered")
{
    const ReleasedFigure many = figureOf({{50, "2"}, {50, "3"}});
    CHECK(scoreSentence(many)
          == QStringLiteral("63 out of 100. If everyone had answered, most likely between 60 and 65."));
    CHECK(intervalText(many) == QStringLiteral("60–65"));
    const ReleasedFigure all = figureOf({{50, "2"}, {50, "3"}}, 100);
    CHECK(scoreSentence(all) == QStringLiteral("63 out of 100. If everyone had answered, most likely the same."));
    const ReleasedFigure wide = figureOf({{5, "0"}, {5, "4"}});
    CHECK(scoreSentence(wide).endsWith(QStringLiteral("That is wide: read it as indicative only.")));
}

TEST_CASE("fewer than twenty people are an early sign, twenty are not")
{
    CHECK(earlySignSentence(figureOf({{10, "2"}, {9, "3"}}))
          == QStringLiteral("An early sign: fewer than 20 people answered."));
    CHECK(earlySignSentence(figureOf({{10, "2"}, {10, "3"}})).isEmpty());
}

TEST_CASE("a number that stands for nearly everybody is written as a limit")
{
    const ReleasedFigure top = figureOf({{12, "4"}});
    CHECK(figureText(top) == QStringLiteral("95 or more"));
    CHECK(scoreSentence(top) == QStringLiteral("95 or more out of 100."));
    CHECK(favourableSentence(top) == QStringLiteral("90 % or more answered on the favourable side."));
    CHECK(intervalText(top).isEmpty());
    const ReleasedFigure bottom = figureOf({{12, "0"}});
    CHECK(figureText(bottom) == QStringLiteral("5 or fewer"));
    CHECK(favourableSentence(bottom) == QStringLiteral("10 % or fewer answered on the favourable side."));
    CHECK(figureText(figureOf({{100, "4"}})) == QStringLiteral("100"));
    CHECK(favourableSentence(figureOf({{13, "4"}, {7, "0"}}))
          == QStringLiteral("65 % answered on the favourable side."));
}

TEST_CASE("agreement has words from thirty people on, by how far answers lie from the middle one")
{
    CHECK(agreementOf({{15, "2"}, {15, "3"}}) == QStringLiteral("People see this the same way."));
    CHECK(agreementOf({{8, "1"}, {14, "2"}, {8, "3"}}) == QStringLiteral("People see this mostly the same way."));
    CHECK(agreementOf({{12, "1"}, {5, "2"}, {13, "3"}}) == QStringLiteral("People see this mostly the same way."));
    CHECK(agreementOf({{12, "1"}, {4, "2"}, {14, "3"}}) == QStringLiteral("People see this differently."));
    CHECK(agreementOf({{8, "0"}, {14, "2"}, {8, "4"}})
          == QStringLiteral("There are two camps: at least a quarter of the people stand at each end."));
    CHECK(agreementOf({{14, "2"}, {15, "3"}}).isEmpty());
}

TEST_CASE("confidence beside judgement speaks by the questionnaire's own label, next step and caution")
{
    const QStringList over = scenarioWords(40, 0, 3.8);
    REQUIRE(over.size() >= 4);
    CHECK(over.front() == QStringLiteral("More sure than the cases support."));
    CHECK(over.last().startsWith(QStringLiteral("With 10 to 19 people call any gap an early sign.")));
    CHECK(scenarioWords(40, 100, 1).front() == QStringLiteral("Better judgement than they think."));
    const auto isEarly = [](const QStringList& sentences) {
        return sentences.contains(QStringLiteral("An early sign: fewer than 20 people worked through the cases."));
    };
    CHECK_FALSE(isEarly(scenarioWords(20, 100, 1)));
    CHECK(isEarly(scenarioWords(19, 100, 1)));
    CHECK(scenarioWords(9, 100, 1).isEmpty());
}

TEST_CASE("the smallest change to be seen is said in whole points before the survey")
{
    const auto words = [](int people) {
        return smallestChangeSentence(people, *statistics::smallestVisibleChange(people, 22));
    };
    CHECK(words(20)
          == QStringLiteral("With about 20 answers each time only a change of 20 points or more would be clear."));
    CHECK(words(10).contains(QStringLiteral("29 points")));
    CHECK(words(30).contains(QStringLiteral("16 points")));
    CHECK(words(100).contains(QStringLiteral("9 points")));
    CHECK(words(1'000'000)
          == QStringLiteral("With about 1000000 answers each time a change of less than a point would be clear."));
}

TEST_CASE("how many took part is said of how many were asked, with a caution where few did")
{
    const QuestionnairePtr questionnaire =
        QuestionnaireBuilder().respondent(Respondent::Individual).section("a").item("a.1").shared();
    const auto words = [&](int people, Headcount headcount) {
        const SurveyRecord survey = surveyOf(questionnaire, {{people / 2, "1"}, {people - people / 2, "3"}});
        return participationText(releaseSurvey(survey, RoundState::Closed, headcount), headcount);
    };
    const QString caution = QStringLiteral("Those who answered may differ from those who did not.");
    CHECK(words(20, 0) == QStringLiteral("20 people took part."));
    CHECK(words(45, 60) == QStringLiteral("45 of the 60 people who were asked took part (75 %)."));
    CHECK(words(9, 60).isEmpty());
    CHECK(words(20, 30).startsWith(QStringLiteral("20 of the 30 people who were asked took part (67 %).")));
    CHECK(words(11, 200).contains(QStringLiteral("(6 %)"))); // half up
    CHECK(words(20, 6000).contains(QStringLiteral("(under 1 %)")));
    CHECK_FALSE(words(30, 100).contains(caution));
    CHECK(words(29, 100).endsWith(caution));
    CHECK_FALSE(words(20, 40).contains(caution));
    CHECK(words(19, 40).endsWith(caution));
    CHECK(words(19, 49).endsWith(caution));
    CHECK_FALSE(words(19, 50).contains(caution));
}

TEST_CASE("staff sentences are whole in Welsh")
{
    checkWelsh([] {
        const ReleasedFigure figure = figureOf({{15, "2"}, {15, "3"}});
        return QStringList{scoreSentence(figure),
                           scoreSentence(figureOf({{5, "0"}, {5, "4"}})),
                           earlySignSentence(figureOf({{12, "2"}})),
                           figureText(figureOf({{12, "4"}})),
                           figureText(figureOf({{12, "0"}})),
                           limitedText(QStringLiteral("88"), Limit::About),
                           favourableSentence(figure),
                           agreementSentence(figure, 5),
                           agreementOf({{8, "1"}, {14, "2"}, {8, "3"}}),
                           agreementOf({{8, "0"}, {14, "2"}, {8, "4"}}),
                           agreementOf({{12, "1"}, {4, "2"}, {14, "3"}}),
                           smallestChangeSentence(20, 20),
                           smallestChangeSentence(1'000'000, 0.1),
                           undefinedText(statistics::Undefined::NoVariation)}
        + scenarioWords(15, 50, 2);
    });
}
