// SPDX-License-Identifier: GPL-3.0-or-later
// The invented exports, read as `survey read` reads them and compared in full with what stands beside each.
#include "core/mapping/answer_counts.h"
#include "core/mapping/folded_text.h"
#include "core/mapping/read_survey_files.h"
#include "tests/support/places.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <nlohmann/json.hpp>
#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

using nlohmann::json;
using Answers = std::map<std::string, std::size_t>; ///< people by what they answered, those with nobody left out

const Questionnaire& staffOfExports()
{
    static const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    return *questionnaire;
}

std::string exportPath(const std::string& file) { return testData() + "/exports/" + file; }

json expectedOf(const std::string& file) { return json::parse(bytesOf(exportPath(file + ".expected.json"))); }

std::vector<std::string> exportFiles(bool areAccepted)
{
    const std::string ending = ".expected.json";
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(exportPath("")))
        if (const std::string name = entry.path().filename().string(); name.ends_with(ending))
            if (std::string file = name.substr(0, name.size() - ending.size());
                expectedOf(file)["accepted"] == areAccepted)
                all.push_back(std::move(file));
    REQUIRE(all.size() >= (areAccepted ? 11U : 5U));
    return all;
}

/// What the file alone cannot tell. Entries such as "A/B/C/D (case columns)" are prose.
SurveyTerms termsOf(const json& expected)
{
    SurveyTerms terms;
    const json codes = expected.value("value_map", json::object());
    for (const auto& [text, meaning] : codes.items())
        if (meaning.is_object())
            terms.mapping.values[text] = meaning.get<SurveyMapping::Meanings>();
        else if (text.find('/') == std::string::npos)
            terms.mapping.values["*"][text] = meaning.get<std::string>();
    return terms;
}

Answers answersOf(const QuestionCounts& counts, const std::vector<std::string>& names)
{
    Answers all{{"dk", counts.dontKnow}, {"na", counts.notApplicable}, {"blank", counts.blank}};
    for (std::size_t i = 0; i < names.size(); ++i)
        all[names[i]] += counts.chosen[i];
    std::erase_if(all, [](const auto& entry) { return entry.second == 0; });
    return all;
}

Answers answersOf(const json& expected)
{
    auto all = expected.get<Answers>();
    std::erase_if(all, [](const auto& entry) { return entry.second == 0; });
    return all;
}

template <class List, class Name> std::vector<std::string> namesIn(const List& list, const Name& name)
{
    std::vector<std::string> names;
    for (const auto& entry : list)
        names.push_back(name(entry));
    return names;
}

void checkCounts(const json& expected, const AnswerColumns& people)
{
    const Questionnaire& staff = staffOfExports();
    const AnswerCounts counts = countAnswers(people, staff);
    const auto value = [](const auto& point) { return std::to_string(point.value); };
    const auto id = [](const auto& entry) { return entry.id; };
    const Answers nobody{{"blank", people.people}};
    const auto wanted = [&](const char* kind, const std::string& of) {
        const json all = expected.value(kind, json::object());
        return all.contains(of) ? answersOf(all[of]) : nobody;
    };
    for (std::size_t i = 0; i < staff.items().size(); ++i) {
        INFO(staff.items()[i]->id.value);
        CHECK(answersOf(counts.items[i], namesIn(staff.scale, value)) == wanted("items", staff.items()[i]->id.value));
    }
    const ScenarioSet& set = staff.scenarios;
    for (std::size_t i = 0; i < set.scenarios.size(); ++i) {
        const std::string& name = set.scenarios[i].id.value;
        INFO(name);
        CHECK(answersOf(counts.choices[i], namesIn(set.scenarios[i].options, id)) == wanted("scenarios", name));
        CHECK(answersOf(counts.sureness[i], namesIn(set.sureness, value)) == wanted("sure", name));
    }
    const Answers roles = answersOf(counts.roles, namesIn(staff.roleBands, id));
    CHECK(roles == (expected.contains("role") ? answersOf(expected["role"]) : nobody));
}

void checkColumns(const json& expected, const SurveyReading& reading)
{
    std::set<std::string> dropped;
    std::map<std::string, std::string> taken;
    for (const ReadColumn& column : reading.columns) {
        if (column.isAnswer())
            taken[foldedText(column.heading)] = targetName(staffOfExports(), *column.target);
        else if (column.basis != ColumnBasis::Nameless)
            dropped.insert(column.heading);
    }
    CHECK(dropped == expected["personal_columns"].get<std::set<std::string>>());
    for (const auto& [heading, target] : expected["columns"].items())
        if (heading.find('<') == std::string::npos) // of JSON's nested names, in words
            CHECK(taken[foldedText(heading)]
                  == targetName(staffOfExports(), targetNamed(staffOfExports(), target.get<std::string>()).value()));
}

using Place = std::pair<int, std::string>; ///< row (0: none) and letter

Place placeOf(const Issue& issue)
{
    const auto after = [&](const std::string& word) {
        const std::size_t at = issue.where.find(word);
        return at == std::string::npos ? std::string() : issue.where.substr(at + word.size());
    };
    const std::string row = after("row ");
    return {row.empty() ? 0 : std::stoi(row), after("column ")};
}

std::set<Place> faultPlaces(const SurveyFiles& read)
{
    std::set<Place> places;
    for (const SurveyFile& file : read.files)
        for (const Issue& issue : file.issues)
            places.insert(issue.where.starts_with("cell ") ? Place{} : placeOf(issue));
    for (const SurveyPart& part : read.parts)
        for (const SurveyFault& fault : part.reading.faults)
            places.emplace(fault.row, fault.column ? columnLetter(*fault.column) : "");
    return places;
}

} // namespace

TEST_CASE("every export that may be read is read as what it says")
{
    for (const std::string& file : exportFiles(true)) {
        INFO(file);
        const json expected = expectedOf(file);
        const SurveyFiles read = readSurveyFiles({exportPath(file)}, staffOfExports(), termsOf(expected));
        REQUIRE(read.isAccepted());
        REQUIRE(read.parts.size() == 1);
        const SurveyReading& reading = read.parts[0].reading;
        CHECK(reading.people.people == expected["people"].get<std::size_t>());
        CHECK(reading.rowsWithoutAnswer == expected["rows_without_answer"].get<int>());
        CHECK(reading.headerRow == expected.value("header_row", reading.headerRow));
        CHECK(reading.headerRows == expected.value("header_rows", std::size_t{1}));
        CHECK(read.files[0].sheet == expected.value("sheet", ""));
        CHECK(reading.comments.size() == expected.value("comments", std::size_t{0}));
        std::vector<int> doubtful;
        for (const RowInDoubt& row : reading.rowsInDoubt)
            doubtful.push_back(row.row);
        std::vector<int> expectedDoubt;
        for (const json& row : expected.value("rows_in_doubt", json::array()))
            expectedDoubt.push_back(row["row"]);
        CHECK(doubtful == expectedDoubt);
        checkCounts(expected, reading.people);
        checkColumns(expected, reading);
    }
}

TEST_CASE("every export with faults is refused within its time, each fault by row and letter")
{
    for (const std::string& file : exportFiles(false)) {
        INFO(file);
        const json expected = expectedOf(file);
        const auto begun = std::chrono::steady_clock::now();
        const SurveyFiles read = readSurveyFiles({exportPath(file)}, staffOfExports(), termsOf(expected));
        const auto taken = std::chrono::steady_clock::now() - begun;
        CHECK_FALSE(read.isAccepted());
        CHECK(taken < std::chrono::seconds(expected.value("limits", json::object()).value("seconds", 5)));
        std::set<Place> places;
        for (const json& fault : expected["faults"])
            places.emplace(fault["row"].is_null() ? 0 : fault["row"].get<int>(),
                           fault["letter"].is_null() ? "" : fault["letter"].get<std::string>());
        CHECK(faultPlaces(read) == places);
        for (const SurveyPart& part : read.parts) // what could not be read may be all that people answered
            for (const SurveyFault& fault : part.reading.faults)
                CHECK(fault.kind != SurveyFaultKind::NobodyAnswered);
    }
}

TEST_CASE("what is asked about stands in the expectations, and nothing else is")
{
    for (const std::string& file : exportFiles(true)) {
        INFO(file);
        std::set<std::string> asked;
        const SurveyFiles read = readSurveyFiles({exportPath(file)}, staffOfExports(), {});
        for (const UnmatchedValues& group : read.parts.at(0).reading.unmatched)
            for (const UnmatchedValue& value : group.values)
                asked.insert(value.text);
        const bool areOurCodes = file == "limesurvey-codes.csv"; // as our form for LimeSurvey has them
        std::set<std::string> codes;
        const json told = expectedOf(file).value("value_map", json::object());
        for (const auto& entry : told.items())
            codes.insert(entry.key());
        CHECK(asked == (areOurCodes ? std::set<std::string>{} : codes));
    }
}
