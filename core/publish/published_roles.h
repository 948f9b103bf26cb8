// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/survey_counts.h"
#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

namespace soundings {

/// The row "role × section", with rule 2.
std::vector<ReleasedRole> publishedRoles(const Questionnaire& questionnaire, const SurveyCounts& counts, int minimum);

} // namespace soundings
