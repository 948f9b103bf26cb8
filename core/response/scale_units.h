// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <array>
#include <cstdint>

namespace soundings {

/// What each code of an item is worth in whole units; kNoUnits where it is no scored answer.
using UnitsOfCode = std::array<std::int32_t, 256>;
inline constexpr std::int32_t kNoUnits = -1;

/// How many whole units an item's 100 is, so that every point of the scale is a whole number of them.
std::int64_t unitsOf100(const Questionnaire& questionnaire);
UnitsOfCode unitsOfCodes(const Questionnaire& questionnaire, const Item& item, std::int64_t unitsOf100);

} // namespace soundings
