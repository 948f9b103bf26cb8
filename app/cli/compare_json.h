// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/round_comparison.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::cli {

/// The object of `compare --format json` for two rounds.
nlohmann::ordered_json comparisonJson(const RoundComparison& comparison);

} // namespace soundings::cli
