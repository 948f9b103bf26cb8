// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/staff_result.h"

#include <optional>

namespace soundings {

/// How many points two rounds of so many people would have to differ by to be seen in 80 of 100 surveys, at a standard
/// deviation of 22 (STATISTICS.md section 5). Empty where the number of people is not published.
std::optional<double> smallestVisibleChange(const StaffResult& result);
/// The same of `people` answers each time.
std::optional<double> smallestVisibleChange(PeopleCount people);

} // namespace soundings
