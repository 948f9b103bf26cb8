// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Who answers a questionnaire and how long it takes, and of a survey that feeds readiness how many people it needs.
QString whoAnswersText(const Questionnaire& questionnaire, int minimumGroup);

} // namespace soundings
