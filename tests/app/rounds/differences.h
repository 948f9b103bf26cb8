// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace soundings::rounds {

/// Where `found` is not as `expected`, each place in a line: a key that one has and the other has not, but for the few
/// that the second scorer leaves to other tests; another word; a number that differs in the seventh decimal.
std::vector<std::string> differences(const nlohmann::json& expected, const nlohmann::json& found);

/// Where whole percentages beside numbers of people do not add up to 100, or one is not the share rounded up or down.
std::vector<std::string> wrongPercentages(const nlohmann::json& found);

} // namespace soundings::rounds
