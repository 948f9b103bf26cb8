// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/rounds/second_publisher.h"

namespace soundings::rounds {

inline constexpr int kMinimum = 10;

/// By steps; at the ends it is a limit.
Cell roundedCell(const Exact& score, int step, int lowest, int highest, int people);

/// Role × section, with rule 2 of section 11.
std::vector<RoleRow> publishRoles(const Asked& asked, const std::vector<Member>& people);

} // namespace soundings::rounds
