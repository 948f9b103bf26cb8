// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/common_part.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// What two versions of a questionnaire have in common, as a questionnaire with the weights of the later one.
struct CommonItems {
    QuestionnairePtr questionnaire;
    CommonPart part;
};

/// Items with the same id, the same points of the scale, scored the same way round, and with as many levels.
CommonItems commonItems(const QuestionnairePtr& before, const QuestionnairePtr& after);

} // namespace soundings
