// SPDX-License-Identifier: GPL-3.0-or-later
// The reference cases of the statistics: published numbers and full-precision runs of R. Cases whose data may not be
// copied are read from the folder beside the project and skipped, visibly, where it is missing.
#include "tests/core/statistics/oracle_runners.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace soundings::statistics::oracle;

namespace {

Run runnerOf(const Case& test)
{
    const std::string id = test.json["id"];
    const auto starts = [&id](const char* prefix) { return id.rfind(prefix, 0) == 0; };
    if (starts("alpha.compare"))
        return alphaComparison;
    if (starts("alpha."))
        return test.params().value("missing", "listwise") == "pairwise" ? alphaPairwise : alphaListwise;
    const std::vector<std::pair<const char*, Run>> table{{"omega.", omegaOfFile},
                                                         {"boundedscore.", boundedScore},
                                                         {"exactboot.", exactBoot},
                                                         {"bca.spatialA", abcOfSpatial},
                                                         {"cohen.", cohen},
                                                         {"fleiss.1971", diagnoses},
                                                         {"fpc.apistrat", stratified},
                                                         {"icc.", icc},
                                                         {"mk.exact", kendall},
                                                         {"multiplicity.", multiplicity},
                                                         {"newcombe.diff", newcombe},
                                                         {"rwg.null", nullVariances},
                                                         {"srm.", socialRelationsOfFile}};
    for (const auto& [prefix, run] : table)
        if (starts(prefix))
            return run;
    return nullptr;
}

/// Runs the cases; how many ran.
int runCases(const std::filesystem::path& file, const std::filesystem::path& data, bool flat)
{
    std::ifstream stream(file);
    int ran = 0;
    for (const Json& json : Json::parse(stream)) {
        Case test{json, {}};
        if (json["data"].is_string()) {
            const std::filesystem::path named = json["data"].get<std::string>();
            test.data = data / (flat ? named.filename() : named);
        }
        if (const Run run = runnerOf(test)) {
            run(test);
            ++ran;
        }
    }
    return ran;
}

} // namespace

TEST_CASE("the reference cases whose data may be copied")
{
    CHECK(runCases(copiedFolder() / "statistics.json", copiedFolder(), true) == 20);
}

// Topics 2 to 6.
TEST_CASE("all the reference cases beside the project")
{
    if (!std::filesystem::exists(sharedFolder() / "expected.json")) {
        WARN("skipped: the reference cases are not beside the project");
        return;
    }
    CHECK(runCases(sharedFolder() / "expected.json", sharedFolder(), false) == 30);
}
