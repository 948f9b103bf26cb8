// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/published.h"
#include "core/staff/staff_result.h"

namespace soundings {

std::vector<StaffSection> staffSections(const Published& published, const std::vector<StaffItem>& items,
                                        const ResponseScore& scored);
/// Empty where too few sections have a score.
std::optional<StaffFigure> staffWhole(const Published& published, const std::vector<StaffSection>& sections,
                                      const ResponseScore& scored);

} // namespace soundings
