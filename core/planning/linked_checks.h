// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/consistency_check.h"

namespace soundings {

/// Adds what answers in different places raise together, by the links of check_links.h.
void checkLinks(std::vector<ConsistencyCheck>& all, const RoundResult& round);

} // namespace soundings
