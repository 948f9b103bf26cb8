// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/survey_counts.h"
#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

namespace soundings {

/// The row "statement", with rule 1.
ReleasedStatement publishedStatement(const Questionnaire& questionnaire, const Item& item, const PointCounts& counts,
                                     int minimum);
/// The row "consistency of a section", of one that may have it; empty where too few answered all of it.
std::optional<ReleasedConsistency> publishedConsistency(const CrossTally& complete, PeopleCount people, int minimum);

/// The rows "case" and "how sure over all cases", with rule 1.
ReleasedCase publishedCase(const Scenario& scenario, const std::vector<PeopleCount>& options, int minimum);
std::optional<RoundedScore> publishedSureness(const Questionnaire& questionnaire, const SurveyCounts& counts,
                                              int minimum);

/// The row "comments", with rule 4.
std::vector<std::string> publishedComments(std::vector<std::string> kept, int minimum);

} // namespace soundings
