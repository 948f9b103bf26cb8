// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QUndoStack>

#include "app/forms/questionnaire_workbook.h"
#include "app/forms/xls_form.h"
#include "app/ui/kit/disclosure.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/xlsform/open_form.h"
#include "tests/app/ui/sample_window.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_strings.h"
#include "tests/support/survey_csv.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace soundings;
using soundings::test::OpenWindow;

namespace {

constexpr const char* kHousing =
    R"({"format": 1, "version": "1.0", "title": "Housing", "id": "housing", "respondent": "consensus",
        "scale": [{"value": 0, "label": "No"}, {"value": 1, "label": "Partly"}, {"value": 2, "label": "Yes"}],
        "sections": [{"id": "h", "title": "Homes", "items": [
            {"id": "h.list", "text": "Is there a list?"}, {"id": "h.lead", "text": "Does somebody lead?"}]}]})";

QByteArray housingAnew()
{
    return QByteArray(kHousing)
        .replace("\"1.0\"", "\"1.1\"")
        .replace("Is there a list?", "Is there an up-to-date list?");
}

struct LibraryDesk : OpenWindow {
    LibraryDesk()
    {
        startOurs();
        trigger("round-questionnaires");
        REQUIRE(window.page() == PageId::Library);
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void choose(const QString& file)
    {
        prompts.openPaths = {file};
        click("library-add");
    }
    void add(const char* name, const QByteArray& bytes)
    {
        choose(write(name, bytes));
        click("library-act");
    }
    [[nodiscard]] std::size_t known() const { return session.workspace().questionnaires.size(); }
    [[nodiscard]] QString changes() const
    {
        QStringList lines;
        if (has("library-changes"))
            for (const QLabel* label : find("library-changes").findChildren<QLabel*>())
                lines << label->text();
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("a questionnaire is added from a file after it was looked at, and undo takes it away again")
{
    LibraryDesk w;
    CHECK(w.has("library-none"));
    w.choose(w.write("housing.json", kHousing));
    CHECK(w.known() == 3);
    CHECK_FALSE(w.has("library-changes"));
    w.find<Disclosure>("library-section-0").setOpen(true);
    w.click("library-cancel");
    CHECK(w.known() == 3);
    w.add("housing.json", kHousing);
    CHECK(w.known() == 4);
    CHECK(w.message().contains(QStringLiteral("Housing 1.0 is added")));
    CHECK_FALSE(w.has("library-none"));
    CHECK(w.has("library-remove-housing-1.0"));
    w.click("message-undo");
    CHECK(w.known() == 3);
    w.session.undoStack()->redo();
    OpenWindow::settle();
    w.click("library-remove-housing-1.0");
    CHECK(w.known() == 3);
    w.click("message-undo");
    CHECK(w.known() == 4);
}

TEST_CASE("what another version changes is displayed item by item before it is stored")
{
    LibraryDesk w;
    w.add("housing.json", kHousing);
    w.choose(w.write("anew.json", housingAnew()));
    CHECK(w.changes().contains(QStringLiteral("What version 1.1 changes since version 1.0:")));
    CHECK(w.changes().contains(QStringLiteral("h.list ‘Is there an up-to-date list?’: reworded")));
    w.click("library-copy");
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("h.list")));
    CHECK(w.session.library().versions().size() == 4);
    w.click("library-act");
    CHECK(w.session.library().versions().size() == 5);
    CHECK(w.session.workspace().questionnaires.back()->version == "1.1");
}

TEST_CASE("a version that is taken is not added, and one that is there already is not added again")
{
    LibraryDesk w;
    w.add("housing.json", kHousing);
    w.choose(w.write("same.json", kHousing));
    CHECK_FALSE(w.has("library-act"));
    CHECK(w.find<QLabel>("library-lead").text().startsWith(QStringLiteral("There is nothing to add")));
    w.click("library-cancel");
    w.choose(w.write("taken.json", housingAnew().replace("\"1.1\"", "\"1.0\"")));
    CHECK_FALSE(w.has("library-act"));
    CHECK(w.find<QLabel>("library-lead").text().startsWith(QStringLiteral("It cannot be added")));
    CHECK(w.changes().contains(QStringLiteral("h.list")));
}

TEST_CASE("every fault of a workbook is named by sheet, row and column in a table that can be copied")
{
    LibraryDesk w;
    const QByteArray faulty = xlsFormWorkbook(
        QStringLiteral("Visits"),
        {{QStringLiteral("survey"),
          {{"type", "name", "label::English (en)"},
           {"begin_group", "visits", "Visits"},
           {"select_on how_true", "purpose", "We agree the purpose."},
           {"end_group", "", ""}}},
         {QStringLiteral("choices"),
          {{"list_name", "name", "label::English (en)", "score"},
           {"how_true", "0", "No", "0"},
           {"how_true", "1", "Yes", "100"}}},
         {QStringLiteral("settings"),
          {{"form_title", "form_id", "version", "default_language"}, {"Visits", "the visits", "1", "English (en)"}}}});
    w.choose(w.write("visits.xlsx", faulty));
    const QAbstractItemModel& faults = *w.find<QTableView>("library-fault-table").model();
    QStringList places;
    for (int row = 0; row < faults.rowCount(); ++row)
        places << faults.index(row, 0).data().toString();
    CHECK(places.contains(QStringLiteral("survey, row 3, column A")));
    CHECK(places.contains(QStringLiteral("settings, row 2, column B")));
    w.click("library-copy");
    CHECK(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size() == faults.rowCount());
    CHECK(w.known() == 3);
    w.click("library-cancel");
    CHECK(w.has("library-none"));
}

TEST_CASE("a file that cannot be read is refused in the message bar and nothing is stored")
{
    LibraryDesk w;
    w.choose(w.path("not-there.xlsx"));
    CHECK_FALSE(w.message().isEmpty());
    CHECK(w.known() == 3);
}

TEST_CASE("the open workspace is not read as a questionnaire, which would cost its lock")
{
    LibraryDesk w;
    w.choose(w.session.file().path);
    CHECK(w.message().contains(QStringLiteral("is this workspace itself")));
    CHECK_FALSE(w.has("library-faults"));
}

TEST_CASE("the template and every questionnaire are saved as spreadsheets that come in again")
{
    LibraryDesk w;
    w.prompts.savePaths = {w.path("template.xlsx")};
    w.click("library-template");
    const ReadQuestionnaire begun = readFormAt(w.path("template.xlsx").toStdString());
    CAPTURE(begun.issues.size());
    REQUIRE(begun.questionnaire);
    CHECK(begun.questionnaire->translatedTo == std::vector<std::string>{"cy"});
    CHECK(begun.questionnaire->feeds == FeedsIndex::None);
    w.prompts.savePaths = {w.path("guide.pdf")};
    w.click("library-guide");
    CHECK(QFileInfo(w.path("guide.pdf")).size() > 1000);
    w.prompts.savePaths = {w.path("governance.xlsx")};
    w.click("library-save-governance-" + QString::fromStdString(w.session.workspace().questionnaires.front()->version));
    CHECK(readFormAt(w.path("governance.xlsx").toStdString()).questionnaire);
}

TEST_CASE("a questionnaire that is added on the way is offered in the form of the round, which keeps what was typed")
{
    LibraryDesk w;
    w.window.goTo({PageId::Partners, {}, {}, {}, PlaceStep::NewRound});
    OpenWindow::settle();
    w.type("round-label", QStringLiteral("Spring"));
    w.find<QCheckBox>("round-with-governance").setChecked(false);
    w.click("round-library");
    REQUIRE(w.window.page() == PageId::Library);
    w.add("housing.json", kHousing);
    w.click("library-back");
    REQUIRE(w.window.page() == PageId::Partners);
    CHECK_FALSE(w.find<QCheckBox>("round-with-governance").isChecked());
    CHECK(w.find<QCheckBox>("round-with-housing").isChecked());
    w.click("round-keep");
    const Round made = w.session.rounds().current().value();
    CHECK(made.label == "Spring");
    CHECK(made.questionnaires.back() == QuestionnaireId{"housing"});
    w.trigger("round-questionnaires");
    CHECK_FALSE(w.has("library-remove-housing-1.0"));
    const auto labels = w.find("library-entry-housing").findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("Version 1.0. Used in Spring.");
    }));
}

TEST_CASE("all of the library that takes the focus has a name, also in a file that can only be read")
{
    LibraryDesk w;
    w.add("housing.json", kHousing);
    CHECK(test::unnamedWidgets(w.window).isEmpty());
    w.choose(w.write("anew.json", housingAnew()));
    CHECK(test::unnamedWidgets(w.window).isEmpty());
    w.click("library-cancel");
    w.choose(w.write("faulty.json", "{}"));
    CHECK(test::unnamedWidgets(w.window).isEmpty());
    const QString file = w.session.file().path;
    w.session.close();
    w.session.openToRead(file);
    OpenWindow::settle();
    w.trigger("round-questionnaires");
    CHECK_FALSE(w.has("library-add"));
    CHECK_FALSE(w.has("library-remove-housing-1.0"));
    CHECK(w.has("library-look-housing-1.0"));
    w.click("library-look-housing-1.0");
    CHECK(w.has("library-view-save"));
}

TEST_CASE("a survey that was added as a workbook is chosen, answered, closed, and seen in the results and the report")
{
    LibraryDesk w;
    const test::PlainSurvey scales{"scales", 1, 6, {{"A1", "A2", "A3"}, {"C1", "C2", "C3"}}, {"A1"}};
    w.add("scales.xlsx", questionnaireWorkbook(*readQuestionnaire(scales.json()).questionnaire));
    const auto round = w.session.rounds().add(QStringLiteral("One"), {2026, 1, 1}, {{"scales"}}).value();
    w.window.goTo({PageId::Assess, {"scales"}, {}, {}});
    OpenWindow::settle();
    const std::string answers = scales.csv(15, [](int person, int item) { return 1 + (person + item) % 6; });
    w.prompts.openPaths = {w.write("answers.csv", QByteArray::fromStdString(answers))};
    w.click("surveyRead");
    REQUIRE(w.find<QPushButton>("read-act").isEnabled());
    w.click("read-act");
    w.click("read-act");
    CHECK(w.session.staffSurveys().finishedPeople(round, {"scales"}) == 15);
    w.prompts.confirms = {true};
    w.trigger("round-close");
    REQUIRE(w.session.rounds().current()->state == RoundState::Closed);
    const RoundResult& result = w.session.rounds().result(round);
    REQUIRE(result.surveys.size() == 1);
    CHECK(result.surveys.front().questionnaire->id.value == "scales");
    w.window.goTo({PageId::Results, {}, {}, {}});
    OpenWindow::settle();
    const auto labels = w.find("pages").findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* label) { return label->text().contains(QStringLiteral("Survey")); }));
    w.window.goTo({PageId::Library, {}, {}, {}});
    OpenWindow::settle();
    CHECK_FALSE(w.has("library-remove-scales-1.0"));
}
