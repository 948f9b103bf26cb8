// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/scenario.h"

namespace soundings {

/// Judgement beside confidence: reads bands, leanings and lines into `made`, with an issue for every fault.
void readCalibration(const JsonReader& block, ScenarioSet& made);

} // namespace soundings
