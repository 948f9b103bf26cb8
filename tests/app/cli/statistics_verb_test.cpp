// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/survey_csv.h"

#include <catch2/catch.hpp>

#include <set>

using soundings::test::PlainSurvey;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

const PlainSurvey kSurvey{"pulse", 0, 5, {{"a1", "a2", "a3"}, {"b1", "b2", "b3"}}, {"a2"}};

/// A workspace with `people` answers in round R1 of a survey, closed.
class Desk {
public:
    explicit Desk(int people, bool isClosed = true) : m_file(m_folder.path("ours.soundings"))
    {
        REQUIRE(runCli({"create", m_file, "--agency", "Northvale Council"}).code == 0);
        REQUIRE(runCli({"questionnaire", "add", m_file, m_folder.file("pulse.json", kSurvey.json())}).code == 0);
        const auto answer = [](int person, int item) { return (person * 3 + item * 2 + person / 5) % 5; };
        REQUIRE(runCli({"record", m_file, "--round", "R1", "--questionnaire", "pulse", "--answers",
                        m_folder.file("people.csv", kSurvey.csv(people, answer))})
                    .code
                == 0);
        if (isClosed)
            REQUIRE(runCli({"close", m_file, "--round", "R1"}).code == 0);
    }
    [[nodiscard]] CliRun run(const std::vector<std::string>& more, const std::string& questionnaire = "pulse") const
    {
        std::vector<std::string> arguments{"statistics", m_file, "--questionnaire", questionnaire};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runCli(arguments);
    }
    [[nodiscard]] nlohmann::json json(std::vector<std::string> more = {}) const
    {
        more.insert(more.end(), {"--format", "json"});
        return run(more).json();
    }
    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    CliFolder m_folder;
    std::string m_file;
};

} // namespace

TEST_CASE("statistics of nine people say only that they are fewer than ten")
{
    const auto json = Desk(9).json();
    CHECK(json["shown"] == false);
    CHECK(json["withheld"] == "fewer-than-10");
    CHECK(json["respondents"].is_null());
    CHECK_FALSE(json.contains("sections"));
    CHECK(Desk(9).run({}).out.find("Fewer than 10 answers") != std::string::npos);
}

TEST_CASE("statistics of an open survey wait until it is closed")
{
    const Desk open(40, false);
    CHECK(open.json()["withheld"] == "survey-open");
    CHECK(open.json()["respondents"] == 40);
    CHECK_FALSE(open.json().contains("score"));
    CHECK(open.run({}).out.find("most likely") == std::string::npos);
}

TEST_CASE("each figure that is not there has its reason beside it")
{
    const auto few = Desk(12).json();
    const auto& item = few["items"][0];
    CHECK(item["early_sign"] == true);
    CHECK(item["score"].get<double>() == item["display"].get<int>());
    CHECK(item["interval"][0].get<int>() % 5 == 0);
    CHECK(item["distribution"].is_null());
    CHECK(item["undefined"]["distribution"] == "too-few-people");
    CHECK(item["undefined"]["sd"] == "too-few-people");
    CHECK(few["sections"][0]["consistency"]["undefined"]["alpha"] == "too-few-people");
    const auto many = Desk(40).json();
    CHECK(many["items"][0]["distribution"].size() == 5);
    CHECK(many["items"][0]["sd"].get<double>() > 0);
    CHECK_FALSE(many["items"][0].contains("undefined"));
    CHECK(many["sections"][0]["consistency"]["n"] == 40);
    CHECK(many["smallest_visible_change"].get<double>() == Approx(14).margin(0.5));
}

TEST_CASE("a headcount narrows the interval, and all of it leaves none")
{
    const Desk desk(40);
    const auto width = [&](const std::vector<std::string>& more) {
        const auto interval = desk.json(more)["score"].is_null() ? nlohmann::json() : desk.json(more)["interval"];
        return interval[1].get<int>() - interval[0].get<int>();
    };
    CHECK(width({"--headcount", "50"}) < width({}));
    const nlohmann::json asked = nlohmann::json::parse(desk.run({"--headcount", "50", "--format", "json"}).out);
    CHECK(asked["headcount"] == 50);
    CHECK(asked["response_rate"] == Approx(0.8));
    CHECK(asked["sections"][0]["favourable"]["interval"].size() == 2);
    CHECK(width({"--headcount", "40"}) == 0);
    CHECK(desk.run({"--headcount", "40"}).out.find("If everyone had answered, most likely the same.")
          != std::string::npos);
}

TEST_CASE("what is wrong with a request for statistics has words and a code of its own")
{
    const Desk desk(25);
    std::set<std::string> said;
    const auto check = [&](int code, const CliRun& run) {
        CHECK(run.code == code);
        CHECK(run.out.empty());
        CHECK(said.insert(run.err).second);
        CHECK(run.err.size() < 800);
        INFO(run.err);
        CHECK_FALSE(run.err.empty());
    };
    check(2, desk.run({}, "governance"));
    check(1, desk.run({}, "nothing-like-it"));
    check(1, desk.run({}, "staff-confidence"));
    check(1, desk.run({"--round", "R2"}));
    check(1, desk.run({"--round", std::string(10000, 'r')}));
    check(2, desk.run({"--by", "team"}));
    check(2, desk.run({"--by", std::string(10000, 'x')}));
    check(1, desk.run({"--headcount", "24"}));
    for (const std::string wrong : {"0", "-30", "30.5", "thirty", " 30", "99999999999999999999"})
        check(2, desk.run({"--headcount=" + wrong}));
    check(2, desk.run({"--format", "csv"}));
    check(2, runCli({"statistics", desk.file()}));
}

TEST_CASE("statistics by role of a survey without roles say so, and comments wait for ten")
{
    const Desk desk(25);
    CHECK(desk.json({"--by", "role"})["roles"].empty());
    CHECK(desk.run({"--by", "role"}).out.find("does not ask what people's role is") != std::string::npos);
    const auto json = desk.json({"--comments"});
    CHECK(json["comments"].is_null());
    CHECK(json["undefined"]["comments"] == "too-few-people");
}

TEST_CASE("the sample's statistics have roles, cases and words, and no number that is none")
{
    const CliFolder folder;
    const std::string file = folder.path("sample.soundings");
    REQUIRE(runCli({"sample", file}).code == 0);
    const auto run = runCli(
        {"statistics", file, "--questionnaire", "staff-confidence", "--by", "role", "--comments", "--format", "json"});
    REQUIRE(run.code == 0);
    for (const char* word : {"nan", "inf", "NaN"})
        CHECK(run.out.find(std::string(word) + ",") == std::string::npos);
    const auto json = run.json();
    CHECK(json["sample"] == true);
    CHECK(json["roles"].size() == 5);
    CHECK(json["scenarios"]["gap"].is_number());
    CHECK(json["scenarios"]["cases"].size() == 4);
    for (const std::string language : {"cy", "en"}) {
        const auto text = runCli({"statistics", file, "--questionnaire", "staff-confidence", "--by", "role",
                                  "--comments", "--language", language});
        REQUIRE(text.code == 0);
        CHECK(text.out.find('%' + std::string("1")) == std::string::npos);
    }
}
