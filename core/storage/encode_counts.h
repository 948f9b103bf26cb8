// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/survey_counts.h"

#include <string>

namespace soundings {

/// The JSON text that migrations/0002_survey_answers.sql describes.
std::string encodeCounts(const SurveyCounts& counts);

} // namespace soundings
