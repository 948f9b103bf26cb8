// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/staff_result.h"

namespace soundings {

/// Two roles that stand far apart in a section.
struct RoleGap {
    std::size_t section = 0; ///< index into StaffResult::sections
    std::size_t higher = 0; ///< index into StaffResult::roles
    std::size_t lower = 0;
    int points = 0; ///< between their published figures; more where one of them is a limit
};

/// What stands out in a survey, to begin a conversation with.
struct StaffFindings {
    /// Indexes into StaffResult::items: statements whose likely range lies wholly above the whole survey's score, the
    /// highest first; and wholly below it, the lowest first. Empty where the whole has no score.
    std::vector<std::size_t> strengths;
    std::vector<std::size_t> concerns;
    std::vector<RoleGap> roleGaps; ///< kMarkedRoleGap or more, one a section, the largest first
};

/// Roles are published to the nearest 10, so a true difference is within 10 of the shown one: from here on there is
/// one in any case.
inline constexpr int kMarkedRoleGap = 20;

StaffFindings staffFindings(const StaffResult& result);

} // namespace soundings
