// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fraction.h"

#include <optional>
#include <string_view>

namespace soundings {

/// The exact value of JSON digits ("0.25", "1e2"); empty where there are more than 15 digits or an exponent beyond 15.
std::optional<Fraction> exactNumber(std::string_view digits);

} // namespace soundings
