// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"
#include "core/results/round_result.h"

namespace soundings {

/// Sections of one response as bars with their words.
RulerChart sectionsFigure(const RoundResult& result, const Questionnaire& questionnaire, const ResponseScore& score);
/// Sections of a staff survey, as far as they may be shown.
RulerChart staffFigure(const StaffResult& survey);
/// Our trust in each partner, alphabetically.
RulerChart trustFigure(const RoundResult& result);
} // namespace soundings
