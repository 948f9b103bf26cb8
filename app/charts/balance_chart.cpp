// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart.h"

#include "app/charts/chart_legend.h"
#include "app/charts/ruler_layout.h"
#include "app/charts/svg_picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace soundings {

namespace {

constexpr double kTitles = 0.42; ///< of the whole, at most

struct BalanceLayout {
    double em = 14;
    double height = 0;
    double titlesWidth = 0;
    double middle = 0; ///< x
    double unit = 0; ///< pixels a count
    double labelsTop = 0;
    std::vector<QRectF> rows;
};

ChartText titleOfRow(const BalanceRow& row, const QFont& font, const BalanceLayout& layout)
{
    return {row.title, sized(font, layout.em), layout.titlesWidth, 0};
}

BalanceLayout layOutBalance(const BalanceChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    BalanceLayout layout;
    const double em = layout.em = style.fontPixels;
    const QFontMetricsF metrics(sized(font, em));
    double widest = 0;
    int most = 1;
    for (const BalanceRow& row : chart.rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.title) + 2);
        most = std::max({most, row.left, row.right});
    }
    layout.titlesWidth = std::min(widest, kTitles * width);
    const double left = layout.titlesWidth + 0.8 * em;
    const double number = metrics.horizontalAdvance(QString::number(most)) + 0.5 * em;
    layout.middle = (left + width) / 2;
    layout.unit = ((width - left) / 2 - number) / most;
    layout.labelsTop = heightOf(titleWords(chart.title, font, style, width));
    double y = layout.labelsTop + 1.5 * em;
    for (const BalanceRow& row : chart.rows) {
        const double height =
            std::max(heightOf(titleOfRow(row, font, layout)), 1.25 * em) + 0.35 * em * style.rowSpacing;
        layout.rows.emplace_back(0, y, width, height);
        y += height;
    }
    layout.height = y;
    return layout;
}

/// Left bars are hollow and right ones filled, so that they differ without colour.
void paintRowBars(QPainter& painter, const BalanceRow& row, const QRectF& rect, const BalanceLayout& layout,
                  const QFont& font, const Tokens& tokens)
{
    const double thick = 0.8 * layout.em;
    const double top = rect.center().y() - thick / 2;
    const double left = row.left * layout.unit;
    const double right = row.right * layout.unit;
    painter.setPen(QPen(tokens.likert.front(), 1.25));
    painter.setBrush(tokens.surface);
    if (row.left > 0)
        painter.drawRect(QRectF(layout.middle - left, top, left, thick));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    if (row.right > 0)
        painter.drawRect(QRectF(layout.middle, top, right, thick));
    const QFont words = sized(font, layout.em);
    const QFontMetricsF metrics(words);
    const double line = 1.25 * words.pixelSize();
    const QString ofLeft = QString::number(row.left);
    const double room = metrics.horizontalAdvance(ofLeft) + 2;
    drawText(painter, {ofLeft, words, room, 0},
             {layout.middle - left - room - 0.2 * layout.em, rect.center().y() - line / 2}, tokens.ink);
    const QString ofRight = QString::number(row.right);
    drawText(painter, {ofRight, words, metrics.horizontalAdvance(ofRight) + 2, 0},
             {layout.middle + right + 0.3 * layout.em, rect.center().y() - line / 2}, tokens.ink);
}

void paintLabels(QPainter& painter, const BalanceChart& chart, const BalanceLayout& layout, const QFont& small,
                 const Tokens& tokens)
{
    const QFontMetricsF metrics(small);
    const double room = metrics.horizontalAdvance(chart.leftLabel) + 2;
    drawText(painter, {chart.leftLabel, small, room, 0},
             {layout.middle - room - 0.3 * layout.em, layout.labelsTop + 0.2 * layout.em}, tokens.muted);
    drawText(painter, {chart.rightLabel, small, metrics.horizontalAdvance(chart.rightLabel) + 2, 0},
             {layout.middle + 0.3 * layout.em, layout.labelsTop + 0.2 * layout.em}, tokens.muted);
}

} // namespace

double balanceChartHeight(const BalanceChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    return std::ceil(layOutBalance(chart, width, font, style).height);
}

std::vector<QRectF> paintBalanceChart(QPainter& painter, const BalanceChart& chart, double width, const QFont& font,
                                      const ChartStyle& style)
{
    const BalanceLayout layout = layOutBalance(chart, width, font, style);
    const Tokens& tokens = *style.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawText(painter, titleWords(chart.title, font, style, width), {0, 0}, tokens.ink);
    paintLabels(painter, chart, layout, smallFont(font, style), tokens);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const ChartText words = titleOfRow(chart.rows[i], font, layout);
        drawText(painter, words, {0, layout.rows[i].center().y() - heightOf(words) / 2}, tokens.ink);
        paintRowBars(painter, chart.rows[i], layout.rows[i], layout, font, tokens);
    }
    if (!layout.rows.empty()) {
        painter.setPen(QPen(tokens.edge, 1));
        painter.drawLine(QPointF(layout.middle, layout.rows.front().top()), QPointF(layout.middle, layout.height));
    }
    painter.restore();
    return layout.rows;
}

QByteArray balanceChartSvg(const BalanceChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    QStringList sentences;
    for (const BalanceRow& row : chart.rows)
        sentences << row.spoken;
    return svgPicture(chart.title, sentences.join(QLatin1Char(' ')),
                      {width, balanceChartHeight(chart, width, font, style)},
                      [&](QPainter& painter) { paintBalanceChart(painter, chart, width, font, style); });
}

} // namespace soundings
