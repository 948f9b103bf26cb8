// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/staff_score.h"

#include "core/response/count_survey.h"
#include "tests/support/people.h"
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

Questionnaire questionnaireFor(const json& params)
{
    QuestionnaireBuilder builder;
    builder.points(params.at("max").get<int>() - params.at("min").get<int>() + 1).section("s");
    for (std::size_t i = 0; i < params.at("reverse").size(); ++i) {
        builder.item("s." + std::to_string(i));
        if (params.at("reverse")[i].get<bool>())
            builder.reverse();
    }
    return builder.build();
}

std::string wordFor(const json& answer, int least)
{
    if (answer.is_null())
        return "-";
    if (answer.is_string())
        return answer == "NA" ? "na" : "dk";
    return std::to_string(answer.get<int>() - least);
}

StaffSectionMean onePerson(const Questionnaire& questionnaire, const std::string& words)
{
    return staffMeans(questionnaire,
                      countSurvey(questionnaire, columnsOf(questionnaire, {personWith(questionnaire, words)})))
        .sections.front();
}

/// The fewest answers out of `applicable` that give a person a score.
int needed(int applicable)
{
    QuestionnaireBuilder builder;
    builder.section("s");
    for (int i = 0; i < applicable; ++i)
        builder.item("s." + std::to_string(i));
    std::string words = "4";
    int answered = 1;
    while (answered < applicable && onePerson(builder.build(), words).mean.people == 0) {
        words += " 4";
        ++answered;
    }
    return answered;
}

void checkPerson(const json& params, const json& expected)
{
    const int least = params.at("min").get<int>();
    const Questionnaire questionnaire = questionnaireFor(params);
    std::string words;
    for (const json& answer : params.at("answers"))
        words += wordFor(answer, least) + " ";
    const StaffSectionMean section = onePerson(questionnaire, words);
    CHECK(needed(expected.at("applicable").get<int>()) == expected.at("needed").get<int>());
    CHECK(section.range.has_value() == (expected.at("applicable").get<int>() > 0));
    if (!expected.contains("pomp")) {
        CHECK(section.mean.people == 0);
        return;
    }
    REQUIRE(section.mean.people == 1);
    CHECK(*section.mean.score == fractionFrom(expected.at("pomp")));
    const Fraction width(params.at("max").get<int>() - least);
    CHECK(*section.mean.score * width / Fraction(100) + Fraction(least) == fractionFrom(expected.at("score_mean")));
}

void checkPomp(const json& params, const json& expected)
{
    const int least = params.at("min").get<int>();
    const Questionnaire questionnaire =
        QuestionnaireBuilder().points(params.at("max").get<int>() - least + 1).section("s").item("s.1").build();
    const Answer answer = Answer::rated(params.at("x").get<int>() - least);
    CHECK(itemScore(questionnaire, questionnaire.sections[0].items[0], answer) == fractionFrom(expected.at("pomp")));
}

/// How many of the file's cases on scores were run.
int runCases(const std::filesystem::path& path)
{
    int run = 0;
    for (const json& one : json::parse(std::ifstream(path))) {
        if (one.at("topic") != "1-scoring")
            continue;
        const std::string id = one.at("id").get<std::string>();
        INFO(id);
        const bool isPerson = id.rfind("score.person.", 0) == 0;
        if (!isPerson && id.rfind("pomp.", 0) != 0) {
            WARN("no runner for " << id);
            continue;
        }
        (isPerson ? checkPerson : checkPomp)(one.at("params"), one.at("expect"));
        ++run;
    }
    return run;
}

} // namespace

TEST_CASE("scores agree with the reference cases")
{
    CHECK(runCases(std::filesystem::path(SOUNDINGS_TEST_DATA) / "oracle_scores.json") == 8);
}

TEST_CASE("scores agree with the reference cases beside the source, where they are")
{
    const auto path = std::filesystem::path(SOUNDINGS_SOURCE_DIR) / ".." / "shared" / "oracle" / "expected.json";
    if (!std::filesystem::exists(path)) {
        WARN("skipped: " << path << " is not here");
        return;
    }
    CHECK(runCases(path) >= 8);
}
