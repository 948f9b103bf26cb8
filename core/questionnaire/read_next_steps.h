// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// `made` knows whether it is reverse-scored, and `questionnaire` its scale.
void readNextSteps(const JsonReader& item, const Questionnaire& questionnaire, Item& made);

} // namespace soundings
