// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Reads the cases into `made`, with an issue for every fault. The items they refer to may be read later.
void readScenarios(const JsonReader& root, Questionnaire& made);

} // namespace soundings
