// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/complete_mapping.h"

#include "core/forms/xls_form_codes.h"
#include "tests/support/real_questionnaires.h"
#include "tests/support/sheet_of.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

const Questionnaire& staff()
{
    static const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    return *questionnaire;
}

std::string wording(std::size_t item, const std::string& language = "en")
{
    return staff().items()[item]->text.in(language);
}

std::string label(std::size_t point, const std::string& language = "en")
{
    return staff().scale[point].label.in(language);
}

SurveyReading readRows(const std::vector<std::vector<std::string>>& rows, const SurveyTerms& terms = {})
{
    return readSurvey(sheetOf(rows), staff(), terms);
}

SurveyTerms withValues(const std::string& heading, SurveyMapping::Meanings meanings)
{
    SurveyTerms terms;
    terms.mapping.values[heading] = std::move(meanings);
    return terms;
}

std::vector<std::string> targets(const SurveyReading& reading)
{
    std::vector<std::string> names;
    for (const ReadColumn& column : reading.columns)
        names.push_back(column.target ? targetName(staff(), *column.target) : "?");
    return names;
}

using Faults = std::vector<std::tuple<SurveyFaultKind, int, std::string>>;

/// Kind, row and column.
Faults faultsOf(const SurveyReading& reading)
{
    Faults all;
    for (const SurveyFault& fault : reading.faults)
        all.emplace_back(fault.kind, fault.row, fault.column ? columnLetter(*fault.column) : std::string());
    return all;
}

const std::string kFirst = "staff.rules.know-basis";
const std::string kSecond = "staff.rules.consent";
const std::string kCase = "staff.scenarios.new-neighbour";
const std::string kOtherCase = "staff.scenarios.whole-list";

} // namespace

TEST_CASE("a heading that is just the word for a comment is one, and none where it stands behind a title")
{
    const std::string word = GENERATE("Comment", " COMMENTS ", "Sylw", "Sylwadau");
    const SurveyReading reading = readRows({{kFirst, word}, {"3", "More time"}});
    CHECK(targets(reading) == std::vector<std::string>{kFirst, "comment"});
    CHECK(reading.comments == std::vector<std::string>{"More time"});
    CHECK(targets(readRows({{kFirst, "Canteen - " + word}, {"3", "More tea"}})).back() == "?");
}

TEST_CASE("a column is known by id, by code and by its wording in any language, and by nothing else")
{
    const SurveyReading reading = readRows(
        {{kFirst, "staff_rules/staff_rules_consent", "rules[lawblocks]", "How true is this? [" + wording(3) + "]",
          "12. " + wording(4, "cy"), "<p>" + wording(5) + "</p>", wording(6) + "!"},
         {"1", "2", "A3", label(4), label(0, "cy"), label(1), "1"}});
    CHECK(targets(reading)
          == std::vector<std::string>{kFirst, kSecond, "staff.rules.law-blocks", "staff.rules.find-rules",
                                      "staff.judging.how-much", "staff.judging.both-risks", "?"});
    CHECK_FALSE(reading.isAccepted());
    CHECK(reading.faults.empty());
    CHECK(reading.people.items[2] == CodeColumn{4});
    CHECK(reading.people.items[4] == CodeColumn{1});
}

TEST_CASE("personal and hidden columns are dropped, others that nobody knows refuse the file")
{
    Sheet sheet =
        sheetOf({{"Email", "IP Address", "Secret", kFirst, "Team"}, {"a@example.org", "192.0.2.1", "x", "1", "A"}});
    sheet.columns[2].isHidden = true;
    SurveyReading reading = readSurvey(sheet, staff(), {});
    CHECK(targets(reading) == std::vector<std::string>{"drop", "drop", "drop", kFirst, "?"});
    CHECK(reading.columns[2].basis == ColumnBasis::Hidden);
    CHECK_FALSE(reading.isAccepted());
    SurveyTerms terms;
    terms.mapping.columns["team"] = "drop";
    CHECK(readSurvey(sheet, staff(), terms).isAccepted());
    terms.mapping.columns.clear();
    terms.ignoredColumns = {"Team"};
    CHECK(readSurvey(sheet, staff(), terms).isAccepted());
}

TEST_CASE("a column in which nothing stands is dropped, such as a form's notes")
{
    const SurveyReading reading = readRows({{xlsFormNote(1), "staff_rules/" + xlsFormNote(2), "Thank you", kFirst},
                                            {"", "", " ", "1"},
                                            {"", "", "", "2"}});
    CHECK(targets(reading) == std::vector<std::string>{"drop", "drop", "drop", kFirst});
    CHECK(reading.columns[2].basis == ColumnBasis::Empty);
    CHECK(reading.isAccepted());
    CHECK(targets(readRows({{xlsFormNote(1), kFirst}, {"x", "1"}})) == std::vector<std::string>{"?", kFirst});
}

TEST_CASE("how sure somebody is belongs to the case before it")
{
    const std::string sure = staff().scenarios.surenessQuestion.original;
    const std::string first = staff().scenarios.scenarios[0].text.original;
    const std::string second = staff().scenarios.scenarios[1].text.original;
    const SurveyReading reading =
        readRows({{first, sure, second, sure + "1"},
                  {staff().scenarios.scenarios[0].options[1].text.original, "Certain", "", "Very sure"}});
    CHECK(targets(reading) == std::vector<std::string>{kCase, kCase + ".sure", kOtherCase, kOtherCase + ".sure"});
    CHECK(reading.isAccepted());
    CHECK(reading.people.choices[0] == CodeColumn{2});
    CHECK(reading.people.sureness[1] == CodeColumn{3});
    CHECK(targets(readRows({{sure, first, sure, sure}, {"Certain", "", "", "Certain"}}))
          == std::vector<std::string>{"?", kCase, kCase + ".sure", "?"});
}

TEST_CASE("numbers under wordings are asked about, once for all columns that hold them")
{
    const std::vector<std::vector<std::string>> rows{
        {wording(0), wording(1), "role"}, {"1", "5", "manager"}, {"4", "4", ""}, {"2", label(0), ""}};
    const SurveyReading reading = readRows(rows);
    REQUIRE(reading.unmatched.size() == 1);
    CHECK(reading.unmatched[0].columns == std::vector<std::size_t>{0, 1});
    CHECK(reading.unmatched[0].values == std::vector<UnmatchedValue>{{"1", 1}, {"2", 1}, {"4", 2}, {"5", 1}});
    const SurveyReading mapped =
        readRows(rows, withValues("*", {{"1", "0"}, {"2", "1"}, {"3", "2"}, {"4", "3"}, {"5", "4"}}));
    CHECK(mapped.isAccepted());
    CHECK(mapped.people.items[0] == CodeColumn{1, 4, 2});
    CHECK(mapped.people.items[1] == CodeColumn{5, 4, 1});
}

TEST_CASE("a number that a mapping of numbers leaves out is none of our points")
{
    const SurveyReading reading =
        readRows({{kFirst}, {"1"}, {"0"}, {"2"}}, withValues("*", {{"1", "0"}, {"2", "1"}, {"5", "4"}}));
    REQUIRE(reading.unmatched.size() == 1);
    CHECK(reading.unmatched[0].values == std::vector<UnmatchedValue>{{"0", 1}});
    CHECK(readRows({{kFirst}, {"1"}, {"99"}}, withValues("*", {{"99", "blank"}})).isAccepted());
}

TEST_CASE("our ids take our points, and each wrong cell is named")
{
    const SurveyReading reading = readRows({{kFirst, kSecond, "staff.rules.law-blocks", "role"},
                                            {"4.0", "3,0", "1", "Front line"},
                                            {"5", "-1", "2.5", "boss"},
                                            {"na", "NA", "na", ""},
                                            {"O", "46024", "1", "support"},
                                            {"0", "1", "2", "manager"},
                                            {"1", "2", "3", "support"},
                                            {"1", "2", "3", "support"}});
    using enum SurveyFaultKind;
    CHECK(faultsOf(reading)
          == Faults{{AboveScale, 3, "A"},
                    {BelowScale, 3, "B"},
                    {BetweenPoints, 3, "C"},
                    {NotARole, 3, "D"},
                    {NotApplicableInCapitals, 4, "B"},
                    {NotApplicableNotOffered, 4, "C"},
                    {LetterForNought, 5, "A"},
                    {LooksLikeDate, 5, "B"}});
    CHECK(reading.faults[0].value == "5");
}

TEST_CASE("a mark for a missing answer is asked about")
{
    for (const char* mark : {"-", "N/A", "99", "-99"}) {
        const SurveyReading reading = readRows({{kFirst, wording(1)}, {"1", mark}, {mark, label(2)}, {"2", ""}});
        CHECK(reading.faults.empty());
        REQUIRE(reading.unmatched.size() == 1);
        CHECK(reading.unmatched[0].values == std::vector<UnmatchedValue>{{mark, 2}});
        const SurveyReading mapped = readRows({{kFirst, wording(1)}, {"1", mark}, {mark, label(2)}, {"2", ""}},
                                              withValues("*", {{mark, "blank"}}));
        CHECK(mapped.isAccepted());
        CHECK(mapped.people.items[0] == CodeColumn{2, 0, 3});
    }
}

TEST_CASE("three rows of headings, two, and titles above them are found")
{
    const auto headerOf = [](const SurveyReading& reading) { return std::pair(reading.headerRow, reading.headerRows); };
    const SurveyReading qualtrics =
        readRows({{"Status", "Q1_1", "Q1_2"},
                  {"Antworttyp", "Title - " + wording(0), "Title - " + wording(1)},
                  {R"({"ImportId":"status"})", R"({"ImportId":"QID1_1"})", R"({"ImportId":"QID1_2"})"},
                  {"IP Address", label(1), label(2)}});
    CHECK(headerOf(qualtrics) == std::pair(1, std::size_t{3}));
    CHECK(targets(qualtrics) == std::vector<std::string>{"drop", kFirst, kSecond});
    CHECK(qualtrics.columns[1].heading == "Q1_1");
    CHECK(qualtrics.isAccepted());
    const SurveyReading monkey =
        readRows({{"Respondent ID", "How true is this for you, in your job today?", "", staff().roleQuestion.original},
                  {"", wording(0), wording(1), "Response"},
                  {"123", label(1), label(2), "Front line"}});
    CHECK(headerOf(monkey) == std::pair(1, std::size_t{2}));
    CHECK(targets(monkey) == std::vector<std::string>{"drop", kFirst, kSecond, "role"});
    CHECK(monkey.columns[1].heading == wording(0));
    CHECK(monkey.people.people == 1);
    const SurveyReading titled = readRows({{"Staff survey, Autumn"}, {}, {"Rules", ""}, {kFirst, kSecond}, {"1", "2"}});
    CHECK(headerOf(titled) == std::pair(4, std::size_t{1}));
    CHECK(titled.isAccepted());
}

TEST_CASE("a row of headings can be named")
{
    SurveyTerms terms;
    terms.mapping.headerRow = 2;
    terms.mapping.columns = {{"a", kFirst}, {"b", "drop"}};
    const SurveyReading reading = readRows({{kFirst, kSecond}, {"a", "b"}, {label(1), "2"}}, terms);
    CHECK(reading.headerRow == 2);
    CHECK(reading.isAccepted());
    CHECK(reading.people.people == 1);
    terms.mapping.headerRow = 9;
    CHECK(faultsOf(readRows({{kFirst}, {"1"}}, terms)) == Faults{{SurveyFaultKind::NoSuchRow, 9, ""}});
}

TEST_CASE("rows that may be nobody are told apart, and taken or left as it is said")
{
    const std::vector<std::vector<std::string>> rows{{"submitdate", "lastpage", kFirst},
                                                     {"2026-10-01", "7", "1"},
                                                     {"", "4", "2"},
                                                     {"", "0", ""},
                                                     {"Average", "", "1.5"},
                                                     {"2026-10-02", "7", ""}};
    SurveyReading reading = readRows(rows);
    CHECK(reading.rowsInDoubt
          == std::vector<RowInDoubt>{{3, RowDoubt::Unfinished, true}, {5, RowDoubt::Averages, false}});
    CHECK(reading.rowsWithoutAnswer == 2);
    CHECK(reading.people.people == 2);
    CHECK(reading.isAccepted());
    SurveyTerms terms;
    terms.mapping.rowsInDoubt = DoubtfulRows::Leave;
    CHECK(readRows(rows, terms).people.people == 1);
    terms.mapping.rowsInDoubt = DoubtfulRows::Take;
    CHECK(faultsOf(readRows(rows, terms)) == Faults{{SurveyFaultKind::BetweenPoints, 5, "C"}});
}

TEST_CASE("Qualtrics' tries and REDCap's incomplete records are in doubt")
{
    CHECK(readRows({{"Status", "Finished", "ResponseId", kFirst},
                    {"Survey Preview", "True", "R_1", "1"},
                    {"IP Address", "False", "R_2", "2"},
                    {"IP Address", "True", "R_3", "2"}})
              .rowsInDoubt
          == std::vector<RowInDoubt>{{2, RowDoubt::Preview, true}, {3, RowDoubt::Unfinished, true}});
    CHECK(
        readRows({{"record_id", "staff_rules_consent", "staff_complete"}, {"1", "1", "2"}, {"2", "1", "0"}}).rowsInDoubt
        == std::vector<RowInDoubt>{{3, RowDoubt::Unfinished, true}});
}

TEST_CASE("two columns for one question are a fault, and the second is not judged")
{
    const SurveyReading reading = readRows({{kFirst, kSecond, kFirst}, {"1", "2", "bad"}});
    CHECK(faultsOf(reading) == Faults{{SurveyFaultKind::HeadingTwice, 1, "C"}});
    CHECK(reading.faults[0].value == "A, C");
}

TEST_CASE("a table of another survey says so")
{
    CHECK(faultsOf(readRows({{"What is your favourite colour?", "Email"}, {"blue", "x@example.org"}}))
          == Faults{{SurveyFaultKind::AnotherSurvey, 1, ""}});
    CHECK(faultsOf(readRows({})) == Faults{{SurveyFaultKind::NoSheet, 0, ""}});
    CHECK(faultsOf(readRows({{kFirst}})) == Faults{{SurveyFaultKind::NobodyAnswered, 0, ""}});
}

TEST_CASE("a thousand faults are listed and the others counted")
{
    std::vector<std::vector<std::string>> rows{{kFirst, kSecond}};
    for (int row = 0; row < 3'000; ++row)
        rows.push_back({row % 2 == 0 ? "2.5" : "1", "1"});
    const SurveyReading reading = readRows(rows);
    CHECK(reading.faults.size() == 1'000);
    CHECK(reading.moreFaults == 500);
}

TEST_CASE("formulas and error values among the answers are named")
{
    Sheet sheet = sheetOf({{kFirst, kSecond}, {"1", "2"}, {"2", "#N/A"}, {"3", "1"}, {"2", "1"}});
    sheet.columns[0].formulaRows = {3};
    sheet.columns[1].errorRows = {3};
    CHECK(faultsOf(readSurvey(sheet, staff(), {}))
          == Faults{{SurveyFaultKind::Formula, 3, "A"}, {SurveyFaultKind::ErrorValue, 3, "B"}});
}

TEST_CASE("what was found can be said by a mapping, and reads the same")
{
    const std::string sure = staff().scenarios.surenessQuestion.original;
    const std::vector<std::vector<std::string>> rows{
        {"Email", staff().scenarios.scenarios[0].text.original, sure, staff().scenarios.scenarios[1].text.original,
         sure, "staff_rules/" + std::string("staff_rules_consent")},
        {"x@example.org", staff().scenarios.scenarios[0].options[1].text.original, "Certain", "", "Very sure", "3"}};
    const SurveyReading guessed = readRows(rows);
    SurveyTerms terms;
    terms.mapping = completeMapping(guessed, staff(), {});
    CHECK(terms.mapping.columns.at("column C") == kCase + ".sure");
    CHECK(surveyMappingText(terms.mapping).find("x@example.org") == std::string::npos);
    CHECK(readSurveyMapping(surveyMappingText(terms.mapping)).mapping == terms.mapping);
    const SurveyReading mapped = readRows(rows, terms);
    CHECK(mapped.isAccepted());
    CHECK(mapped.people == guessed.people);
}

TEST_CASE("a mapping that is wrong is refused with every fault")
{
    const ReadSurveyMapping read = readSurveyMapping(
        R"({"format": 2, "header_row": 0, "columns": {"a": true}, "rows_in_doubt": "maybe", "x": 1})");
    std::vector<std::string> places;
    for (const Issue& issue : read.issues)
        places.push_back(issue.where);
    CHECK(places == std::vector<std::string>{"format", "header_row", "columns/a", "rows_in_doubt", ""});
    SurveyTerms terms;
    terms.mapping.columns[kFirst] = "no.such.thing";
    CHECK(faultsOf(readRows({{kFirst, kSecond}, {"1", "1"}}, terms))
          == Faults{{SurveyFaultKind::UnknownTarget, 1, "A"}});
}

TEST_CASE("of an unknown column the commonest texts are there to tell it by, and of no other column any")
{
    const SurveyReading reading = readRows({{kFirst, "Team", "token"},
                                            {"1", "b", "t1"},
                                            {"2", "a", "t2"},
                                            {"2", "a", "t3"},
                                            {"3", " ", "t4"},
                                            {"3", "c", "t5"},
                                            {"3", "d", "t6"},
                                            {"3", "e", "t7"},
                                            {"3", "f", "t8"}});
    REQUIRE(reading.unknownValues.size() == 1);
    CHECK(reading.unknownValues.at(1) == std::vector<UnmatchedValue>{{"a", 2}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}});
}
