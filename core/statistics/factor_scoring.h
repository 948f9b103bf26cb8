// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/one_factor.h"

namespace soundings::statistics {

/// The maximum that fitByEm() finds, from near it by Fisher scoring in λ and log ψ (Jöreskog 1969) damped after
/// Marquardt (1963): it goes on where EM crawls, above all to an error variance of 0.
FactorFit fitByScoring(const OneFactor& start, const Covariances& covariances, int mostSteps);

} // namespace soundings::statistics
