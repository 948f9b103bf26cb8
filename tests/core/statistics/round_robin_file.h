// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/round_robin.h"
#include "tests/core/statistics/oracle_case.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace soundings::statistics::oracle {

/// The members by their numbers; ratings of oneself and empty ones are left out.
inline RoundRobin roundRobinOf(const Columns& columns, const std::string& by, const std::string& of,
                               const std::string& value)
{
    const std::vector<double>& raters = columns.at(by);
    const std::vector<double>& rated = columns.at(of);
    std::set<double> numbers(raters.begin(), raters.end());
    numbers.insert(rated.begin(), rated.end());
    const auto placeOf = [&numbers](double number) {
        return static_cast<std::size_t>(std::distance(numbers.begin(), numbers.find(number)));
    };
    RoundRobin made(numbers.size());
    for (std::size_t i = 0; i < raters.size(); ++i)
        if (const double rating = columns.at(value)[i]; raters[i] != rated[i] && !std::isnan(rating))
            made.rate(placeOf(raters[i]), placeOf(rated[i]), rating);
    return made;
}

} // namespace soundings::statistics::oracle
