// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/survey_counts.h"
#include "core/scoring/response_score.h"

#include <array>
#include <optional>
#include <vector>

namespace soundings {

/// A mean over people, before disclosure control: for core/privacy alone, which decides what of it may be published.
struct StaffMean {
    int people = 0; ///< with a scored answer to this very figure
    std::optional<Fraction> score; ///< 0..100; empty without people
    double variance = 0; ///< of the people's scores, with n − 1; 0 for fewer than two
    /// People whose score is below, at and above the middle of the ruler.
    std::array<std::int64_t, 3> kinds{};
};

struct StaffSectionMean {
    StaffMean mean;
    /// Over the people to whom anything of the section applies; empty where it applies to nobody.
    std::optional<ScoreRange> range;
};

struct StaffMeans {
    int people = 0;
    std::vector<StaffSectionMean> sections; ///< in the order of the questionnaire
    std::vector<StaffMean> items; ///< in the order of the questionnaire
};

/// Person scores by the half rule and their means (SCORING.md section 2), exact. `group`: of the people of one role
/// only, as SurveyCounts numbers them; empty: of everybody.
StaffMeans staffMeans(const Questionnaire& questionnaire, const SurveyCounts& counts,
                      std::optional<std::size_t> group = {});

/// How many gave each point of the scale, lowest first; `group` as above. Codes as they were given, not reversed.
std::vector<std::int64_t> pointCounts(const SurveyCounts& counts, std::size_t item,
                                      std::optional<std::size_t> group = {});

} // namespace soundings
