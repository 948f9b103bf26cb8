// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace soundings {

/// How a painted text looks. `mostLines` 0: as many as it needs; else the last line ends in an ellipsis.
struct TextFace {
    QFont font;
    QColor colour;
    int mostLines = 0;
};

/// The program's font at `factor` times the body size the person chose.
QFont bodyFont(double factor = 1.0, QFont::Weight weight = QFont::Normal);
/// Height of `text` wrapped into `width`, lines 1.4 apart. 0 for an empty text.
double wrappedHeight(const QString& text, const TextFace& face, double width);
/// Draws it from the top of `rect`; returns the height used.
double drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, const TextFace& face);

} // namespace soundings
