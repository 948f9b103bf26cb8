// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/header_rows.h"
#include "core/mapping/survey_columns.h"
#include "core/sheets/sheet.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace soundings {

/// Why a row may be nobody's answers.
enum class RowDoubt {
    Preview, ///< tried by whoever made the form
    Unfinished, ///< never sent
    Rejected, ///< by whoever looked the answers through
    Averages, ///< or a total: it sums up the others
};

/// The doubt about each row of the sheet, empty where there is none; of rows of headings none.
/// It follows from columns that are dropped (Qualtrics' Status and Finished, LimeSurvey's submitdate, REDCap's
/// "…_complete", KoBo's _validation_status, ODK Central's ReviewState, SmartSurvey's Ended) and from cells such as
/// "Average", formulas and fractions. `onColumn` is called before each column.
std::vector<std::optional<RowDoubt>> rowDoubts(const Sheet& sheet, const HeaderRows& header,
                                               const std::vector<ReadColumn>& columns,
                                               const std::function<void()>& onColumn);

} // namespace soundings
