// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_legend.h"

#include "app/charts/ruler_layout.h"
#include "core/scoring/band.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kWordsFrom = 1.4; ///< in body sizes
constexpr double kBetween = 1.4;
constexpr double kLine = 1.35;
constexpr double kStub = 0.4; ///< of a step that is not filled: an outline would not be told apart so small

/// Hands each entry the upper left of its sample; returns the height of all.
double placeEntries(const std::vector<LegendEntry>& entries, double width, const QFont& font, const ChartStyle& style,
                    const std::function<void(const LegendEntry&, const QPointF&, const ChartText&)>& place)
{
    const double em = style.fontPixels;
    const QFont small = smallFont(font, style);
    const QFontMetricsF metrics(small);
    double x = 0;
    double y = 0;
    double lineHeight = 0;
    for (const LegendEntry& entry : entries) {
        const double wanted = metrics.horizontalAdvance(entry.words) + 2;
        const double room = std::max(em, width - kWordsFrom * em);
        if (x > 0 && x + kWordsFrom * em + wanted > width) {
            y += lineHeight;
            x = lineHeight = 0;
        }
        const ChartText words{entry.words, small, std::min(wanted, room), 0};
        place(entry, {x, y}, words);
        x += (kWordsFrom + kBetween) * em + words.width;
        lineHeight = std::max({lineHeight, heightOf(words) + 0.1 * em, kLine * em});
    }
    return y + lineHeight;
}

} // namespace

double legendHeight(const std::vector<LegendEntry>& entries, double width, const QFont& font, const ChartStyle& style)
{
    return placeEntries(entries, width, font, style, [](const LegendEntry&, const QPointF&, const ChartText&) {});
}

void paintLegendEntries(QPainter& painter, const std::vector<LegendEntry>& entries, const QRectF& area,
                        const QFont& font, const ChartStyle& style)
{
    const double em = style.fontPixels;
    placeEntries(entries, area.width(), font, style,
                 [&](const LegendEntry& entry, const QPointF& at, const ChartText& words) {
                     const QPointF corner = area.topLeft() + at;
                     entry.sample(painter, QRectF(corner, QSizeF(em, em)));
                     drawText(painter, words, corner + QPointF(kWordsFrom * em, 0), style.tokens->muted);
                 });
}

ChartText titleWords(const QString& title, const QFont& font, const ChartStyle& style, double width)
{
    QFont bold = sized(font, style.fontPixels * type::kSection);
    bold.setBold(true);
    return {title, bold, width, 0};
}

void paintBandSteps(QPainter& painter, const QRectF& area, int filled, const QColor& colour)
{
    constexpr int kSteps = static_cast<int>(kBands.size());
    const double step = area.width() / kSteps;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < kSteps; ++i) {
        const double height = area.height() * (i < filled ? i + 1.0 : kStub) / kSteps;
        painter.drawRect(QRectF(area.left() + i * step, area.bottom() - height, step * 0.7, height));
    }
    painter.restore();
}

} // namespace soundings
