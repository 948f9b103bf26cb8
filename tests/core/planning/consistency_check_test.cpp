// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule on the built-in questionnaires: where it asks, and where it has nothing to ask.
#include "core/planning/consistency_check.h"

#include "core/planning/check_links.h"
#include "tests/support/northvale.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

const ItemId kAgreements{"gov.lawful-basis-and-agreements.live-agreements"};
const ItemId kGuidance{"gov.people-support.practical-guidance"};
const ItemId kKeepsAgreements{"partner.integrity.keeps-agreements"};
const ItemId kDataQuality{"influence.technical.data-quality"};
const std::string kAllTrue = "4 4 4  4 4 4 4  4 4 4 4  4 4 4  4 4 4  4 4 4 4 4  4 4 4 4  4 4 4";

/// Our governance with nothing that any rule asks about: every answer has evidence, and one differs.
RoundRecord quietRound(int level = 2)
{
    RoundRecord record = emptyRound();
    record.consensus.push_back(governanceAt(level, "gov.strategy.joint-plan", "1"));
    for (auto& [id, answer] : record.consensus[0].answers)
        answer.evidence = {"the register"};
    return record;
}

std::vector<ConsistencyCheck> checksOf(const RoundRecord& record, const RoundRecord* before = nullptr)
{
    if (before == nullptr)
        return consistencyChecks(roundResult(record), nullptr);
    const RoundResult earlier = roundResult(*before);
    return consistencyChecks(roundResult(record), &earlier);
}

std::vector<ConsistencyCheck> checksOf(CheckKind kind, const RoundRecord& record, const RoundRecord* before = nullptr)
{
    std::vector<ConsistencyCheck> all = checksOf(record, before);
    all.erase(std::remove_if(all.begin(), all.end(), [kind](const auto& one) { return one.kind != kind; }), all.end());
    return all;
}

bool asks(CheckKind kind, const ItemId& item, const RoundRecord& record, const RoundRecord* before = nullptr)
{
    const std::vector<ConsistencyCheck> all = checksOf(kind, record, before);
    return std::any_of(all.begin(), all.end(), [&](const ConsistencyCheck& one) { return one.item == item; });
}

/// A published survey in which `low` of 30 people answer "not at all true" to one statement, and all else is "mostly".
RoundRecord withStaff(int level, const std::string& statement, int low, int people = 30)
{
    RoundRecord record = quietRound(level);
    const QuestionnairePtr staff = realQuestionnaire("staff-confidence");
    std::string high;
    std::string doubtful;
    for (const Item* item : staff->items()) {
        const std::string good = item->reverse ? "1 " : "3 ";
        high += good;
        doubtful += item->id.value == statement ? (item->reverse ? "4 " : "0 ") : good;
    }
    record.surveys.push_back(surveyOf(staff, {{people - low, high}, {low, doubtful}}));
    return record;
}

RoundRecord withPartner(int level, const ItemId& item, const std::string& answer)
{
    RoundRecord record = quietRound(level);
    PartnerRecord partner = trustIn("Westmoor Police");
    partner.answers[item].answer = answerFrom(answer);
    record.partners.push_back(partner);
    return record;
}

RoundRecord withMark(const std::string& answer, const std::string& mark)
{
    RoundRecord record = withPartner(2, {"partner.competence.accurate"}, answer);
    record.partners[0].aboutPartner[kDataQuality] = mark;
    return record;
}

} // namespace

TEST_CASE("a round that fits together raises no question")
{
    CHECK(checksOf(quietRound()).empty());
    CHECK(checksOf(quietRound(3)).empty());
    CHECK(checksOf(emptyRound()).empty());
}

TEST_CASE("level 3 or more is asked about where nothing shows it, of a must-have more urgently")
{
    RoundRecord record = quietRound(3);
    const ItemId dpia{"gov.lawful-basis-and-agreements.dpia"};
    record.consensus[0].answers[kGuidance].evidence.clear();
    record.consensus[0].answers[dpia].evidence.clear();
    REQUIRE(checksOf(record).size() == 2);
    CHECK(checksOf(record)[0].kind == CheckKind::MustHaveNoEvidence);
    CHECK(checksOf(record)[0].item == dpia);
    CHECK(checksOf(record)[1].kind == CheckKind::NoEvidence);
    CHECK(checksOf(record)[1].item == kGuidance);
    record.consensus[0].answers[kGuidance].note = "Seen in March";
    record.consensus[0].answers[dpia].answer = Answer::rated(2);
    CHECK(checksOf(record).empty());
    record.partners.push_back(trustIn("Westmoor Police")); // of partners no evidence is asked for
    CHECK(checksOf(CheckKind::NoEvidence, record).empty());
    CHECK(checksOf(CheckKind::MustHaveNoEvidence, record).empty());
}

TEST_CASE("a must-have that nobody knows is looked into, another don't know is not")
{
    RoundRecord record = quietRound();
    record.consensus[0].answers[{"gov.lawful-basis-and-agreements.dpia"}].answer = Answer::dontKnow();
    record.consensus[0].answers[kGuidance].answer = Answer::dontKnow();
    REQUIRE(checksOf(record).size() == 1);
    CHECK(asks(CheckKind::MustHaveUnknown, {"gov.lawful-basis-and-agreements.dpia"}, record));
}

TEST_CASE("answers that are all the same are asked about from eight on")
{
    RoundRecord record = quietRound();
    CHECK(checksOf(CheckKind::AllTheSame, record).empty()); // one differs
    record.consensus[0].answers.erase({"gov.strategy.joint-plan"});
    REQUIRE(checksOf(CheckKind::AllTheSame, record).size() == 1);
    CHECK(checksOf(CheckKind::AllTheSame, record)[0].item == ItemId{"gov.strategy.shared-purpose"});
    CHECK(checksOf(CheckKind::AllTheSame, record)[0].now == 2);
    Answers& answers = record.consensus[0].answers;
    while (answers.size() > kFewestForSame)
        answers.erase(std::prev(answers.end()));
    CHECK(checksOf(CheckKind::AllTheSame, record).size() == 1);
    answers.erase(answers.begin());
    CHECK(checksOf(CheckKind::AllTheSame, record).empty());
    record.partners.push_back(trustIn("Westmoor Police", kAllTrue));
    REQUIRE(checksOf(CheckKind::AllTheSame, record).size() == 1);
    CHECK(checksOf(CheckKind::AllTheSame, record)[0].about == AgencyId{"Westmoor Police"});
}

TEST_CASE("a jump of two levels or more, up or down, is looked into where no note says why")
{
    const RoundRecord before = quietRound(1);
    RoundRecord now = quietRound(1);
    now.consensus[0].answers[kGuidance].answer = Answer::rated(2);
    CHECK(checksOf(now, &before).empty());
    now.consensus[0].answers[kGuidance].answer = Answer::rated(3);
    REQUIRE(checksOf(CheckKind::LargeJump, now, &before).size() == 1);
    CHECK(checksOf(CheckKind::LargeJump, now, &before)[0].before == 1);
    CHECK(checksOf(CheckKind::LargeJump, now, &before)[0].now == 3);
    CHECK(asks(CheckKind::LargeJump, kGuidance, before, &now)); // down again
    CHECK(checksOf(CheckKind::LargeJump, now).empty()); // no round before
    now.consensus[0].answers[kGuidance].note = "New guidance since May";
    CHECK(checksOf(CheckKind::LargeJump, now, &before).empty());
}

TEST_CASE("a jump is of the same partner only, and of a scale that is the same")
{
    RoundRecord before = quietRound();
    before.partners.push_back(trustIn("Eastfield Homes", kAllTrue));
    RoundRecord now = quietRound();
    now.partners.push_back(trustIn("Westmoor Police"));
    CHECK(checksOf(CheckKind::LargeJump, now, &before).empty());
    now.partners[0] = trustIn("Eastfield Homes");
    CHECK_FALSE(checksOf(CheckKind::LargeJump, now, &before).empty());
    Questionnaire other = *before.partners[0].questionnaire;
    other.scale.back().score = Fraction(90);
    before.partners[0].questionnaire = std::make_shared<const Questionnaire>(other);
    CHECK(checksOf(CheckKind::LargeJump, now, &before).empty());
}

TEST_CASE("what is in place and staff do not know of is a contradiction, of every link, by what is published alone")
{
    for (const CheckLink& link : linksToStaff()) {
        CAPTURE(link.claim);
        const std::string statement(link.other);
        const ItemId claim{std::string(link.claim)};
        CHECK(asks(CheckKind::StaffDoNotKnow, claim, withStaff(3, statement, 20)));
        CHECK_FALSE(asks(CheckKind::StaffDoNotKnow, claim, withStaff(2, statement, 20))); // not claimed
        CHECK_FALSE(asks(CheckKind::StaffDoNotKnow, claim, withStaff(3, statement, 5))); // staff know
    }
    const ConsistencyCheck found =
        checksOf(CheckKind::StaffDoNotKnow, withStaff(3, "staff.rules.find-rules", 20)).at(0);
    CHECK(found.item == kGuidance);
    CHECK(found.questionnaire == QuestionnaireId{"governance"});
    CHECK(found.other == ItemId{"staff.rules.find-rules"});
    CHECK(severityOf(found.kind) == CheckSeverity::Contradiction);
}

TEST_CASE("of a survey that is withheld nothing is asked, whatever was answered")
{
    const auto asked = [](const RoundRecord& record) { return checksOf(CheckKind::StaffDoNotKnow, record).size(); };
    CHECK(asked(withStaff(3, "staff.rules.find-rules", 9, 9)) == 0); // too few
    RoundRecord reopened = withStaff(3, "staff.rules.find-rules", 30);
    REQUIRE(asked(reopened) == 1);
    reopened.round.state = RoundState::Open;
    CHECK(asked(reopened) == 0);
}

TEST_CASE("don't knows of staff are enough from a quarter on")
{
    RoundResult result = roundResult(withStaff(3, "staff.support.get-advice", 0));
    const auto item = std::find_if(result.surveys[0].items.begin(), result.surveys[0].items.end(),
                                   [](const StaffItem& one) { return one.id.value == "staff.support.get-advice"; });
    REQUIRE(item != result.surveys[0].items.end());
    item->dontKnow = kManyDontKnow - 1;
    CHECK(consistencyChecks(result, nullptr).empty());
    item->dontKnow = kManyDontKnow;
    CHECK(consistencyChecks(result, nullptr).size() == 1);
    item->dontKnow.reset(); // not published
    item->score.reset();
    CHECK(consistencyChecks(result, nullptr).empty());
}

TEST_CASE("what is in place here and unsure of a partner is a contradiction, of every link")
{
    for (const CheckLink& link : linksToPartners()) {
        CAPTURE(link.other);
        const ItemId other{std::string(link.other)};
        for (const char* unsure : {"0", "1", "dk"}) {
            CHECK(asks(CheckKind::PartnerUnsure, other, withPartner(3, other, unsure)));
            CHECK_FALSE(asks(CheckKind::PartnerUnsure, other, withPartner(2, other, unsure)));
        }
        for (const char* sure : {"2", "4", "na", "-"})
            CHECK_FALSE(asks(CheckKind::PartnerUnsure, other, withPartner(3, other, sure)));
    }
    const ConsistencyCheck found = checksOf(CheckKind::PartnerUnsure, withPartner(3, kKeepsAgreements, "1")).at(0);
    CHECK(found.about == AgencyId{"Westmoor Police"});
    CHECK(found.other == kAgreements);
}

TEST_CASE("a strong influence against the answer that stands for the same is looked into")
{
    const ItemId accurate{"partner.competence.accurate"};
    CHECK(asks(CheckKind::InfluenceAgainst, accurate, withMark("3", "strongly-hinders")));
    CHECK(asks(CheckKind::InfluenceAgainst, accurate, withMark("1", "strongly-helps")));
    for (const auto& [answer, mark] : std::vector<std::pair<const char*, const char*>>{{"3", "hinders"},
                                                                                       {"3", "strongly-helps"},
                                                                                       {"2", "strongly-hinders"},
                                                                                       {"1", "strongly-hinders"},
                                                                                       {"1", "helps"},
                                                                                       {"3", "dont-know"},
                                                                                       {"dk", "strongly-hinders"}})
        CHECK_FALSE(asks(CheckKind::InfluenceAgainst, accurate, withMark(answer, mark)));
}

TEST_CASE("every link is between questions that there are")
{
    const Questionnaire& governance = *realQuestionnaire("governance");
    const Questionnaire& partner = *realQuestionnaire("partner-understanding");
    const auto hasInfluence = [&](std::string_view id) {
        return std::any_of(partner.influences.influences.begin(), partner.influences.influences.end(),
                           [id](const Influence& one) { return one.id.value == id; });
    };
    for (const CheckLink& link : linksToStaff()) {
        CHECK(governance.findItem({std::string(link.claim)}) != nullptr);
        CHECK(realQuestionnaire("staff-confidence")->findItem({std::string(link.other)}) != nullptr);
    }
    for (const CheckLink& link : linksToPartners()) {
        CHECK(governance.findItem({std::string(link.claim)}) != nullptr);
        CHECK(partner.findItem({std::string(link.other)}) != nullptr);
    }
    for (const CheckLink& link : linksToInfluences()) {
        CHECK(partner.findItem({std::string(link.claim)}) != nullptr);
        CHECK(hasInfluence(link.other));
    }
}

TEST_CASE("no two checks of a round are set aside as one, and each is the one that was set aside")
{
    RoundRecord record = withStaff(3, "staff.rules.find-rules", 20);
    for (const char* partner : {"Eastfield Homes", "Westmoor Police"})
        record.partners.push_back(
            trustIn(partner, "dk dk dk  0 0 0 0  0 0 0 0  0 0 0  0 0 0  0 dk 0 0 0  0 0 0 0  0 0 0"));
    const std::vector<ConsistencyCheck> all = checksOf(record);
    REQUIRE(all.size() > 10);
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = 0; b < all.size(); ++b)
            CHECK(isSame(all[a], asSetAside(all[b], "On paper")) == (a == b));
    CHECK(std::is_sorted(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return severityOf(a.kind) > severityOf(b.kind); }));
}
