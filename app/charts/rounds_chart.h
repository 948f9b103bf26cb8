// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "app/charts/ruler_chart.h"
#include "core/date.h"

#include <optional>
#include <vector>

namespace soundings {

/// A number at one round, or the reason why there is none.
struct RoundsPoint {
    std::optional<RulerMark> mark;
    QString spoken; ///< "Autumn 2026: readiness 63 out of 100, Building"
    bool isAlone = false; ///< not comparable with the round before: no line leads to it
};

/// One small multiple: "Readiness 61 – Building" over a point a round.
struct RoundsPanel {
    QString title;
    std::vector<RoundsPoint> points; ///< as RoundsChart::rounds
};

/// Numbers of several rounds over time, each in its own panel on the whole ruler 0–100.
struct RoundsChart {
    struct Stop {
        QString label;
        Date date;
    };
    std::vector<Stop> rounds; ///< by date
    std::vector<RoundsPanel> panels;
};

/// Height it needs at this width: panels stand side by side where there is room, else under each other.
double roundsChartHeight(const RoundsChart& chart, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height). Says where each round stands, panel by panel.
std::vector<std::vector<QRectF>> paintRoundsChart(QPainter& painter, const RoundsChart& chart, double width,
                                                  const QFont& font, const ChartStyle& style);

} // namespace soundings
