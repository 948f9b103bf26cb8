// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/common_part.h"
#include "core/response/round_record.h"
#include "core/staff/staff_result.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

/// A number in one round; empty is a gap, not nought.
struct SeriesPoint {
    Round round;
    std::optional<Fraction> score;
    std::optional<LikelyRange> likely = {}; ///< of staff, where it was published
    Limit limit = Limit::Exact; ///< of staff: how the score was published
};

enum class TrendStrength {
    NotTested, ///< of three or four rounds: no test could find anything
    None,
    Possible, ///< one such series in five would look so by chance
    Clear, ///< one in twenty
};

/// Where a number is going over all rounds that have it (STATISTICS.md section 5).
struct Trend {
    double slopePerYear = 0; ///< points; median of the slopes of all pairs (Theil 1950; Sen 1968)
    TrendStrength strength = TrendStrength::NotTested; ///< Mann–Kendall, two-sided, from kTrendTestedFrom rounds on
    int rounds = 0; ///< with a number
};
inline constexpr int kTrendFrom = 3; ///< rounds with a number
inline constexpr int kTrendTestedFrom = 5;

/// One number over all rounds, on the items that all its versions have in common.
struct RoundSeries {
    QuestionnairePtr questionnaire; ///< the latest version; null for Readiness
    AgencyId about; ///< empty but for partners
    std::string aboutName;
    CommonPart common; ///< `items` and `weight` alone are set; where it is little, every point is a gap
    std::vector<SeriesPoint> points; ///< one a round, by date
    std::optional<Trend> trend; ///< empty under kTrendFrom rounds
};

/// Readiness, then each questionnaire that any round has, partners by name. `rounds` by date, the earliest first.
std::vector<RoundSeries> roundSeries(const std::vector<RoundRecord>& rounds);

} // namespace soundings
