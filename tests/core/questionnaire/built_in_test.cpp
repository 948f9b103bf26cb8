// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"

#include "core/questionnaire/embedded.h"
#include "core/questionnaire/json_value.h"
#include "core/questionnaire/packed_json.h"
#include "core/questionnaire/read_questionnaire.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace soundings;

namespace {

std::size_t mustHaves(const Questionnaire& questionnaire)
{
    const std::vector<const Item*> items = questionnaire.items();
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](const Item* item) { return item->mustHave.has_value(); }));
}

const Questionnaire& builtIn(const char* id)
{
    const QuestionnairePtr found = builtInQuestionnaire({id});
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("the three built-in questionnaires are there with their items and must-haves", "[questionnaire]")
{
    REQUIRE(builtInQuestionnaires().size() == 3);
    CHECK(builtIn("governance").itemCount() == 32);
    CHECK(builtIn("staff-confidence").itemCount() == 24);
    CHECK(builtIn("partner-understanding").itemCount() == 29);
    CHECK(mustHaves(builtIn("governance")) == 8);
    CHECK(mustHaves(builtIn("staff-confidence")) == 2);
    CHECK(mustHaves(builtIn("partner-understanding")) == 3);
    CHECK(builtInQuestionnaire({"housing"}) == nullptr);
}

TEST_CASE("nine references of Governance are to be checked, and no others", "[questionnaire]")
{
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires()) {
        const ReadQuestionnaire read = readQuestionnaire(questionnaire->source);
        CHECK(read.issues.empty());
        CHECK(read.referencesToVerify.size() == (questionnaire->id.value == "governance" ? 9U : 0U));
        REQUIRE(read.questionnaire);
        CHECK(read.questionnaire->source == questionnaire->source);
    }
}

TEST_CASE("everything a respondent reads in the built-in questionnaires is there in Welsh, as a draft",
          "[questionnaire]")
{
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires()) {
        INFO(questionnaire->id.value);
        CHECK(questionnaire->translatedTo == std::vector<std::string>{"cy"});
        CHECK(questionnaire->draftLanguages == std::vector<std::string>{"cy"});
        for (const Item* item : questionnaire->items())
            CHECK(item->text.isTranslatedTo("cy"));
    }
    CHECK(builtIn("staff-confidence").scenarios.scenarios[0].options[0].text.isTranslatedTo("cy"));
    CHECK(builtIn("partner-understanding").influences.influences[0].selfText.isTranslatedTo("cy"));
}

TEST_CASE("Governance has levels worth 0 to 100 and next steps by level", "[questionnaire]")
{
    const Questionnaire& governance = builtIn("governance");
    REQUIRE(governance.scale.size() == 5);
    for (int level = 0; level < 5; ++level)
        CHECK(governance.findPoint(level)->score == Fraction(25 * level));
    for (const Item* item : governance.items()) {
        CHECK(item->levels.size() == 5);
        REQUIRE(item->nextSteps.size() == 3);
        CHECK(item->nextSteps[0].from == 0);
        CHECK(item->nextSteps[0].to == 1);
        CHECK(item->nextSteps[1].from == 2);
        CHECK(item->nextSteps[2].to == 3);
        for (const NextStep& step : item->nextSteps)
            CHECK(step.text.original.find("if level") == std::string::npos);
    }
    CHECK(governance.dontKnow == DontKnowRule::Zero);
    CHECK(governance.feeds == FeedsIndex::Readiness);
    CHECK(governance.notApplicableNeedsReason);
}

TEST_CASE("Staff confidence has its turned items, cases and rules", "[questionnaire]")
{
    const Questionnaire& staff = builtIn("staff-confidence");
    CHECK(staff.respondent == Respondent::Individual);
    CHECK(staff.feeds == FeedsIndex::Readiness);
    CHECK(staff.minimumGroup == 10);
    CHECK_FALSE(staff.notApplicableNeedsReason);
    CHECK(staff.notApplicableLabel.original == "Not part of my job");
    CHECK(staff.instructions.size() == 6);
    CHECK(staff.facets.size() == 2);
    CHECK(staff.roleBands.size() == 4);
    CHECK(staff.openQuestion->id == "staff.open");
    CHECK(staff.scenarios.sureness.size() == 4);
    CHECK(staff.scenarios.guessLevel == 39);
    CHECK(staff.scenarios.bands.size() == 3);
    REQUIRE(staff.scenarios.scenarios.size() == 4);
    const Item& turned = *staff.findItem({"staff.rules.law-blocks"});
    CHECK(turned.reverse);
    CHECK(staff.scoreOf(turned, 0) == Fraction(100));
    REQUIRE(turned.nextSteps.size() == 1);
    CHECK(turned.nextSteps[0].from == 2); // 50 reverse-scored; 1 is worth 75
    CHECK(turned.nextSteps[0].to == 4);
}

TEST_CASE("Partner understanding has mutual mirrors, influences and kinds", "[questionnaire]")
{
    const Questionnaire& partner = builtIn("partner-understanding");
    CHECK(partner.respondent == Respondent::PerPartner);
    CHECK(partner.feeds == FeedsIndex::Trust);
    CHECK(partner.notApplicableNeedsReason);
    CHECK(partner.kinds.size() == 3);
    CHECK(partner.influences.influences.size() == 20);
    CHECK(partner.influences.marks.size() == 6);
    CHECK_FALSE(partner.influences.marks.back().value.has_value());
    CHECK(partner.findSection({"partner.integrity"})->weight == 2);
    CHECK(partner.sectionOf({"partner.clarity.our-need"})->id.value == "partner.clarity");
    for (const Item* item : partner.items()) {
        REQUIRE(partner.findItem(item->mirror));
        CHECK(partner.findItem(item->mirror)->mirror == item->id);
        CHECK(item->compare != CompareKind::None);
    }
}

TEST_CASE("items are found after the questionnaire is copied or changed", "[questionnaire]")
{
    Questionnaire copy = builtIn("governance");
    const ItemId last = copy.sections.back().items.back().id;
    CHECK(copy.findItem(last) == &copy.sections.back().items.back());
    copy.sections.erase(copy.sections.begin());
    CHECK(copy.findItem(last) == &copy.sections.back().items.back());
    CHECK(copy.findItem({"gov.strategy.joint-plan"}) == nullptr);
    copy.sections.front().items.front().id = {"renamed"};
    CHECK(copy.findItem({"renamed"}) == &copy.sections.front().items.front());
}

TEST_CASE("what is embedded to be read quickly is the same as the JSON beside it", "[questionnaire]")
{
    for (const EmbeddedQuestionnaire& embedded : embeddedQuestionnaires()) {
        INFO(embedded.id);
        CHECK(writeJson(unpackJson(embedded.packed)) == embedded.source);
        Issues issues;
        const auto parsed = parseJson(embedded.source, {}, issues);
        REQUIRE(parsed);
        CHECK(packJson(*parsed) == embedded.packed);
    }
}

TEST_CASE("packed JSON keeps every kind of value and its order, and is refused where it ends too early",
          "[questionnaire]")
{
    const std::string source = R"({"z":null,"a":[true,false,0.50,-1e3,"w\u0175r: 3:x",""],"o":{},"l":[]})";
    Issues issues;
    const auto parsed = parseJson(source, {}, issues);
    REQUIRE(parsed);
    const std::string packed = packJson(*parsed);
    CHECK(writeJson(unpackJson(packed)) == writeJson(*parsed));
    for (std::size_t length = 0; length < packed.size(); ++length)
        CHECK_THROWS(unpackJson(packed.substr(0, length)));
}
