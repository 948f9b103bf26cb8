// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ignored_columns.h"
#include "core/mapping/answer_values.h"
#include "core/mapping/header_rows.h"
#include "core/mapping/known_headings.h"
#include "core/mapping/survey_mapping.h"
#include "core/sheets/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// Why a column is taken for what it is taken for.
enum class ColumnBasis {
    None, ///< it is not known
    Mapping, ///< somebody said so
    Id, ///< an id or a code of ours
    Wording, ///< a text of the questionnaire
    Place, ///< how sure somebody is: it stands behind that case
    Personal, ///< dropped: about a person or a machine
    Hidden, ///< dropped: hidden in the file
    Ignored, ///< dropped: named by --ignore-columns
    Nameless, ///< dropped: no heading, and nothing in it
    Empty, ///< dropped: nothing stands in it, as in what a form's notes come back as
};

/// A column of the file and what is done with it.
struct ReadColumn {
    std::size_t index = 0; ///< in the sheet, from 0: columnLetter() names it
    std::string heading; ///< as it stands in the file; "column C" where it has none
    std::string key; ///< that a mapping knows it by: the heading, "column C" where several have it
    bool isHidden = false;
    std::optional<ColumnTarget> target; ///< empty: unknown, so that nothing is taken in until it is mapped or dropped
    ColumnBasis basis = ColumnBasis::None;
    bool isOurs = false; ///< ColumnReading
    std::optional<AnswerList> codes; ///< ColumnReading
    std::size_t filled = 0; ///< rows below the headings in which something stands

    [[nodiscard]] bool isDropped() const { return target && target->kind == ColumnKind::Ignored; }
    [[nodiscard]] bool isAnswer() const { return target && target->kind != ColumnKind::Ignored; }
};

struct SurveyColumns {
    std::vector<ReadColumn> columns; ///< all of the sheet
    std::vector<SurveyFault> faults; ///< of headings
};

/// What each column of the sheet is: what the mapping says, else what `known` and the lists of personal headings say.
SurveyColumns surveyColumns(const Sheet& sheet, const HeaderRows& header, const SurveyMapping& mapping,
                            const IgnoredColumns& ignored, const KnownHeadings& known,
                            const Questionnaire& questionnaire);

/// Whether a mapping's heading is that of this column: "column AB" is any column's.
bool isNamed(std::string_view key, const ReadColumn& column);

} // namespace soundings
