// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/survey_counts.h"
#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

#include <optional>
#include <vector>

namespace soundings {

/// What closing is told of a survey.
struct PublishingTerms {
    int minimum = kLeastMinimumGroup; ///< the larger of the questionnaire's and the workspace's
    std::optional<PeopleCount> headcount; ///< how many were asked
    std::vector<std::string> comments; ///< those that somebody read and kept
};

/// Publishes a survey: the only code that sees both answers and release (SCORING.md section 11). Throws
/// Error{HeadcountTooLow} where fewer were asked than took part, of the minimum or more.
SurveyRelease publish(const SurveyCounts& counts, const Questionnaire& questionnaire, const PublishingTerms& terms);

} // namespace soundings
