// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/proportion.h"

#include "core/statistics/distributions.h"
#include "core/statistics/histogram.h"

#include <algorithm>
#include <cmath>

namespace soundings::statistics {

Figure<Share> wilsonShare(std::int64_t favourable, std::int64_t people, std::int64_t headcount, double confidence)
{
    if (people == 0)
        return Undefined::NoAnswers;
    if (headcount != 0 && headcount < people)
        return Undefined::HeadcountTooLow;
    const double uncovered = headcount == 0 ? 1
        : headcount == people               ? 0
                              : static_cast<double>(headcount - people) / static_cast<double>(headcount - 1);
    return wilsonShareOfFinite(favourable, people, uncovered, confidence);
}

Figure<Share> wilsonShareOfFinite(std::int64_t favourable, std::int64_t people, double uncovered, double confidence)
{
    if (people == 0)
        return Undefined::NoAnswers;
    const double p = static_cast<double>(favourable) / static_cast<double>(people);
    if (uncovered <= 0)
        return Share{p, {p, p}};
    const double n = static_cast<double>(people) / uncovered;
    const double z = normalQuantile(1 - (1 - confidence) / 2);
    const double q = z * z / n;
    const double centre = (p + q / 2) / (1 + q);
    const double half = std::sqrt(q * p * (1 - p) + q * q / 4) / (1 + q);
    // At the ends the bound is the end itself; rounding must not step over it.
    return Share{
        p,
        {favourable == 0 ? 0 : std::max(0.0, centre - half), favourable == people ? 1 : std::min(1.0, centre + half)}};
}

Figure<Share> newcombeDifference(std::int64_t favourable1, std::int64_t people1, std::int64_t favourable2,
                                 std::int64_t people2, double confidence)
{
    const auto first = wilsonShare(favourable1, people1, 0, confidence);
    const auto second = wilsonShare(favourable2, people2, 0, confidence);
    if (!first || !second)
        return Undefined::NoAnswers;
    return Share{first->share - second->share,
                 moverDifference(first->share, first->interval, second->share, second->interval)};
}

} // namespace soundings::statistics
