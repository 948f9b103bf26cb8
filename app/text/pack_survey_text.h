// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/questionnaire/questionnaire.h"
#include "core/release/survey_release.h"

namespace soundings {

/// Every number of a published table, a row a line.
QStringList packSurveyLines(const SurveyRelease& release, const Questionnaire& asked);

} // namespace soundings
