// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/exactness.h"

#include "core/questionnaire/built_in.h"
#include "core/questionnaire/read_questionnaire.h"
#include "tests/support/questionnaire_builder.h"
#include "tests/support/questionnaire_json.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

Questionnaire sectionsOf(int sections, int items, int weightStep)
{
    QuestionnaireBuilder builder("q");
    builder.respondent(Respondent::Individual);
    for (int s = 0; s < sections; ++s) {
        builder.section("s" + std::to_string(s));
        for (int i = 0; i < items; ++i)
            builder.item("s" + std::to_string(s) + "." + std::to_string(i), 1 + i * weightStep % 100);
    }
    return builder.build();
}

} // namespace

TEST_CASE("ordinary questionnaires stay exact, also long ones", "[questionnaire]")
{
    for (const QuestionnairePtr& questionnaire : builtInQuestionnaires())
        CHECK(staysExact(*questionnaire));
    CHECK(staysExact(sectionsOf(20, 10, 0)));
    CHECK(staysExact(sectionsOf(1, 50, 0)));
}

TEST_CASE("what many different weights could add to is too large to keep exact", "[questionnaire]")
{
    CHECK_FALSE(staysExact(sectionsOf(1, 30, 7)));
    CHECK_FALSE(staysExact(sectionsOf(1, 200, 0)));
    CHECK_FALSE(staysExact(sectionsOf(1, 5000, 1)));
}

TEST_CASE("weights with a common divisor count without it", "[questionnaire]")
{
    Questionnaire questionnaire = sectionsOf(3, 6, 0);
    for (Section& section : questionnaire.sections)
        for (Item& item : section.items)
            item.weight = 97;
    CHECK(staysExact(questionnaire));
}

TEST_CASE("one response divides each section by one sum, so that many heavy sections pass", "[questionnaire]")
{
    Questionnaire questionnaire = sectionsOf(3, 30, 7);
    CHECK_FALSE(staysExact(questionnaire));
    questionnaire.respondent = Respondent::Consensus;
    CHECK(staysExact(questionnaire));
}

TEST_CASE("a scale of many decimals counts", "[questionnaire]")
{
    Questionnaire questionnaire = sectionsOf(1, 50, 0); // 2^72 or so
    questionnaire.scale[1].score = Fraction::of(100'000'000'001, 10'000'000'000);
    CHECK_FALSE(staysExact(questionnaire));
}

TEST_CASE("the reader refuses weights that could not be kept exact", "[questionnaire]")
{
    Json json = wholeQuestionnaire();
    json["respondent"] = "individual";
    for (int i = 0; i < 40; ++i)
        json["sections"][1]["items"].push_back(
            {{"id", "b.x" + std::to_string(i)}, {"text", "Text " + std::to_string(i)}, {"weight", 61 + i}});
    CHECK(readQuestionnaire(json.dump()).issues == Issues{{IssueCode::WeightsTooLarge, "sections", ""}});
}

namespace {

/// About staff, with one case that calibrates `statements` of as many items.
Json aboutStaff(int statements)
{
    Json json = wholeQuestionnaire();
    json["respondent"] = "individual";
    json["sections"][1]["weight"] = 0;
    Json& items = json["sections"][1]["items"];
    Json& calibrates = json["scenarios"][0]["calibrates"];
    calibrates = Json::array();
    for (int i = 0; i < statements; ++i) {
        const std::string id = "b.x" + std::to_string(i);
        items.push_back({{"id", id}, {"text", "Text " + std::to_string(i)}, {"weight", i == 0 ? 1 : 0}});
        calibrates.push_back(id);
    }
    return json;
}

Issues tooFine(const char* place) { return {{IssueCode::TooFineToCount, place, ""}}; }

} // namespace

TEST_CASE("the reader refuses a case of more statements than a sum over people can be divided by", "[questionnaire]")
{
    CHECK(readQuestionnaire(aboutStaff(12).dump()).issues.empty());
    CHECK(readQuestionnaire(aboutStaff(60).dump()).issues.empty());
    CHECK(readQuestionnaire(aboutStaff(86).dump()).issues == tooFine("scenarios"));
    CHECK(readQuestionnaire(aboutStaff(200).dump()).issues == tooFine("scenarios"));
    Json ofAgencies = aboutStaff(86);
    ofAgencies["respondent"] = "per_partner";
    CHECK(readQuestionnaire(ofAgencies.dump()).issues.empty());
}

TEST_CASE("the reader refuses options and points of more decimals than can be counted", "[questionnaire]")
{
    Json options = aboutStaff(1);
    options["scenarios"][0]["options"][1]["score"] = 0.33333333333333;
    CHECK(readQuestionnaire(options.dump()).issues.empty());
    std::string text = options.dump();
    text.replace(text.find("0.33333333333333"), 16, "1.0000000000001e-3");
    CHECK(readQuestionnaire(text).issues == tooFine("scenarios"));
    Json points = aboutStaff(1);
    points["scale"][0]["score"] = 0;
    points["scale"][1]["score"] = 33.33;
    points["scale"][2]["score"] = 100;
    CHECK(readQuestionnaire(points.dump()).issues.empty());
    points["scale"][1]["score"] = 33.3333333;
    CHECK(readQuestionnaire(points.dump()).issues == tooFine("scale"));
}
