// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/check_weights.h"
#include "core/questionnaire/minimum_group.h"
#include "core/questionnaire/read_questionnaire.h"
#include "tests/support/questionnaire_json.h"

#include <catch2/catch.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

bool isValid(const nlohmann::json& json)
{
    static const nlohmann::json kSchemaText = nlohmann::json::parse(textOfFile("resources/questionnaire.schema.json"));
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(kSchemaText), schema);
    valijson::ValidationResults results;
    const bool valid = valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(json), &results);
    valijson::ValidationResults::Error error;
    while (!valid && results.popError(error))
        UNSCOPED_INFO(error.description);
    return valid;
}

/// The example in the documentation of the format.
std::string documentedExample()
{
    const std::string readme = textOfFile("core/questionnaire/README.md");
    const std::size_t start = readme.find("```json\n") + 8;
    return readme.substr(start, readme.find("```", start) - start);
}

} // namespace

TEST_CASE("the built-in questionnaires and the documented example fit the schema", "[questionnaire]")
{
    for (const char* name : {"governance", "staff-confidence", "partner-understanding"}) {
        INFO(name);
        CHECK(isValid(nlohmann::json::parse(textOfFile(std::string("resources/questionnaires/") + name + ".json"))));
    }
    CHECK(isValid(nlohmann::json::parse(documentedExample())));
    CHECK(isValid(nlohmann::json::parse(wholeQuestionnaire().dump())));
}

TEST_CASE("the schema says the limits that the program keeps", "[questionnaire]")
{
    const Json schema = Json::parse(textOfFile("resources/questionnaire.schema.json"));
    const auto limit = [&](const char* pointer) { return schema.at(Json::json_pointer(pointer)).get<int>(); };
    CHECK(limit("/properties/minimum_group/minimum") == kLeastMinimumGroup);
    CHECK(limit("/properties/disclosure/properties/minimum_group/minimum") == kLeastMinimumGroup);
    CHECK(limit("/properties/scale/minItems") == static_cast<int>(kFewestPoints));
    CHECK(limit("/properties/scale/maxItems") == static_cast<int>(kMostPoints));
    CHECK(limit("/definitions/weight/maximum") == kLargestWeight);
}

TEST_CASE("the schema refuses what one field can have wrong", "[questionnaire]")
{
    for (const char* patch :
         {R"([{"op":"remove","path":"/title"}])", R"([{"op":"add","path":"/titel","value":"x"}])",
          R"([{"op":"replace","path":"/scale","value":[]}])", R"([{"op":"remove","path":"/scale"}])",
          R"([{"op":"add","path":"/minimum_group","value":5}])",
          R"([{"op":"replace","path":"/sections/0/items/0/id","value":"a/b"}])",
          R"([{"op":"add","path":"/sections/0/items/0/weight","value":1.5}])",
          R"([{"op":"add","path":"/sections/0/items/0/wieght","value":1}])"}) {
        INFO(patch);
        const std::string spoilt = wholeQuestionnaire().patch(Json::parse(patch)).dump();
        CHECK_FALSE(isValid(nlohmann::json::parse(spoilt)));
        CHECK_FALSE(readQuestionnaire(spoilt).questionnaire);
    }
}

TEST_CASE("the documented example is read as it is explained", "[questionnaire]")
{
    const ReadQuestionnaire read = readQuestionnaire(documentedExample());
    REQUIRE(read.questionnaire);
    const Questionnaire& example = *read.questionnaire;
    CHECK(example.itemCount() == 5);
    CHECK(example.scale.size() == 6);
    CHECK(example.dontKnow == DontKnowRule::Zero);
    CHECK(example.feeds == FeedsIndex::None);
    const Item& turned = *example.findItem({"visits.before.twice"});
    CHECK(example.scoreOf(turned, 1) == Fraction(100));
    CHECK(example.scoreOf(turned, 5) == Fraction(20));
    const Item& result = *example.findItem({"visits.after.result"});
    CHECK(result.allowNotApplicable);
    REQUIRE(result.nextSteps.size() == 1);
    CHECK(result.nextSteps[0].from == 1);
    CHECK(result.nextSteps[0].to == 4); // 5 is worth 80
}
