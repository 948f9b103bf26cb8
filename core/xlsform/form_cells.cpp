// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_cells.h"

namespace soundings {

std::vector<std::string> formLanguages(const Questionnaire& questionnaire)
{
    std::vector<std::string> all{questionnaire.language};
    all.insert(all.end(), questionnaire.translatedTo.begin(), questionnaire.translatedTo.end());
    return all;
}

FormCells InFormLanguages::headings(const char* column) const
{
    FormCells cells;
    for (const std::string& language : m_languages)
        cells.push_back(std::string(column) + "::" + m_words.languages.at(language));
    return cells;
}

FormCells InFormLanguages::cells(const Text& text, const std::map<std::string, std::string>& otherwise) const
{
    FormCells cells;
    for (const std::string& language : m_languages) {
        const auto found = otherwise.find(language);
        const std::string ours = found == otherwise.end() ? std::string() : found->second;
        std::string words = text.isEmpty() ? ours : text.in(language);
        for (std::size_t at = 0; (at = words.find("${", at)) != std::string::npos; at += 2)
            words.insert(at + 1, " ");
        cells.push_back(std::move(words));
    }
    return cells;
}

FormCells joined(FormCells row, const std::vector<FormCells>& more)
{
    for (const FormCells& cells : more)
        row.insert(row.end(), cells.begin(), cells.end());
    return row;
}

} // namespace soundings
