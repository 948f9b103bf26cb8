// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/favourable_interval.h"

#include "core/statistics/proportion.h"

#include "core/fraction.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// How the share of so many people is told.
int toldPercent(std::int64_t count, const ToldShare& told)
{
    const int step = told.inFives ? 5 : 1;
    return Fraction::of(100 * count, static_cast<Int128>(told.people) * step).rounded() * step;
}

/// As few people and as many as the share shown allows; none and everybody where no number of people is told like it.
std::pair<std::int64_t, std::int64_t> countsOf(const ToldShare& told)
{
    std::int64_t fewest = 0;
    while (fewest < told.people && toldPercent(fewest, told) < told.share.percent)
        ++fewest;
    std::int64_t most = told.people;
    while (most > fewest && toldPercent(most, told) > told.share.percent)
        --most;
    return {fewest, most};
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
