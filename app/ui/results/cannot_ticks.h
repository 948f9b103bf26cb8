// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <map>
#include <set>
#include <utility>

namespace soundings {

/// What somebody said cannot be changed: of a round, for readiness (no partner) or for our trust in a partner.
using CannotTicks = std::map<std::pair<RoundId, AgencyId>, std::set<ItemId>>;

} // namespace soundings
