// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/write_form.h"

namespace soundings {

using FormCells = std::vector<std::string>;

/// The original and those the questionnaire is whole in: each has a column.
std::vector<std::string> formLanguages(const Questionnaire& questionnaire);

/// Headings and cells of columns in languages.
class InFormLanguages {
public:
    InFormLanguages(const Questionnaire& questionnaire, const FormWordsNeeded& words)
        : m_languages(formLanguages(questionnaire)), m_words(words)
    {
    }
    /// "label::English (en)" …
    [[nodiscard]] FormCells headings(const char* column) const;
    /// `otherwise`, by language, where the text is empty. No text refers to an answer.
    [[nodiscard]] FormCells cells(const Text& text, const std::map<std::string, std::string>& otherwise = {}) const;

private:
    std::vector<std::string> m_languages;
    const FormWordsNeeded& m_words;
};

inline std::string formFlag(bool value) { return value ? "yes" : "no"; }

/// `row` with all of `more` behind it.
FormCells joined(FormCells row, const std::vector<FormCells>& more);

} // namespace soundings
