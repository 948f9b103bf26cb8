// SPDX-License-Identifier: GPL-3.0-or-later
// Rule 5 of SCORING.md section 11.
#include "core/publish/same_people.h"

#include <catch2/catch.hpp>

using namespace soundings;

namespace {

/// A table of so many statements, all alike.
SurveyRelease table(PeopleCount people, const std::vector<PeopleCount>& points, int statements = 5, int minimum = 10)
{
    SurveyRelease release;
    release.minimum = minimum;
    release.people = people;
    for (int i = 0; i < statements; ++i) {
        ReleasedStatement& added = release.statements.emplace_back();
        added.id = {"s." + std::to_string(i)};
        added.counts.emplace().points = points;
        added.counts->notAnswered = people - added.counts->scored();
    }
    return release;
}

} // namespace

TEST_CASE("rule 5: one to nine people added are the same people again, whichever table is the earlier")
{
    const SurveyRelease before = table(40, {5, 10, 10, 10, 5});
    CHECK(areSamePeople(table(41, {5, 10, 10, 11, 5}), before));
    CHECK(areSamePeople(before, table(41, {5, 10, 10, 11, 5})));
    CHECK(areSamePeople(table(41, {5, 10, 10, 10, 5}), before)); // who left it unanswered
    CHECK(areSamePeople(table(49, {7, 12, 12, 12, 6}), before));
    CHECK_FALSE(areSamePeople(table(50, {7, 12, 12, 12, 7}), before));
}

TEST_CASE("rule 5: one or two gone while others came are the same people again, three gone are not")
{
    const SurveyRelease before = table(40, {5, 10, 10, 10, 5});
    CHECK(areSamePeople(table(41, {4, 11, 11, 10, 5}), before));
    CHECK(areSamePeople(before, table(41, {4, 11, 11, 10, 5})));
    CHECK(areSamePeople(table(47, {3, 13, 13, 13, 5}), before));
    CHECK_FALSE(areSamePeople(table(41, {2, 12, 12, 10, 5}), before));
    CHECK_FALSE(areSamePeople(table(48, {3, 14, 13, 13, 5}), before)); // ten came
}

TEST_CASE("rule 5: a larger minimum means more people added")
{
    const SurveyRelease before = table(40, {5, 10, 10, 10, 5});
    CHECK(areSamePeople(table(50, {7, 12, 12, 12, 7}, 5, 20), before));
    CHECK(areSamePeople(before, table(50, {7, 12, 12, 12, 7}, 5, 20)));
    CHECK(areSamePeople(table(59, {9, 14, 14, 14, 8}, 5, 20), before));
    CHECK_FALSE(areSamePeople(table(60, {9, 14, 14, 14, 9}, 5, 20), before));
}

TEST_CASE("rule 5: at most two people exchanged are the same people again")
{
    const SurveyRelease before = table(40, {5, 10, 10, 10, 5});
    CHECK(areSamePeople(before, before));
    CHECK(areSamePeople(table(40, {3, 10, 10, 10, 7}), before));
    CHECK(areSamePeople(table(40, {4, 9, 11, 11, 5}), before));
    CHECK_FALSE(areSamePeople(table(40, {2, 10, 10, 10, 8}), before));
    CHECK_FALSE(areSamePeople(table(40, {4, 9, 9, 12, 6}), before));
    SurveyRelease silent = before;
    silent.statements[0].counts->notAnswered += 3; // of three who said that they do not know
    SurveyRelease unsure = before;
    unsure.statements[0].counts->dontKnow += 3;
    CHECK_FALSE(areSamePeople(silent, unsure));
}

TEST_CASE("rule 5: one statement that tells them apart is enough, fewer than five to compare are not")
{
    const SurveyRelease before = table(40, {5, 10, 10, 10, 5});
    SurveyRelease after = table(41, {5, 10, 10, 11, 5});
    after.statements[3].counts->points = {2, 10, 10, 14, 5};
    CHECK_FALSE(areSamePeople(after, before));
    CHECK_FALSE(areSamePeople(table(41, {5, 10, 10, 11, 5}, 4), before));
    SurveyRelease fewer = table(41, {5, 10, 10, 11, 5});
    fewer.statements[0].counts.reset();
    CHECK_FALSE(areSamePeople(fewer, before));
    SurveyRelease renamed = table(41, {5, 10, 10, 11, 5}, 6);
    renamed.statements[2].id = {"another"};
    CHECK_FALSE(areSamePeople(renamed, before)); // the sixth is not in the earlier one
    CHECK(areSamePeople(renamed, table(40, {5, 10, 10, 10, 5}, 6)));
}

TEST_CASE("rule 5: nothing is compared with a survey of too few, nor statements on other scales")
{
    SurveyRelease few;
    CHECK_FALSE(areSamePeople(few, table(40, {5, 10, 10, 10, 5})));
    CHECK_FALSE(areSamePeople(table(40, {5, 10, 10, 10, 5}), few));
    CHECK_FALSE(areSamePeople(table(40, {5, 10, 10, 10, 5}), table(40, {5, 10, 10, 15})));
}
