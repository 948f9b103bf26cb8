// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: the rules of core/README.md and app/README.md, checked over every file.
#include "tests/support/places.h"
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using Names = std::set<std::string>;

const Names kValues{"core/questionnaire", "core/response",   "core/release",  "core/scoring", "core/staff",
                    "core/results",       "core/comparison", "core/planning", "core/pack",    "core/partnership"};

Names valuesAnd(Names more)
{
    more.insert(kValues.begin(), kValues.end());
    return more;
}

/// Folder -> folders it may include, besides itself and the top level of core.
const std::map<std::string, Names>& rules()
{
    static const std::map<std::string, Names> all{
        {"core", {}},
        {"core/questionnaire", {}},
        {"core/forms", {"core/questionnaire"}},
        {"core/statistics", {}},
        {"core/release", {"core/questionnaire"}},
        {"core/response", {"core/questionnaire", "core/release"}},
        {"core/publish", {"core/questionnaire", "core/response", "core/release", "core/statistics"}},
        {"core/scoring", {"core/questionnaire", "core/response"}},
        {"core/staff", {"core/questionnaire", "core/release", "core/scoring", "core/statistics"}},
        {"core/results", {"core/questionnaire", "core/response", "core/release", "core/scoring", "core/staff"}},
        {"core/comparison",
         {"core/questionnaire", "core/response", "core/release", "core/scoring", "core/staff", "core/results",
          "core/statistics"}},
        {"core/pack",
         {"core/questionnaire", "core/response", "core/release", "core/scoring", "core/staff", "core/results"}},
        {"core/planning",
         {"core/questionnaire", "core/response", "core/release", "core/scoring", "core/staff", "core/results"}},
        {"core/partnership",
         {"core/pack", "core/questionnaire", "core/response", "core/release", "core/scoring", "core/statistics"}},
        {"core/exchange", {"core/questionnaire", "core/response"}},
        {"core/mapping", {"core/questionnaire", "core/response", "core/exchange", "core/sheets", "core/forms"}},
        {"core/sheets", {"core/exchange"}},
        {"core/xlsform", {"core/questionnaire", "core/forms", "core/sheets"}},
        {"core/storage", {"core/questionnaire", "core/response", "core/release", "core/publish", "core/pack"}},
        {"core/sample", {"core/questionnaire", "core/release", "core/response", "core/storage", "core/acts"}},
        {"core/acts",
         {"core/questionnaire", "core/response", "core/release", "core/publish", "core/exchange", "core/storage",
          "core/results", "core/pack", "core/partnership"}},
        {"app/look", {}},
        {"app/settings", {}},
        {"app/text", valuesAnd({"core/mapping"})},
        {"app/models", valuesAnd({"app/text"})},
        {"app/charts", valuesAnd({"app/look", "app/text"})},
        {"app/document", {"core/questionnaire", "core/mapping", "app/charts", "app/text"}},
        {"app/writers", {"app/document", "app/charts", "app/look", "app/text"}},
        {"app/report", valuesAnd({"core/pack", "app/document", "app/text", "app/charts"})},
        {"app/forms",
         valuesAnd(
             {"core/forms", "core/mapping", "core/xlsform", "app/document", "app/text", "app/report", "app/writers"})},
        {"app/session", valuesAnd({"core/storage", "core/sample", "core/acts"})},
        {"app/cli",
         valuesAnd({"core/storage", "core/sample", "core/acts", "core/exchange", "core/mapping", "core/xlsform",
                    "app/text", "app/document", "app/forms", "app/report", "app/writers"})},
        {"app/ui",
         valuesAnd({"core/forms", "core/mapping", "core/sheets", "app/look", "app/settings", "app/text", "app/models",
                    "app/charts", "app/document", "app/forms", "app/report", "app/writers", "app/session"})},
        {"app", {"app/ui", "app/text", "app/settings", "app/session", "app/look"}},
    };
    return all;
}

/// "core/scoring/band.h" -> "core/scoring"; "core/error.h" -> "core"; deeper folders belong to their second level.
std::string folderOf(const std::string& path)
{
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    return second == std::string::npos ? path.substr(0, first) : path.substr(0, second);
}

bool isPublicHeaderOfCore(const std::string& file)
{
    return file.rfind("core/", 0) == 0 && file.size() > 2 && file.substr(file.size() - 2) == ".h"
        && file.find("private") == std::string::npos;
}

/// What is wrong with `file` including `included`; empty if nothing is.
std::string fault(const std::string& file, const std::string& included)
{
    const std::string from = folderOf(file);
    if (from.rfind("core", 0) == 0 && std::regex_search(included, std::regex("^Q[A-Z]|^Qt")))
        return "Qt in core";
    if (isPublicHeaderOfCore(file) && std::regex_search(included, std::regex("^(nlohmann/|SQLiteCpp/)")))
        return "a library in a public header of core";
    static const Names kSeeAnswers{"core/response", "core/storage", "core/publish", "core/acts",
                                   "core/exchange", "core/sample",  "core/mapping"};
    const bool areAnswers = included == "core/response/answer_columns.h" || included.rfind("core/publish/", 0) == 0;
    if (areAnswers && kSeeAnswers.count(from) == 0)
        return "people's answers where they are only shown";
    if (included.rfind("core/", 0) != 0 && included.rfind("app/", 0) != 0)
        return "";
    const std::string to = folderOf(included);
    const auto rule = rules().find(from);
    if (rule == rules().end())
        return "a folder without a rule";
    return to == from || to == "core" || rule->second.count(to) != 0 ? "" : from + " may not include " + to;
}

struct Include {
    std::string file;
    std::string included;
};

std::vector<Include> includesUnder(const std::filesystem::path& root)
{
    std::vector<Include> all;
    const std::regex pattern(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
    for (const char* top : {"core", "app"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
            if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                continue;
            std::ifstream file(entry.path());
            std::smatch match;
            for (std::string line; std::getline(file, line);)
                if (std::regex_search(line, match, pattern))
                    all.push_back({std::filesystem::relative(entry.path(), root).generic_string(), match[1]});
        }
    return all;
}

} // namespace

TEST_CASE("every file includes only what its folder may")
{
    const auto includes = includesUnder(soundings::test::sourceDir());
    REQUIRE(includes.size() > 200);
    for (const auto& [file, included] : includes) {
        INFO(file << " includes " << included);
        CHECK(fault(file, included).empty());
    }
}

TEST_CASE("a planted include across a layer is found")
{
    CHECK_FALSE(fault("core/scoring/planted.cpp", "QString").empty());
    CHECK_FALSE(fault("core/scoring/planted.cpp", "core/storage/connection.h").empty());
    CHECK_FALSE(fault("core/storage/planted.cpp", "core/scoring/index.h").empty());
    CHECK_FALSE(fault("app/ui/planted.cpp", "core/storage/connection.h").empty());
    CHECK_FALSE(fault("core/staff/planted.cpp", "core/publish/survey_counts.h").empty());
    CHECK_FALSE(fault("core/results/planted.cpp", "core/publish/publish.h").empty());
    CHECK_FALSE(fault("core/results/planted.cpp", "core/response/answer_columns.h").empty());
    CHECK_FALSE(fault("app/cli/planted.cpp", "core/response/answer_columns.h").empty());
    CHECK_FALSE(fault("core/release/planted.cpp", "core/response/answer.h").empty());
    CHECK_FALSE(fault("core/questionnaire/planted.h", "nlohmann/json.hpp").empty());
    CHECK_FALSE(fault("app/attic/planted.cpp", "core/fraction.h").empty());
    CHECK(fault("app/session/planted.cpp", "core/storage/connection.h").empty());
}
