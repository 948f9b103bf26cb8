// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire as an XLSForm workbook (https://xlsform.org): sections are groups, statements select_one with a list
// whose points have a score, cases select_one with a list in which something is recommended. README.md here says more.
#pragma once

#include "core/questionnaire/read_questionnaire.h"
#include "core/sheets/sheet.h"

#include <string>
#include <vector>

namespace soundings {

/// A questionnaire in our format, as JSON text, made of the sheets survey, choices, settings and, where it is there,
/// soundings. Others are passed over.
struct FormAsJson {
    std::string json; ///< as far as the sheets can be read; empty where one is missing
    Issues issues;
};
FormAsJson formAsJson(const std::vector<Sheet>& sheets);

/// The same judged by readQuestionnaire(): every fault has its place as "survey, row 12, column C".
ReadQuestionnaire readForm(const std::vector<Sheet>& sheets);

} // namespace soundings
