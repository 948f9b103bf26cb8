// SPDX-License-Identifier: GPL-3.0-or-later
// Where a declaration is found: by the name of its file, and no name twice.
#include "tests/support/places.h"
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

/// Path below the project -> what stands in it.
using Sources = std::map<std::string, std::string>;
using Faults = std::vector<std::string>;

const Sources& sources()
{
    static const Sources all = [] {
        const std::filesystem::path root = soundings::test::sourceDir();
        Sources found;
        for (const char* top : {"core", "app"})
            for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
                if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                    continue;
                std::ifstream file(entry.path());
                found[std::filesystem::relative(entry.path(), root).generic_string()] =
                    std::string(std::istreambuf_iterator<char>(file), {});
            }
        return found;
    }();
    return all;
}

bool isHeader(const std::string& path) { return path.ends_with(".h"); }

std::string nameOf(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// Programs, and the verbs of the command line, which verb.h lists together.
bool needsNoHeader(const std::string& path)
{
    return nameOf(path) == "main.cpp" || path.ends_with("_main.cpp")
        || (path.starts_with("app/cli/") && path.ends_with("_verb.cpp"));
}

Faults sourcesWithoutHeader(const Sources& all)
{
    Faults faults;
    for (const auto& [path, text] : all)
        if (!isHeader(path) && !needsNoHeader(path) && !all.contains(path.substr(0, path.size() - 4) + ".h"))
            faults.push_back(path);
    return faults;
}

Faults headersOfOneName(const Sources& all)
{
    std::map<std::string, std::string> known;
    Faults faults;
    for (const auto& [path, text] : all)
        if (isHeader(path) && !known.emplace(nameOf(path), path).second)
            faults.push_back(path + " and " + known.at(nameOf(path)));
    return faults;
}

/// "core", "app/ui", "app/cli", or "app" for the logic under both.
std::string libraryOf(const std::string& path)
{
    for (const char* library : {"core/", "app/ui/", "app/cli/"})
        if (path.starts_with(library))
            return library;
    return "app/";
}

/// Classes, structs and enums at the start of a line, which is where those of a namespace stand. Those of headers may
/// meet in one program whatever their library: two of one name then take each other's functions, and nothing says so.
Faults typesOfOneName(const Sources& all)
{
    static const std::regex kType(R"(^(?:class|struct|enum class|enum) (\w+)(?: final)?(?: : [^;]*)? \{)");
    std::map<std::string, std::string> known;
    Faults faults;
    for (const auto& [path, text] : all) {
        std::istringstream lines(text);
        std::smatch match;
        for (std::string line; std::getline(lines, line);) {
            if (!std::regex_search(line, match, kType))
                continue;
            std::vector<std::string> places{libraryOf(path)};
            if (isHeader(path))
                places.emplace_back("headers");
            for (const std::string& place : places) {
                const std::string type = place + ": " + match[1].str();
                if (const auto [other, isNew] = known.emplace(type, path); !isNew && other->second != path)
                    faults.push_back(type + " in " + path + " and in " + other->second);
            }
        }
    }
    return faults;
}

/// The lines between the bands stand in band.h; everything else is to take them from there.
Faults bandEdgesSpeltOut(const Sources& all)
{
    static const std::regex kEdges(R"(\{(?:0, )?25, 50, 75(?:, 100)?\})");
    Faults faults;
    for (const auto& [path, text] : all)
        if (path != "core/scoring/band.h" && std::regex_search(text, kEdges))
            faults.push_back(path);
    return faults;
}

/// People behind a figure: 10 at least and 50 at most stand in minimum_group.h.
Faults minimumGroupsSpeltOut(const Sources& all)
{
    static const std::regex kMinimum(R"([mM]inimum\w* = (?:10|50)\b|SampleMark::\w+, 10\b)");
    Faults faults;
    for (const auto& [path, text] : all)
        if (path != "core/questionnaire/minimum_group.h" && std::regex_search(text, kMinimum))
            faults.push_back(path);
    return faults;
}

/// Sources that decide by the program's language: a language more is a row in app/text/language.cpp.
Faults languagesSpeltOut(const Sources& all)
{
    static const std::regex kLanguage(R"([=!]= (?:QStringLiteral\(|QLatin1String\()?"cy"|QLocale::Welsh)");
    Faults faults;
    for (const auto& [path, text] : all)
        if (path != "app/text/language.cpp" && std::regex_search(text, kLanguage))
            faults.push_back(path);
    return faults;
}

} // namespace

TEST_CASE("every source has a header of its name")
{
    REQUIRE(sources().size() > 400);
    CHECK(sourcesWithoutHeader(sources()) == Faults{});
    CHECK(sourcesWithoutHeader({{"core/scoring/planted.cpp", ""}}) == Faults{"core/scoring/planted.cpp"});
    CHECK(sourcesWithoutHeader({{"core/planted_verb.cpp", ""}}) == Faults{"core/planted_verb.cpp"});
    CHECK(sourcesWithoutHeader({{"app/cli/score_verb.cpp", ""}, {"app/a.cpp", ""}, {"app/a.h", ""}}).empty());
}

TEST_CASE("no two headers have one name")
{
    CHECK(headersOfOneName(sources()) == Faults{});
    CHECK(headersOfOneName({{"core/progress.h", ""}, {"app/ui/progress.h", ""}}).size() == 1);
}

TEST_CASE("no two types of a library have one name, and no two of any headers")
{
    CHECK(typesOfOneName(sources()) == Faults{});
    const std::string type = "namespace {\n\nstruct Totals {\n    int sum = 0;\n};\n";
    CHECK(typesOfOneName({{"core/a.h", type}, {"core/scoring/b.cpp", type}}).size() == 1);
    CHECK(typesOfOneName({{"core/a.h", type}, {"app/text/b.cpp", type}}).empty());
    CHECK(typesOfOneName({{"core/a.h", type}, {"app/text/b.h", type}}).size() == 1);
    CHECK(typesOfOneName({{"core/a.h", type}, {"core/b.h", "struct Totals;\nstruct Totals::Part {\n"}}).empty());
    CHECK(typesOfOneName({{"core/a.h", type}, {"core/b.h", "class Totals final : public Sum {\n"}}).size() == 2);
}

TEST_CASE("band edges, the minimum group and languages stand once")
{
    CHECK(minimumGroupsSpeltOut(sources()) == Faults{});
    CHECK(minimumGroupsSpeltOut({{"core/storage/a.h", "int minimumGroup = 10;"}}).size() == 1);
    CHECK(bandEdgesSpeltOut(sources()) == Faults{});
    CHECK(bandEdgesSpeltOut({{"app/charts/a.cpp", "for (const int line : {0, 25, 50, 75, 100})"}}).size() == 1);
    CHECK(languagesSpeltOut(sources()) == Faults{});
    CHECK(languagesSpeltOut({{"app/ui/a.cpp", "if (programLanguage() == QStringLiteral(\"cy\"))"}}).size() == 1);
}
