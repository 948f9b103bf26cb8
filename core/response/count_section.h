// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer_columns.h"
#include "core/response/survey_counts.h"

namespace soundings {

/// `firstItem`: the section's first column.
SectionTally countSection(const Questionnaire& questionnaire, const Section& section, const AnswerColumns& columns,
                          std::size_t firstItem, std::int64_t unitsOf100);

} // namespace soundings
