// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

namespace soundings {

/// The release as far as it is about the statements of `common` (comparison/common_items.h), in its order: sections keep
/// their consistency where all their statements stay, roles and cases stay behind. For comparing versions.
SurveyRelease onStatementsOf(const SurveyRelease& release, const Questionnaire& common);

} // namespace soundings
