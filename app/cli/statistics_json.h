// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/role_release.h"
#include "core/privacy/scenario_release.h"
#include "core/response/agency.h"
#include "core/response/round.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace soundings::cli {

/// All that `statistics` says of one survey of one round; every part has passed the gate.
struct SurveyStatistics {
    Agency ours;
    Round round;
    bool sample = false;
    Headcount headcount = 0; ///< people who were asked; 0 where nobody said
    StaffRelease everybody;
    std::optional<RoleRelease> roles; ///< only where asked for
    ScenarioRelease scenarios;
    std::optional<std::vector<std::string>> comments; ///< only where asked for; empty: none, or too few
};

nlohmann::ordered_json statisticsJson(const SurveyStatistics& statistics);

} // namespace soundings::cli
