// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/published.h"
#include "core/staff/staff_result.h"

namespace soundings {

std::vector<StaffItem> staffItems(const Published& published);

} // namespace soundings
