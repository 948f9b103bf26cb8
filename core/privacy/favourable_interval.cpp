// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/favourable_interval.h"

#include "core/privacy/disclosure_rules.h"
#include "core/statistics/proportion.h"

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

/// Half of the step that shares are shown in, in percent.
double halfStep(int people) { return people < DisclosureRules{}.exactFrom ? 2.5 : 0.5; }

/// `favourable` people, as few or as many as the share shown allows.
statistics::Interval wilson(double favourable, int people)
{
    const auto count = std::clamp<std::int64_t>(std::llround(favourable), 0, people);
    return statistics::wilsonShare(count, people)->interval;
}

} // namespace

ReleasedInterval favourableInterval(const ReleasedShare& share, int people)
{
    const double fewest = std::ceil(people * std::max(0.0, share.percent - halfStep(people)) / 100 - 1e-9);
    const double most = std::floor(people * std::min(100.0, share.percent + halfStep(people)) / 100 + 1e-9);
    const double lower = share.limit == Limit::OrFewer ? 0 : wilson(fewest, people).lower;
    const double upper = share.limit == Limit::OrMore ? 1 : wilson(most, people).upper;
    return {static_cast<int>(std::floor(100 * lower)), static_cast<int>(std::ceil(100 * upper))};
}

std::optional<ReleasedInterval> favourableInterval(const ReleasedFigure& figure)
{
    return figure.favourable() ? std::optional(favourableInterval(*figure.favourable(), figure.people()))
                               : std::nullopt;
}

} // namespace soundings
