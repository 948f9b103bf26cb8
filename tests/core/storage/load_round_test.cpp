// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/load_round.h"

#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/survey_table.h"
#include "tests/support/publish_round.h"
#include "tests/support/refusal.h"
#include "tests/support/small_workspace.h"

#include <catch2/catch.hpp>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace soundings;
using namespace soundings::test;

TEST_CASE("a round is loaded with everything the file holds of it")
{
    const Connection file = smallWorkspace();
    const AgencyId housing{"44444444-4444-4444-8444-444444444444"};
    transact(file, [&](const Transaction& t) {
        raiseMinimumGroup(t, 12);
        insertAgency(t, {housing, "aber Housing", AgencyRole::Partner, AgencyStanding::Retired});
        const ResponseId ours = ensureResponse(t, kRound, smallConsensus(), {}).id;
        exchangeAnswer(t, ours, {"gov.a.1"}, {Answer::rated(3), {}, {}, false});
        const ResponseId police = ensureResponse(t, kRound, smallPartner(), kPolice).id;
        exchangeAnswer(t, police, {"t.2"}, {Answer::dontKnow(), {}, {}, false});
        exchangeInfluence(t, police, InfluenceSide::AboutPartner, {"inf.money"}, "hinders");
        const ResponseId aber = ensureResponse(t, kRound, smallPartner(), housing).id;
        exchangeInfluence(t, aber, InfluenceSide::AboutUs, {"inf.money"}, "hinders");
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {{{1, 2, 3}, 0, {}, {}}}), {"a comment"});
    });
    const RoundRecord record = loadRound(file, kRound);
    CHECK(record.ours.name == "Northvale Council");
    CHECK(record.round.label == "Autumn 2026");
    CHECK_FALSE(record.sample);
    REQUIRE(record.consensus.size() == 1);
    CHECK(record.consensus[0].questionnaire->id == QuestionnaireId{"gov"});
    CHECK(answerTo(record.consensus[0].answers, {"gov.a.1"}) == Answer::rated(3));
    REQUIRE(record.partners.size() == 2);
    CHECK(record.partners[0].about.name == "aber Housing");
    CHECK(record.partners[1].about.name == "Westmoor Police");
    CHECK(answerTo(record.partners[1].answers, {"t.2"}) == Answer::dontKnow());
    CHECK(record.partners[1].aboutPartner == InfluenceMarks{{{"inf.money"}, "hinders"}});
    CHECK(record.partners[1].aboutUs.empty());
    REQUIRE(record.surveys.size() == 1);
    CHECK(record.surveys[0].minimumGroup == 12);
    CHECK(record.surveys[0].standing == SurveyStanding::Open);
    CHECK_FALSE(record.surveys[0].release);
    CHECK_FALSE(record.surveys[0].finished);
    CHECK(refusal([&] { loadRound(file, {"none"}); }) == ErrorCode::NoSuchRound);
}

TEST_CASE("of an open survey only the number of people is told, from the minimum group on; of a closed one its release")
{
    const Connection file = smallWorkspace();
    const auto add = [&](std::size_t people) {
        const std::vector<Person> alike(people, Person{{1, 2, 3}, 1, {1}, {2}});
        transact(file, [&](const Transaction& t) {
            addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), alike), {"a comment"});
        });
    };
    const auto survey = [&] { return loadRound(file, kRound).surveys.at(0); };
    add(9);
    CHECK_FALSE(survey().finished);
    add(1);
    CHECK(survey().finished == 10);
    CHECK_FALSE(survey().release);
    const SurveyRelease release = published(openSurveys(file, kRound).at(0), 14);
    transact(file, [&](const Transaction& t) { closeSurvey(t, kRound, release); });
    CHECK(survey().standing == SurveyStanding::Published);
    CHECK(survey().release == release);
    CHECK(release.people == 10);
    CHECK(release.headcount == 14);
    CHECK_FALSE(survey().finished);
}

TEST_CASE("what another agency gave us is not taken for ours")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        ensureResponse(t, kRound, smallConsensus(), {});
        ensureResponse(t, kRound, smallPartner(), kPolice);
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {{{1, 2, 3}, 0, {}, {}}}), {});
    });
    const std::string author = "'" + kPolice.value + "'";
    file.database().exec("UPDATE response SET author_agency_id = " + author + ", about_agency_id = NULL;"
                         "UPDATE survey SET author_agency_id = " + author);
    CHECK(responses(file, kRound).empty());
    CHECK_FALSE(findResponse(file, kRound, {"gov"}, {}));
    CHECK(openSurveys(file, kRound).empty());
    CHECK(peopleCount(file, kRound, {"staff"}) == 0);
    const RoundRecord record = loadRound(file, kRound);
    CHECK(record.consensus.empty());
    CHECK(record.surveys.empty());
    transact(file, [](const Transaction& t) {
        ensureResponse(t, kRound, smallConsensus(), {});
        addPeople(t, kRound, smallSurvey(), columnsOf(smallSurvey(), {{{1, 2, 3}, 0, {}, {}}}), {});
    });
    CHECK(loadRound(file, kRound).surveys.size() == 1);
}

TEST_CASE("a partner's questionnaire that was opened and left as it was is no response")
{
    const Connection file = smallWorkspace();
    ResponseId opened;
    transact(file, [&](const Transaction& t) { opened = ensureResponse(t, kRound, smallPartner(), kPolice).id; });
    CHECK(loadRound(file, kRound).partners.empty());
    const auto mark = [&](const std::string& id) {
        transact(file, [&](const Transaction& t) {
            exchangeInfluence(t, opened, InfluenceSide::AboutPartner, {"inf.money"}, id);
        });
    };
    mark("hinders");
    CHECK(loadRound(file, kRound).partners.size() == 1);
    mark("");
    CHECK(loadRound(file, kRound).partners.empty());
}

TEST_CASE("a questionnaire chosen for a round and not begun is there with no answers")
{
    const Connection file = smallWorkspace();
    transact(file, [](const Transaction& t) {
        for (const Questionnaire& questionnaire : {smallConsensus(), smallSurvey(), smallPartner()})
            storeQuestionnaire(t, questionnaire);
        insertRound(t, {{"r2"}, "Next", {2027, 1, 1}, {}, {}, {{"staff"}, {"gov"}, {"trust"}, {"unheard-of"}}});
    });
    const RoundRecord record = loadRound(file, {"r2"});
    REQUIRE(record.consensus.size() == 1);
    CHECK(record.consensus[0].id.isEmpty());
    CHECK(record.consensus[0].answers.empty());
    REQUIRE(record.surveys.size() == 1);
    CHECK(record.surveys[0].minimumGroup == 10);
    CHECK(record.partners.empty());
}
