// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/followed_action.h"

#include "tests/support/questionnaire_builder.h"
#include "tests/support/rounds.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

/// Two agreed items; the second is reverse-scored.
QuestionnairePtr agreed()
{
    return std::make_shared<Questionnaire>(
        QuestionnaireBuilder("gov").section("g").item("g.1").item("g.2").reverse().build());
}

QuestionnairePtr aboutPartners()
{
    return std::make_shared<Questionnaire>(
        QuestionnaireBuilder("trust").respondent(Respondent::PerPartner).section("t").item("t.1").build());
}

RoundRecord roundOf(const std::string& label, const std::string& ours, const std::string& police = "",
                    const std::string& health = "")
{
    RoundRecord record = emptyRound(label);
    record.consensus.push_back(consensusOf(agreed(), ours));
    if (!police.empty())
        record.partners.push_back(partnerOf(aboutPartners(), "Police", police));
    if (!health.empty())
        record.partners.push_back(partnerOf(aboutPartners(), "Health", health));
    return record;
}

Action actionOn(const char* questionnaire, const char* item, const char* about = "", const char* round = "First")
{
    Action action;
    action.text = "Do it";
    action.questionnaire = {questionnaire};
    action.item = {item};
    action.about = {about};
    action.round = {round};
    return action;
}

FollowedAction follow(const Action& action, const std::vector<RoundRecord>& rounds)
{
    const std::vector<FollowedAction> all = followActions({action}, rounds);
    REQUIRE(all.size() == 1);
    CHECK(all[0].action == action);
    return all[0];
}

} // namespace

TEST_CASE("an action stands beside the answer it was made from and the latest one since")
{
    const std::vector<RoundRecord> rounds{roundOf("First", "1 1"), roundOf("Second", "4 1"), roundOf("Third", "2 -")};
    const FollowedAction moved = follow(actionOn("gov", "g.1"), rounds);
    CHECK(moved.before == Answer::rated(1));
    CHECK(moved.now == Answer::rated(2));
    CHECK(moved.movement == Movement::Better);
    const FollowedAction same = follow(actionOn("gov", "g.2"), rounds); // not answered in the third
    CHECK(same.now == Answer::rated(1));
    CHECK(same.movement == Movement::Same);
    CHECK(follow(actionOn("gov", "g.1", "", "Second"), rounds).movement == Movement::Worse);
}

TEST_CASE("a lower answer to a reverse-scored item is better")
{
    const std::vector<RoundRecord> rounds{roundOf("First", "1 3"), roundOf("Second", "1 0")};
    CHECK(follow(actionOn("gov", "g.2"), rounds).movement == Movement::Better);
    CHECK(follow(actionOn("gov", "g.1"), rounds).movement == Movement::Same);
}

TEST_CASE("an action about a partner follows that partner's answer and no other")
{
    const std::vector<RoundRecord> rounds{roundOf("First", "1 1", "3", "1"), roundOf("Second", "1 1", "2", "4")};
    CHECK(follow(actionOn("trust", "t.1", "Police"), rounds).movement == Movement::Worse);
    CHECK(follow(actionOn("trust", "t.1", "Health"), rounds).movement == Movement::Better);
    const FollowedAction none = follow(actionOn("trust", "t.1"), rounds);
    CHECK_FALSE(none.before);
    CHECK_FALSE(none.now);
    CHECK(none.movement == Movement::NotSeenYet);
}

TEST_CASE("until a later round has an answer, an action is not seen yet")
{
    const FollowedAction fresh = follow(actionOn("gov", "g.1"), {roundOf("Before", "4 4"), roundOf("First", "1 1")});
    CHECK(fresh.before == Answer::rated(1));
    CHECK_FALSE(fresh.now);
    CHECK(fresh.movement == Movement::NotSeenYet);
    CHECK(follow(actionOn("gov", "g.1"), {roundOf("First", "1 1"), roundOf("Second", "- 3")}).movement
          == Movement::NotSeenYet);
}

TEST_CASE("nothing is said of a movement that no two points of a scale show")
{
    const std::vector<RoundRecord> rounds{roundOf("First", "dk -"), roundOf("Second", "3 3"), roundOf("Third", "3 na")};
    const FollowedAction unsure = follow(actionOn("gov", "g.1"), rounds);
    CHECK(unsure.before == Answer::dontKnow());
    CHECK(unsure.now == Answer::rated(3));
    CHECK(unsure.movement == Movement::CannotSay);
    CHECK(follow(actionOn("gov", "g.2"), rounds).movement
          == Movement::CannotSay); // never answered, and then not applicable
    CHECK(follow(actionOn("", ""), rounds).movement == Movement::CannotSay);
    const FollowedAction noRound = follow(actionOn("gov", "g.1", "", ""), rounds);
    CHECK(noRound.movement == Movement::CannotSay);
    CHECK_FALSE(noRound.now);
}

TEST_CASE("what staff answer has no answer to follow")
{
    RoundRecord first = roundOf("First", "1 1");
    SurveyRecord survey;
    survey.questionnaire = std::make_shared<Questionnaire>(
        QuestionnaireBuilder("staff").respondent(Respondent::Individual).section("s").item("s.1").build());
    first.surveys.push_back(survey);
    CHECK(follow(actionOn("staff", "s.1"), {first, roundOf("Second", "1 1")}).movement == Movement::CannotSay);
}

TEST_CASE("actions are followed in their order")
{
    const std::vector<RoundRecord> rounds{roundOf("First", "1 1"), roundOf("Second", "4 4")};
    const auto all = followActions({actionOn("gov", "g.1"), actionOn("gov", "g.2")}, rounds);
    REQUIRE(all.size() == 2);
    CHECK(all[0].movement == Movement::Better);
    CHECK(all[1].movement == Movement::Worse);
}
