// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/fleiss_kappa.h"

#include <numeric>

namespace soundings::statistics {

Figure<double> fleissKappa(const std::vector<std::vector<std::int64_t>>& counts)
{
    if (counts.empty())
        return Undefined::NoAnswers;
    const std::int64_t ratings = std::accumulate(counts.front().begin(), counts.front().end(), std::int64_t{0});
    if (ratings < 2)
        return Undefined::OnlyOne;
    std::vector<std::int64_t> ofCategory(counts.front().size(), 0);
    std::int64_t pairs = 0; // of ratings of one unit that agree, each counted twice
    for (const std::vector<std::int64_t>& unit : counts) {
        if (unit.size() != ofCategory.size() || std::accumulate(unit.begin(), unit.end(), std::int64_t{0}) != ratings)
            return Undefined::NotIdentified;
        for (std::size_t c = 0; c < unit.size(); ++c) {
            ofCategory[c] += unit[c];
            pairs += unit[c] * (unit[c] - 1);
        }
    }
    const double all = static_cast<double>(ratings) * static_cast<double>(counts.size());
    double byChance = 0;
    for (const std::int64_t count : ofCategory)
        byChance += static_cast<double>(count) / all * (static_cast<double>(count) / all);
    if (!(byChance < 1))
        return Undefined::NoVariation;
    const double observed = static_cast<double>(pairs) / (all * static_cast<double>(ratings - 1));
    return (observed - byChance) / (1 - byChance);
}

} // namespace soundings::statistics
