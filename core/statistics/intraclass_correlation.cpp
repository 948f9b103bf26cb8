// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/intraclass_correlation.h"

#include "core/statistics/group_moments.h"
#include "core/statistics/variance_analysis.h"

namespace soundings::statistics {

Figure<IntraclassCorrelation> intraclassCorrelation(const std::vector<GroupMoments>& groups)
{
    const auto analysis = analyseVariance(groups, std::vector<std::int64_t>(groups.size(), 1));
    if (!analysis)
        return analysis.why();
    IntraclassCorrelation icc;
    icc.meanSquareBetween = analysis->meanSquareBetween();
    icc.meanSquareWithin = analysis->meanSquareWithin();
    if (icc.meanSquareBetween <= 0 || icc.meanSquareWithin <= 0)
        return Undefined::NoVariation;
    const double n = analysis->people;
    icc.icc1 = *icc1(*analysis, n / analysis->groups);
    icc.icc1Unbiased = *icc1(*analysis, (n - analysis->squaresOfSizes / n) / (analysis->groups - 1));
    icc.icc2 = (icc.meanSquareBetween - icc.meanSquareWithin) / icc.meanSquareBetween;
    icc.f = icc.meanSquareBetween / icc.meanSquareWithin;
    icc.groupsDiffer = icc.f > 1;
    return icc;
}

} // namespace soundings::statistics
