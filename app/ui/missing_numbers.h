// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace soundings {

/// Which number a round cannot have because a questionnaire is not in it, a sentence each; empty where it can have
/// both.
QString missingNumbersText(const std::vector<QuestionnairePtr>& all, const std::vector<QuestionnaireId>& chosen);

} // namespace soundings
