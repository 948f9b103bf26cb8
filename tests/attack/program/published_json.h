// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/attack/published.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::test {

/// What `statistics --format json` printed, by the headcount it was told, read by somebody who has nothing else: the
/// output without one has the roles.
PublishedSurvey publishedIn(const std::map<Headcount, nlohmann::json>& printed, const Questionnaire& questionnaire);
/// Takes into account what another command prints of the same round: whatever stands under `key` beside the id of a
/// section or an item. A number that is told more finely there narrows what is known.
void narrow(PublishedSurvey& survey, const nlohmann::json& printed, const Questionnaire& questionnaire,
            const std::string& key);

} // namespace soundings::test
