// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/comparison/response_change.h"
#include "core/comparison/staff_change.h"

namespace soundings {

/// Between 0 and 100 only of nothing and of everything.
int percentOfWeight(const Fraction& share);
/// On how many questions two versions were compared, on how much of the weight, and what was left out; empty where
/// nothing was.
QString commonPartText(const CommonPart& common);
/// The same, and the sections that one of the numbers is without.
QString leftOutText(const ResponseChange& change);
/// The same of a survey; empty where it is not set side by side.
QString leftOutText(const StaffChange& change);

} // namespace soundings
