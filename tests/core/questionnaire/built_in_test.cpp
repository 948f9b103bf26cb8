// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"

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
