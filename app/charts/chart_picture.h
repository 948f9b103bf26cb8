// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "app/charts/ruler_chart.h"
#include "app/charts/series_chart.h"

namespace soundings {

/// A figure to be copied or saved, as on paper: the light theme, whatever the window's.
struct ChartPicture {
    QByteArray svg;
    QImage dots; ///< with the chart's title as its text "Title"
};

ChartPicture chartPicture(const RulerChart& chart, const QFont& font);
ChartPicture chartPicture(const SeriesChart& chart, const QFont& font);

} // namespace soundings
