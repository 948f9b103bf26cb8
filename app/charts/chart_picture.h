// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "app/charts/figure_chart.h"

namespace soundings {

/// A figure to be copied or saved, as on paper: the light theme, whatever the window's.
struct ChartPicture {
    QByteArray svg;
    QImage dots; ///< with the chart's title as its text "Title"
};

ChartPicture chartPicture(const FigureChart& chart, const QFont& font);

} // namespace soundings
