// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

Figure<WelchTest> welchTest(const Moments& first, const Moments& second, double confidence)
{
    if (first.people < 2 || second.people < 2)
        return Undefined::TooFewPeople;
    const double n1 = static_cast<double>(first.people);
    const double n2 = static_cast<double>(second.people);
    const double v1 = first.standardDeviation * first.standardDeviation / n1;
    const double v2 = second.standardDeviation * second.standardDeviation / n2;
    if (v1 + v2 <= 0)
        return Undefined::NoVariation;
    WelchTest test;
    test.difference = first.mean - second.mean;
    const double error = std::sqrt(v1 + v2);
    test.t = test.difference / error;
    test.degreesOfFreedom = (v1 + v2) * (v1 + v2) / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1));
    test.p = studentTwoSided(test.t, test.degreesOfFreedom);
    const double half = studentQuantile(1 - (1 - confidence) / 2, test.degreesOfFreedom) * error;
    test.interval = {test.difference - half, test.difference + half};
    return test;
}

Figure<StandardisedDifference> hedges(const Moments& first, const Moments& second)
{
    if (first.people < 2 || second.people < 2)
        return Undefined::TooFewPeople;
    const double n1 = static_cast<double>(first.people);
    const double n2 = static_cast<double>(second.people);
    const double df = n1 + n2 - 2;
    StandardisedDifference result;
    result.pooledDeviation = std::sqrt(((n1 - 1) * first.standardDeviation * first.standardDeviation
                                        + (n2 - 1) * second.standardDeviation * second.standardDeviation)
                                       / df);
    if (result.pooledDeviation <= 0)
        return Undefined::NoVariation;
    result.d = (first.mean - second.mean) / result.pooledDeviation;
    result.varianceOfD = (n1 + n2) / (n1 * n2) + result.d * result.d / (2 * (n1 + n2));
    result.correction = 1 - 3 / (4 * df - 1);
    result.exactCorrection = std::exp(std::lgamma(df / 2) - std::lgamma((df - 1) / 2)) / std::sqrt(df / 2);
    result.g = result.correction * result.d;
    result.varianceOfG = result.correction * result.correction * result.varianceOfD;
    return result;
}

Figure<double> reliableChange(double before, double after, double standardDeviation, double reliability)
{
    if (standardDeviation <= 0 || reliability >= 1)
        return Undefined::NoVariation;
    return (after - before) / (standardDeviation * std::sqrt(2 * (1 - reliability)));
}

Figure<double> minimalDetectableChange(double standardDeviation, double reliability)
{
    if (standardDeviation <= 0 || reliability >= 1)
        return Undefined::NoVariation;
    return normalQuantile(0.975) * std::sqrt(2.0) * standardDeviation * std::sqrt(1 - reliability);
}

Figure<double> smallestVisibleChange(std::int64_t peopleEach, double standardDeviation, double power)
{
    if (peopleEach < 2)
        return Undefined::TooFewPeople;
    const double n = static_cast<double>(peopleEach);
    const double df = 2 * n - 2;
    return (studentQuantile(0.975, df) + studentQuantile(power, df)) * standardDeviation * std::sqrt(2 / n);
}

Figure<AlphaComparison> compareAlphas(double alpha1, std::int64_t people1, double alpha2, std::int64_t people2)
{
    if (people1 < 2 || people2 < 2)
        return Undefined::TooFewPeople;
    if (alpha1 >= 1 || alpha2 >= 1)
        return Undefined::NoVariation;
    const double statistic = (1 - alpha2) / (1 - alpha1);
    const double upper = fisherUpperTail(statistic, static_cast<double>(people1 - 1), static_cast<double>(people2 - 1));
    return AlphaComparison{statistic, 2 * std::min(upper, 1 - upper)};
}

} // namespace soundings::statistics
