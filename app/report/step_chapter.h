// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/blocks.h"
#include "app/report/report.h"
#include "core/results/next_steps.h"

namespace soundings {

/// Suggestions that are no actions yet, three to begin with, and what somebody said "don't know" to.
void addNextSteps(Blocks& blocks, const ReportSource& source);
/// Whether there is an unfinished action about it.
bool isPlanned(const ReportSource& source, const NextStepSuggestion& step);

} // namespace soundings
