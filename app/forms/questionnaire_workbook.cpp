// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/questionnaire_workbook.h"

#include "app/forms/form_words.h"
#include "core/xlsform/write_form.h"

namespace soundings {

namespace {

/// By language; in those that the program does not speak, as in its first.
std::map<std::string, std::string> ours(FormWord word, const SurveyOrder& order)
{
    std::map<std::string, std::string> all;
    const FormText text = formWords(order).at(word);
    for (qsizetype i = 0; i < order.languages.size(); ++i)
        all[order.languages[i].toStdString()] = text[static_cast<std::size_t>(i)].words.toStdString();
    return all;
}

} // namespace

std::vector<XlsFormSheet> questionnaireSheets(const Questionnaire& questionnaire)
{
    SurveyOrder order;
    order.questionnaire = std::make_shared<const Questionnaire>(questionnaire);
    order.languages << QString::fromStdString(questionnaire.language);
    for (const std::string& language : questionnaire.translatedTo)
        order.languages << QString::fromStdString(language);
    FormWordsNeeded words{{}, ours(FormWord::DontKnow, order), ours(FormWord::NotApplicable, order)};
    for (const QString& language : order.languages)
        words.languages[language.toStdString()] =
            QStringLiteral("%1 (%2)").arg(ownNameOf(language), language).toStdString();
    std::vector<XlsFormSheet> sheets;
    for (const FormTable& table : formTables(questionnaire, words)) {
        XlsFormSheet& sheet = sheets.emplace_back(XlsFormSheet{QString::fromStdString(table.name), {}});
        for (const std::vector<std::string>& row : table.rows) {
            QStringList& cells = sheet.rows.emplace_back();
            for (const std::string& cell : row)
                cells << QString::fromStdString(cell);
        }
    }
    return sheets;
}

QByteArray questionnaireWorkbook(const Questionnaire& questionnaire)
{
    return xlsFormWorkbook(QString::fromStdString(questionnaire.title.original), questionnaireSheets(questionnaire));
}

} // namespace soundings
