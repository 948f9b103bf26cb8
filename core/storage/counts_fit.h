// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/response/survey_counts.h"

namespace soundings {

/// Whether counts of the questionnaire's shape can be those of any people at all: everybody in one role and one slot of
/// each item and case, no tally of more people than there are, no total beyond its weight. Whatever passes is small
/// enough for every sum made of it; a damaged or made-up file does not.
bool doCountsFit(const Questionnaire& questionnaire, const SurveyCounts& counts);

} // namespace soundings
