// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_names.h"
#include "tests/app/cli/cli_run.h"

#include <catch2/catch.hpp>

using namespace soundings;
using tests::CliFolder;
using tests::CliRun;
using tests::runCli;

namespace {

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("a full report has the sections that are named, and what it says in short")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    const std::string output = folder.path("report.html");
    REQUIRE(runCli({"sample", file}).code == 0);
    REQUIRE(runCli({"report", file, "--output", output}).code == 0);
    const std::string whole = contentOf(output);
    REQUIRE(runCli({"report", file, "--output", output, "--sections", "must-haves, method"}).code == 0);
    const std::string parts = contentOf(output);
    for (const char* chapter : {"In short</h2>", "Must-haves</h2>", "How the numbers were made</h2>"}) {
        CHECK(says(whole, chapter));
        CHECK(says(parts, chapter));
    }
    CHECK(says(whole, "Partner by partner</h2>"));
    CHECK_FALSE(says(parts, "Partner by partner</h2>"));
}

TEST_CASE("a section that does not exist and a kind without sections are wrong use")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    const std::string output = folder.path("report.html");
    REQUIRE(runCli({"sample", file}).code == 0);
    const CliRun unknown = runCli({"report", file, "--output", output, "--sections", "staf"});
    CHECK(unknown.code == 2);
    CHECK(says(unknown.err, "must-haves"));
    CHECK(runCli({"report", file, "--output", output, "--kind", "staff", "--sections", "staff"}).code == 2);
    CHECK(contentOf(output).empty());
}

TEST_CASE("a comparison has the sections that are named, and no section of a full report")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    const std::string output = folder.path("changes.html");
    REQUIRE(runCli({"sample", file}).code == 0);
    const std::vector<std::string> all{"report", file, "--output", output, "--kind", "comparison"};
    const auto with = [&](const std::string& sections) {
        std::vector<std::string> args = all;
        args.insert(args.end(), {"--sections", sections});
        return runCli(args);
    };
    REQUIRE(runCli(all).code == 0);
    CHECK(says(contentOf(output), "All rounds, from "));
    CHECK(says(contentOf(output), ">Both rounds</h2>"));
    REQUIRE(with("all-rounds").code == 0);
    CHECK(says(contentOf(output), "All rounds, from "));
    CHECK_FALSE(says(contentOf(output), ">Both rounds</h2>"));
    const CliRun foreign = with("governance");
    CHECK(foreign.code == 2);
    CHECK(says(foreign.err, "both-rounds, changed-sections and all-rounds"));
}

TEST_CASE("a logo stands in the report, and one that is refused leaves the old report whole")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    const std::string output = folder.file("report.html", "the old one");
    REQUIRE(runCli({"sample", file}).code == 0);
    const std::string drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
    const CliRun refused = runCli(
        {"report", file, "--output", output, "--logo", folder.file("bad.svg", drawing + "<script>1</script></svg>")});
    CHECK(refused.code == 1);
    CHECK(says(refused.err, "bad.svg"));
    CHECK(contentOf(output) == "the old one");
    REQUIRE(runCli({"report", file, "--output", output, "--logo",
                    folder.file("good.svg", drawing + "<rect width='9' height='9'/></svg>")})
                .code
            == 0);
    CHECK(says(contentOf(output), "class=\"logo\""));
}

TEST_CASE("every kind and every chapter has a name of its own")
{
    for (const ReportKind kind : reportKinds())
        CHECK(kindNamed(nameOf(kind)) == kind);
    for (const ReportChapter chapter : reportChapters())
        CHECK(chapterNamed(nameOf(chapter)) == chapter);
    CHECK_FALSE(kindNamed(QStringLiteral("workshop")).has_value());
}
