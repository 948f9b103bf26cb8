// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "app/charts/chart_text.h"
#include "app/charts/ruler_chart.h"

#include <functional>
#include <vector>

namespace soundings {

/// What a mark means: its sample, painted into a square one body size wide, and its words.
struct LegendEntry {
    std::function<void(QPainter&, const QRectF&)> sample;
    QString words;
};

/// Entries one after another, in as many lines as they need; each has its words on one line or, where that is wider
/// than the chart, on several.
double legendHeight(const std::vector<LegendEntry>& entries, double width, const QFont& font, const ChartStyle& style);
void paintLegendEntries(QPainter& painter, const std::vector<LegendEntry>& entries, const QRectF& area,
                        const QFont& font, const ChartStyle& style);

/// A chart's title above it, in bold.
ChartText titleWords(const QString& title, const QFont& font, const ChartStyle& style, double width);

/// The shape of a band: as many steps that rise as it is high (1 the lowest; 0 none), the others of four as stubs.
void paintBandSteps(QPainter& painter, const QRectF& area, int filled, const QColor& colour);

} // namespace soundings
