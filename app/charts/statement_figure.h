// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_chart.h"
#include "core/staff/staff_result.h"

namespace soundings {

/// Each statement of a survey with the people at each point of the scale, the favourable answers to the right whichever
/// way it is worded. A statement whose answers are not published has its number in words. No rows where nothing is
/// shown.
RulerChart statementFigure(const StaffResult& survey);
/// The same for paper, a figure a section.
std::vector<RulerChart> statementFigures(const StaffResult& survey);

} // namespace soundings
