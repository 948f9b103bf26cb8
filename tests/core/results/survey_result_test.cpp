// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/survey_result.h"

#include "tests/support/people.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

QuestionnairePtr pulseOfTwo()
{
    static const QuestionnairePtr made = QuestionnaireBuilder("pulse")
                                             .respondent(Respondent::Individual)
                                             .section("s")
                                             .item("s.1")
                                             .mustHave(2)
                                             .item("s.2")
                                             .mustHave(2)
                                             .shared();
    return made;
}

bool isSilent(const StaffResult& result)
{
    return !result.isShown() && !result.score && result.sections.empty() && result.items.empty()
        && result.comments.empty();
}

} // namespace

TEST_CASE("of an open survey only the number of people who finished is said")
{
    const StaffResult open = staffResult(openSurvey(pulseOfTwo(), 14), RoundState::Open);
    CHECK(open.withheld == Withheld::SurveyOpen);
    CHECK(open.respondents == 14);
    CHECK(isSilent(open));
    CHECK_FALSE(staffResult(openSurvey(pulseOfTwo()), RoundState::Open).respondents);
}

TEST_CASE("a survey nobody took part in says after closing that they were too few")
{
    const StaffResult nobody = staffResult(openSurvey(pulseOfTwo()), RoundState::Closed);
    CHECK(nobody.withheld == Withheld::TooFew);
    CHECK(nobody.minimum == 10);
    CHECK(isSilent(nobody));
}

TEST_CASE("a published survey is shown while its round is closed, and says how many took part when it is reopened")
{
    const SurveyRecord survey = surveyOf(pulseOfTwo(), {{12, "3 1"}, {11, "2 1"}}, {15, {}, {}});
    const StaffResult closed = staffResult(survey, RoundState::Closed);
    CHECK(closed.isShown());
    CHECK(closed.minimum == 15);
    CHECK(staffPart(closed).score == closed.score->score);
    CHECK(staffPart(closed).unmet == std::vector<ItemId>{{"s.2"}});
    const StaffResult reopened = staffResult(survey, RoundState::Open);
    CHECK(reopened.withheld == Withheld::RoundReopened);
    CHECK(reopened.respondents == 23);
    CHECK(reopened.minimum == 15);
    CHECK(isSilent(reopened));
    CHECK_FALSE(staffPart(reopened).score);
}

TEST_CASE("under its minimum a published survey says nothing, whatever the workspace asks for by now")
{
    SurveyRecord survey = surveyOf(pulseOfTwo(), {{14, "3 1"}}, {15, {}, {}});
    survey.minimumGroup = 20;
    const StaffResult few = staffResult(survey, RoundState::Closed);
    CHECK(few.withheld == Withheld::TooFew);
    CHECK(few.minimum == 15);
    CHECK_FALSE(few.respondents);
    CHECK(isSilent(few));
}

TEST_CASE("a survey that could not be published says why, and not how many took part")
{
    const SurveyRecord survey{pulseOfTwo(), SurveyStanding::NotPublished, {}, 10, {}};
    const StaffResult same = staffResult(survey, RoundState::Closed);
    CHECK(same.withheld == Withheld::SamePeople);
    CHECK_FALSE(same.respondents);
    CHECK(isSilent(same));
    CHECK(staffResult(survey, RoundState::Open).withheld == Withheld::RoundReopened);
}
