// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/comparison/round_series.h"

namespace soundings {

/// What fell clearly from one round to the next that has a number, the largest fall first: "Trust in Westmoor Police
/// fell by 12 in Spring 2026, from 58 to 46." Clear: by at least kNoClearChangeBelow points; of staff only where the
/// likely ranges do not touch (SCORING.md section 9). Empty where nothing did.
QStringList fallsText(const std::vector<RoundSeries>& all);

} // namespace soundings
