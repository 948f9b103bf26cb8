// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/disclosure_rules.h"
#include "tests/support/attack/published.h"

#include <vector>

namespace soundings::test {

/// One person joined between two releases of a figure and the others answered as before: the points (from 0, as scored)
/// that this person can have given. Looks at the means, the shares, the distributions and the spreads of both.
std::vector<std::int64_t> pointsOfNewcomer(const PublishedFigure& before, const PublishedFigure& after, int levels,
                                           const DisclosureRules& rules);

} // namespace soundings::test
