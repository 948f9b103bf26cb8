// SPDX-License-Identifier: GPL-3.0-or-later
// Files as survey platforms write them, with their separators, marks, line ends and rows of headings.
#include "core/mapping/read_survey_sheet.h"
#include "core/sheets/sheet_file.h"
#include "tests/support/real_questionnaires.h"

#include <catch2/catch.hpp>

using namespace soundings;
using namespace soundings::test;

namespace {

using Row = std::vector<std::string>;

const Questionnaire& asked()
{
    static const QuestionnairePtr questionnaire = realQuestionnaire("staff-confidence");
    return *questionnaire;
}

std::string statement(std::size_t item, const std::string& language = "en")
{
    return asked().items()[item]->text.in(language);
}

std::string point(std::size_t index, const std::string& language = "en")
{
    return asked().scale[index].label.in(language);
}

/// How a platform writes CSV.
struct Dialect {
    std::string separator = ",";
    std::string lineEnd = "\n";
    bool hasMark = false;
    bool quotesAll = false;
    std::string ending; ///< behind the last row
};

std::string written(const std::vector<Row>& rows, const Dialect& dialect)
{
    std::string text = dialect.hasMark ? "\xEF\xBB\xBF" : "";
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string cell = row[i];
            const bool isQuoted =
                dialect.quotesAll || cell.find_first_of("\"\n" + dialect.separator) != std::string::npos;
            for (std::size_t at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2))
                cell.insert(at, "\"");
            text += (i > 0 ? dialect.separator : "") + (isQuoted ? "\"" + cell + "\"" : cell);
        }
        text += dialect.lineEnd;
    }
    return text + dialect.ending;
}

SurveyReading readFileOf(const std::vector<Row>& rows, const Dialect& dialect, const SurveyTerms& terms = {})
{
    const OpenedSheetFile opened = openSheetFile(written(rows, dialect));
    REQUIRE(opened.issues == Issues{});
    const ReadSheet read = opened.file->readSheet(opened.file->defaultSheet());
    REQUIRE(read.issues == Issues{});
    return readSurvey(*read.sheet, asked(), terms);
}

Row targetsOf(const SurveyReading& reading)
{
    Row names;
    for (const ReadColumn& column : reading.columns)
        names.push_back(column.target ? targetName(asked(), *column.target) : "?");
    return names;
}

Row dropTimes(std::size_t count, const Row& then)
{
    Row names(count, "drop");
    names.insert(names.end(), then.begin(), then.end());
    return names;
}

const std::string kRules = "staff.rules.know-basis";
const std::string kConsent = "staff.rules.consent";
const std::string kTrust = "staff.partners.trust-use"; // offers both "don't know" and "not part of my job"
constexpr std::size_t kTrustUse = 17;
const std::string kNeighbour = "staff.scenarios.new-neighbour";
const std::string kList = "staff.scenarios.whole-list";

} // namespace

TEST_CASE("Microsoft Forms in Welsh: wordings, numbered repeats, columns about people")
{
    const ScenarioSet& set = asked().scenarios;
    const std::string sure = set.surenessQuestion.in("cy");
    const auto option = [&](std::size_t index) { return set.scenarios[0].options[index].text.in("cy"); };
    const SurveyReading reading = readFileOf(
        {{"ID", "Amser dechrau", "Amser cwblhau", "E-bost", "Enw", statement(0, "cy") + "\u00a0",
          statement(kTrustUse, "cy"), set.scenarios[0].text.in("cy"), sure, set.scenarios[1].text.in("cy"), sure + "1",
          asked().roleQuestion.in("cy"), asked().openQuestion->text.in("cy")},
         {"1", "46300.5", "46300.6", "anonymous", "", point(4, "cy"), asked().notApplicableLabel.in("cy"), option(1),
          set.sureness[3].label.in("cy"), "", set.sureness[0].label.in("cy"), asked().roleBands[0].label.in("cy"),
          "Diolch; \"da iawn\""},
         {"2", "46300.7", "46300.8", "anonymous", "", point(0), asked().dontKnowLabel.in("cy"), "", "", "", "", "", ""},
         {"3", "46300.7", "46300.8", "anonymous", "", "", "", "", "", "", "", asked().roleBands[1].label.in("cy"), ""}},
        {",", "\r\n", false, false, ""});
    CHECK(
        targetsOf(reading)
        == dropTimes(5, {kRules, kTrust, kNeighbour, kNeighbour + ".sure", kList, kList + ".sure", "role", "comment"}));
    CHECK(reading.isAccepted());
    CHECK(reading.people.items[0] == CodeColumn{5, 1});
    CHECK(reading.people.items[kTrustUse] == CodeColumn{kCodeNotApplicable, kCodeDontKnow});
    CHECK(reading.people.choices[0] == CodeColumn{2, 0});
    CHECK(reading.people.sureness[0] == CodeColumn{4, 0});
    CHECK(reading.people.sureness[1] == CodeColumn{1, 0});
    CHECK(reading.people.roles == CodeColumn{1, 0});
    CHECK(reading.rowsWithoutAnswer == 1);
    CHECK(reading.comments == std::vector<std::string>{"Diolch; \"da iawn\""});
}

TEST_CASE("SurveyMonkey: a question above its statements, and Response below those that have none")
{
    const SurveyReading reading =
        readFileOf({{"Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address",
                     "First Name", "Last Name", "Custom Data 1", asked().scaleQuestion.original, "", "",
                     asked().roleQuestion.original, asked().openQuestion->text.original},
                    {"", "", "", "", "", "", "", "", "", statement(0), statement(1), statement(kTrustUse), "Response",
                     "Open-Ended Response"},
                    {"118", "4", "10/05/2026", "10/05/2026", "192.0.2.7", "a@example.org", "A", "B", "x", point(4),
                     point(3), asked().dontKnowLabel.original, asked().roleBands[0].label.original, "Well done"},
                    {"119", "4", "10/05/2026", "10/05/2026", "192.0.2.8", "", "", "", "", point(2), "", "", "", ""}},
                   {",", "\n", false, false, ""});
    CHECK(reading.headerRows == 2);
    CHECK(targetsOf(reading) == dropTimes(9, {kRules, kConsent, kTrust, "role", "comment"}));
    CHECK(reading.isAccepted());
    CHECK(reading.people.items[0] == CodeColumn{5, 3});
    CHECK(reading.people.items[1] == CodeColumn{4, 0});
    CHECK(reading.people.roles == CodeColumn{1, 0});
    CHECK(reading.comments.size() == 1);
}

TEST_CASE("REDCap raw: codes under names of ours, a team, records that were never completed")
{
    const std::vector<Row> rows{
        {"record_id", "redcap_event_name", "redcap_survey_identifier", "redcap_repeat_instrument",
         "redcap_repeat_instance", "redcap_data_access_group", "survey_timestamp", "staff_rules_know_basis",
         "staff_rules_consent", "role", "survey_complete"},
        {"1", "event_1_arm_1", "a@example.org", "", "", "north", "2026-10-05 10:00:00", "0", "4", "manager", "2"},
        {"2", "event_1_arm_1", "", "", "", "south", "[not completed]", "3", "", "front-line", "0"},
        {"3", "event_1_arm_1", "", "", "", "south", "", "", "", "", "0"}};
    const SurveyReading reading = readFileOf(rows, {});
    CHECK(targetsOf(reading) == dropTimes(7, {kRules, kConsent, "role", "drop"}));
    CHECK(reading.isAccepted());
    CHECK(reading.people.items[0] == CodeColumn{1, 4});
    CHECK(reading.people.items[1] == CodeColumn{5, 0});
    CHECK(reading.rowsInDoubt == std::vector<RowInDoubt>{{3, RowDoubt::Unfinished, true}});
    CHECK(reading.rowsWithoutAnswer == 1);
    std::vector<Row> withCheckbox = rows;
    withCheckbox[0].push_back("channels___1");
    for (std::size_t i = 1; i < withCheckbox.size(); ++i)
        withCheckbox[i].push_back("0");
    CHECK_FALSE(readFileOf(withCheckbox, {}).isAccepted()); // a column of noughts is no empty one
}

TEST_CASE("REDCap with labels: headings and answers in words")
{
    const SurveyReading reading =
        readFileOf({{"Record ID", "Event Name", "Survey Identifier", "Repeat Instrument", "Repeat Instance",
                     "Data Access Group", "Survey Timestamp", statement(0), statement(1), "Complete?"},
                    {"1", "Event 1", "", "", "", "North", "2026-10-05 10:00:00", point(1), point(2), "Complete"},
                    {"2", "Event 1", "", "", "", "South", "2026-10-05 11:00:00", point(3), "", "Incomplete"}},
                   {});
    CHECK(targetsOf(reading) == dropTimes(7, {kRules, kConsent, "drop"}));
    CHECK(reading.isAccepted());
    CHECK(reading.people.items[0] == CodeColumn{2, 4});
    CHECK(reading.rowsInDoubt == std::vector<RowInDoubt>{{3, RowDoubt::Unfinished, true}});
}

TEST_CASE("ODK Central: groups before a hyphen, notes that are empty, submissions that were rejected")
{
    const SurveyReading reading =
        readFileOf({{"SubmissionDate", "staff_rules-staff_rules_know_basis", "staff_partners-staff_partners_trust_use",
                     "note_1", "staff_scenarios_new_neighbour_case-staff_scenarios_new_neighbour",
                     "staff_scenarios_new_neighbour_case-staff_scenarios_new_neighbour_sure", "role", "meta-instanceID",
                     "meta-instanceName", "KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent",
                     "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits", "FormVersion"},
                    {"2026-10-05T10:00:00Z", "4", "dk", "", "b", "75", "manager", "uuid:1", "", "uuid:1", "7", "A B",
                     "0", "0", "", "", "collect:x", "0", "1.0"},
                    {"2026-10-05T10:01:00Z", "0", "na", "", "", "", "", "uuid:2", "", "uuid:2", "7", "A B", "0", "0",
                     "", "rejected", "collect:x", "0", "1.0"}},
                   {});
    CHECK(targetsOf(reading)
          == Row{"drop", kRules, kTrust, "drop", kNeighbour, kNeighbour + ".sure", "role", "drop", "drop", "drop",
                 "drop", "drop", "drop", "drop", "drop", "drop", "drop", "drop", "drop"});
    CHECK(reading.isAccepted());
    CHECK(reading.people.items[kTrustUse] == CodeColumn{kCodeDontKnow, kCodeNotApplicable});
    CHECK(reading.people.choices[0] == CodeColumn{2, 0});
    CHECK(reading.people.sureness[0] == CodeColumn{3, 0});
    CHECK(reading.rowsInDoubt == std::vector<RowInDoubt>{{3, RowDoubt::Rejected, true}});
}

TEST_CASE("LimeSurvey with full headings and answers: mark, CRLF, an empty line at the end")
{
    const std::string title = asked().scaleQuestion.original;
    const SurveyReading reading = readFileOf(
        {{"Response ID", "Date submitted", "Last page", "Start language", "Seed", "Date started", "Date last action",
          "IP address", "Referrer URL", title + " [" + statement(0) + "]", title + " [" + statement(1) + "]",
          asked().roleQuestion.original, asked().openQuestion->text.original, "Total time", "Group time: Rules",
          "Question time: rules"},
         {"1", "2026-10-05 10:00:00", "7", "en", "123", "2026-10-05 09:58:00", "2026-10-05 10:00:00", "192.0.2.1", "",
          point(0), point(4), asked().roleBands[2].label.original, "one\ntwo", "120", "60", "60"},
         {"2", "", "3", "cy", "124", "2026-10-05 09:58:00", "2026-10-05 10:00:00", "192.0.2.2", "", point(1, "cy"), "",
          "", "", "80", "60", "60"},
         {"3", "", "1", "cy", "125", "2026-10-05 09:58:00", "2026-10-05 10:00:00", "192.0.2.3", "", "", "", "", "", "5",
          "", ""}},
        {",", "\r\n", true, true, "\r\n"});
    CHECK(targetsOf(reading) == dropTimes(9, {kRules, kConsent, "role", "comment", "drop", "drop", "drop"}));
    CHECK(reading.isAccepted());
    CHECK(reading.people.items[0] == CodeColumn{1, 2});
    CHECK(reading.comments == std::vector<std::string>{"one\ntwo"});
    CHECK(reading.rowsInDoubt == std::vector<RowInDoubt>{{3, RowDoubt::Unfinished, true}});
    CHECK(reading.rowsWithoutAnswer == 1);
}

TEST_CASE("KoBoToolbox with labels: semicolons, every cell quoted, groups in words, notes that are empty")
{
    const std::string group = asked().sections[0].title.original + "/";
    const SurveyReading reading = readFileOf(
        {{"start", "end", "Nobody is asked for a name here.", group + statement(0), group + statement(kTrustUse),
          asked().roleQuestion.original, "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status",
          "_submitted_by", "__version__", "_tags", "rootUuid", "_index"},
         {"2026-10-05T10:00:00", "2026-10-05T10:05:00", "", point(3), asked().dontKnowLabel.original,
          asked().roleBands[1].label.original, "9", "u1", "2026-10-05T10:05:00", "", "", "submitted_via_web", "", "v1",
          "", "u1", "1"},
         {"2026-10-05T10:00:00", "2026-10-05T10:05:00", "", point(2), "", "", "10", "u2", "2026-10-05T10:05:00",
          "Not approved", "", "submitted_via_web", "", "v1", "", "u2", "2"}},
        {";", "\r\n", false, true, ""});
    CHECK(targetsOf(reading)
          == Row{"drop", "drop", "drop", kRules, kTrust, "role", "drop", "drop", "drop", "drop", "drop", "drop", "drop",
                 "drop", "drop", "drop", "drop"});
    CHECK(reading.isAccepted());
    CHECK(reading.people.items[0] == CodeColumn{4, 3});
    CHECK(reading.people.roles == CodeColumn{2, 0});
    CHECK(reading.rowsInDoubt == std::vector<RowInDoubt>{{3, RowDoubt::Rejected, true}});
}

TEST_CASE("Jisc: codes from 1 are asked about, once for the statements and once for the roles, with people")
{
    const std::vector<Row> rows{
        {"Unique Response Number", "1. " + statement(0), "2. " + statement(1), "3. " + asked().roleQuestion.original},
        {"123-456", "1", "5", "2"},
        {"123-457", "4", "4", "1"},
        {"123-458", "2", "", ""}};
    const SurveyReading reading = readFileOf(rows, {});
    CHECK(targetsOf(reading) == Row{"drop", kRules, kConsent, "role"});
    CHECK_FALSE(reading.isAccepted());
    REQUIRE(reading.unmatched.size() == 2);
    CHECK(reading.unmatched[0].columns == std::vector<std::size_t>{1, 2});
    CHECK(reading.unmatched[0].values == std::vector<UnmatchedValue>{{"1", 1}, {"2", 1}, {"4", 2}, {"5", 1}});
    CHECK(reading.unmatched[1].columns == std::vector<std::size_t>{3});
    SurveyTerms terms;
    terms.mapping.values["*"] = {{"1", "0"}, {"2", "1"}, {"3", "2"}, {"4", "3"}, {"5", "4"}};
    terms.mapping.values["3. " + asked().roleQuestion.original] = {{"1", asked().roleBands[0].id},
                                                                   {"2", asked().roleBands[1].id}};
    const SurveyReading mapped = readFileOf(rows, {}, terms);
    CHECK(mapped.isAccepted());
    CHECK(mapped.people.items[0] == CodeColumn{1, 4, 2});
    CHECK(mapped.people.items[1] == CodeColumn{5, 4, 0});
    CHECK(mapped.people.roles == CodeColumn{2, 1, 0});
}
