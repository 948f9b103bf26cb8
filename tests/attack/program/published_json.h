// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/published.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::test {

/// What `statistics --format json` printed, by the headcount it was told, read by somebody who has nothing else: the
/// output without one has the roles.
PublishedSurvey publishedIn(const std::map<Headcount, nlohmann::json>& printed, const Questionnaire& questionnaire);

} // namespace soundings::test
