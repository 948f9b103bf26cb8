// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Reads the list of helps and hindrances into `made`, with an issue for every fault.
void readInfluences(const JsonReader& root, Questionnaire& made);

} // namespace soundings
