// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/favourable_interval.h"

#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace soundings {

namespace {

/// The least whole number that is not less.
std::int64_t upwards(std::int64_t numerator, std::int64_t denominator)
{
    return numerator <= 0 ? 0 : (numerator + denominator - 1) / denominator;
}

/// As few people and as many as are told as this share, which is rounded half up to its step.
std::pair<std::int64_t, std::int64_t> countsOf(const ToldShare& told)
{
    const std::int64_t step = told.inFives ? 5 : 1;
    const std::int64_t twice = 2 * static_cast<std::int64_t>(told.share.percent);
    const std::int64_t fewest = std::min<std::int64_t>(upwards((twice - step) * told.people, 200), told.people);
    const std::int64_t most = upwards((twice + step) * told.people, 200) - 1;
    return {fewest, std::clamp<std::int64_t>(most, fewest, told.people)};
}

} // namespace

ReleasedInterval favourableInterval(const ToldShare& told)
{
    const auto [fewest, most] = countsOf(told);
    const auto wilson = [&](std::int64_t count) {
        return statistics::wilsonShareOfFinite(count, told.people, told.uncovered)->interval;
    };
    const double lower = told.share.limit == Limit::OrFewer ? 0 : 100 * wilson(fewest).lower;
    const double upper = told.share.limit == Limit::OrMore ? 100 : 100 * wilson(most).upper;
    if (told.inFives)
        return {5 * static_cast<int>(std::floor(lower / 5 + 1e-9)), 5 * static_cast<int>(std::ceil(upper / 5 - 1e-9))};
    return {static_cast<int>(std::lround(lower)), static_cast<int>(std::lround(upper))};
}

} // namespace soundings
