// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/record_answers.h"
#include "core/storage/answer_table.h"
#include "core/storage/response_table.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/refusal.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

RoundForAnswers roundNamed(const Connection& file, const std::string& label, const QuestionnaireId& questionnaire)
{
    return transact(file, [&](const Transaction& t) {
        return roundForAnswers(t, label, {2027, 1, 11}, questionnaire);
    });
}

void recordStaff(const Connection& file, const std::vector<Person>& people, PeopleAgain again,
                 const ProgressListener& progress = {})
{
    const Questionnaire& survey = *builtInQuestionnaire(kStaffSurvey);
    ReadPeople read;
    read.people = columnsOf(survey, people);
    transact(file, [&](const Transaction& t) { recordPeople(t, kRound, survey, read, "people.csv", again, progress); });
}

} // namespace

TEST_CASE("answers go into the round of their label, which is made, and gets their questionnaire, where it has to")
{
    const Connection file = smallWorkspace();
    const RoundForAnswers there = roundNamed(file, "autumn  2026", {"governance"});
    CHECK(there.id == kRound);
    CHECK_FALSE(there.isNew);
    roundNamed(file, "Autumn 2026", {"governance"});
    CHECK(roundById(file, kRound).questionnaires == std::vector<QuestionnaireId>{{"governance"}});
    const RoundForAnswers made = roundNamed(file, "Winter 2027", kStaffSurvey);
    CHECK(made.isNew);
    CHECK(roundById(file, made.id).date == Date{2027, 1, 11});
    CHECK(roundById(file, made.id).questionnaires == std::vector{kStaffSurvey});
    closing(file, kRound);
    CHECK(refusal([&] { roundNamed(file, "Autumn 2026", {"governance"}); }) == ErrorCode::RoundClosed);
}

TEST_CASE("a response takes the place of the one there")
{
    const Connection file = smallWorkspace();
    const Questionnaire survey = smallConsensus();
    const auto record = [&](const Answers& answers) {
        return transact(file, [&](const Transaction& t) { return recordResponse(t, kRound, survey, {}, answers); });
    };
    const Answers first{{{"gov.a.1"}, {Answer::rated(3), {}, {}, false}}};
    const Answers second{{{"gov.a.3"}, {Answer::dontKnow(), {}, {}, false}}};
    CHECK(record(first).empty());
    CHECK(record(second) == first);
    CHECK(answers(file, findResponse(file, kRound, {"gov"}, {})->id) == second);
}

TEST_CASE("people who are in already are refused, or taken as others")
{
    const Connection file = smallWorkspace();
    recordStaff(file, variedPeople(12), PeopleAgain::Refused);
    CHECK(refusal([&] { recordStaff(file, variedPeople(12), PeopleAgain::Refused); }) == ErrorCode::PeopleAlreadyIn);
    CHECK(peopleCount(file, kRound, kStaffSurvey) == 12);
    recordStaff(file, variedPeople(12), PeopleAgain::Taken);
    CHECK(peopleCount(file, kRound, kStaffSurvey) == 24);
}

TEST_CASE("storing people can be stopped to the last, and nothing is stored then")
{
    const Connection file = smallWorkspace();
    int heard = 0;
    recordStaff(file, variedPeople(12), PeopleAgain::Refused, [&](double) { return ++heard > 0; });
    REQUIRE(heard > 1);
    const int last = heard;
    int again = 0;
    const bool isFirst = GENERATE(true, false);
    const int at = isFirst ? 1 : last;
    CHECK(refusal([&] {
              recordStaff(file, variedPeople(12, 1), PeopleAgain::Refused, [&](double) { return ++again < at; });
          })
          == ErrorCode::Interrupted);
    CHECK(peopleCount(file, kRound, kStaffSurvey) == 12);
}
