// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/survey_counts.h"

#include <array>

namespace soundings {

/// What each code of an item is worth in whole units; kNoUnits where it is no scored answer.
using UnitsOfCode = std::array<std::int32_t, 256>;
inline constexpr std::int32_t kNoUnits = -1;

/// The parts of countSurvey().
std::int64_t unitsOf100(const Questionnaire& questionnaire);
UnitsOfCode unitsOfCodes(const Questionnaire& questionnaire, const Item& item, std::int64_t unitsOf100);
/// People of the same role next to each other: few where the columns are sorted by role, as the file keeps them.
struct RoleRun {
    Code role = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};
std::vector<RoleRun> runsOfRoles(const CodeColumn& roles);
/// [group][slot] of one item, as SurveyCounts keeps them.
std::vector<std::vector<std::int64_t>> countItem(const Questionnaire& questionnaire, const CodeColumn& codes,
                                                 const std::vector<RoleRun>& runs);
/// `firstItem`: the section's first column.
SectionTally countSection(const Questionnaire& questionnaire, const Section& section, const AnswerColumns& columns,
                          std::size_t firstItem, std::int64_t unitsOf100);
CalibrationTally countCalibration(const Questionnaire& questionnaire, const AnswerColumns& columns);

} // namespace soundings
