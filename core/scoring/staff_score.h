// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"
#include "core/scoring/response_score.h"

#include <optional>
#include <vector>

namespace soundings {

/// A mean over people, before the gate: for core/privacy alone, which decides what of it may be shown.
struct StaffMean {
    int people = 0; ///< with a scored answer to this very figure
    std::optional<Fraction> score; ///< 0..100; empty without people
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

/// Person scores by the half rule and their means (SCORING.md section 2). Exact; one pass over the people.
StaffMeans staffMeans(const Questionnaire& questionnaire, const SealedResponses& responses);

} // namespace soundings
