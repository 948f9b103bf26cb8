// SPDX-License-Identifier: GPL-3.0-or-later
// Names in dropped columns, hidden columns, hidden sheets, comments of cells and properties of workbooks are in no byte
// of what a reading leaves; a reading that is stopped while it is stored leaves nothing at all.
#include "core/acts/store_survey_people.h"
#include "core/error.h"
#include "core/mapping/complete_mapping.h"
#include "core/mapping/read_survey_files.h"
#include "core/mapping/survey_receipt.h"
#include "core/storage/files_read_table.h"
#include "tests/support/closing_workspace.h"
#include "tests/support/made_workbook.h"
#include "tests/support/refusal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/traces.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <functional>

using namespace soundings;
using namespace soundings::test;

namespace {

constexpr const char* kPlant = "Zqanna";
constexpr int kNamedPeople = 12;

const Questionnaire& namedSurvey() { return *builtInQuestionnaire(kStaffSurvey); }

/// Cells of one row: a dropped name, an answer, a hidden team, a comment of the person.
std::vector<std::string> cellsOf(int row)
{
    const std::string n = std::to_string(row);
    if (row == 0)
        return {"Full name", "staff.rules.consent", "Team", "staff.open"};
    return {std::string(kPlant) + " " + n, "3", std::string(kPlant) + " team " + n, "Kept comment " + n};
}

std::string workbookRows(const std::string& element, const std::function<std::string(const std::string&)>& cell)
{
    std::string rows;
    for (int row = 0; row <= kNamedPeople; ++row) {
        rows += "<" + element + ">";
        for (const std::string& text : cellsOf(row))
            rows += cell(text);
        rows += "</" + element + ">";
    }
    return rows;
}

std::string inlineCell(const std::string& text) { return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>"; }

/// A second sheet that is hidden, comments of cells and an author.
std::string plantedWorkbook()
{
    Parts parts = workbookParts("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                                + workbookRows("row", inlineCell) + "</sheetData>");
    const auto put = [&](const std::string& part, const std::string& before, const std::string& text) {
        parts[part].insert(parts[part].find(before), text);
    };
    put("xl/workbook.xml", "</sheets>", "<sheet name=\"Names\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>");
    put("xl/_rels/workbook.xml.rels", "</Relationships>",
        std::string("<Relationship Id=\"rId9\" Type=\"") + kRelationSpace
            + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>");
    parts["xl/worksheets/sheet2.xml"] = std::string("<worksheet xmlns=\"") + kMainSpace + "\"><sheetData>"
        + workbookRows("row", inlineCell) + "</sheetData></worksheet>";
    parts["xl/comments1.xml"] = std::string("<comments><t>") + kPlant + "</t></comments>";
    parts["docProps/core.xml"] = std::string("<coreProperties><creator>") + kPlant + "</creator></coreProperties>";
    return archiveOf(parts);
}

std::string plantedOds()
{
    const std::string space = "urn:oasis:names:tc:opendocument:xmlns:";
    const auto cell = [](const std::string& text) {
        return "<t:table-cell o:value-type=\"string\"><o:annotation><x:p>" + std::string(kPlant)
            + "</x:p></o:annotation><x:p>" + text + "</x:p></t:table-cell>";
    };
    const std::string rows = workbookRows("t:table-row", cell);
    return archiveOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"meta.xml", kPlant},
         {"content.xml",
          "<o:document-content xmlns:o=\"" + space + "office:1.0\" xmlns:t=\"" + space + "table:1.0\" xmlns:x=\""
              + space + "text:1.0\" xmlns:s=\"" + space
              + "style:1.0\"><o:automatic-styles><s:style s:name=\"ta2\"><s:table-properties t:display=\"false\"/>"
                "</s:style></o:automatic-styles><o:body><o:spreadsheet><t:table t:name=\"Answers\"><t:table-column "
                "t:number-columns-repeated=\"2\"/><t:table-column t:visibility=\"collapse\"/>"
              + rows + "</t:table><t:table t:name=\"Names\" t:style-name=\"ta2\">" + rows
              + "</t:table></o:spreadsheet></o:body></o:document-content>"}});
}

/// What temporary files a library may make go to a folder that is looked through.
class OwnTemporaryFiles {
public:
    OwnTemporaryFiles() : m_before(std::getenv("TMPDIR") == nullptr ? "" : std::getenv("TMPDIR"))
    {
        ::setenv("TMPDIR", m_folder.path().c_str(), 1);
    }
    ~OwnTemporaryFiles()
    {
        if (m_before.empty())
            ::unsetenv("TMPDIR");
        else
            ::setenv("TMPDIR", m_before.c_str(), 1);
    }
    OwnTemporaryFiles(const OwnTemporaryFiles&) = delete;
    OwnTemporaryFiles& operator=(const OwnTemporaryFiles&) = delete;
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

private:
    TemporaryFolder m_folder;
    std::string m_before;
};

SurveyFiles readPlanted(const Connection& file, const std::string& path)
{
    SurveyTerms terms;
    terms.fileKey = keyForFiles(file, kRound, kStaffSurvey);
    return readSurveyFiles({path}, namedSurvey(), terms);
}

void storePlanted(const Connection& file, const SurveyFiles& read, const ProgressListener& progress)
{
    transact(file, [&](const Transaction& t) {
        storeSurveyPeople(t, kRound, namedSurvey(),
                          {read.people(namedSurvey()), read.comments(), read.digests(), read.files[0].path},
                          PeopleAgain::Refused, progress);
    });
}

} // namespace

TEST_CASE("names in dropped and hidden columns, hidden sheets and properties of a workbook are in no byte of ours")
{
    const auto [name, bytes] = GENERATE_COPY(std::pair<std::string, std::string>("answers.xlsx", plantedWorkbook()),
                                             std::pair<std::string, std::string>("answers.ods", plantedOds()));
    INFO(name);
    const TemporaryFolder source;
    const TemporaryFolder folder;
    writeBytes(source.path(name), bytes);
    const OwnTemporaryFiles temporary;
    {
        const Sharing sharing = GENERATE(Sharing::Shared, Sharing::Exclusive);
        const Connection file = Connection::create(folder.path("w.soundings"), sharing, insertSmallWorkspace);
        const SurveyFiles read = readPlanted(file, source.path(name));
        REQUIRE(read.isAccepted());
        CHECK(read.people(namedSurvey()).people == kNamedPeople);
        CHECK(read.files[0].otherSheets == std::vector<std::string>{"Names"});
        const SurveyReceipt receipt = surveyReceipt(read, namedSurvey());
        CHECK(receipt.dropped
              == std::vector<ReceiptColumn>{{"Full name", {}, kNamedPeople}, {"Team", {}, kNamedPeople}});
        CHECK(surveyMappingText(completeMapping(read, namedSurvey(), {})).find(kPlant) == std::string::npos);
        int looks = 0;
        storePlanted(file, read, [&](double) { // what is there while it is stored: the journal, too
            ++looks;
            CHECK(occurrences(folder, kPlant) + occurrences(temporary.folder(), kPlant) == 0);
            return true;
        });
        CHECK(looks > 0);
        CHECK(occurrences(folder, "Kept comment 7") > 0); // so that the search can find something
        CHECK(occurrences(folder, kPlant) == 0);
    }
    CHECK(occurrences(folder, kPlant) == 0);
    CHECK(temporary.folder().names().empty());
}

TEST_CASE("a reading that is stopped at any moment while it is stored leaves the workspace byte for byte as it was")
{
    const TemporaryFolder source;
    const TemporaryFolder folder;
    writeBytes(source.path("answers.xlsx"), plantedWorkbook());
    const std::string path = folder.path("w.soundings");
    Connection::create(path, Sharing::Shared, insertSmallWorkspace);
    const std::string before = bytesOf(path);
    int calls = 0;
    bool isStored = false;
    for (int stopAt = 1; !isStored; ++stopAt) {
        const Connection file = Connection::open(path, Sharing::Shared);
        const SurveyFiles read = readPlanted(file, source.path("answers.xlsx"));
        calls = 0;
        const auto why = refusal([&] { storePlanted(file, read, [&](double) { return ++calls < stopAt; }); });
        isStored = !why;
        if (isStored)
            break;
        CHECK(why == ErrorCode::Interrupted);
        CHECK(bytesOf(path) == before);
        CHECK(folder.names() == std::vector<std::string>{"w.soundings"});
    }
    CHECK(calls > 2);
    CHECK(peopleCount(Connection::open(path, Sharing::Shared), kRound, kStaffSurvey) == kNamedPeople);
}
