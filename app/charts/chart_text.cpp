// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_text.h"

#include <QPainter>
#include <QTextLayout>

namespace soundings {

namespace {

constexpr double kLineHeight = 1.25;

/// Sets the lines and returns the height of all.
double layOut(QTextLayout& layout, const ChartText& words)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    if (words.boldLead > 0) {
        QTextLayout::FormatRange lead;
        lead.start = 0;
        lead.length = words.boldLead;
        lead.format.setFontWeight(QFont::Bold);
        layout.setFormats({lead});
    }
    const double step = words.font.pixelSize() * kLineHeight;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(words.width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    return y;
}

} // namespace

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, qRound(pixels)));
    return font;
}

double heightOf(const ChartText& words)
{
    if (words.text.isEmpty())
        return 0;
    QTextLayout layout(words.text, words.font);
    return layOut(layout, words);
}

void drawText(QPainter& painter, const ChartText& words, const QPointF& topLeft, const QColor& colour)
{
    if (words.text.isEmpty())
        return;
    QTextLayout layout(words.text, words.font);
    layOut(layout, words);
    painter.setPen(colour);
    layout.draw(&painter, topLeft);
}

} // namespace soundings
