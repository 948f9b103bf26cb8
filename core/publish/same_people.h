// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/survey_release.h"

namespace soundings {

/// Rule 5, as one condition: whether at each statement the one could be the other with at most two people gone and at
/// most minimum − 1 come, so that beside the other it must not be published. (Section 11 has two: people added, and two
/// people exchanged; where one left and two came neither held, and what the one had answered could be read off.) Never
/// where fewer than five statements have the people at each point in both.
bool areSamePeople(const SurveyRelease& one, const SurveyRelease& other);

} // namespace soundings
