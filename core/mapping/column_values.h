// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/survey_reading.h"
#include "core/sheets/sheet.h"

#include <cstddef>
#include <vector>

namespace soundings {

inline constexpr std::size_t kMostValuesShown = 5;

/// The texts that most cells of a column have in rows from `first` on, at most kMostValuesShown, the most frequent
/// first and those of one frequency as they were met; no blank ones. They are to show while a file is read, never kept.
std::vector<UnmatchedValue> commonValues(const SheetColumn& column, std::size_t first);

} // namespace soundings
