// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/answer_columns.h"

#include <cstdint>
#include <vector>

namespace soundings {

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

} // namespace soundings
