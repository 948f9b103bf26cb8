// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/round_robin.h"

#include <vector>

namespace soundings::statistics {

/// Who rates everybody how (actor) and who is rated how by everybody (partner), around the mean of all; in the scale's
/// units, in the order of the members.
struct RoundRobinEffects {
    double mean = 0;
    std::vector<double> actor;
    std::vector<double> partner;
};

/// Missing ratings are put in as the mean of their row's and their column's, over and over until no effect moves by
/// more than 0.01 (Schönbrodt, Back & Schmukle 2012, as TripleR 1.5 does). Each member must have rated somebody and
/// been rated; at least three members.
RoundRobinEffects roundRobinEffects(const RoundRobin& ratings);

} // namespace soundings::statistics
