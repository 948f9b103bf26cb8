// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/visible_change.h"

#include "core/statistics/change.h"

namespace soundings {

namespace {

constexpr double kUsualDeviation = 22;

} // namespace

std::optional<double> smallestVisibleChange(const StaffRelease& release)
{
    return release.respondents() ? smallestVisibleChange(*release.respondents()) : std::nullopt;
}

std::optional<double> smallestVisibleChange(int people)
{
    const auto change = statistics::smallestVisibleChange(people, kUsualDeviation);
    return change ? std::optional(*change) : std::nullopt;
}

} // namespace soundings
