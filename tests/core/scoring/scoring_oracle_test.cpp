// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/response_score.h"

#include "tests/support/places.h"
#include "tests/support/questionnaire_builder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

using namespace soundings;
using namespace soundings::test;
using nlohmann::json;

namespace {

Fraction fractionFrom(const json& value)
{
    return Fraction::of(value.at("num").get<std::int64_t>(), value.at("den").get<std::int64_t>());
}

void checkPomp(const json& params, const json& expected)
{
    const int least = params.at("min").get<int>();
    const Questionnaire questionnaire =
        QuestionnaireBuilder().points(params.at("max").get<int>() - least + 1).section("s").item("s.1").build();
    const Answer answer = Answer::rated(params.at("x").get<int>() - least);
    CHECK(itemScore(questionnaire, questionnaire.sections[0].items[0], answer) == fractionFrom(expected.at("pomp")));
}

/// How many of the file's cases on scores were run. Those of a person's score are of a rule that is no longer: a
/// survey's section is the mean of its statements.
int runCases(const std::filesystem::path& path)
{
    int run = 0;
    for (const json& one : json::parse(std::ifstream(path))) {
        const std::string id = one.at("id").get<std::string>();
        if (one.at("topic") != "1-scoring" || id.rfind("score.person.", 0) == 0)
            continue;
        INFO(id);
        if (id.rfind("pomp.", 0) != 0) {
            WARN("no runner for " << id);
            continue;
        }
        checkPomp(one.at("params"), one.at("expect"));
        ++run;
    }
    return run;
}

} // namespace

TEST_CASE("scores agree with the reference cases")
{
    CHECK(runCases(std::filesystem::path(soundings::test::testData()) / "oracle_scores.json") == 1);
}

TEST_CASE("scores agree with the reference cases beside the source, where they are")
{
    const auto path =
        std::filesystem::path(soundings::test::sourceDir()) / ".." / "shared" / "oracle" / "expected.json";
    if (!std::filesystem::exists(path)) {
        WARN("skipped: " << path << " is not here");
        return;
    }
    CHECK(runCases(path) >= 1);
}
