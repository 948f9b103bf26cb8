// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Reads roles, the open question and the minimum group into `made`, with an issue for every fault.
void readSurvey(const JsonReader& root, Questionnaire& made);

} // namespace soundings
