// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/round_comparison.h"

class QString;
class QWidget;

namespace soundings {

/// Brings into view what moved the number of that title in the chart, opens what it is folded in, and gives it the
/// focus. Nothing where the page says no more of it than the chart.
void showMoved(QWidget& page, const RoundComparison& comparison, const QString& title);

} // namespace soundings
