// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/write_form.h"

#include "core/forms/free_names.h"
#include "core/forms/xls_form_codes.h"
#include "core/xlsform/choices_table.h"
#include "core/xlsform/form_cells.h"
#include "core/xlsform/form_survey_table.h"
#include "core/xlsform/read_form.h"
#include "core/xlsform/rest_table.h"
#include "core/xlsform/whole_source.h"

namespace soundings {

namespace {

FormTable settingsTable(const Questionnaire& questionnaire, const FormWordsNeeded& words)
{
    const char* respondent = questionnaire.respondent == Respondent::Individual ? "individual"
        : questionnaire.respondent == Respondent::Consensus                     ? "consensus"
                                                                                : "per_partner";
    return {"settings",
            {{"form_title", "form_id", "version", "default_language", "style", "id", "respondent"},
             {InFormLanguages(questionnaire, words).cells(questionnaire.title).front(),
              lettersAndDigits(questionnaire.id.value, "_"), questionnaire.version,
              words.languages.at(questionnaire.language), "pages", questionnaire.id.value, respondent}}};
}

} // namespace

Sheet sheetOf(const FormTable& table)
{
    Sheet sheet{table.name, {}, std::vector<SheetColumn>(table.rows.front().size())};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        sheet.rows.push_back(static_cast<int>(row) + 1);
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            SheetColumn& column = sheet.columns[i];
            if (row == 0)
                column.texts.emplace_back();
            const std::string& cell = table.rows[row][i];
            column.cells.push_back(cell.empty() ? 0 : static_cast<std::uint32_t>(column.texts.size()));
            if (!cell.empty())
                column.texts.push_back(cell);
        }
    }
    return sheet;
}

std::vector<FormTable> formTables(const Questionnaire& questionnaire, const FormWordsNeeded& words)
{
    const JsonValue source = wholeSource(questionnaire);
    const FormCodes codes = xlsFormCodes(questionnaire);
    std::vector<FormTable> tables{surveyTable(questionnaire, codes, words),
                                  choicesTable(questionnaire, source, codes, words),
                                  settingsTable(questionnaire, words)};
    std::vector<Sheet> sheets;
    for (const FormTable& table : tables)
        sheets.push_back(sheetOf(table));
    Issues ignored;
    const JsonValue there = parseJson(formAsJson(sheets).json, {}, ignored).value_or(JsonValue::object());
    if (FormTable rest = restTable(questionnaire, source, there, words); rest.rows.size() > 1)
        tables.push_back(std::move(rest));
    return tables;
}

} // namespace soundings
