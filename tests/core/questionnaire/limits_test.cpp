// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/limits.h"
#include "core/questionnaire/json_value.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/text_identity.h"
#include "tests/support/large_questionnaire.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

struct LimitedList {
    const char* pointer; ///< in wholeQuestionnaire()
    const char* element;
    const char* place;
    const char* schema; ///< where the schema says how many there may be
    std::size_t most;
};

const LimitedList kLimitedLists[]{
    {"/sections", R"({"id": "", "title": "T", "items": []})", "sections", "/properties/sections", kMostSections},
    {"/kinds", R"({"id": "", "label": "L"})", "kinds", "/properties/kinds", kMostInList},
    {"/facets", R"({"id": "", "title": "T"})", "facets", "/properties/facets", kMostInList},
    {"/instructions", R"("Read this.")", "instructions", "/definitions/texts/anyOf/1", kMostInList},
    {"/influences", R"({"id": "", "theme": "legal", "text": "T"})", "influences", "/properties/influences", kMostInList},
    {"/influence_themes", R"({"id": "", "label": "L"})", "influence_themes", "/properties/influence_themes", kMostInList},
    {"/role_bands", R"({"id": "", "label": "L"})", "role_bands", "/properties/role_bands", kMostCoded},
    {"/scenarios", R"({"id": "", "title": "T", "text": "T", "options": []})", "scenarios", "/properties/scenarios",
     kMostInList},
    {"/scenarios/0/options", R"({"id": "", "text": "T", "score": 1})", "scenarios/s.1/options",
     "/definitions/scenario/properties/options", kMostCoded},
    {"/scenarios/0/calibrates", R"("a.1")", "scenarios/s.1/calibrates",
     "/definitions/scenario/properties/calibrates/anyOf/0", kMostItems},
    {"/calibration/leanings", R"({"id": "", "label": "L"})", "calibration/leanings",
     "/definitions/calibration/properties/leanings", kMostInList},
    {"/sections/1/items/0/references", R"({"label": "L"})", "sections/b/items/b.1/references",
     "/definitions/item/properties/references/anyOf/0", kMostInList},
    {"/sections/1/items/0/evidence", R"("E")", "sections/b/items/b.1/evidence", "/definitions/texts/anyOf/1", kMostInList},
    {"/sections/1/items/0/next_steps", R"("Do this.")", "sections/b/items/b.1/next_steps",
     "/definitions/item/properties/next_steps/anyOf/0", kMostInList},
};

Issues issuesWith(const LimitedList& list, std::size_t count)
{
    Json elements = Json::array();
    for (std::size_t i = 0; i < count; ++i) {
        elements.push_back(Json::parse(list.element));
        if (elements.back().is_object() && elements.back().contains("id"))
            elements.back()["id"] = "x" + std::to_string(i);
    }
    Json json = wholeQuestionnaire();
    json[Json::json_pointer(list.pointer)] = elements;
    return readQuestionnaire(json.dump()).issues;
}

auto countOf(const Issues& issues, IssueCode code)
{
    return std::count_if(issues.begin(), issues.end(), [code](const Issue& issue) { return issue.code == code; });
}

bool has(const Issues& issues, const Issue& issue)
{
    return std::find(issues.begin(), issues.end(), issue) != issues.end();
}

Issues issuesOf(const Amounts& amounts) { return readQuestionnaire(largeQuestionnaire(amounts).dump()).issues; }

std::size_t bytesOf(const Issues& issues)
{
    std::size_t bytes = 0;
    for (const Issue& issue : issues)
        bytes += issue.where.size() + issue.value.size();
    return bytes;
}

} // namespace

TEST_CASE("a list holds as many elements as the schema says, and one more is said to be too many", "[questionnaire]")
{
    const Json schema = Json::parse(textOfFile("resources/questionnaire.schema.json"));
    for (const LimitedList& list : kLimitedLists) {
        INFO(list.pointer);
        CHECK(schema.at(Json::json_pointer(list.schema)).at("maxItems") == list.most);
        CHECK(countOf(issuesWith(list, list.most), IssueCode::TooMany) == 0);
        const Issues issues = issuesWith(list, list.most + 1);
        CHECK(countOf(issues, IssueCode::TooMany) == 1);
        CHECK(has(issues, {IssueCode::TooMany, list.place, std::to_string(list.most + 1), list.most}));
    }
}

TEST_CASE("items are counted over all sections", "[questionnaire]")
{
    CHECK(issuesOf({.sections = 50, .items = kMostItems / 50, .weight = 0}).empty());
    CHECK(issuesOf({.sections = 50, .items = 11}) == Issues{{IssueCode::TooManyItems, "sections", "550", kMostItems}});
    CHECK(issuesOf({.items = kMostItems + 1}) == Issues{{IssueCode::TooManyItems, "sections", "501", kMostItems}});
}

TEST_CASE("languages, their texts and what they say have limits", "[questionnaire]")
{
    CHECK(issuesOf({.items = 20, .languages = kMostLanguages}).empty());
    CHECK(issuesOf({.languages = kMostLanguages + 1})
          == Issues{{IssueCode::TooMany, "translations", std::to_string(kMostLanguages + 1), kMostLanguages}});
    Json json = largeQuestionnaire({});
    json["title"] = std::string(kLongestText, 'x');
    CHECK(readQuestionnaire(json.dump()).issues.empty());
    std::string longest;
    for (std::size_t i = 0; i <= kLongestText; ++i)
        longest += "ŵ";
    json["title"] = longest;
    CHECK(readQuestionnaire(json.dump()).issues
          == Issues{{IssueCode::TextTooLong, "title", shownText(longest), kLongestText}});
}

TEST_CASE("a thousand faults are listed, whatever they are about", "[questionnaire]")
{
    const Issues untranslated =
        issuesOf({.sections = 10, .items = 50, .languages = kMostLanguages, .isTranslated = false, .weight = 0});
    CHECK(untranslated.size() == kMostFaults + 1);
    CHECK(untranslated.back().code == IssueCode::MoreFaults);

    std::string twice = R"({"format": 1)";
    for (int i = 0; i < 50'000; ++i)
        twice += R"(, "title": "T")";
    CHECK(readQuestionnaire(twice + "}").issues.size() == kMostFaults + 1);

    std::string unknown = R"({"format": 1)";
    for (int i = 0; i < 50'000; ++i)
        unknown += ", \"field" + std::to_string(i) + "\": 1";
    CHECK(readQuestionnaire(unknown + "}").issues.size() == kMostFaults + 1);
}

TEST_CASE("a place does not repeat what is as long as the file", "[questionnaire]")
{
    const std::string digits = "0." + std::string(200'000, '1');
    std::string source = R"({"format": 1, "scale": [)";
    for (int point = 0; point < 10; ++point)
        source += (point == 0 ? "" : ", ") + (R"({"value": )" + digits + R"(, "label": {"en": "", "cy": "", "x": 1}})");
    const Issues numbers = readQuestionnaire(source + "]}").issues;
    CHECK(numbers.size() > 30);
    CHECK(bytesOf(numbers) < 20'000);

    Json json = wholeQuestionnaire();
    json["sections"][0]["items"][0]["id"] = std::string(1'000'000, 'i');
    json["scenarios"][0]["id"] = std::string(1'000'000, 'i');
    CHECK(bytesOf(readQuestionnaire(json.dump()).issues) < 20'000);
}

TEST_CASE("a file of more values than a questionnaire has is refused before it is parsed", "[questionnaire]")
{
    std::string source = "[";
    for (std::size_t i = 0; i < kMostValues; ++i)
        source += "{},";
    source.back() = ']';
    const Issues issues = readQuestionnaire(source).issues;
    CHECK(issues == Issues{{IssueCode::TooManyValues, "", std::to_string(kMostValues + 1), kMostValues}});
    const std::string marks = R"({"title": ")" + std::string(kMostValues, ',') + R"("})"; // none of them outside a text
    CHECK(countOf(readQuestionnaire(marks).issues, IssueCode::TooManyValues) == 0);
}

TEST_CASE("the documentation of the format says every limit", "[questionnaire]")
{
    const std::string readme = textOfFile("core/questionnaire/README.md");
    for (const std::size_t limit : {kMostItems, kMostSections, kMostInList, kMostCoded, kMostLanguages,
                                    kMostTranslatedTexts, kLongestText, kMostValues, kMostFaults}) {
        INFO(limit);
        std::string number = std::to_string(limit);
        if (number.size() > 3)
            number.insert(number.size() - 3, ",");
        CHECK(readme.find("**" + number + "**") != std::string::npos);
    }
}
