// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/staff/staff_result.h"

namespace soundings {

/// Confidence beside judgement: the gap by its own label, the next step, the leanings, and the caution. Empty where the
/// questionnaire has no cases, and where nothing of the survey is shown.
QStringList scenarioSentences(const StaffResult& result);

} // namespace soundings
