// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/published.h"
#include "core/staff/staff_result.h"

namespace soundings {

/// `statements`: the section's first. With the reason where there is none.
void addConsistency(StaffSection& section, const Published& published, const Section& asked,
                    const ReleasedSection& released, const ReleasedStatement* statements);

} // namespace soundings
