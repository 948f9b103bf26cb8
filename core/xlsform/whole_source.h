// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_value.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// A questionnaire's source with every translation beside its original ({"en": …, "cy": …}) and no text left under
/// "translations"; labels of levels as a scale, instructions as a list, answers besides the scale in one order. What is
/// null is not there.
JsonValue wholeSource(const Questionnaire& questionnaire);

} // namespace soundings
