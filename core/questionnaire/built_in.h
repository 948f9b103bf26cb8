// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace soundings {

/// Governance, Staff confidence and Partner understanding, in this order, with their translations. Read once.
const std::vector<QuestionnairePtr>& builtInQuestionnaires();
/// Null where no built-in questionnaire has this id.
QuestionnairePtr builtInQuestionnaire(const QuestionnaireId& id);

} // namespace soundings
