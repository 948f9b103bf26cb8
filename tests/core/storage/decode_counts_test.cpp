// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decode_counts.h"
#include "core/storage/encode_counts.h"

#include "core/response/count_survey.h"
#include "tests/support/full_workspace.h"
#include "tests/support/random_answers.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <limits>

using namespace soundings;
using namespace soundings::test;

namespace {

SurveyCounts staffCounts()
{
    const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
    AnswerColumns people = AnswerColumns::emptyFor(staff);
    for (std::size_t n = 0; n < 60; ++n)
        people.add(patternPerson(staff, n));
    return countSurvey(staff, people);
}

/// The text with one place in it changed.
std::string with(const char* place, const nlohmann::json& value)
{
    nlohmann::json json = nlohmann::json::parse(encodeCounts(staffCounts()));
    json.at(nlohmann::json::json_pointer(place)) = value;
    return json.dump();
}

} // namespace

TEST_CASE("counts come back from their text as they were")
{
    const SurveyCounts counts = staffCounts();
    CHECK(counts.calibration.people > 0);
    CHECK(decodeCounts(*builtInQuestionnaire({"staff-confidence"}), encodeCounts(counts)) == counts);
}

TEST_CASE("counts of any questionnaire come back from their text")
{
    Chance chance(20261123);
    for (int time = 0; time < 60; ++time) {
        const Questionnaire questionnaire = chance.questionnaire();
        AnswerColumns people = AnswerColumns::emptyFor(questionnaire);
        for (int count = chance.below(40); count > 0; --count)
            people.add(chance.person(questionnaire));
        const SurveyCounts counts = countSurvey(questionnaire, people);
        CHECK(decodeCounts(questionnaire, encodeCounts(counts)) == counts);
    }
}

TEST_CASE("a text that is not the counts of this questionnaire is refused")
{
    const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
    const auto isRefused = [&](const std::string& text) { return !decodeCounts(staff, text); };
    CHECK_FALSE(isRefused(with("/people", 60)));
    CHECK(isRefused(""));
    CHECK(isRefused("[]"));
    CHECK(isRefused("{}"));
    CHECK(isRefused(with("/people", -1)));
    CHECK(isRefused(with("/people", 2.5)));
    CHECK(isRefused(with("/people", 18'000'000'000'000'000'000U)));
    CHECK(isRefused(with("/unitsOf100", 5)));
    CHECK(isRefused(with("/groupSizes", {1, 2})));
    CHECK(isRefused(with("/items/0/0", {1, 2})));
    CHECK(isRefused(with("/items/3", nlohmann::json::array())));
    CHECK(isRefused(with("/sections", nlohmann::json::array())));
    CHECK(isRefused(with("/sections/0/scores", "many")));
    CHECK(isRefused(with("/sections/0/scores/0", {9, 1, 1, 1})));
    CHECK(isRefused(with("/sections/0/scores/0", {0, 0, 1, 1})));
    CHECK(isRefused(with("/sections/0/ranges/0", {0, 1, 1, 1})));
    CHECK(isRefused(with("/sections/0/complete/sums", nlohmann::json::array())));
    CHECK(isRefused(with("/scenarios/0/0", nlohmann::json::array())));
    for (const char* number : {"", "1/", "1/0", "-1", "1/2/3", "1.5", "999999999999999999999999999999999999999"})
        CHECK(isRefused(with("/calibration/judgement", number)));
    CHECK_FALSE(decodeCounts(smallSurvey(), encodeCounts(staffCounts())));
}

TEST_CASE("counts made before people of parts were counted are taken for having a few of them")
{
    nlohmann::json json = nlohmann::json::parse(encodeCounts(staffCounts()));
    for (nlohmann::json& section : json["sections"]) {
        section.erase("partly");
        section.erase("unsure");
    }
    for (const char* key : {"whollyJudged", "partlyJudged", "whollyConfident", "partlyConfident"})
        json["calibration"].erase(key);
    const auto counts = decodeCounts(*builtInQuestionnaire({"staff-confidence"}), json.dump());
    REQUIRE(counts);
    for (const SectionTally& section : counts->sections) {
        CHECK(section.partly == 1);
        CHECK(section.unsure == 0);
        CHECK(section.complete.people > 0);
    }
    CHECK(counts->calibration.partlyJudged == 1);
    CHECK(counts->calibration.partlyConfident == 1);
}

TEST_CASE("counts that no people can have given are refused as damaged")
{
    constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();
    const Questionnaire& staff = *builtInQuestionnaire({"staff-confidence"});
    const SurveyCounts honest = staffCounts();
    const auto isRefused = [&](const std::function<void(SurveyCounts&)>& spoil) {
        SurveyCounts counts = honest;
        spoil(counts);
        return !decodeCounts(staff, encodeCounts(counts));
    };
    CHECK_FALSE(isRefused([](SurveyCounts&) {}));
    SECTION("people")
    {
        CHECK(isRefused([](SurveyCounts& counts) { ++counts.people; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.people = counts.groupSizes[0] = kHuge; }));
        CHECK(isRefused([](SurveyCounts& counts) { ++counts.groupSizes[1]; }));
        CHECK(isRefused([](SurveyCounts& counts) { ++counts.items[3][0][0]; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.items[0][0][1] = counts.items[0][0][2] = kHuge; }));
        CHECK(isRefused([](SurveyCounts& counts) { ++counts.scenarios[0][0][0]; }));
    }
    SECTION("scores and ranges")
    {
        CHECK(isRefused([](SurveyCounts& counts) { counts.sections[0].scores[0].people = kHuge; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.sections[0].scores[0].ratedWeight = kHuge; }));
        CHECK(isRefused([](SurveyCounts& counts) {
            ScoreTally& tally = counts.sections[0].scores[0];
            tally.total = tally.ratedWeight * counts.unitsOf100 + 1;
        }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.sections[0].ranges[0].people = kHuge; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.sections[0].ranges[0].applicableWeight = 1000; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.sections[0].ranges[0].high = kHuge; }));
        CHECK(isRefused([](SurveyCounts& counts) {
            RangeTally& tally = counts.sections[0].ranges[0];
            tally.low = tally.high + 1;
        }));
    }
    SECTION("sums and products")
    {
        const auto complete = [](SurveyCounts& counts) -> CrossTally& { return counts.sections[0].complete; };
        REQUIRE(honest.sections[0].complete.people > 1);
        CHECK(isRefused([&](SurveyCounts& counts) { complete(counts).people = counts.people + 1; }));
        CHECK(isRefused([&](SurveyCounts& counts) { complete(counts).sums[0] = kHuge; }));
        CHECK(isRefused([&](SurveyCounts& counts) { complete(counts).products[0] = kHuge; }));
        CHECK(isRefused([&](SurveyCounts& counts) { complete(counts).products[0] = 0; }));
        CHECK(isRefused([&](SurveyCounts& counts) { ++complete(counts).products[1]; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.sections[0].partly = counts.people; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.sections[0].unsure = counts.sections[0].partly + 1; }));
        CHECK(isRefused([&](SurveyCounts& counts) {
            CrossTally& tally = complete(counts);
            tally.products[1] = tally.products[tally.sums.size()] = tally.people * 16;
        }));
    }
    SECTION("the cases")
    {
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.people = counts.people + 1; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.choseOtherwise = counts.people + 1; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.whollyJudged = counts.people + 1; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.partlyJudged = counts.people + 1; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.whollyConfident = counts.people + 1; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.partlyConfident = counts.people + 1; }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.judgement = Fraction(kHuge); }));
        CHECK(isRefused([](SurveyCounts& counts) { counts.calibration.confidence = Fraction(kHuge); }));
    }
}
