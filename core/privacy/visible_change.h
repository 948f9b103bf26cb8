// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/staff_release.h"

#include <optional>

namespace soundings {

/// How many points two rounds of so many people would have to differ by to be seen in 80 of 100 surveys, at a standard
/// deviation of 22 (STATISTICS.md section 5). Empty where the number of people is not told.
std::optional<double> smallestVisibleChange(const StaffRelease& release);
/// The same of `people` answers each time.
std::optional<double> smallestVisibleChange(int people);

} // namespace soundings
