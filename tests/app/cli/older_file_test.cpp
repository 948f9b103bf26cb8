// SPDX-License-Identifier: GPL-3.0-or-later
// Files of earlier versions on the command line, and files that may not grow.
#include <QProcess>

#include "tests/app/cli/cli_run.h"
#include "tests/support/places.h"
#include "tests/support/programs.h"

#include <catch2/catch.hpp>
#include <filesystem>

using soundings::tests::CliFolder;
using soundings::tests::runCli;

namespace {

std::string storedBytes(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t filesIn(const std::filesystem::path& folder)
{
    const std::filesystem::directory_iterator all(folder);
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

} // namespace

TEST_CASE("reading verbs read a file of an earlier version and leave it as it is")
{
    const CliFolder folder;
    const std::string file = folder.path("old.soundings");
    const std::string version = GENERATE("1", "2", "3");
    std::filesystem::copy_file(soundings::test::testData() + "/schema-" + version + ".soundings", file);
    const std::string before = storedBytes(file);
    const std::string report = folder.path("report.html");
    for (const std::vector<std::string>& verb : std::vector<std::vector<std::string>>{
             {"score", file},
             {"explain", file, "readiness"},
             {"compare", file, "--from", "Spring 2026", "--to", "Autumn 2026"},
             {"statistics", file, "--questionnaire", "staff-confidence", "--round", "Spring 2026"},
             {"report", file, "--output", report},
             {"check", file},
             {"questionnaire", "show", "governance", file},
             {"questionnaire", "list", file}}) {
        INFO(verb.front());
        const auto run = runCli(verb);
        CHECK(run.err.empty());
        CHECK(run.code == 0);
        CHECK(storedBytes(file) == before);
    }
    std::filesystem::remove(report);
    CHECK(filesIn(std::filesystem::path(file).parent_path()) == 1);
}

TEST_CASE("a verb that writes says that it brought a file up to date, and what became of the copy from before")
{
    const CliFolder folder;
    const std::string file = folder.path("old.soundings");
    std::filesystem::copy_file(soundings::test::testData() + "/schema-3.soundings", file);
    const std::string kept = folder.path("old (before update).soundings");
    const bool hasEarlierCopy = GENERATE(false, true);
    if (hasEarlierCopy)
        std::filesystem::copy_file(file, kept);
    const auto run = runCli({"reopen", file, "--round", "Spring 2026", "--reason", "More was found"});
    CHECK(run.code == 0);
    CHECK(run.err.find("up to date now") != std::string::npos);
    CHECK((run.err.find("is destroyed, in the copy from before as well") != std::string::npos) == !hasEarlierCopy);
    CHECK((run.err.find("still hold what people answered: " + kept) != std::string::npos) == hasEarlierCopy);
    CHECK(filesIn(std::filesystem::path(file).parent_path()) == (hasEarlierCopy ? 2 : 1));
    CHECK(runCli({"close", file, "--round", "Spring 2026"}).err.empty());
}

TEST_CASE("a file that may not grow is refused with words, and no half of it stays")
{
    const CliFolder folder;
    QProcess program;
    program.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), QStringLiteral("ulimit -f 20; exec \"$0\" sample \"$1\""),
                   soundings::test::commandLineProgram(), QString::fromStdString(folder.path("w.soundings"))});
    REQUIRE(program.waitForFinished());
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 1);
    CHECK(program.readAllStandardError().contains("w.soundings could not be written"));
    CHECK(filesIn(std::filesystem::path(folder.path("w.soundings")).parent_path()) == 0);
}
