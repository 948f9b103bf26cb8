// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/survey_csv.h"

#include <catch2/catch.hpp>

using soundings::test::PlainSurvey;
using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

constexpr int kPeople = 40;

/// Any pattern will do that uses the whole scale.
int stepOf(int person, int item, int points) { return (person * 5 + item * 3 + person / 7) % points; }

/// The mean over the section's items of the mean over people, reverse-scored where keyed so, 0..100.
double expectedScore(const PlainSurvey& survey, std::size_t section)
{
    int item = 0;
    for (std::size_t s = 0; s < section; ++s)
        item += static_cast<int>(survey.sections[s].size());
    double sum = 0;
    for (int person = 0; person < kPeople; ++person)
        for (std::size_t i = 0; i < survey.sections[section].size(); ++i) {
            const double step = stepOf(person, item + static_cast<int>(i), survey.points);
            const double score = 100 * step / (survey.points - 1);
            sum += survey.isReversed(survey.sections[section][i]) ? 100 - score : score;
        }
    return sum / (kPeople * static_cast<double>(survey.sections[section].size()));
}

void checkDistribution(const nlohmann::json& item, const PlainSurvey& survey, int index)
{
    REQUIRE(item["distribution"].size() == static_cast<std::size_t>(survey.points));
    int percent = 0;
    for (int point = 0; point < survey.points; ++point) {
        int people = 0;
        for (int person = 0; person < kPeople; ++person)
            people += stepOf(person, index, survey.points) == point ? 1 : 0;
        const auto& share = item["distribution"][static_cast<std::size_t>(point)];
        CHECK(share["point"] == survey.lowest + point);
        CHECK(share["people"] == people);
        percent += share["percent"].get<int>();
    }
    CHECK(percent == 100);
}

} // namespace

TEST_CASE("added surveys on 2, 3, 7 and 11 points with turned-round statements work from add to statistics")
{
    const std::pair<int, int> scale = GENERATE(std::pair(0, 2), std::pair(1, 3), std::pair(1, 7), std::pair(0, 11));
    INFO(scale.second << " points");
    const PlainSurvey survey{"added", scale.first, scale.second, {{"a1", "a2", "a3"}, {"b1", "b2"}}, {"a2", "b1"}};
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
    REQUIRE(runCli({"questionnaire", "add", file, folder.file("added.json", survey.json())}).code == 0);
    const std::string answers = folder.file("people.csv", survey.csv(kPeople, [&](int person, int item) {
        return survey.lowest + stepOf(person, item, survey.points);
    }));
    REQUIRE(runCli({"record", file, "--round", "R1", "--questionnaire", "added", "--answers", answers}).code == 0);
    REQUIRE(runCli({"close", file, "--round", "R1"}).code == 0);
    const auto json = runCli({"statistics", file, "--questionnaire", "added", "--format", "json"}).json();
    const auto score = runCli({"score", file, "--format", "json"}).json()["questionnaires"][0];
    REQUIRE(json["shown"] == true);
    double sum = 0;
    for (std::size_t i = 0; i < survey.sections.size(); ++i) {
        const double expected = expectedScore(survey, i);
        sum += expected / static_cast<double>(survey.sections.size());
        CHECK(json["sections"][i]["score"].get<double>() == Approx(expected).margin(1e-9));
        CHECK(score["sections"][i]["score"] == json["sections"][i]["score"]);
        CHECK(json["sections"][i]["interval"][0] <= json["sections"][i]["display"]);
        CHECK(json["sections"][i]["interval"][1] >= json["sections"][i]["display"]);
    }
    CHECK(json["score"].get<double>() == Approx(sum).margin(1e-9));
    for (int i = 0; i < 5; ++i)
        checkDistribution(json["items"][static_cast<std::size_t>(i)], survey, i);
}
