// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/favourable_interval.h"

#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// Of `favourable` people, as few or as many as the share shown allows.
statistics::Interval wilson(double favourable, const ToldShare& told)
{
    const auto count = std::clamp<std::int64_t>(std::llround(favourable), 0, told.people);
    return statistics::wilsonShareOfFinite(count, told.people, told.uncovered)->interval;
}

} // namespace

ReleasedInterval favourableInterval(const ToldShare& told)
{
    const double halfStep = told.inFives ? 2.5 : 0.5;
    const double fewest = std::ceil(told.people * std::max(0.0, told.share.percent - halfStep) / 100 - 1e-9);
    const double most = std::floor(told.people * std::min(100.0, told.share.percent + halfStep) / 100 + 1e-9);
    const double lower = told.share.limit == Limit::OrFewer ? 0 : wilson(fewest, told).lower;
    const double upper = told.share.limit == Limit::OrMore ? 1 : wilson(most, told).upper;
    return {static_cast<int>(std::floor(100 * lower + 1e-9)), static_cast<int>(std::ceil(100 * upper - 1e-9))};
}

} // namespace soundings
