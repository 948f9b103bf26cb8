// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/published.h"
#include "core/staff/staff_result.h"

namespace soundings {

StaffCases staffCases(const Published& published, const std::vector<StaffItem>& items);

} // namespace soundings
