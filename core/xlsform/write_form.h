// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/sheets/sheet.h"
#include "core/xlsform/form_table.h"

#include <map>
#include <string>
#include <vector>

namespace soundings {

/// What an XLSForm needs a word for and a questionnaire may leave to the program.
struct FormWordsNeeded {
    std::map<std::string, std::string> languages; ///< "en": "English (en)", as headings write it; each there is
    std::map<std::string, std::string> dontKnow; ///< by language; the original one at least
    std::map<std::string, std::string> notApplicable;
};

/// The sheets survey, choices and settings, and soundings with what has no place on those: readForm() makes an equal
/// questionnaire of them, in the languages it is whole in.
std::vector<FormTable> formTables(const Questionnaire& questionnaire, const FormWordsNeeded& words);

/// A table as a reader would find it in a workbook.

Sheet sheetOf(const FormTable& table);

} // namespace soundings
