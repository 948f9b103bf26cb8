// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Reads the labels of "don't know" and "not applicable" into `made`, with an issue for every fault.
void readSpecialAnswers(const JsonReader& root, Questionnaire& made);

} // namespace soundings
