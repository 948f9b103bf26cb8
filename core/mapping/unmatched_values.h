// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/survey_reading.h"

#include <vector>

namespace soundings {

/// Adds what cannot be read in one more column. It joins the groups of the same kind that hold one of its texts, so
/// that nobody is asked twice what a text means.
void addUnmatched(std::vector<UnmatchedValues>& groups, const ReadColumn& column,
                  const std::vector<UnmatchedValue>& values);

} // namespace soundings
