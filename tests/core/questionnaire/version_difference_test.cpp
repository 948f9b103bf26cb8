// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/version_difference.h"

#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

Text words(std::string text) { return {std::move(text), {}}; }

Questionnaire firstVersion()
{
    return QuestionnaireBuilder("q").section("a").item("a.1").item("a.2").section("b").item("b.1").item("b.2").build();
}

/// The only item that differs.
ItemDifference onlyItem(const Questionnaire& before, const Questionnaire& after)
{
    const VersionDifference found = versionDifference(before, after);
    CHECK_FALSE(found.scale);
    CHECK(found.sections.empty());
    REQUIRE(found.items.size() == 1);
    return found.items.front();
}

} // namespace

TEST_CASE("the same content in another version differs in nothing")
{
    Questionnaire after = firstVersion();
    after.version = "2.0";
    after.title = words("Another title");
    CHECK(versionDifference(firstVersion(), after).isEmpty());
}

TEST_CASE("each thing that can change of an item is told apart")
{
    const Questionnaire before = firstVersion();
    struct Case {
        void (*change)(Item&);
        bool ItemDifference::*told;
    };
    const Case cases[] = {
        {[](Item& item) { item.text = words("other words"); }, &ItemDifference::wording},
        {[](Item& item) { item.levels.resize(5); }, &ItemDifference::levels},
        {[](Item& item) { item.weight = 3; }, &ItemDifference::weight},
        {[](Item& item) {
             item.mustHave = MustHave{2, {}};
         },
         &ItemDifference::mustHave},
        {[](Item& item) { item.reverse = true; }, &ItemDifference::reverse},
        {[](Item& item) { item.allowNotApplicable = true; }, &ItemDifference::answers},
        {[](Item& item) { item.allowDontKnow = false; }, &ItemDifference::answers},
    };
    for (const Case& one : cases) {
        Questionnaire after = firstVersion();
        one.change(after.sections[1].items[0]);
        const ItemDifference found = onlyItem(before, after);
        CHECK(found.before == before.findItem({"b.1"}));
        CHECK(found.after == after.findItem({"b.1"}));
        for (const Case& other : cases)
            CHECK(found.*other.told == (other.told == one.told));
        CHECK_FALSE(found.section);
    }
}

TEST_CASE("a must-have that is met from another point on has changed, its reason alone has not")
{
    Questionnaire before = firstVersion();
    before.sections[0].items[0].mustHave = MustHave{2, {}};
    Questionnaire after = before;
    after.sections[0].items[0].mustHave->reason = words("another reason");
    CHECK(versionDifference(before, after).isEmpty());
    after.sections[0].items[0].mustHave->atLeast = 3;
    CHECK(onlyItem(before, after).mustHave);
}

TEST_CASE("items are added, removed and moved by their ids, wherever they stand")
{
    const Questionnaire before = firstVersion();
    const Questionnaire after =
        QuestionnaireBuilder("q").section("a").item("a.2").item("b.1").section("b").item("b.2").item("b.3").build();
    const VersionDifference found = versionDifference(before, after);
    REQUIRE(found.items.size() == 3);
    CHECK(found.items[0].after->id == ItemId{"b.1"});
    CHECK(found.items[0].section);
    CHECK(found.items[1].after->id == ItemId{"b.3"});
    CHECK(found.items[1].before == nullptr);
    CHECK(found.items[2].before->id == ItemId{"a.1"});
    CHECK(found.items[2].after == nullptr);
}

TEST_CASE("the scale and the sections are compared, too")
{
    const Questionnaire before = firstVersion();
    Questionnaire after = firstVersion();
    after.scale.back().score = Fraction::of(90, 1);
    after.sections[0].weight = 2;
    after.sections[1].title = words("Another section");
    const VersionDifference found = versionDifference(before, after);
    CHECK(found.scale);
    CHECK(found.items.empty());
    REQUIRE(found.sections.size() == 2);
    CHECK(found.sections[0].weight);
    CHECK_FALSE(found.sections[0].title);
    CHECK(found.sections[1].title);
}
