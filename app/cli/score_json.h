// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/round_result.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::cli {

/// The object of `score --format json`; keys are the contract's.
nlohmann::ordered_json scoreJson(const RoundResult& result);

} // namespace soundings::cli
