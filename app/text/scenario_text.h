// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/privacy/scenario_release.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// Confidence beside judgement: the gap by its own label, the next step, the leanings, and the caution. Empty where the
/// questionnaire has no cases.
QStringList scenarioSentences(const ScenarioRelease& release, const Questionnaire& questionnaire);

} // namespace soundings
