// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/one_factor.h"

namespace soundings::statistics {

/// Maximum likelihood by EM (Rubin and Thayer 1982), three steps at a time extrapolated (Varadhan and Roland 2008,
/// SQUAREM S3). Settles in some ten rounds where the items have a factor; crawls where they hardly do.
FactorFit fitByEm(const Covariances& covariances, int mostRounds);

} // namespace soundings::statistics
