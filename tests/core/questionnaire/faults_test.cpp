// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_questionnaire.h"
#include "tests/support/questionnaire_json.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

using Code = IssueCode;

struct Faulty {
    const char* what;
    const char* patch; ///< RFC 6902, applied to wholeQuestionnaire()
    Issues issues;
};

const std::vector<Faulty>& faultyFiles()
{
    static const std::vector<Faulty> kAll{
        {"a format of the future",
         R"([{"op":"replace","path":"/format","value":2},{"op":"remove","path":"/id"}])",
         {{Code::UnknownFormat, "format", "2"}}},
        {"no format", R"([{"op":"remove","path":"/format"}])", {{Code::MissingField, "format", ""}}},
        {"required fields missing",
         R"([{"op":"remove","path":"/id"},{"op":"remove","path":"/title"},{"op":"remove","path":"/respondent"},
             {"op":"remove","path":"/sections/0/title"},{"op":"remove","path":"/sections/1/items/0/text"}])",
         {{Code::MissingField, "id", ""},
          {Code::MissingField, "title", ""},
          {Code::MissingField, "respondent", ""},
          {Code::MissingField, "sections/a/title", ""},
          {Code::MissingField, "sections/b/items/b.1/text", ""}}},
        {"fields nobody knows",
         R"([{"op":"add","path":"/titel","value":1},{"op":"add","path":"/sections/0/items/1/wieght","value":2}])",
         {{Code::UnknownField, "titel", "titel"}, {Code::UnknownField, "sections/a/items/a.2/wieght", "wieght"}}},
        {"wrong types",
         R"([{"op":"replace","path":"/title","value":7},{"op":"add","path":"/sections/0/weight","value":"2"},
             {"op":"add","path":"/sections/0/items/0/reverse","value":"yes"},
             {"op":"replace","path":"/sections/1/items","value":{}}])",
         {{Code::WrongType, "title", "7"},
          {Code::WrongType, "sections/a/weight", "2"},
          {Code::WrongType, "sections/a/items/a.1/reverse", "yes"},
          {Code::WrongType, "sections/b/items", ""}}},
        {"wrong values",
         R"([{"op":"replace","path":"/respondent","value":"anyone"},{"op":"add","path":"/sections/0/weight","value":101},
             {"op":"add","path":"/sections/1/weight","value":-1},{"op":"add","path":"/sections/0/items/0/weight","value":1.5},
             {"op":"replace","path":"/scenarios/0/options/0/score","value":1.01},
             {"op":"add","path":"/dont_know","value":"maybe"},{"op":"replace","path":"/id","value":"a b/c"},
             {"op":"replace","path":"/sections/0/items/0/compare","value":"taste"}])",
         {{Code::WrongValue, "id", "a b/c"},
          {Code::WrongValue, "respondent", "anyone"},
          {Code::WrongValue, "dont_know", "maybe"},
          {Code::WrongValue, "sections/a/weight", "101"},
          {Code::WrongValue, "sections/a/items/a.1/weight", "1.5"},
          {Code::WrongValue, "sections/a/items/a.1/compare", "taste"},
          {Code::WrongValue, "sections/b/weight", "-1"},
          {Code::WrongValue, "scenarios/s.1/options/x/score", "1.01"}}},
        {"an index for other respondents",
         R"([{"op":"add","path":"/index","value":"readiness"}])",
         {{Code::WrongValue, "index", "readiness"}}},
        {"an item called like a column",
         R"([{"op":"replace","path":"/sections/1/items/0/id","value":"role"},
             {"op":"remove","path":"/scenarios/0/see_also"}])",
         {{Code::WrongValue, "sections/b/items/role/id", "role"}}},
        {"empty texts",
         R"([{"op":"replace","path":"/title","value":""},{"op":"replace","path":"/sections/0/items/0/levels/1","value":" "},
             {"op":"replace","path":"/instructions/0","value":""}])",
         {{Code::EmptyText, "title", ""},
          {Code::EmptyText, "instructions/0", ""},
          {Code::EmptyText, "sections/a/items/a.1/levels/1", ""}}},
        {"a character that does not show",
         R"([{"op":"replace","path":"/title","value":"a\u0007b"},
             {"op":"replace","path":"/instructions/0","value":"one\n\ttwo\u202e"}])",
         {{Code::HiddenCharacter, "title", "a<U+0007>b"},
          {Code::HiddenCharacter, "instructions/0", "one two<U+202E>"}}},
        {"placeholders of others",
         R"([{"op":"replace","path":"/instructions/0","value":"{Partner} and {agency} { } {x"},
             {"op":"replace","path":"/influences/0/text","value":"{parnter}"}])",
         {{Code::UnknownPlaceholder, "instructions/0", "{Partner}"},
          {Code::UnknownPlaceholder, "instructions/0", "{ }"},
          {Code::UnknownPlaceholder, "influences/i.1/text", "{parnter}"}}},
        {"ids given twice",
         R"([{"op":"add","path":"/sections/0/items/-","value":{"id":"a.1","text":"Four"}},
             {"op":"add","path":"/kinds/-","value":{"id":"k","label":"Again"}},
             {"op":"replace","path":"/influences/0/id","value":"s.1"},{"op":"replace","path":"/open_question/id","value":"a"},
             {"op":"replace","path":"/scenarios/0/options/1/id","value":"x"},
             {"op":"add","path":"/special_answers/-","value":{"id":"dont_know","label":"?"}}])",
         {{Code::DuplicateId, "special_answers/dont_know/id", "dont_know"},
          {Code::DuplicateId, "kinds/k/id", "k"},
          {Code::DuplicateId, "sections/a/items/a.1/id", "a.1"},
          {Code::DuplicateId, "scenarios/s.1/id", "s.1"},
          {Code::DuplicateId, "scenarios/s.1/options/x/id", "x"},
          {Code::DuplicateId, "open_question/id", "a"}}},
        {"an item's text given twice",
         R"([{"op":"replace","path":"/sections/1/items/0/text","value":"One"}])",
         {{Code::DuplicateText, "sections/b/items/b.1/text", "One"}}},
        {"a level missing",
         R"([{"op":"remove","path":"/sections/0/items/0/levels/2"},
             {"op":"replace","path":"/sections/0/items/0/levels/0","value":null}])",
         {{Code::MissingLevel, "sections/a/items/a.1/levels/0", ""},
          {Code::MissingLevel, "sections/a/items/a.1/levels/2", ""}}},
        {"a level too many",
         R"([{"op":"add","path":"/sections/0/items/0/levels/-","value":"more"}])",
         {{Code::TooManyLevels, "sections/a/items/a.1/levels/3", "more"}}},
        {"levels left out where there are level labels",
         R"([{"op":"remove","path":"/scale"},{"op":"add","path":"/level_labels","value":["None","Some","All"]}])",
         {{Code::MissingLevel, "sections/a/items/a.2/levels", ""},
          {Code::MissingLevel, "sections/b/items/b.1/levels", ""}}},
        {"mirrors that lead nowhere, or not back",
         R"([{"op":"replace","path":"/sections/0/items/0/mirror","value":"gone"},
             {"op":"add","path":"/sections/1/items/0/mirror","value":"b.1"},
             {"op":"add","path":"/sections/1/items/0/mirror_of","value":"a.1"}])",
         {{Code::MirrorPointsNowhere, "sections/a/items/a.1/mirror", "gone"},
          {Code::MirrorNotMutual, "sections/a/items/a.2/mirror", "a.1"},
          {Code::MirrorNotMutual, "sections/b/items/b.1/mirror_of", "a.1"}}},
        {"a comparison without a mirror",
         R"([{"op":"add","path":"/sections/1/items/0/compare","value":"shared-fact"}])",
         {{Code::MissingField, "sections/b/items/b.1/mirror", ""}}},
        {"cases about items that are not there",
         R"([{"op":"replace","path":"/scenarios/0/calibrates/0","value":"gone"},
             {"op":"replace","path":"/scenarios/0/see_also/0","value":"too"}])",
         {{Code::CalibratesPointsNowhere, "scenarios/s.1/calibrates/0", "gone"},
          {Code::CalibratesPointsNowhere, "scenarios/s.1/see_also/0", "too"}}},
        {"kinds, facets, themes and leanings nobody defined",
         R"([{"op":"replace","path":"/sections/1/kind","value":"q"},{"op":"replace","path":"/sections/0/facet","value":"g"},
             {"op":"replace","path":"/influences/0/theme","value":"moral"},
             {"op":"replace","path":"/scenarios/0/options/0/leaning","value":"bold"}])",
         {{Code::UnknownFacet, "sections/a/facet", "g"},
          {Code::UnknownKind, "sections/b/kind", "q"},
          {Code::UnknownTheme, "influences/i.1/theme", "moral"},
          {Code::UnknownScenarioLeaning, "scenarios/s.1/options/x/leaning", "bold"}}},
        {"a section of no kind",
         R"([{"op":"remove","path":"/sections/1/kind"}])",
         {{Code::MissingField, "sections/b/kind", ""}}},
        {"weights that add to nothing",
         R"([{"op":"add","path":"/sections/1/items/0/weight","value":0},{"op":"add","path":"/kinds/0/weight","value":0},
             {"op":"add","path":"/kinds/-","value":{"id":"idle","label":"Idle"}}])",
         {{Code::WeightsAddToNothing, "sections/b", ""}, {Code::WeightsAddToNothing, "kinds/idle", ""}}},
        {"kinds that add to nothing",
         R"([{"op":"add","path":"/kinds/0/weight","value":0}])",
         {{Code::WeightsAddToNothing, "kinds", ""}}},
        {"no scale", R"([{"op":"remove","path":"/scale"}])", {{Code::ScaleWithoutPoints, "scale", ""}}},
        {"a scale without points",
         R"([{"op":"replace","path":"/scale","value":[]}])",
         {{Code::ScaleWithoutPoints, "scale", ""}}},
        {"a scale of one point",
         R"([{"op":"replace","path":"/scale","value":[{"value":1,"label":"Yes"}]},
             {"op":"remove","path":"/sections/0/items/0/levels"}])",
         {{Code::ScaleTooShort, "scale", "1"}}},
        {"points out of order, twice, and worth too much",
         R"([{"op":"replace","path":"/scale","value":[{"value":3,"score":0,"label":"a"},{"value":1,"label":"b","score":50.5},
             {"value":3,"score":101,"label":"c"}]}])",
         {{Code::ScalePointsNotRising, "scale/1/value", "1"},
          {Code::DuplicatePoint, "scale/3/value", "3"},
          {Code::WrongValue, "scale/3/score", "101"}}},
        {"a score that one point lacks",
         R"([{"op":"add","path":"/scale/1/score","value":50}])",
         {{Code::MissingField, "scale/0/score", ""}, {Code::MissingField, "scale/2/score", ""}}},
        {"two scales",
         R"([{"op":"add","path":"/level_labels","value":["None","Some","All"]},
             {"op":"remove","path":"/sections/1"},{"op":"remove","path":"/scenarios"},
             {"op":"add","path":"/sections/0/items/1/levels","value":["none","some","all"]}])",
         {{Code::UnknownField, "level_labels", "scale"}}},
        {"a must-have outside the scale",
         R"([{"op":"replace","path":"/sections/0/items/1/must_have/at_least","value":3}])",
         {{Code::MustHaveOutsideScale, "sections/a/items/a.2/must_have/at_least", "3"}}},
        {"a next step outside the scale, and one the wrong way round",
         R"([{"op":"add","path":"/sections/1/items/0/next_steps","value":["if level 2–4: Act",{"from":1,"to":0,"text":"Go"}]}])",
         {{Code::WrongValue, "sections/b/items/b.1/next_steps/0", "4"},
          {Code::WrongValue, "sections/b/items/b.1/next_steps/1/to", "0"}}},
        {"no items",
         R"([{"op":"replace","path":"/sections/1/items","value":[]},
             {"op":"remove","path":"/scenarios/0/see_also"}])",
         {{Code::NoItems, "sections/b/items", ""}}},
        {"a minimum group anyone could be found in",
         R"([{"op":"add","path":"/minimum_group","value":9},{"op":"add","path":"/disclosure","value":{"minimum_group":5,"may_be_lowered":true}}])",
         {{Code::MinimumGroupTooLow, "minimum_group", "9"},
          {Code::MinimumGroupTooLow, "disclosure/minimum_group", "5"},
          {Code::WrongValue, "disclosure/may_be_lowered", "true"}}},
        {"a case without a good way out",
         R"([{"op":"remove","path":"/scenarios/0/options/0/recommended"}])",
         {{Code::ScenarioWithoutRecommended, "scenarios/s.1/options", ""}}},
        {"influences without a question or marks",
         R"([{"op":"remove","path":"/influence_question"},{"op":"remove","path":"/influence_scale"}])",
         {{Code::MissingField, "influence_scale", ""}, {Code::MissingField, "influence_question", ""}}},
    };
    return kAll;
}

std::string printed(const Issues& issues)
{
    std::string lines;
    for (const Issue& issue : issues)
        lines += std::to_string(static_cast<int>(issue.code)) + " at " + issue.where + ": " + issue.value + "\n";
    return lines;
}

} // namespace

TEST_CASE("a questionnaire without faults is read without issues", "[questionnaire]")
{
    const ReadQuestionnaire read = readQuestionnaire(wholeQuestionnaire().dump());
    CHECK(printed(read.issues).empty());
    REQUIRE(read.questionnaire);
    CHECK(read.referencesToVerify == std::vector<std::string>{"Law"});
}

TEST_CASE("every fault of a questionnaire is found at once, with its place", "[questionnaire]")
{
    for (const Faulty& faulty : faultyFiles()) {
        INFO(faulty.what);
        const ReadQuestionnaire read = readQuestionnaire(wholeQuestionnaire().patch(Json::parse(faulty.patch)).dump());
        CHECK(printed(read.issues) == printed(faulty.issues));
        CHECK(read.questionnaire == nullptr);
    }
}

TEST_CASE("a scale may have two to eleven points", "[questionnaire]")
{
    for (int points = 2; points <= 12; ++points) {
        Json json = wholeQuestionnaire();
        json["sections"][0]["items"][0].erase("levels");
        json["scale"] = Json::array();
        for (int i = 0; i < points; ++i)
            json["scale"].push_back({{"value", i}, {"label", "point " + std::to_string(i)}});
        const ReadQuestionnaire read = readQuestionnaire(json.dump());
        if (points == 12)
            CHECK(printed(read.issues) == printed({{Code::ScaleTooLong, "scale", "12"}}));
        else
            CHECK(read.questionnaire);
    }
}
