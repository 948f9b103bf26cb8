// SPDX-License-Identifier: GPL-3.0-or-later
// The five scales of the bfi data: published alphas through `questionnaire add`, `record` or `survey read`, `close`
// and `statistics`.
// Its data may not be copied; the test is skipped, visibly, where the folder beside the project is missing.
#include "tests/app/cli/cli_run.h"
#include "tests/support/made_workbook.h"
#include "tests/support/places.h"
#include "tests/support/survey_csv.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

const std::filesystem::path kData =
    std::filesystem::path(soundings::test::sourceDir()) / ".." / "shared" / "oracle" / "data_gpl" / "bfi_items.csv";

soundings::test::PlainSurvey bfi()
{
    soundings::test::PlainSurvey survey{"bfi", 1, 6, {}, {"A1", "C4", "C5", "E1", "E2", "O2", "O5"}};
    for (const std::string scale : {"A", "C", "E", "N", "O"}) {
        survey.sections.emplace_back();
        for (int i = 1; i <= 5; ++i)
            survey.sections.back().push_back(scale + std::to_string(i));
    }
    return survey;
}

/// The data without its quotation marks; missing answers are empty cells there already.
std::string answersOf(std::ifstream data)
{
    std::string text{std::istreambuf_iterator<char>(data), std::istreambuf_iterator<char>()};
    std::erase(text, '"');
    return text;
}

/// Closes the round; its figures are those that were published of the data.
void checkPublished(const std::string& file)
{
    REQUIRE(runCli({"close", file, "--round", "R1"}).code == 0);
    const auto json = runCli({"statistics", file, "--questionnaire", "bfi", "--format", "json"}).json();
    REQUIRE(json["respondents"] == 2800);
    constexpr std::array kPublished{.70, .73, .76, .81, .60};
    constexpr std::array kListwise{.703756, .729277, .760933, .813303, .602547};
    constexpr std::array kOmega{.71213, .73302, .76733, .81284, .61037};
    for (std::size_t i = 0; i < kPublished.size(); ++i) {
        const auto& consistency = json["sections"][i]["consistency"];
        INFO(json["sections"][i]["id"]);
        const double alpha = consistency["alpha"];
        CHECK(std::abs(alpha - kPublished[i]) <= .005);
        CHECK(alpha == Approx(std::round(100 * kListwise[i]) / 100).margin(1e-12)); // to hundredths
        CHECK(consistency["limit"].is_null());
        const double omega = consistency["omega"];
        CHECK(omega == Approx(std::round(20 * kOmega[i]) / 20).margin(1e-12)); // to the nearest 0.05
        CHECK(consistency["alpha_interval"][0] < alpha);
        CHECK(consistency["alpha_interval"][1] > alpha);
        CHECK(consistency["items"].size() == 5);
    }
}

/// The same rows as a spreadsheet program's workbook: numbers, and cells that are not there.
std::string asWorkbook(const std::string& csv)
{
    std::string rows;
    std::size_t begin = 0;
    for (std::size_t end = csv.find('\n'); end != std::string::npos; end = csv.find('\n', begin)) {
        const bool isHeader = begin == 0;
        std::string row = csv.substr(begin, end - begin) + ",";
        rows += "<row>";
        for (std::size_t at = row.find(','); at != std::string::npos; at = row.find(',')) {
            const std::string cell = row.substr(0, at);
            if (isHeader)
                rows += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            else
                rows += cell.empty() ? "<c/>" : "<c><v>" + cell + "</v></c>";
            row.erase(0, at + 1);
        }
        rows += "</row>";
        begin = end + 1;
    }
    return soundings::test::workbookOf(rows);
}

} // namespace

TEST_CASE("the five bfi scales give the published alphas through the command line")
{
    if (!std::filesystem::exists(kData)) {
        WARN("skipped: " << kData << " is not there");
        return;
    }
    const CliFolder folder;
    const std::string file = folder.path("bfi.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
    REQUIRE(runCli({"questionnaire", "add", file, folder.file("bfi.json", bfi().json())}).code == 0);
    const auto recorded = runCli({"record", file, "--round", "R1", "--questionnaire", "bfi", "--answers",
                                  folder.file("bfi.csv", answersOf(std::ifstream(kData)))});
    INFO(recorded.err);
    REQUIRE(recorded.code == 0);
    checkPublished(file);
}

TEST_CASE("bfi put in as an XLSForm, with its answers from a table, gives the published alphas")
{
    if (!std::filesystem::exists(kData)) {
        WARN("skipped: " << kData << " is not there");
        return;
    }
    const bool isWorkbook = GENERATE(false, true);
    const CliFolder folder;
    const std::string first = folder.path("first.soundings");
    const std::string form = folder.path("bfi-form.xlsx");
    REQUIRE(runCli({"create", first, "--agency", "Northvale Council"}).code == 0);
    REQUIRE(runCli({"questionnaire", "add", first, folder.file("bfi.json", bfi().json())}).code == 0);
    REQUIRE(runCli({"questionnaire", "write", "bfi", first, "--output", form}).code == 0);
    const std::string file = folder.path("bfi.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Northvale Council"}).code == 0);
    const auto added = runCli({"questionnaire", "add", file, form});
    INFO(added.err);
    REQUIRE(added.code == 0);
    const std::string csv = answersOf(std::ifstream(kData));
    const std::string table = isWorkbook ? folder.file("bfi.xlsx", asWorkbook(csv)) : folder.file("bfi.csv", csv);
    const auto read = runCli({"survey", "read", file, table, "--round", "R1", "--questionnaire", "bfi"});
    INFO(read.err);
    REQUIRE(read.code == 0);
    checkPublished(file);
}
