// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "app/charts/ruler_chart.h"

#include <vector>

namespace soundings {

/// What one agency says of another.
struct GridCell {
    enum class Holds {
        Nothing, ///< no answer
        Itself, ///< an agency about itself
        Closed, ///< an answer that the pair has not opened
        Number,
    };
    Holds holds = Holds::Nothing;
    int number = 0; ///< as displayed
    int bandStep = 0; ///< 1 the lowest band
    bool isOneSided = false; ///< dashed
    bool isFarApart = false; ///< a mark in its corner
    QString spoken; ///< the cell as a sentence; empty where nothing is in it
};

/// Agencies in rows about agencies in columns, both alphabetical: number and the shape of its band in each cell.
/// Readable without colour.
struct AgencyGrid {
    QString title;
    QString rowsAndColumns; ///< how it is read: "Rows about columns"
    QStringList names;
    std::vector<std::vector<GridCell>> rows; ///< as `names`, in both ways
    QStringList bands; ///< their words, the lowest first
    QString oneSided; ///< what dashes, corner mark and stroke mean
    QString farApart;
    QString closed;
};

/// Whether any of its cells has this.
bool hasOneSided(const AgencyGrid& grid);
bool hasFarApart(const AgencyGrid& grid);
bool hasClosed(const AgencyGrid& grid);

/// Height it needs at this width.
double agencyGridHeight(const AgencyGrid& grid, double width, const QFont& font, const ChartStyle& style);
/// Paints it into (0,0)–(width,height). Says where each cell is, row by row.
std::vector<std::vector<QRectF>> paintAgencyGrid(QPainter& painter, const AgencyGrid& grid, double width,
                                                 const QFont& font, const ChartStyle& style);
/// The figure as an SVG document with title and description. Needs a QGuiApplication.
QByteArray agencyGridSvg(const AgencyGrid& grid, double width, const QFont& font, const ChartStyle& style);

} // namespace soundings
