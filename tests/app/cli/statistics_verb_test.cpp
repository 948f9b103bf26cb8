// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"
#include "tests/support/survey_csv.h"

#include <catch2/catch.hpp>

#include <functional>
#include <set>

using soundings::test::PlainSurvey;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

const PlainSurvey kSurvey{"pulse", 0, 5, {{"a1", "a2", "a3"}, {"b1", "b2", "b3"}}, {"a2"}};

int anyAnswer(int person, int item) { return (person * 3 + item * 2 + person / 5) % 5; }

/// A workspace with the answers of `people` people in round R1 of a survey.
class Desk {
public:
    using Answer = std::function<int(int, int)>;
    enum class Round { Open, Closed };
    explicit Desk(int people, Round round = Round::Closed, const Answer& answer = anyAnswer,
                  const PlainSurvey& survey = kSurvey)
        : m_file(m_folder.path("ours.soundings"))
    {
        REQUIRE(runCli({"create", m_file, "--agency", "Northvale Council"}).code == 0);
        REQUIRE(runCli({"questionnaire", "add", m_file, m_folder.file("pulse.json", survey.json())}).code == 0);
        record("R1", survey.csv(people, answer));
        if (round == Round::Closed)
            close({});
    }
    void record(const std::string& round, const std::string& csv) const
    {
        REQUIRE(runCli({"record", m_file, "--round", round, "--questionnaire", "pulse", "--answers",
                        m_folder.file("people.csv", csv)})
                    .code
                == 0);
    }
    void close(const std::vector<std::string>& more) const
    {
        std::vector<std::string> arguments{"close", m_file, "--round", "R1"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        REQUIRE(runCli(arguments).code == 0);
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
    const Desk open(40, Desk::Round::Open);
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
    CHECK(item["display"].get<int>() % 5 == 0);
    CHECK(item["whole"] == true);
    CHECK(item["usual_spread"] == true);
    CHECK(item["distribution"].is_null());
    CHECK(item["undefined"]["distribution"] == "too-few-people");
    CHECK(item["undefined"]["favourable"] == "too-few-people");
    CHECK(item["undefined"]["dont_know"] == "too-few-people");
    CHECK(item["undefined"]["sd"] == "too-few-people");
    CHECK(few["sections"][0]["consistency"]["undefined"]["alpha"] == "too-few-people");
    CHECK(few["sections"][0]["undefined"]["sd"] == "too-few-people");
    const auto some = Desk(25).json()["items"][0];
    CHECK(some["distribution"].size() == 5);
    CHECK(some["undefined"]["split"] == "too-few-people");
    const auto many = Desk(40).json();
    CHECK(many["items"][0]["distribution"][0] == nlohmann::json({{"point", 0}, {"people", 8}, {"percent", 20}}));
    CHECK(many["items"][0]["sd"].get<double>() > 0);
    CHECK_FALSE(many["items"][0].contains("undefined"));
    CHECK(many["sections"][0]["consistency"]["alpha"].is_number());
    CHECK(many["smallest_visible_change"].get<double>() == Approx(14).margin(0.5));
}

TEST_CASE("of people nearly all of a kind only a rounded score is said, and why")
{
    const auto nearly = [](int person, int item) { return item == 0 ? 3 : anyAnswer(person, item); };
    const auto json = Desk(40, Desk::Round::Closed, nearly).json();
    const auto& item = json["items"][0];
    CHECK(item["display"] == 75);
    CHECK(item["n"] == 40);
    for (const char* key : {"distribution", "favourable", "sd", "split", "dont_know"}) {
        CHECK(item[key].is_null());
        CHECK(item["undefined"][key] == "nearly-all-alike");
    }
    CHECK(json["sections"][0]["consistency"]["alpha"].is_null());
}

TEST_CASE("how many were asked is said at closing, narrows the interval, and leaves none where all answered")
{
    const auto asked = [](const std::string& headcount) {
        const Desk desk(40, Desk::Round::Open);
        desk.close({"--headcount", headcount});
        return desk.json();
    };
    const auto width = [](const nlohmann::json& json) {
        return json["interval"][1].get<int>() - json["interval"][0].get<int>();
    };
    const auto fifty = asked("50");
    CHECK(width(fifty) < width(Desk(40).json()));
    CHECK(fifty["headcount"] == 50);
    CHECK(fifty["response_rate"] == Approx(0.8));
    CHECK(fifty["items"][0]["favourable"]["interval"].size() == 2);
    CHECK(width(asked("40")) == 0);
    CHECK(Desk(40).json()["headcount"].is_null());
    CHECK(Desk(40).json()["response_rate"].is_null());
}

TEST_CASE("whoever answered what, equal tables give the same bytes")
{
    // The same answers to each statement, by other people.
    const auto turned = [](int person, int item) { return anyAnswer((person + 7 * item) % 25, item); };
    const Desk one(25);
    const Desk other(25, Desk::Round::Closed, turned);
    for (const std::string format : {"text", "json"}) {
        const auto first = one.run({"--by", "role", "--comments", "--format", format});
        CHECK(first.code == 0);
        CHECK(first.out == other.run({"--by", "role", "--comments", "--format", format}).out);
    }
    for (const std::vector<std::string>& more :
         {std::vector<std::string>{"--format", "text"}, {"--format", "json"}, {"--format", "csv"}}) {
        std::vector<std::string> first{"score", one.file()};
        std::vector<std::string> second{"score", other.file()};
        first.insert(first.end(), more.begin(), more.end());
        second.insert(second.end(), more.begin(), more.end());
        CHECK(runCli(first).out == runCli(second).out);
    }
    CHECK(runCli({"explain", one.file(), "a2"}).out == runCli({"explain", other.file(), "a2"}).out);
}

TEST_CASE("the same people with two late ones are not published, and it is said why")
{
    const Desk desk(25);
    desk.record("R2", kSurvey.csv(27, anyAnswer));
    const auto refused = runCli({"close", desk.file(), "--round", "R2"});
    CHECK(refused.code == 1);
    CHECK_FALSE(refused.err.empty());
    CHECK(desk.json({"--round", "R2"})["respondents"] == 27);
    REQUIRE(runCli({"close", desk.file(), "--round", "R2", "--not-published"}).code == 0);
    const auto json = desk.json({"--round", "R2"});
    CHECK(json["shown"] == false);
    CHECK(json["withheld"] == "same-people");
    CHECK(json["respondents"].is_null());
    CHECK_FALSE(json.contains("sections"));
    const auto score = runCli({"score", desk.file(), "--round", "R2", "--format", "json"}).json();
    CHECK(score["questionnaires"][0]["withheld"] == "same-people");
    CHECK(desk.json({"--round", "R1"})["shown"] == true);
}

TEST_CASE("one statement makes no section, and two have no consistency")
{
    const PlainSurvey survey{"pulse", 0, 5, {{"a1"}, {"b1", "b2"}, {"c1", "c2", "c3"}}, {}};
    const auto json = Desk(40, Desk::Round::Closed, anyAnswer, survey).json();
    const auto& sections = json["sections"];
    CHECK(json["items"][0]["score"].is_number());
    CHECK(sections[0]["score"].is_null());
    CHECK(sections[0]["undefined"]["score"] == "too-few-items");
    CHECK(sections[1]["score"].is_number());
    for (std::size_t i = 0; i < 2; ++i)
        CHECK(sections[i]["consistency"]["undefined"]["alpha"] == "too-few-items");
    CHECK(sections[1]["undefined"]["sd"] == "too-few-items");
    CHECK(sections[2]["consistency"]["alpha"].is_number());
}

TEST_CASE("a section is the mean of its statements as they are shown, in the sum, too")
{
    const Desk desk(40);
    const auto json = desk.json();
    double sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += json["items"][static_cast<std::size_t>(i)]["score"].get<double>();
    CHECK(json["sections"][0]["score"].get<double>() == Approx(sum / 3).margin(1e-9));
    const auto explained = runCli({"explain", desk.file(), "a2", "--format", "json"}).json()["sum"];
    CHECK(explained["score"] == json["items"][1]["score"]);
    CHECK(explained["share"].get<double>() == Approx(1.0 / 6).margin(1e-9));
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
    check(2, desk.run({"--headcount", "240"})); // it is said at closing
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
    CHECK_FALSE(desk.json().contains("comments"));
    CHECK_FALSE(desk.json().contains("roles"));
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
    CHECK(json["roles"].size() >= 2);
    for (const auto& role : json["roles"])
        CHECK(role["sections"].size() == json["sections"].size());
    CHECK(json["scenarios"]["gap"].is_number());
    CHECK(json["scenarios"]["cases"].size() == 4);
    for (const std::string language : {"cy", "en"}) {
        const auto text = runCli({"statistics", file, "--questionnaire", "staff-confidence", "--by", "role",
                                  "--comments", "--language", language});
        REQUIRE(text.code == 0);
        CHECK(text.out.find('%' + std::string("1")) == std::string::npos);
    }
}
