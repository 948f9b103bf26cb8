// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/sum.h"

#include <cstdint>
#include <vector>

namespace soundings {

/// The top line's contribution in tenths of a point, half up.
std::int64_t tenthsOf(const SumTerm& top);
/// Tenths of the lines below, adding exactly to the tenths shown for `term` itself, so that every level of a printed
/// sum adds up. `total` is what the line above gave to `term`. Source: Hamilton's method.
std::vector<std::int64_t> tenthsBelow(const SumTerm& term, std::int64_t total);

} // namespace soundings
