// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/staff_text.h"

#include "app/text/scenario_text.h"
#include "core/results/survey_result.h"
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

/// What follows from the release of a survey of two statements that people answered alike: {{6, "3"}, {6, "2"}}.
StaffResult resultOf(const Groups& groups, std::optional<PeopleCount> headcount = {})
{
    const QuestionnairePtr questionnaire =
        QuestionnaireBuilder().respondent(Respondent::Individual).section("a").item("a.1").item("a.2").shared();
    Groups both = groups;
    for (auto& [people, point] : both)
        point += " " + point;
    PublishingTerms terms;
    terms.headcount = headcount;
    return staffResult(surveyOf(questionnaire, both, terms), RoundState::Closed);
}

/// The figure of either statement.
StaffFigure figureOf(const Groups& groups, std::optional<PeopleCount> headcount = {})
{
    const StaffResult result = resultOf(groups, headcount);
    REQUIRE(result.items.at(0).score);
    return *result.items.at(0).score;
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
    const SurveyCounts counts = countSurvey(*questionnaire, drawSampleStaff(*questionnaire, staff));
    return scenarioSentences(staffResult(publish(counts, *questionnaire, {}), questionnaire));
}

} // namespace

TEST_CASE("a score is said with where it would most likely be if everyone had answered")
{
    const StaffFigure many = figureOf({{50, "2"}, {50, "3"}});
    CHECK(scoreSentence(many)
          == QStringLiteral("63 out of 100. If everyone had answered, most likely between 60 and 65."));
    CHECK(intervalText(many) == QStringLiteral("60–65"));
    const StaffFigure all = figureOf({{50, "2"}, {50, "3"}}, 100);
    CHECK(scoreSentence(all) == QStringLiteral("63 out of 100. If everyone had answered, most likely the same."));
    const StaffFigure wide = figureOf({{5, "0"}, {5, "4"}});
    CHECK(scoreSentence(wide).endsWith(QStringLiteral("That is wide: read it as indicative only.")));
}

TEST_CASE("fewer than twenty people are an early sign, twenty are not")
{
    CHECK(earlySignSentence(figureOf({{10, "2"}, {9, "3"}}))
          == QStringLiteral("An early sign: fewer than 20 people answered."));
    CHECK(earlySignSentence(figureOf({{10, "2"}, {10, "3"}})).isEmpty());
}

TEST_CASE("a number at the end of what is published is written as a limit")
{
    const StaffFigure top = figureOf({{12, "4"}});
    CHECK(figureText(top) == QStringLiteral("80 or more"));
    CHECK(scoreSentence(top).startsWith(QStringLiteral("80 or more out of 100. If everyone had answered")));
    CHECK(favourableSentence(top).isEmpty());
    CHECK(figureText(figureOf({{12, "0"}})) == QStringLiteral("20 or fewer"));
    CHECK(figureText(figureOf({{20, "4"}})) == QStringLiteral("90 or more"));
    CHECK(figureText(figureOf({{20, "0"}})) == QStringLiteral("10 or fewer"));
    CHECK(figureText(figureOf({{100, "4"}})) == QStringLiteral("100"));
}

TEST_CASE("the people at a point are told with their share, and the favourable side as a share")
{
    const StaffFigure figure = figureOf({{13, "4"}, {7, "0"}});
    CHECK(favourableSentence(figure) == QStringLiteral("65 % answered on the favourable side."));
    REQUIRE(figure.distribution.size() == 5);
    CHECK(peopleAndShareText(figure.distribution.front()) == QStringLiteral("7 (35 %)"));
    CHECK(peopleAndShareText(figure.distribution.at(1)) == QStringLiteral("0 (0 %)"));
}

TEST_CASE("a likely range that rests on the spread usually seen is said to")
{
    CHECK(usualSpreadSentence(resultOf({{12, "1"}, {12, "3"}})).contains(QStringLiteral("22 points for a section")));
    StaffResult result = resultOf({{12, "1"}, {12, "3"}});
    for (StaffSection& section : result.sections)
        section.score->interval->isUsualSpread = false;
    result.score->interval->isUsualSpread = false;
    CHECK(usualSpreadSentence(result).isEmpty());
    result.sections.front().score->interval->isUsualSpread = true;
    CHECK(usualSpreadSentence(result) == usualSpreadText());
    CHECK(usualSpreadSentence(resultOf({{9, "1"}})).isEmpty());
}

TEST_CASE("a role is told by its own words, those who gave none and the others together by ours")
{
    const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    StaffRole role;
    role.id = questionnaire->roleBands.front().id;
    CHECK(roleText(role, *questionnaire) == QStringLiteral("Front line"));
    role.kind = ReleasedRole::Kind::NoRoleGiven;
    CHECK(roleText(role, *questionnaire) == QStringLiteral("No role given"));
    role.kind = ReleasedRole::Kind::OtherRoles;
    CHECK(roleText(role, *questionnaire) == QStringLiteral("Other roles together"));
}

TEST_CASE("what more than one in ten did not know is told, the most first")
{
    StaffResult result;
    auto asked = std::make_shared<Questionnaire>(
        *QuestionnaireBuilder("q").section("a").item("a.1").item("a.2").item("a.3").shared());
    asked->sections[0].items[2].text = {"My managers would back me.", {}};
    result.questionnaire = asked;
    result.items = {{{"a.1"}, {}, 11, {}}, {{"a.2"}, {}, 10, {}}, {{"a.3"}, {}, 35, {}}};
    const QStringList told = dontKnowSentences(result);
    REQUIRE(told.size() == 2);
    CHECK(told.front() == QStringLiteral("35 % said “don’t know” to ‘My managers would back me’.")); // one full stop
    CHECK(told.back().startsWith(QStringLiteral("11 % ")));
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
    const auto words = [](int people, std::optional<PeopleCount> headcount) {
        return participationText(resultOf({{people / 2, "1"}, {people - people / 2, "3"}}, headcount));
    };
    const QString caution = QStringLiteral("Those who answered may differ from those who did not.");
    CHECK(words(20, {}) == QStringLiteral("20 people took part."));
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
        const StaffFigure figure = figureOf({{15, "2"}, {15, "3"}});
        return QStringList{scoreSentence(figure),
                           scoreSentence(figureOf({{5, "0"}, {5, "4"}})),
                           earlySignSentence(figureOf({{12, "2"}})),
                           figureText(figureOf({{12, "4"}})),
                           figureText(figureOf({{12, "0"}})),
                           usualSpreadText(),
                           roleText({ReleasedRole::Kind::NoRoleGiven, {}, {}}, *realQuestionnaire("governance")),
                           roleText({ReleasedRole::Kind::OtherRoles, {}, {}}, *realQuestionnaire("governance")),
                           sectionWithheldText({}),
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
