// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/variance_analysis.h"

#include "core/statistics/group_moments.h"

#include <algorithm>

namespace soundings::statistics {

Figure<VarianceAnalysis> analyseVariance(const std::vector<GroupMoments>& groups,
                                         const std::vector<std::int64_t>& copies)
{
    VarianceAnalysis analysis;
    double sum = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double times = groups[i].people > 0 ? static_cast<double>(copies[i]) : 0;
        analysis.groups += times;
        analysis.people += times * groups[i].people;
        analysis.squaresOfSizes += times * groups[i].people * groups[i].people;
        sum += times * groups[i].sum;
    }
    if (analysis.groups < 2)
        return Undefined::TooFewGroups;
    if (analysis.people <= analysis.groups)
        return Undefined::TooFewPeople;
    const double grandMean = sum / analysis.people;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const GroupMoments& group = groups[i];
        if (group.people <= 0)
            continue;
        const auto times = static_cast<double>(copies[i]);
        const double mean = group.sum / group.people;
        analysis.between += times * group.people * (mean - grandMean) * (mean - grandMean);
        analysis.within += times * std::max(0.0, group.sumOfSquares - group.people * mean * mean);
    }
    return analysis;
}

Figure<double> icc1(const VarianceAnalysis& analysis, double k)
{
    const double between = analysis.meanSquareBetween();
    const double within = analysis.meanSquareWithin();
    const double all = between + (k - 1) * within;
    if (!(all > 0))
        return Undefined::NoVariation;
    return (between - within) / all;
}

} // namespace soundings::statistics
