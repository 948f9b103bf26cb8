// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ruler_layout.h"

namespace soundings {

/// The height that the legend of the chart's points needs below layout.ticksTop; sets where each begins, and the
/// middle and the unit that all rows of shares have in common, so that the longest one just fits.
double measureShares(RulerLayout& layout, const RulerChart& chart, const QFont& font, const ChartStyle& style);
void paintPoints(QPainter& painter, const RulerChart& chart, const RulerLayout& layout, const QFont& font,
                 const ChartStyle& style);
/// The people at each point of one row, at its middle `y`.
void paintShares(QPainter& painter, const RulerLayout& layout, double y, const RulerRow& row, const QFont& font,
                 const ChartStyle& style, int points);

} // namespace soundings
