// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_run.h"

#include "core/questionnaire/built_in.h"
#include "tests/support/places.h"

#include <csignal>
#include <filesystem>
#include <tuple>
#include <utility>

using namespace soundings;
using soundings::tests::CliFolder;
using soundings::tests::CliRun;
using soundings::tests::runCli;

namespace {

std::string surveyWorkspace(const CliFolder& folder)
{
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
    return file;
}

CliRun readInto(const std::string& file, const std::string& path, const std::vector<std::string>& more = {})
{
    std::vector<std::string> words{"survey",          "read", file, path, "--round", "Autumn 2026", "--questionnaire",
                                   "staff-confidence"};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
}

std::string wholeFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// People whose every dropped cell has "zq" in it: named, hidden from us, mapped away, without a heading.
std::string plantedCsv(const std::string& answer = "3")
{
    std::string csv = "Name,Email,IP Address,Team,staff.rules.consent,Start time,Desk,staff.open\n";
    for (int i = 0; i < 12; ++i) {
        const std::string n = std::to_string(i);
        csv += "Zqanna " + n + ",zq" + n + "@example.org,192.0.2.zq" + n + ",Zqteam " + n + "," + answer
            + ",2026-10-0zq" + n + ",zqdesk" + n + ",Kept comment " + n + "\n";
    }
    return csv;
}

bool hasPlant(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text.find("zq") != std::string::npos;
}

/// One person's file as the form for browsers saves it.
std::string savedForm(int number, const std::string& answer)
{
    return R"({"soundings-answers": 1, "questionnaire": "staff-confidence", "version": ")"
        + builtInQuestionnaire({"staff-confidence"})->version + R"(", "form": "f)" + std::to_string(number)
        + R"(", "answers": {"staff.rules.consent": ")" + answer + "\"}}\n";
}

} // namespace

TEST_CASE("what stands in dropped columns is nowhere: workspace, mapping, output")
{
    const CliFolder folder;
    const std::string file = surveyWorkspace(folder);
    const CliFolder source; // the file itself stays where it was
    const std::string saved = folder.path("saved.json");
    const std::string mapping = source.file("map.json", R"({"columns": {"Desk": "drop"}})");
    const std::vector<std::string> terms{"--map", mapping, "--ignore-columns", "Team", "--save-map", saved};
    const auto run = [&](const std::string& csv, std::vector<std::string> more) {
        more.insert(more.end(), terms.begin(), terms.end());
        return readInto(file, source.file("people.csv", csv), more);
    };
    const std::vector<CliRun> runs{run(plantedCsv(), {"--preview"}), run(plantedCsv("9"), {}),
                                   run(plantedCsv("9"), {"--format", "json"}), run(plantedCsv(), {"--format", "json"}),
                                   run(plantedCsv(), {})};
    CHECK(runs[0].code == 0);
    CHECK(runs[1].code == 1);
    INFO(runs[3].err);
    CHECK(runs[3].json()["people"] == 12);
    CHECK(runs[3].json()["dropped"] == nlohmann::json({"Name", "Email", "IP Address", "Team", "Start time", "Desk"}));
    for (const CliRun& each : runs) {
        CHECK_FALSE(hasPlant(each.out));
        CHECK_FALSE(hasPlant(each.err));
    }
    CHECK(wholeFile(saved).find("\"Email\": \"drop\"") != std::string::npos);
    CHECK(wholeFile(file).find("Kept comment 7") != std::string::npos); // so that the search can find something
    const std::filesystem::path all = std::filesystem::path(file).parent_path();
    for (const auto& entry : std::filesystem::directory_iterator(all)) {
        INFO(entry.path().string());
        CHECK_FALSE(hasPlant(wholeFile(entry.path())));
    }
}

TEST_CASE("a preview says what storing says, and stores nothing")
{
    const CliFolder folder;
    const std::string file = surveyWorkspace(folder);
    const std::string before = wholeFile(file);
    const std::string path = test::testData() + "/exports/kobo-xml-values.csv";
    const CliRun preview = readInto(file, path, {"--preview", "--format", "json"});
    CHECK(wholeFile(file) == before);
    const CliRun stored = readInto(file, path, {"--format", "json"});
    CHECK(stored.code == 0);
    CHECK(stored.out == preview.out);
    const auto staff = runCli({"score", file, "--format", "json"}).json()["questionnaires"][0];
    CHECK(staff["respondents"] == stored.json()["people"]);
    const CliRun again = readInto(file, path, {"--format", "json"});
    CHECK(again.code == 1);
    CHECK(again.json()["already_in"] == 13);
    CHECK(again.json()["read_before"] == nlohmann::json({"kobo-xml-values.csv"}));
    CHECK(runCli({"score", file, "--format", "json"}).json()["questionnaires"][0]["respondents"] == 13);
    CHECK(readInto(file, path, {"--again"}).code == 0);
    CHECK(runCli({"score", file, "--format", "json"}).json()["questionnaires"][0]["respondents"] == 26);
}

TEST_CASE("the very same file is noticed although two rows are too few to look alike, and another file is not")
{
    const CliFolder folder;
    const std::string file = surveyWorkspace(folder);
    REQUIRE(readInto(file, test::testData() + "/exports/kobo-xml-values.csv").code == 0);
    const std::string two = "staff.rules.consent,staff.open\n1,\n2,More time\n";
    const std::string first = folder.file("two.csv", two);
    CHECK(readInto(file, first, {"--preview"}).code == 0);
    CHECK(readInto(file, first).code == 0);
    const CliRun again = readInto(file, folder.file("renamed.csv", two), {"--preview"});
    CHECK(again.code == 1);
    CHECK(again.err.find("renamed.csv: this very file was read before") != std::string::npos);
    CHECK(readInto(file, folder.file("other.csv", two + "3,\n")).code == 0);
    CHECK(readInto(file, first, {"--again"}).code == 0);
    CHECK(runCli({"score", file, "--format", "json"}).json()["questionnaires"][0]["respondents"] == 20);
}

TEST_CASE("in JSON the place of a fault stands in its keys, and is not said again in its reason")
{
    const CliFolder folder;
    const std::string file = surveyWorkspace(folder);
    const std::string path =
        folder.file("twice.json", R"([{"a": {"staff.rules.consent": 1, "staff.rules.consent": 2}}])");
    const auto faults = readInto(file, path, {"--preview", "--format", "json"}).json()["faults"];
    REQUIRE(faults.size() == 1);
    CHECK(faults[0]["row"] == 2);
    CHECK(faults[0]["heading"] == "a/staff.rules.consent");
    CHECK(faults[0]["reason"] == "this field stands here twice. Leave one.");
    const std::string text = "staff.rules.consent\n\xff\n";
    const auto bytes =
        readInto(file, folder.file("bytes.csv", text), {"--preview", "--format", "json"}).json()["faults"][0];
    CHECK(bytes["column"] == "A");
    CHECK(bytes["reason"].get<std::string>().find("row") == std::string::npos);
    const auto broken =
        readInto(file, folder.file("broken.json", "[{]"), {"--preview", "--format", "json"}).json()["faults"][0];
    CHECK(broken["reason"].get<std::string>().find("line 1, column 3") == 0);
}

TEST_CASE("of a folder of forms the bad one is named and nothing stored; the same file twice counts once")
{
    const CliFolder folder;
    const CliFolder forms;
    const std::string file = surveyWorkspace(folder);
    for (int i = 0; i < 12; ++i)
        std::ignore = forms.file("good-" + std::to_string(i) + ".json", savedForm(i, "2"));
    const std::string bad = forms.file("wrong.json", savedForm(99, "7"));
    const std::string all = std::filesystem::path(bad).parent_path().string();
    const std::string before = wholeFile(file);
    const CliRun refused = readInto(file, all);
    CHECK(refused.code == 1);
    CHECK(refused.err.find("wrong.json") != std::string::npos);
    CHECK(refused.err.find("good-") == std::string::npos);
    CHECK(refused.out.find("Read: good-0.json; good-1.json;") != std::string::npos);
    CHECK(refused.out.find("Not in order: wrong.json.") != std::string::npos);
    CHECK(wholeFile(file) == before);
    std::ignore = forms.file("wrong.json", savedForm(0, "2")); // now a copy
    const CliRun stored = readInto(file, all, {"--format", "json"});
    CHECK(stored.code == 0);
    CHECK(stored.json()["people"] == 12);
    CHECK(stored.json()["repeats"] == 1);
    CHECK(stored.json()["files"] == 13);
}

TEST_CASE("one mapping is saved for several tables, and reads them the same way")
{
    const CliFolder folder;
    const std::string file = surveyWorkspace(folder);
    const std::string first = folder.file("1.csv", "Email,staff.rules.consent,Old\na@example.org,1,x\n");
    const std::string second =
        folder.file("2.csv", "Survey\nstaff.rules.law-blocks,staff.rules.consent,Token\n3,2,t\n");
    const std::string saved = folder.path("saved.json");
    const CliRun guessed = readInto(
        file, first, {second, "--ignore-columns", "Old", "--preview", "--save-map", saved, "--format", "json"});
    INFO(guessed.err);
    REQUIRE(guessed.code == 0);
    const auto mapping = nlohmann::json::parse(wholeFile(saved));
    CHECK(mapping["columns"].size() == 5);
    CHECK_FALSE(mapping.contains("header_row")); // the headings stand in row 1 of one and row 2 of the other
    const CliRun mapped = readInto(file, first, {second, "--preview", "--map", saved, "--format", "json"});
    CHECK(mapped.code == 0);
    CHECK(mapped.json()["items"] == guessed.json()["items"]);
}

namespace {

/// A terminal at which somebody presses Ctrl+C as soon as there is progress.
class HastyTerminal final : public std::stringbuf {
public:
    int sync() override
    {
        if (str().find("\rReading") != std::string::npos && !std::exchange(m_hasPressed, true))
            std::raise(SIGINT);
        return 0;
    }
    [[nodiscard]] bool hasPressed() const { return m_hasPressed; }

private:
    bool m_hasPressed = false;
};

} // namespace

TEST_CASE("reading a survey's file can be interrupted, and nothing is left then")
{
    const CliFolder folder;
    const std::string file = surveyWorkspace(folder);
    const std::string before = wholeFile(file);
    const std::string path = test::testData() + "/exports/kobo-xml-values.csv";
    HastyTerminal terminal;
    std::ostringstream out;
    std::ostream err(&terminal);
    const int code = cli::runCommandLine({"survey", "read", file, path, "--round", "Autumn 2026", "--questionnaire",
                                          "staff-confidence", "--save-map", folder.path("saved.json")},
                                         {out, err, true}, cli::drawnHere());
    CHECK(terminal.hasPressed());
    CHECK(code == 1);
    CHECK_THAT(terminal.str(), Catch::Contains("Stopped. Nothing was changed."));
    CHECK(out.str().empty());
    CHECK(wholeFile(file) == before);
    CHECK_FALSE(std::filesystem::exists(folder.path("saved.json")));
}
