// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace soundings {

/// Words in a column: wrapped at spaces, or anywhere where a word is wider than the column.
struct ChartText {
    QString text;
    QFont font;
    double width = 0;
    int boldLead = 0; ///< so many characters at the start are bold
};

/// At least a pixel.
QFont sized(QFont font, double pixels);
double heightOf(const ChartText& words);
void drawText(QPainter& painter, const ChartText& words, const QPointF& topLeft, const QColor& colour);

} // namespace soundings
