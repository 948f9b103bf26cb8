// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/xls_form.h"
#include "core/questionnaire/built_in.h"
#include "core/questionnaire/version_difference.h"
#include "core/xlsform/open_form.h"
#include "tests/app/cli/cli_run.h"

using namespace soundings;
using namespace soundings::tests;

namespace {

/// A workbook of three sheets with one statement, in the column of whose list something is at fault.
void writeFaultyForm(const std::string& path)
{
    const QByteArray bytes = xlsFormWorkbook(
        QStringLiteral("Visits"),
        {{QStringLiteral("survey"),
          {{"type", "name", "label::English (en)", "label::Cymraeg (cy)"},
           {"begin_group", "visits", "Visits", "Ymweliadau"},
           {"select_on how_true", "purpose", "We agree the purpose.", ""},
           {"end_group", "", "", ""}}},
         {QStringLiteral("choices"),
          {{"list_name", "name", "label::English (en)", "label::Cymraeg (cy)", "score"},
           {"how_true", "0", "No", "Na", "0"},
           {"how_true", "1", "Yes", "Ie", "100"}}},
         {QStringLiteral("settings"),
          {{"form_title", "form_id", "version", "default_language"}, {"Visits", "the visits", "1", "English (en)"}}}});
    std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
}

} // namespace

TEST_CASE("questionnaire write, check and add carry a questionnaire through a workbook")
{
    const CliFolder folder;
    const std::string file = folder.path("ours.soundings");
    REQUIRE(runCli({"create", file, "--agency", "Ours"}).code == 0);
    for (const QuestionnairePtr& built : builtInQuestionnaires()) {
        const std::string path = folder.path(built->id.value + ".XLSX");
        const CliRun written = runCli({"questionnaire", "write", built->id.value, "--output", path});
        CAPTURE(written.err);
        REQUIRE(written.code == 0);
        const CliRun checked = runCli({"questionnaire", "check", path});
        CAPTURE(checked.err);
        REQUIRE(checked.code == 0);
        CHECK(checked.out.find("no faults") != std::string::npos);
        const ReadQuestionnaire read = readFormAt(path);
        REQUIRE(read.questionnaire);
        CHECK(versionDifference(*built, *read.questionnaire).isEmpty());
        CHECK(read.questionnaire->translatedTo == built->translatedTo);
        const CliRun added = runCli({"questionnaire", "add", file, path});
        CAPTURE(added.err);
        CHECK(added.code == 0);
        const CliRun again = runCli({"questionnaire", "write", built->id.value, file, "--output", path});
        CHECK(again.code == 0);
    }
}

TEST_CASE("questionnaire check names the faults of a workbook by sheet, row and column")
{
    const CliFolder folder;
    const std::string path = folder.path("visits.xlsx");
    writeFaultyForm(path);
    const CliRun checked = runCli({"questionnaire", "check", path});
    CHECK(checked.code == 1);
    CAPTURE(checked.err);
    CHECK(checked.err.find("survey, row 3, column A: ") != std::string::npos);
    CHECK(checked.err.find("survey, row 3, column D: ") == std::string::npos); // of a row that is no question
    CHECK(checked.err.find("settings, row 2, column B: ") != std::string::npos);
    const CliRun noBook = runCli({"questionnaire", "write", "staff-confidence", "--output", folder.path("x.json")});
    CHECK(noBook.code == 2);
}
