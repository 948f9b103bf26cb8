// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Reads sections and their items into `made`, with an issue for every fault. The scale and the kinds must be read.
void readSections(const JsonReader& root, Questionnaire& made);

} // namespace soundings
