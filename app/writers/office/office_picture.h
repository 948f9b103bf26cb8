// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

#include "app/charts/figure_chart.h"

namespace soundings {

/// A picture and what is said of it.
struct OfficePicture {
    QByteArray svg; ///< empty where there is none
    QByteArray png;
    QSizeF size; ///< in points
    QString spoken; ///< its alternative text; empty: says nothing, a decoration
};

/// The chart at this width in points.
OfficePicture chartPicture(const FigureChart& chart, double width, const QString& spoken);
/// Words in large pale type from corner to corner, to lie behind a page.
OfficePicture behindPicture(const QString& words);
/// At the size at which a logo stands on the first page; without PNG where it cannot be read.
OfficePicture logoPicture(const QByteArray& logo);

} // namespace soundings
