// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include "app/charts/ruler_chart.h"

#include <vector>

namespace soundings {

/// Two counts of the same thing.
struct BalanceRow {
    QString title;
    int left = 0;
    int right = 0;
    QString spoken;
};

/// What pulls one way and the other: bars left and right of a middle that all rows share, on one scale of counts, each
/// with its number at its end.
struct BalanceChart {
    QString title;
    QString leftLabel; ///< "Hinders"
    QString rightLabel;
    std::vector<BalanceRow> rows;
};

/// Height it needs at this width.
double balanceChartHeight(const BalanceChart& chart, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height) and says where each row is.
std::vector<QRectF> paintBalanceChart(QPainter& painter, const BalanceChart& chart, double width, const QFont& font,
                                      const ChartStyle& style);
/// The figure as an SVG document with title and description. Needs a QGuiApplication.
QByteArray balanceChartSvg(const BalanceChart& chart, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
