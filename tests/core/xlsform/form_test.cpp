// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/built_in.h"
#include "core/questionnaire/version_difference.h"
#include "core/xlsform/read_form.h"
#include "core/xlsform/write_form.h"
#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace soundings;

namespace {

const FormWordsNeeded kWords{{{"en", "English (en)"}, {"cy", "Cymraeg (cy)"}},
                             {{"en", "Don't know"}, {"cy", "Ddim yn gwybod"}},
                             {{"en", "Does not apply"}, {"cy", "Ddim yn berthnasol"}}};

std::vector<Sheet> sheetsOf(const std::vector<FormTable>& tables)
{
    std::vector<Sheet> sheets;
    for (const FormTable& table : tables)
        sheets.push_back(sheetOf(table));
    return sheets;
}

std::string linesOf(const Issues& issues)
{
    std::string lines;
    for (const Issue& issue : issues)
        lines += issue.where + " [" + issue.value + "] " + std::to_string(static_cast<int>(issue.code)) + "\n";
    return lines;
}

/// A small form without a fault, which each test spoils in its way.
std::vector<FormTable> smallForm()
{
    return {{"survey",
             {{"type", "name", "label::English (en)", "label::Cymraeg (cy)", "weight", "reverse", "must_have"},
              {"begin_group", "visits", "Visits", "Ymweliadau", "2", "", ""},
              {"select_one how_true", "purpose_agreed", "We agree the purpose.", "Cytunwn ar y diben.", "", "", "3"},
              {"select_one how_true", "asked_twice", "People are asked twice.", "Gofynnir ddwywaith.", "3", "yes", ""},
              {"end_group", "", "", "", "", "", ""},
              {"text", "one_change", "What would help?", "Beth fyddai'n helpu?", "", "", ""}}},
            {"choices",
             {{"list_name", "name", "label::English (en)", "label::Cymraeg (cy)", "score"},
              {"how_true", "1", "Never", "Byth", "0"},
              {"how_true", "2", "Sometimes", "Weithiau", "40"},
              {"how_true", "3", "Always", "Bob amser", "100"},
              {"how_true", "dk", "Cannot say", "Methu dweud", ""}}},
            {"settings",
             {{"form_title", "form_id", "version", "default_language"},
              {"Joint visits", "joint_visits", "3", "English (en)"}}},
            {"soundings",
             {{"key", "value", "text::English (en)", "text::Cymraeg (cy)"},
              {"title", "", "", "Ymweliadau ar y cyd"},
              {"purpose_agreed/must_have/reason", "", "Staff may be in danger.", ""}}}};
}

/// The fault it has once `spoil` has done its work: one, at this place.
void checkFault(IssueCode code, const std::string& where, const std::function<void(std::vector<FormTable>&)>& spoil)
{
    std::vector<FormTable> form = smallForm();
    spoil(form);
    const ReadQuestionnaire read = readForm(sheetsOf(form));
    CAPTURE(linesOf(read.issues), where, static_cast<int>(code));
    CHECK(read.questionnaire == nullptr);
    CHECK(std::any_of(read.issues.begin(), read.issues.end(),
                      [&](const Issue& issue) { return issue.code == code && issue.where == where; }));
    for (const Issue& issue : read.issues) // each leads to a place in the workbook
        CHECK((issue.where.empty() || issue.where.starts_with("survey") || issue.where.starts_with("choices")
               || issue.where.starts_with("settings") || issue.where.starts_with("soundings")));
}

} // namespace

TEST_CASE("what is written as an XLSForm comes in again as it was")
{
    for (const QuestionnairePtr& before : builtInQuestionnaires()) {
        const ReadQuestionnaire read = readForm(sheetsOf(formTables(*before, kWords)));
        CAPTURE(before->id.value, linesOf(read.issues));
        REQUIRE(read.questionnaire);
        const Questionnaire& after = *read.questionnaire;
        CHECK(after.id == before->id);
        CHECK(after.version == before->version);
        CHECK(after.language == before->language);
        CHECK(after.translatedTo == before->translatedTo);
        CHECK(after.draftLanguages == before->draftLanguages);
        CHECK(after.title == before->title);
        CHECK(after.respondent == before->respondent);
        CHECK(after.dontKnow == before->dontKnow);
        CHECK(after.feeds == before->feeds);
        CHECK(after.purpose == before->purpose);
        CHECK(after.instructions == before->instructions);
        CHECK(after.privacyNotice == before->privacyNotice);
        CHECK(after.scaleQuestion == before->scaleQuestion);
        CHECK(after.expectedMinutes == before->expectedMinutes);
        CHECK(after.scale == before->scale);
        CHECK(after.notApplicableNeedsReason == before->notApplicableNeedsReason);
        CHECK(after.kinds == before->kinds);
        CHECK(after.facets == before->facets);
        REQUIRE(after.sections.size() == before->sections.size());
        for (std::size_t i = 0; i < after.sections.size(); ++i) {
            CAPTURE(after.sections[i].id.value);
            CHECK(after.sections[i] == before->sections[i]);
        }
        CHECK(after.scenarios == before->scenarios);
        CHECK(after.roleQuestion == before->roleQuestion);
        CHECK(after.roleBands == before->roleBands);
        CHECK(after.openQuestion == before->openQuestion);
        CHECK(after.minimumGroup == before->minimumGroup);
        CHECK(versionDifference(*before, after).isEmpty());
    }
}

TEST_CASE("an XLSForm that was written once is written again with the same cells")
{
    const QuestionnairePtr staff = builtInQuestionnaire({"staff-confidence"});
    const std::vector<FormTable> once = formTables(*staff, kWords);
    const std::vector<FormTable> again = formTables(*readForm(sheetsOf(once)).questionnaire, kWords);
    REQUIRE(again.size() == once.size());
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(again[i].rows == once[i].rows);
}

TEST_CASE("an XLSForm of somebody's own becomes a questionnaire")
{
    const ReadQuestionnaire read = readForm(sheetsOf(smallForm()));
    CAPTURE(linesOf(read.issues));
    REQUIRE(read.questionnaire);
    const Questionnaire& made = *read.questionnaire;
    CHECK(made.id.value == "joint_visits");
    CHECK(made.version == "3");
    CHECK(made.respondent == Respondent::Individual);
    CHECK(made.title.in("cy") == "Ymweliadau ar y cyd");
    CHECK(made.translatedTo == std::vector<std::string>{"cy"});
    CHECK(made.scale[1].score == Fraction::of(40, 1));
    CHECK(made.sections[0].weight == 2);
    const std::vector<Item>& items = made.sections[0].items;
    CHECK(items[0].mustHave->atLeast == 3);
    CHECK(items[0].mustHave->reason.original == "Staff may be in danger.");
    CHECK(items[0].allowDontKnow);
    CHECK_FALSE(items[0].allowNotApplicable);
    CHECK(items[1].reverse);
    CHECK(items[1].weight == 3);
    CHECK(made.dontKnowLabel.in("cy") == "Methu dweud");
    CHECK(made.openQuestion->id == "one_change");
}

TEST_CASE("choices with words for names are points in the order of their scores")
{
    std::vector<FormTable> form = smallForm();
    form[1].rows[1][1] = "never";
    form[1].rows[2][1] = "sometimes";
    form[1].rows[3][1] = "always";
    std::swap(form[1].rows[1], form[1].rows[3]);
    form[0].rows[2][6] = "2";
    const ReadQuestionnaire read = readForm(sheetsOf(form));
    CAPTURE(linesOf(read.issues));
    REQUIRE(read.questionnaire);
    CHECK(read.questionnaire->scale[0].label.original == "Never");
    CHECK(read.questionnaire->scale[2].value == 2);
    CHECK(read.questionnaire->scale[2].label.original == "Always");
}

TEST_CASE("each fault of an XLSForm is named by its sheet, row and column")
{
    using Form = std::vector<FormTable>;
    checkFault(IssueCode::NoFormSheet, "", [](Form& form) { form[1].name = "choice"; });
    // What pyxform says.
    checkFault(IssueCode::DuplicateId, "survey, row 4, column B",
               [](Form& form) { form[0].rows[3][1] = "purpose_agreed"; });
    checkFault(IssueCode::WrongFormName, "survey, row 3, column B", [](Form& form) { form[0].rows[2][1] = "meta"; });
    checkFault(IssueCode::UnknownList, "survey, row 3, column A",
               [](Form& form) { form[0].rows[2][0] = "select_one how"; });
    checkFault(IssueCode::UnknownFormType, "survey, row 3, column A",
               [](Form& form) { form[0].rows[2][0] = "select_on how_true"; });
    checkFault(IssueCode::DuplicateId, "choices, row 3, column B", [](Form& form) { form[1].rows[2][1] = "1"; });
    checkFault(IssueCode::GroupNotClosed, "survey, row 2, column A",
               [](Form& form) { form[0].rows.erase(form[0].rows.begin() + 4); });
    checkFault(IssueCode::GroupNotOpened, "survey, row 2, column A",
               [](Form& form) { form[0].rows[1] = form[0].rows[4]; });
    checkFault(IssueCode::MissingField, "survey, row 3, column B", [](Form& form) { form[0].rows[2][1].clear(); });
    checkFault(IssueCode::MissingField, "survey, row 3, column C",
               [](Form& form) { form[0].rows[2][2] = form[0].rows[2][3] = {}; });
    checkFault(IssueCode::LanguageWithoutCode, "survey, row 1, column D",
               [](Form& form) { form[0].rows[0][3] = "label::Cymraeg"; });
    checkFault(IssueCode::RefersToAnswer, "survey, row 3, column C",
               [](Form& form) { form[0].rows[2][2] = "We agree ${partner}."; });
    // What pyxform passes over.
    checkFault(IssueCode::MissingTranslation, "survey, row 3, column D",
               [](Form& form) { form[0].rows[2][3].clear(); });
    checkFault(IssueCode::MissingTranslation, "choices, row 4, column D",
               [](Form& form) { form[1].rows[3][3].clear(); });
    checkFault(IssueCode::UnknownFormColumn, "survey, row 1, column F",
               [](Form& form) { form[0].rows[0][5] = "reversed"; });
    checkFault(IssueCode::DuplicateColumn, "survey, row 1, column D",
               [](Form& form) { form[0].rows[0][3] = "label::English (en)"; });
    checkFault(IssueCode::UnknownFormLanguage, "settings, row 2, column D",
               [](Form& form) { form[2].rows[1][3] = "English"; });
    checkFault(IssueCode::WrongFormName, "settings, row 2, column B",
               [](Form& form) { form[2].rows[1][1] = "joint visits"; });
    // An empty cell is one fault.
    std::vector<FormTable> untranslated = smallForm();
    untranslated[0].rows[2][3].clear();
    CHECK(readForm(sheetsOf(untranslated)).issues.size() == 1);
    // What a questionnaire needs.
    checkFault(IssueCode::MissingField, "settings, row 2, column C", [](Form& form) { form[2].rows[1][2].clear(); });
    checkFault(IssueCode::WrongValue, "choices, row 3, column E", [](Form& form) { form[1].rows[2][4] = "half"; });
    checkFault(IssueCode::WrongValue, "choices, row 5, column E", [](Form& form) { form[1].rows[4][4] = "50"; });
    checkFault(IssueCode::WrongValue, "survey, row 4, column F", [](Form& form) { form[0].rows[3][5] = "perhaps"; });
    checkFault(IssueCode::WrongType, "survey, row 4, column E", [](Form& form) { form[0].rows[3][4] = "much"; });
    checkFault(IssueCode::MustHaveOutsideScale, "survey, row 3, column G",
               [](Form& form) { form[0].rows[2][6] = "7"; });
    checkFault(IssueCode::NotInAGroup, "survey, row 6", [](Form& form) { form[0].rows[5][0] = "select_one how_true"; });
    checkFault(IssueCode::TextInGroup, "survey, row 5, column A",
               [](Form& form) { std::swap(form[0].rows[4], form[0].rows[5]); });
    checkFault(IssueCode::NoteInGroup, "survey, row 3, column C", [](Form& form) { form[0].rows[2][0] = "note"; });
    checkFault(IssueCode::CannotBeKept, "survey, row 4, column E", [](Form& form) { form[0].rows[0][4] = "relevant"; });
    checkFault(IssueCode::UnknownKey, "soundings, row 3, column A",
               [](Form& form) { form[3].rows[2][0] = "purpose_agreed/text"; });
    checkFault(IssueCode::UnknownField, "soundings, row 3, column A",
               [](Form& form) { form[3].rows[2][0] = "purpose_agreed/colour"; });
    checkFault(IssueCode::ListsDiffer, "choices, row 8, column C", [](Form& form) {
        form[0].rows[3][0] = "select_one how_often";
        for (std::size_t row = 1; row <= 3; ++row) {
            form[1].rows.push_back(form[1].rows[row]);
            form[1].rows.back()[0] = "how_often";
        }
        form[1].rows[7][2] = "Nearly always";
    });
    checkFault(IssueCode::DuplicateText, "survey, row 4, column C",
               [](Form& form) { form[0].rows[3][2] = form[0].rows[2][2]; });
}
