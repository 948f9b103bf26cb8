// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Reads the points of the scale into `made`, with an issue for every fault. Items need it: it is read before them.
void readScale(const JsonReader& root, Questionnaire& made);

} // namespace soundings
