// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a round: what is asked before, what is published, what is left of the answers.
#include "core/acts/close_round.h"
#include "core/storage/load_round.h"
#include "core/storage/release_table.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/refusal.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

SurveyRecord surveyIn(const Connection& file, const RoundId& round)
{
    const RoundRecord record = loadRound(file, round);
    REQUIRE(record.surveys.size() == 1);
    return record.surveys.front();
}

RoundState stateOf(const Connection& file, const RoundId& round) { return roundById(file, round).state; }

std::vector<std::string> sorted(std::vector<std::string> texts)
{
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

TEST_CASE("closing publishes a survey and keeps nothing that people answered")
{
    const Connection file = closingWorkspace();
    addStaff(file, kRound, variedPeople(24), someComments(12));
    const std::vector<ClosedSurvey> closed = closing(file, kRound);
    REQUIRE(closed.size() == 1);
    REQUIRE(closed.front().release);
    CHECK(closed.front().release->people == 24);
    CHECK(sorted(closed.front().release->comments) == someComments(12));
    CHECK(surveyIn(file, kRound).standing == SurveyStanding::Published);
    CHECK(surveyIn(file, kRound).release == closed.front().release);
    CHECK(stateOf(file, kRound) == RoundState::Closed);
    CHECK(openSurveys(file, kRound).empty());
    CHECK(refusal([&] { closing(file, kRound); }) == ErrorCode::RoundClosed);
}

TEST_CASE("somebody in the middle of a survey is discarded, and a survey that nobody finished is not published")
{
    const Connection file = closingWorkspace();
    const Questionnaire& survey = *builtInQuestionnaire(kStaffSurvey);
    transact(file, [&](const Transaction& t) {
        exchangeDraft(t, kRound, survey, DraftPerson{variedPerson(survey, 1), "half a thought"});
    });
    CHECK(previewClosing(file, kRound).empty());
    CHECK(closing(file, kRound).empty());
    CHECK_FALSE(draftPerson(file, kRound, kStaffSurvey));
    CHECK(storedReleases(file, kStaffSurvey).empty());
}

TEST_CASE("the preview says which rows there will be, and of fewer than the minimum group nothing")
{
    const Connection file = closingWorkspace();
    addStaff(file, kRound, variedPeople(9), someComments(9));
    REQUIRE(previewClosing(file, kRound).size() == 1);
    const SurveyPreview few = previewClosing(file, kRound).front();
    CHECK(few.minimum == 10);
    CHECK_FALSE(few.people);
    CHECK(few.statements.empty());
    CHECK(few.comments.empty());
    addStaff(file, kRound, variedPeople(3, 1), someComments(3));
    const SurveyPreview some = previewClosing(file, kRound).front();
    CHECK(some.people == 12);
    CHECK(some.statements == std::vector<RowShown>(24, RowShown::Rounded));
    CHECK(some.consistency.empty());
    CHECK(some.comments.size() == 12);
    addStaff(file, kRound, variedPeople(13, 2));
    const SurveyPreview more = previewClosing(file, kRound).front();
    CHECK(more.statements == std::vector<RowShown>(24, RowShown::InFull));
    CHECK(more.consistency.empty());
    addStaff(file, kRound, variedPeople(15, 2));
    const SurveyPreview many = previewClosing(file, kRound).front();
    CHECK(many.people == 40);
    CHECK(many.statements == std::vector<RowShown>(24, RowShown::InFull));
    CHECK(many.cases == std::vector<RowShown>(many.questionnaire->scenarios.scenarios.size(), RowShown::InFull));
    CHECK(many.consistency.size() == many.questionnaire->sections.size());
    REQUIRE(many.roles.size() == 2);
    CHECK(many.roles.front() == RolePreview{ReleasedRole::Kind::Role, many.questionnaire->roleBands.front().id});
}

TEST_CASE("the preview depends on how many answered, never on what they answered")
{
    const std::size_t people = GENERATE(12U, 24U, 40U);
    std::vector<Person> varied = variedPeople(people);
    std::vector<Person> alike = varied;
    for (std::size_t n = 0; n < people; ++n)
        for (std::size_t i = 0; i < varied[n].items.size(); ++i) {
            alike[n].items[i] = 5;
            if (n % 3 == 0 && i % 5 == 0)
                varied[n].items[i] = alike[n].items[i] = kCodeNotAnswered;
        }
    for (Person& person : alike)
        person.choices.assign(person.choices.size(), 1);
    const auto previewOfPeople = [](const std::vector<Person>& answers) {
        const Connection file = closingWorkspace();
        addStaff(file, kRound, answers);
        return previewClosing(file, kRound).front();
    };
    const SurveyPreview one = previewOfPeople(varied);
    const SurveyPreview other = previewOfPeople(alike);
    CHECK(one.statements == other.statements);
    CHECK(one.cases == other.cases);
    CHECK(one.consistency == other.consistency);
    CHECK(one.roles == other.roles);
}

TEST_CASE("comments are left out by their place in the preview, or all of them")
{
    const Connection file = closingWorkspace();
    addStaff(file, kRound, variedPeople(24), someComments(12));
    const std::vector<std::string> read = previewClosing(file, kRound).front().comments;
    REQUIRE(read.size() == 12);
    ClosingChoices choices;
    choices.commentsLeftOut = {0, 7};
    SECTION("some")
    {
        std::vector<std::string> kept = read;
        kept.erase(kept.begin() + 7);
        kept.erase(kept.begin());
        CHECK(sorted(closing(file, kRound, choices).front().release->comments) == sorted(kept));
    }
    SECTION("all")
    {
        choices.withholdComments = true;
        CHECK(closing(file, kRound, choices).front().release->comments.empty());
    }
}

TEST_CASE("a headcount is kept from the minimum group on, and refused where fewer were asked than took part")
{
    const Connection file = closingWorkspace();
    ClosingChoices choices;
    SECTION("too few people to say anything")
    {
        addStaff(file, kRound, variedPeople(9));
        choices.headcount = 3;
        const SurveyRelease release = *closing(file, kRound, choices).front().release;
        CHECK_FALSE(release.people);
        CHECK_FALSE(release.headcount);
    }
    SECTION("enough")
    {
        addStaff(file, kRound, variedPeople(24));
        choices.headcount = 23;
        CHECK(refusal([&] { closing(file, kRound, choices); }) == ErrorCode::HeadcountTooLow);
        CHECK(stateOf(file, kRound) == RoundState::Open);
        CHECK(openSurveys(file, kRound).front().answers.people == 24);
        choices.headcount = 24;
        CHECK(closing(file, kRound, choices).front().release->headcount == 24);
    }
    SECTION("of a survey that is not being closed")
    {
        choices.headcount = 60;
        CHECK(refusal([&] { closing(file, kRound, choices); }) == ErrorCode::NotInRound);
        CHECK(stateOf(file, kRound) == RoundState::Open);
    }
}

TEST_CASE("the same people with some late ones are not published beside the earlier round")
{
    const Connection file = closingWorkspace();
    std::vector<Person> people = variedPeople(24);
    addStaff(file, kRound, people);
    REQUIRE(closing(file, kRound).front().release);
    const std::size_t late = GENERATE(1U, 3U, 9U);
    const std::vector<Person> others = variedPeople(late, 1);
    people.insert(people.end(), others.begin(), others.end());
    addStaff(file, kNextRound, people);
    CHECK(previewClosing(file, kNextRound).front().sameAs == "Autumn 2026");
    std::string said;
    try {
        closing(file, kNextRound);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::SamePeople);
        said = error.detail();
    }
    CHECK(said == "staff-confidence\nAutumn 2026");
    CHECK(stateOf(file, kNextRound) == RoundState::Open);
    REQUIRE(openSurveys(file, kNextRound).size() == 1);
    CHECK(openSurveys(file, kNextRound).front().answers.people == 24 + late);
    ClosingChoices choices;
    choices.closeUnpublished = true;
    const std::vector<ClosedSurvey> closed = closing(file, kNextRound, choices);
    REQUIRE(closed.size() == 1);
    CHECK_FALSE(closed.front().release);
    CHECK(surveyIn(file, kNextRound).standing == SurveyStanding::NotPublished);
    CHECK(stateOf(file, kNextRound) == RoundState::Closed);
    CHECK(openSurveys(file, kNextRound).empty());
}

TEST_CASE("other people are published beside the earlier round, whatever is chosen for those who are not")
{
    const Connection file = closingWorkspace();
    addStaff(file, kRound, variedPeople(24));
    closing(file, kRound);
    addStaff(file, kNextRound, variedPeople(26, 2));
    CHECK_FALSE(previewClosing(file, kNextRound).front().sameAs);
    ClosingChoices choices;
    choices.closeUnpublished = true;
    CHECK(closing(file, kNextRound, choices).front().release);
    CHECK(storedReleases(file, kStaffSurvey).size() == 2);
}
