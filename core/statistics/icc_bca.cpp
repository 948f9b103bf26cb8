// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/icc_bca.h"

#include "core/statistics/group_moments.h"
#include "core/statistics/intraclass_correlation.h"
#include "core/statistics/resampler.h"
#include "core/statistics/variance_analysis.h"

#include <algorithm>
#include <tuple>

namespace soundings::statistics {

namespace {

constexpr std::size_t kFewestGroups = 3; // two are left without one of them

/// Those with people, in an order of their own, so that the order they came in means nothing.
std::vector<GroupMoments> sorted(const std::vector<GroupMoments>& groups)
{
    std::vector<GroupMoments> result;
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(result),
                 [](const GroupMoments& group) { return group.people > 0; });
    std::sort(result.begin(), result.end(), [](const GroupMoments& a, const GroupMoments& b) {
        return std::tie(a.people, a.sum, a.sumOfSquares) < std::tie(b.people, b.sum, b.sumOfSquares);
    });
    return result;
}

Figure<double> iccOf(const std::vector<GroupMoments>& groups, const std::vector<std::int64_t>& copies)
{
    const Figure<VarianceAnalysis> analysis = analyseVariance(groups, copies);
    if (!analysis)
        return analysis.why();
    return icc1(*analysis, analysis->people / analysis->groups);
}

/// ICC(1) without each group.
std::vector<Figure<double>> correlationsWithoutOne(const std::vector<GroupMoments>& groups)
{
    std::vector<Figure<double>> values;
    std::vector<std::int64_t> copies(groups.size(), 1);
    for (std::int64_t& copy : copies) {
        copy = 0;
        values.push_back(iccOf(groups, copies));
        copy = 1;
    }
    return values;
}

} // namespace

Figure<BcaInterval> iccBca(const std::vector<GroupMoments>& groups, int replicates, double confidence)
{
    const std::vector<GroupMoments> agencies = sorted(groups);
    const Figure<IntraclassCorrelation> icc = intraclassCorrelation(agencies);
    if (!icc)
        return icc.why();
    if (agencies.size() < kFewestGroups)
        return Undefined::TooFewGroups;
    const std::vector<std::int64_t> once(agencies.size(), 1);
    const Figure<double> acceleration = jackknifeAcceleration(correlationsWithoutOne(agencies), once);
    if (!acceleration)
        return acceleration.why();
    Resampler resampler(once, "icc1");
    std::vector<Figure<double>> drawn;
    for (int i = 0; i < replicates; ++i)
        drawn.push_back(iccOf(agencies, resampler.draw()));
    return bcaInterval(icc->icc1, drawn, *acceleration, confidence);
}

} // namespace soundings::statistics
