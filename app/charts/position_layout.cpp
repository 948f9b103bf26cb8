// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/position_layout.h"

#include "app/charts/chart_legend.h"
#include "app/charts/ruler_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace soundings {

namespace {

constexpr double kLowest = 0.4; ///< the square's height, of its width
constexpr double kHighestEms = 26;
constexpr double kListColumnEms = 15;

QRectF around(const QPointF& centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

bool isFree(const QRectF& rect, const std::vector<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(rect); });
}

/// Dots that would cover each other move apart, the later one in the alphabet around the earlier one.
std::vector<QPointF> placeDots(const PositionChart& chart, const PositionLayout& layout)
{
    std::vector<QPointF> placed;
    const QRectF inside = layout.square.adjusted(layout.radius, layout.radius, -layout.radius, -layout.radius);
    const auto isClear = [&](const QPointF& at) {
        return std::none_of(placed.begin(), placed.end(), [&](const QPointF& other) {
            return std::hypot(at.x() - other.x(), at.y() - other.y()) < 1.6 * layout.radius;
        });
    };
    for (const PositionDot& dot : chart.dots) {
        const QPointF wanted = layout.at(dot.across, dot.up);
        QPointF at = wanted;
        for (int ring = 1; ring <= 4 && !isClear(at); ++ring)
            for (int step = 0; step < 6 * ring && !isClear(at); ++step) {
                const double angle = 2 * std::numbers::pi * step / (6 * ring);
                const double away = 1.7 * layout.radius * ring;
                const QPointF next = wanted + QPointF(away * std::cos(angle), away * std::sin(angle));
                if (inside.contains(next))
                    at = next;
            }
        placed.push_back(at);
    }
    return placed;
}

/// The places around a dot where its label may stand, the best first.
std::vector<QPointF> places(const QPointF& dot, double radius, const QSizeF& size)
{
    const double gap = radius + 1.5;
    std::vector<QPointF> corners{{dot.x() + gap, dot.y() - size.height() / 2},
                                 {dot.x() - gap - size.width(), dot.y() - size.height() / 2},
                                 {dot.x() - size.width() / 2, dot.y() - gap - size.height()},
                                 {dot.x() - size.width() / 2, dot.y() + gap}};
    for (const double share : {0.15, 0.85})
        for (const double y : {dot.y() - gap - size.height(), dot.y() + gap})
            corners.emplace_back(dot.x() - size.width() * share, y);
    return corners;
}

const QString& wordsOf(const PositionDot& dot, bool hasNames)
{
    return hasNames || dot.isWhole || dot.number.isEmpty() ? dot.name : dot.number;
}

/// A label at each dot that covers nothing; empty where one of them has no room and `mustFit`.
std::optional<std::vector<PositionWords>> placeDotLabels(const PositionChart& chart, const PositionLayout& layout,
                                                         const QFont& small, bool mustFit)
{
    const QFontMetricsF metrics(small);
    std::vector<QRectF> taken;
    for (const QPointF& dot : layout.dots)
        taken.push_back(around(dot, layout.radius));
    for (const PositionWords& corner : layout.corners)
        taken.emplace_back(corner.at, QSizeF(corner.words.width, heightOf(corner.words)));
    std::vector<PositionWords> labels;
    for (std::size_t i = 0; i < chart.dots.size(); ++i) {
        const QString& words = wordsOf(chart.dots[i], mustFit);
        const QSizeF size(metrics.horizontalAdvance(words) + 2, 1.25 * small.pixelSize());
        const std::vector<QPointF> corners = places(layout.dots[i], layout.radius, size);
        const auto free = std::find_if(corners.begin(), corners.end(), [&](const QPointF& corner) {
            const QRectF rect(corner, size);
            return layout.square.contains(rect) && isFree(rect, taken);
        });
        if (free == corners.end() && mustFit)
            return std::nullopt;
        const QPointF at = free == corners.end() ? corners.front() : *free;
        labels.push_back({{words, small, size.width(), 0}, at});
        taken.emplace_back(at, size);
    }
    return labels;
}

/// By Position: lower left, lower right, upper left, upper right.
std::vector<PositionWords> placeCorners(const PositionChart& chart, const PositionLayout& layout, const QFont& small)
{
    const double pad = 0.3 * layout.em;
    const double room = layout.square.width() / 2 - 2 * pad;
    const QFontMetricsF metrics(small);
    std::vector<PositionWords> corners;
    for (std::size_t i = 0; i < chart.corners.size(); ++i) {
        ChartText words{chart.corners[i], small, std::min(room, metrics.horizontalAdvance(chart.corners[i]) + 2), 0};
        const bool isRight = i % 2 == 1;
        const double x = isRight ? layout.square.right() - pad - words.width : layout.square.left() + pad;
        const double y = i >= 2 ? layout.square.top() + pad : layout.square.bottom() - pad - heightOf(words);
        corners.push_back({std::move(words), {x, y}});
    }
    return corners;
}

/// "7 Northvale Council" in columns that are read downwards.
double listNumbers(const PositionChart& chart, double width, const QFont& small, double top, PositionLayout& layout)
{
    const int columns = std::max(1, static_cast<int>(width / (kListColumnEms * layout.em)));
    const std::size_t count = chart.dots.size();
    const std::size_t rows = (count + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    const double room = width / columns - 0.6 * layout.em;
    double bottom = top;
    for (int column = 0; column < columns; ++column) {
        double y = top;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t i = static_cast<std::size_t>(column) * rows + row;
            if (i >= count || chart.dots[i].isWhole)
                continue;
            const PositionDot& dot = chart.dots[i];
            ChartText words{dot.number + QLatin1Char(' ') + dot.name, small, room, static_cast<int>(dot.number.size())};
            const double height = heightOf(words);
            layout.numbers.push_back({std::move(words), {width / columns * column, y}});
            y += height;
        }
        bottom = std::max(bottom, y);
    }
    return bottom;
}

} // namespace

PositionLayout layOutPosition(const PositionChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    PositionLayout layout;
    const double em = layout.em = style.fontPixels;
    layout.radius = 0.38 * em;
    const QFont small = smallFont(font, style);
    const double margin = 1.9 * em; // the ruler's numbers
    const double side = width - margin - 0.8 * em;
    const double titled = heightOf(titleWords(chart.title, font, style, width));
    const double top = titled + (titled > 0 ? 0.5 * em : 0) + 1.5 * em; // the name of what runs up
    layout.square = {margin, top, side, std::min(side * kLowest, kHighestEms * em)};
    layout.corners = placeCorners(chart, layout, small);
    layout.dots = placeDots(chart, layout);
    const auto named = placeDotLabels(chart, layout, small, true);
    layout.hasNames = named.has_value();
    layout.labels = named ? *named : *placeDotLabels(chart, layout, small, false);
    layout.height = layout.square.bottom() + 2.9 * em;
    if (!layout.hasNames && chart.listsNumbers)
        layout.height = listNumbers(chart, width, small, layout.height, layout) + 0.3 * em;
    return layout;
}

} // namespace soundings
