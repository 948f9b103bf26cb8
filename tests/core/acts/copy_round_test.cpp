// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/copy_round.h"

#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/survey_table.h"
#include "tests/support/people.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const RoundId kNext{"next"};

AnswerRecord rated(int point, const std::string& note = {}) { return {Answer::rated(point), note, {}, false}; }

Round nextRound()
{
    Round round;
    round.id = kNext;
    round.label = "Next";
    round.date = {2027, 1, 11};
    round.questionnaires = {{"gov"}, {"trust"}};
    return round;
}

/// A round with agreed answers, answers about Westmoor Police, and an influence.
Connection answeredFile()
{
    Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        const ResponseId ours = ensureResponse(t, kRound, smallConsensus(), {}).id;
        exchangeAnswers(t, ours,
                        {{{"gov.a.1"}, {Answer::rated(3), "why", {"minutes"}, false}},
                         {{"gov.a.2"}, {Answer::notApplicable("no such thing"), {}, {}, false}}});
        const ResponseId police = ensureResponse(t, kRound, smallPartner(), kPolice).id;
        exchangeAnswers(t, police, {{{"t.1"}, {Answer::dontKnow(), {}, {}, false}}});
        exchangeInfluence(t, police, InfluenceSide::AboutUs, {"inf.law"}, "hinders");
    });
    return file;
}

CopiedAnswers copyToNext(const Connection& file, const OpenedResponses& opened = {})
{
    return transact(file, [&](const Transaction& t) {
        putRound(t, nextRound(), opened);
        return copyAnswers(t, kRound, kNext);
    });
}

Answers answersOf(const Connection& file, const RoundId& round, const std::string& questionnaire,
                  const AgencyId& about = {})
{
    return answers(file, findResponse(file, round, {questionnaire}, about).value().id);
}

/// The small questionnaire in a second version: without its first item and the top of its scale.
Questionnaire laterConsensus()
{
    Questionnaire made = QuestionnaireBuilder("gov").section("gov.a").item("gov.a.2").item("gov.a.3").build();
    made.version = "2.0";
    made.scale.pop_back();
    made.source = R"({"format": 1, "version": "2.0", "title": "Small", "id": "gov", "respondent": "consensus",)"
                  R"( "scale": [{"value": 0, "label": "No"}, {"value": 1, "label": "Hardly"},)"
                  R"( {"value": 2, "label": "Partly"}, {"value": 3, "label": "Mostly"}],)"
                  R"( "sections": [{"id": "gov.a", "title": "A", "items": [{"id": "gov.a.2", "text": "Two"},)"
                  R"( {"id": "gov.a.3", "text": "Three"}]}]})";
    return made;
}

} // namespace

TEST_CASE("a copy of a round has its answers, notes, evidence and influences, each marked to come back to")
{
    const Connection file = answeredFile();
    CHECK(copyToNext(file) == CopiedAnswers{3, 0});
    const Answers ours = answersOf(file, kNext, "gov");
    CHECK(ours.at({"gov.a.1"}) == AnswerRecord{Answer::rated(3), "why", {"minutes"}, true});
    CHECK(ours.at({"gov.a.2"}) == AnswerRecord{Answer::notApplicable("no such thing"), {}, {}, true});
    CHECK(answersOf(file, kNext, "trust", kPolice).at({"t.1"}).answer == Answer::dontKnow());
    const ResponseId police = findResponse(file, kNext, {"trust"}, kPolice).value().id;
    CHECK(influences(file, police, InfluenceSide::AboutUs) == InfluenceMarks{{{"inf.law"}, "hinders"}});
    CHECK_FALSE(answersOf(file, kRound, "gov").at({"gov.a.1"}).comeBack); // the first round stays as it is
}

TEST_CASE("a copied round goes and comes back with the same answers and responses")
{
    const Connection file = answeredFile();
    copyToNext(file);
    const ResponseId before = findResponse(file, kNext, {"gov"}, {}).value().id;
    const OpenedResponses opened = transact(file, [](const Transaction& t) { return removeCopiedRound(t, kNext); });
    CHECK(rounds(file).size() == 1);
    CHECK(answersOf(file, kRound, "gov").size() == 2);
    CHECK(copyToNext(file, opened) == CopiedAnswers{3, 0});
    CHECK(findResponse(file, kNext, {"gov"}, {}).value().id == before);
}

TEST_CASE("answers that the newest version does not have are left out, and counted; a note stays")
{
    const Connection file = answeredFile();
    transact(file, [](const Transaction& t) {
        const ResponseId ours = ensureResponse(t, kRound, smallConsensus(), {}).id;
        exchangeAnswer(t, ours, {"gov.a.3"}, rated(4, "the best there is"));
        storeQuestionnaire(t, laterConsensus());
    });
    // gov.a.1 is gone, gov.a.2 must apply, gov.a.3 has no point 4 any more
    CHECK(copyToNext(file) == CopiedAnswers{1, 3});
    const Answers ours = answersOf(file, kNext, "gov");
    CHECK(ours.count({"gov.a.1"}) == 0);
    CHECK(ours.at({"gov.a.3"}) == AnswerRecord{{}, "the best there is", {}, true});
    CHECK(findResponse(file, kNext, {"gov"}, {}).value().version == "2.0");
}

TEST_CASE("nothing is copied about a retired partner, of a questionnaire that is not chosen, or of people")
{
    const Connection file = answeredFile();
    transact(file, [](const Transaction& t) {
        const Questionnaire survey = smallSurvey();
        addPeople(t, kRound, survey, columnsOf(survey, {12, personWith(survey, "3 2 1")}), {});
        exchangeAgencyStanding(t, kPolice, AgencyStanding::Retired);
        Round round = nextRound();
        round.questionnaires = {{"trust"}, {"staff"}};
        putRound(t, round, {});
        CHECK(copyAnswers(t, kRound, kNext) == CopiedAnswers{0, 0});
    });
    CHECK(responses(file, kNext).empty());
    CHECK(peopleCount(file, kNext, {"staff"}) == 0);
}

TEST_CASE("there is nothing to copy from a round that is not there, or into one that is closed")
{
    const Connection file = answeredFile();
    transact(file, [](const Transaction& t) { putRound(t, nextRound(), {}); });
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { copyAnswers(t, {"none"}, kNext); }); })
          == ErrorCode::NoSuchRound);
    transact(file, [](const Transaction& t) { closeRound(t, kNext, "2027-01-12T09:00:00Z"); });
    CHECK(refusal([&] { transact(file, [](const Transaction& t) { copyAnswers(t, kRound, kNext); }); })
          == ErrorCode::RoundClosed);
}
