// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of resources/sample/README.md, told by what the program says of the sample.
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

using Json = nlohmann::json;

const std::vector<std::string> kRounds{"Spring 2025", "Autumn 2025", "Spring 2026", "Autumn 2026"};

class Sample {
public:
    Sample() { REQUIRE(runCli({"sample", m_file}).code == 0); }
    [[nodiscard]] Json json(std::vector<std::string> verb) const
    {
        verb.insert(verb.end(), {"--format", "json"});
        return Json::parse(text(std::move(verb)));
    }
    [[nodiscard]] std::string text(std::vector<std::string> verb) const
    {
        verb.insert(verb.begin() + 1, m_file);
        const auto run = runCli(verb);
        INFO(run.err);
        REQUIRE(run.code == 0);
        return run.out;
    }
    [[nodiscard]] Json score(const std::string& round) const { return json({"score", "--round", round}); }
    [[nodiscard]] Json staff(const std::string& round, const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> verb{"statistics", "--questionnaire", "staff-confidence", "--round", round};
        verb.insert(verb.end(), more.begin(), more.end());
        return json(verb);
    }
    [[nodiscard]] Json compare(const std::string& from, const std::string& to) const
    {
        return json({"compare", "--from", from, "--to", to});
    }

private:
    CliFolder m_folder;
    std::string m_file = m_folder.path("sample.soundings");
};

/// The element of a list that has this under that key.
Json with(const Json& list, const char* key, const Json& value)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Json& one) { return one[key] == value; });
    REQUIRE(found != list.end());
    return *found;
}

Json governanceOf(const Json& score) { return with(score["questionnaires"], "questionnaire", "governance"); }

Json trustIn(const Json& score, const std::string& partner) { return with(score["trust"], "partner", partner); }

/// How far each section of staff moved, in points.
double moved(const Json& before, const Json& after, const std::string& section)
{
    const auto of = [&](const Json& round) { return with(round["sections"], "id", section)["score"].get<double>(); };
    return std::abs(of(after) - of(before));
}

} // namespace

TEST_CASE("sample story: arrangements climb until half of them are dependable, and trust in Westmoor Police does not")
{
    const Sample sample;
    const Json latest = sample.score("Autumn 2026");
    const Json sections = governanceOf(latest)["sections"];
    CHECK(2 * std::count_if(sections.begin(), sections.end(), [](const Json& one) { return one["display"] >= 75; })
          == std::ssize(sections));
    CHECK(trustIn(latest, "Westmoor Police")["band"] == "cautious");
    CHECK(trustIn(latest, "Westmoor Police")["display"]
          < trustIn(sample.score("Spring 2025"), "Westmoor Police")["display"]);
    for (const Json& partner : latest["trust"])
        CHECK((partner["partner"] == "Westmoor Police" || partner["display"] >= 50));
    CHECK_THAT(sample.text({"score"}),
               Catch::Contains("With Westmoor Police, where trust is lowest, readiness and trust "
                               "together say ‘Equipped but apart’."));
}

TEST_CASE("sample story: trust in Westmoor Police falls sharply in Spring 2026 and is slow to come back")
{
    const Sample sample;
    const auto change = [&](const char* from, const char* to) {
        return with(sample.compare(from, to)["questionnaires"], "about", "Westmoor Police");
    };
    const Json fall = change("Autumn 2025", "Spring 2026");
    CHECK(fall["direction"] == "down");
    CHECK(fall["change"] <= -10);
    CHECK(change("Spring 2026", "Autumn 2026")["direction"] == "up");
    CHECK(change("Autumn 2025", "Autumn 2026")["direction"] == "no-clear-change");
    const Json held = trustIn(sample.score("Spring 2026"), "Westmoor Police")["held_back_by"];
    CHECK(std::count(held.begin(), held.end(), "partner.integrity.owns-up") == 1);
}

TEST_CASE("sample story: governance climbs from round to round")
{
    const Sample sample;
    for (std::size_t i = 1; i < kRounds.size(); ++i) {
        const Json all = sample.compare(kRounds[i - 1], kRounds[i])["questionnaires"];
        CHECK(with(all, "questionnaire", "governance")["direction"] == "up");
    }
}

TEST_CASE("sample story: staff confidence hardly moves, least of all support and advice, the lowest each time")
{
    const Sample sample;
    for (std::size_t i = 2; i < kRounds.size(); ++i) {
        const Json all = sample.compare(kRounds[i - 1], kRounds[i])["questionnaires"];
        CHECK(with(all, "questionnaire", "staff-confidence")["direction"] == "no-clear-change");
        const Json before = sample.staff(kRounds[i - 1]);
        const Json after = sample.staff(kRounds[i]);
        const double support = moved(before, after, "staff.support");
        const Json lowest = with(after["sections"], "id", "staff.support")["score"];
        CHECK(support < 2);
        for (const Json& section : after["sections"])
            if (section["id"] != "staff.support") {
                INFO(kRounds[i] << ", " << section["id"]);
                CHECK(moved(before, after, section["id"]) > support);
                CHECK(section["score"] > lowest);
            }
        CHECK_THAT(sample.text({"compare", "--from", kRounds[i - 1], "--to", kRounds[i]}),
                   !Catch::Contains("I can get advice about sharing in time"));
    }
}

TEST_CASE("sample story: breach response held Readiness at Building until it was rehearsed in Autumn 2026")
{
    const Sample sample;
    const Json breach = Json::array({"gov.safe-handling.breach-response"});
    for (const char* round : {"Spring 2025", "Autumn 2025", "Spring 2026"})
        CHECK(sample.score(round)["readiness"]["held_back_by"] == breach);
    const Json held = sample.score("Spring 2026")["readiness"];
    CHECK(held["by_number"] == "workable");
    CHECK(held["band"] == "building");
    const Json free = sample.score("Autumn 2026")["readiness"];
    CHECK(free["held_back_by"].empty());
    CHECK(free["band"] == "workable");
    CHECK_THAT(sample.text({"compare", "--from", "Spring 2026", "--to", "Autumn 2026"}),
               Catch::Contains("no must-have holds it back any more"));
    const std::string sum = sample.text({"explain", "readiness", "--round", "Spring 2026"});
    CHECK_THAT(sum, Catch::Contains("works across partner boundaries?’: Ad hoc"));
}

TEST_CASE("sample story: nobody can say who decides at Eastholm Health Trust")
{
    const Sample sample;
    const std::string open = "We know who at Eastholm Health Trust has the authority to say yes or no to sharing.";
    for (const std::string& round : kRounds) {
        const std::string said = sample.text({"score", "--round", round});
        const std::size_t list = said.find("To find out\n---");
        REQUIRE(list != std::string::npos);
        CHECK_THAT(said.substr(list), Catch::Contains(open));
    }
}

TEST_CASE("sample story: many staff do not know whether managers would back them")
{
    const Sample sample;
    for (const char* round : {"Spring 2026", "Autumn 2026"}) {
        const Json backing = with(sample.staff(round)["items"], "id", "staff.support.backing");
        CHECK(backing["dont_know"]["percent"] >= 25); // where the questionnaire draws attention to it
        CHECK_THAT(sample.text({"statistics", "--questionnaire", "staff-confidence", "--round", round}),
                   Catch::Contains("said “don’t know” to ‘My managers would back me"));
    }
}

TEST_CASE("sample story: eight answers are not shown, and Readiness has no number")
{
    const Sample sample;
    const Json staff = sample.staff("Spring 2025");
    CHECK(staff["withheld"] == "fewer-than-10");
    CHECK(staff["respondents"].is_null());
    const Json score = sample.score("Spring 2025");
    CHECK(score["readiness"]["score"].is_null());
    CHECK(governanceOf(score)["display"] == 38);
    CHECK_THAT(sample.text({"compare", "--from", "Spring 2025", "--to", "Autumn 2025"}),
               Catch::Contains("the earlier round has no number to compare it with"));
}

TEST_CASE("sample story: fourteen answers are an early sign, with rounded scores and no role")
{
    const Sample sample;
    const Json staff = sample.staff("Autumn 2025", {"--by", "role"});
    CHECK(staff["respondents"] == 14);
    CHECK(staff["early_sign"] == true);
    CHECK(staff["indicative"] == true);
    CHECK(staff["roles"].empty());
    for (const Json& item : staff["items"])
        CHECK((item["score"].is_null() || (item["display"].get<int>() % 5 == 0 && item["distribution"].is_null())));
    CHECK(sample.score("Autumn 2025")["readiness"]["band"] == "building");
}

TEST_CASE("sample story: forty-six answers show two roles, the small ones together, and what people wrote")
{
    const Sample sample;
    const Json staff = sample.staff("Autumn 2026", {"--by", "role", "--comments"});
    CHECK(staff["respondents"] == 46);
    CHECK(staff["headcount"] == 96);
    REQUIRE(staff["roles"].size() == 3);
    CHECK(staff["roles"][0]["role"] == "front-line");
    CHECK(staff["roles"][1]["role"] == "manager");
    CHECK(staff["roles"][2]["kind"] == "other-roles");
    CHECK(staff["comments"].size() == 11);
    for (const Json& section : staff["sections"]) {
        CHECK(section["score"].is_number());
        CHECK(section["consistency"]["alpha"].is_number());
    }
}

TEST_CASE("sample story: in the cases of Autumn 2026 staff choose better than their confidence would suggest")
{
    const Sample sample;
    const Json cases = sample.staff("Autumn 2026")["scenarios"];
    CHECK(cases["band"] == "under");
    CHECK(cases["gap"] <= -15);
    CHECK_THAT(sample.text({"statistics", "--questionnaire", "staff-confidence"}),
               Catch::Contains("Better judgement than they think."));
}
