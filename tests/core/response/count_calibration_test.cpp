// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/count_survey.h"
#include "core/response/survey_counts.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnairePtr staffConfidence() { return realQuestionnaire("staff-confidence"); }

/// Somebody who answered everything.
Person whole(const Questionnaire& questionnaire)
{
    Person person;
    person.items.assign(questionnaire.itemCount(), 3);
    person.choices.assign(questionnaire.scenarios.scenarios.size(), 1);
    person.sureness.assign(questionnaire.scenarios.scenarios.size(), 0);
    return person;
}

/// The places among all items of the statements that any case calibrates, or that case.
std::vector<std::size_t> calibrated(const Questionnaire& questionnaire, std::size_t from, std::size_t to)
{
    std::vector<std::size_t> places;
    const std::vector<const Item*> items = questionnaire.items();
    for (std::size_t item = 0; item < items.size(); ++item)
        for (std::size_t c = from; c < to; ++c) {
            const std::vector<ItemId>& ids = questionnaire.scenarios.scenarios[c].calibrates;
            if (std::find(ids.begin(), ids.end(), items[item]->id) != ids.end())
                places.push_back(item);
        }
    return places;
}

CalibrationTally tallyOf(const Questionnaire& questionnaire, const std::vector<Person>& people)
{
    AnswerColumns columns = AnswerColumns::emptyFor(questionnaire);
    for (const Person& person : people)
        columns.add(person);
    return countSurvey(questionnaire, columns).calibration;
}

} // namespace

TEST_CASE("people are counted by whether they have the whole of a part in judgement and confidence, a part or none")
{
    const Questionnaire& questionnaire = *staffConfidence();
    const std::size_t cases = questionnaire.scenarios.scenarios.size();
    REQUIRE(cases == 4);
    const std::vector<std::size_t> ofFirst = calibrated(questionnaire, 0, 1);
    REQUIRE(ofFirst.size() >= 2);
    const Person all = whole(questionnaire);

    Person withoutCases = all;
    withoutCases.choices.assign(cases, 0);
    Person threeCases = all;
    threeCases.choices[0] = 0;
    Person twoCases = threeCases;
    twoCases.choices[1] = 0;
    Person withoutStatements = all;
    for (const std::size_t item : calibrated(questionnaire, 0, cases))
        withoutStatements.items[item] = kCodeDontKnow;
    Person oneStatementLess = all;
    oneStatementLess.items[ofFirst.front()] = kCodeNotApplicable;
    Person nothing = withoutStatements;
    nothing.choices.assign(cases, 0);

    const auto expect = [&](const Person& person, std::int64_t counted, std::vector<std::int64_t> wholeOrPart) {
        const CalibrationTally tally = tallyOf(questionnaire, {person});
        CHECK(tally.people == counted);
        CHECK(std::vector<std::int64_t>{tally.whollyJudged, tally.partlyJudged, tally.whollyConfident,
                                        tally.partlyConfident}
              == wholeOrPart);
    };
    expect(all, 1, {1, 0, 1, 0});
    expect(withoutCases, 0, {0, 0, 0, 1});
    expect(threeCases, 1, {0, 1, 0, 1});
    expect(twoCases, 0, {0, 1, 0, 1});
    expect(withoutStatements, 0, {0, 1, 0, 0}); // chose, and no case counts
    expect(oneStatementLess, 1, {1, 0, 0, 1});
    expect(nothing, 0, {0, 0, 0, 0});

    const CalibrationTally together =
        tallyOf(questionnaire, {all, all, withoutCases, threeCases, twoCases, withoutStatements, oneStatementLess});
    CHECK(together.people == 4);
    CHECK(together.whollyJudged == 3);
    CHECK(together.partlyJudged == 3);
    CHECK(together.whollyConfident == 2);
    CHECK(together.partlyConfident == 4);
}
