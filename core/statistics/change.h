// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/figure.h"

#include <cstdint>

namespace soundings::statistics {

/// What is known of one group where only its moments are.
struct Moments {
    double mean = 0;
    double standardDeviation = 0; ///< with n − 1
    std::int64_t people = 0;
};

/// Welch's t (Welch 1947): first minus second. Undefined for fewer than two people in either (TooFewPeople) or no
/// spread in both (NoVariation).
struct WelchTest {
    double difference = 0;
    double t = 0;
    double degreesOfFreedom = 0;
    double p = 0; ///< two-sided; never displayed
    Interval interval;
};
Figure<WelchTest> welchTest(const Moments& first, const Moments& second, double confidence = 0.95);

/// Standardised difference (Borenstein et al. 2009, chapter 4): Cohen's d, and Hedges' g = J d with J = 1 − 3/(4 df −
/// 1) (Hedges 1981). Undefined for fewer than two people in either (TooFewPeople) or no spread in both (NoVariation):
/// use Cliff's delta.
struct StandardisedDifference {
    double pooledDeviation = 0;
    double d = 0;
    double varianceOfD = 0;
    double correction = 0; ///< J, approximate
    double exactCorrection = 0; ///< J by the gamma function
    double g = 0;
    double varianceOfG = 0;
};
Figure<StandardisedDifference> hedges(const Moments& first, const Moments& second);

/// Reliable change of one unit measured twice (Jacobson and Truax 1991): (after − before)/(sd √(2(1 − r))).
/// Undefined (NoVariation) without error to measure by: no spread, or a reliability of 1.
Figure<double> reliableChange(double before, double after, double standardDeviation, double reliability);
/// Smallest change beyond error of one unit, at 95 %: 1.96 √2 SEM with SEM = sd √(1 − r) (Weir 2005, J. Strength Cond.
/// Res. 19:231). Undefined as reliableChange() is.
Figure<double> minimalDetectableChange(double standardDeviation, double reliability);

/// Smallest true difference of two groups of n people each that would be found in 80 of 100 surveys at 95 %:
/// (t(.975) + t(.80)) sd √(2/n), degrees of freedom 2n − 2. In the units of `standardDeviation`. The usual
/// approximation to the power of a t test (Cohen 1988, chapter 2). Undefined for fewer than two people each.
Figure<double> smallestVisibleChange(std::int64_t peopleEach, double standardDeviation, double power = 0.8);

/// Are two independent alphas different? W = (1 − a2)/(1 − a1) against F(n1 − 1, n2 − 1) (Feldt 1969; Charter and Feldt
/// 1996). Undefined for fewer than two people in either (TooFewPeople), or an alpha of 1 (NoVariation).
struct AlphaComparison {
    double statistic = 0;
    double p = 0; ///< two-sided; never displayed
};
Figure<AlphaComparison> compareAlphas(double alpha1, std::int64_t people1, double alpha2, std::int64_t people2);

} // namespace soundings::statistics
