// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/agency.h"
#include "core/response/round.h"
#include "core/staff/staff_result.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::cli {

/// All that `statistics` says of one survey of one round.
struct SurveyStatistics {
    Agency ours;
    Round round;
    bool sample = false;
    StaffResult survey;
    bool withRoles = false; ///< asked for
    bool withComments = false; ///< likewise
};

nlohmann::ordered_json statisticsJson(const SurveyStatistics& statistics);

} // namespace soundings::cli
