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
