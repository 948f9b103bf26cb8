// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/series_layout.h"

#include <QDate>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soundings {

namespace {

// In units of the body size.
constexpr double kPlotHeight = 19;
constexpr double kNumbers = 2.2;
constexpr double kLabelGap = 1.2; ///< between the plot and the names of the lines
constexpr double kWidestLabel = 15;
constexpr double kLabelShare = 0.34; ///< of the width, where that is less
constexpr double kBandsFrom = 36; ///< narrower charts have the numbers alone
constexpr double kBetweenRounds = 0.8;
constexpr double kBetweenLabels = 0.25;
constexpr double kInset = 0.7; ///< at both sides of the plot, for the marks

/// By day; evenly where a round has no date or all have the same.
std::vector<double> roundPlaces(const SeriesChart& chart, double left, double right)
{
    std::vector<qint64> days;
    bool isByDay = true;
    for (const RoundsChart::Stop& round : chart.rounds) {
        const QDate date(round.date.year, round.date.month, round.date.day);
        isByDay = isByDay && date.isValid();
        days.push_back(date.toJulianDay());
    }
    if (!isByDay || (!days.empty() && days.front() == days.back()))
        std::iota(days.begin(), days.end(), 0);
    std::vector<double> places;
    for (const qint64 day : days) {
        const auto all = static_cast<double>(days.back() - days.front());
        const auto passed = static_cast<double>(day - days.front());
        places.push_back(all > 0 ? left + (right - left) * passed / all : (left + right) / 2);
    }
    return places;
}

/// The last round has its label in any case, then the first, then from the left those that have room.
void placeRounds(SeriesLayout& layout, const SeriesChart& chart, const QFont& small)
{
    const QFontMetricsF metrics(small);
    std::vector<std::size_t> order(chart.rounds.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (order.size() > 1)
        std::rotate(order.begin(), order.end() - 1, order.end());
    for (const std::size_t i : order) {
        const double width = std::min(metrics.horizontalAdvance(chart.rounds[i].label) + 2, layout.width);
        const double left = std::clamp(layout.x[i] - width / 2, 0.0, layout.width - width);
        const QRectF rect(left, layout.plot.bottom() + 0.6 * layout.em, width, metrics.height());
        const double room = kBetweenRounds * layout.em;
        const bool isFree = std::none_of(layout.rounds.begin(), layout.rounds.end(), [&](const PlacedWords& placed) {
            return placed.rect.adjusted(-room, 0, room, 0).intersects(rect);
        });
        if (isFree)
            layout.rounds.push_back({{chart.rounds[i].label, small, width, 0}, rect});
    }
}

std::vector<std::optional<PlacedWords>> measuredLabels(const SeriesChart& chart, double width, const QFont& font)
{
    std::vector<std::optional<PlacedWords>> labels;
    for (const SeriesLine& line : chart.lines) {
        labels.emplace_back();
        const int last = lastNumber(line);
        if (last < 0)
            continue;
        const QString number = QString::number(*line.marks[static_cast<std::size_t>(last)].value);
        const ChartText words{number + QLatin1Char(' ') + line.title, font, width, static_cast<int>(number.size())};
        labels.back() = PlacedWords{words, QRectF(0, 0, width, heightOf(words))};
    }
    return labels;
}

double stackHeight(const std::vector<std::optional<PlacedWords>>& labels, double gap)
{
    double height = 0;
    for (const auto& label : labels)
        height += label ? label->rect.height() + gap : 0;
    return height;
}

/// Each beside the last number of its line, moved apart where they would overlap.
void placeLabels(SeriesLayout& layout, const SeriesChart& chart)
{
    const double gap = kBetweenLabels * layout.em;
    std::vector<QRectF*> stack;
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        if (!layout.labels[i])
            continue;
        QRectF& rect = layout.labels[i]->rect;
        const int value = *chart.lines[i].marks[static_cast<std::size_t>(lastNumber(chart.lines[i]))].value;
        rect.moveTopLeft({layout.plot.right() + kLabelGap * layout.em, layout.y(value) - 0.65 * layout.em});
        stack.push_back(&rect);
    }
    std::stable_sort(stack.begin(), stack.end(), [](const QRectF* a, const QRectF* b) { return a->top() < b->top(); });
    double free = layout.plot.top() - 0.65 * layout.em;
    for (QRectF* rect : stack) {
        rect->moveTop(std::max(free, rect->top()));
        free = rect->bottom() + gap;
    }
    double limit = layout.plot.bottom() + 0.65 * layout.em;
    for (auto rect = stack.rbegin(); rect != stack.rend(); ++rect) {
        (*rect)->moveBottom(std::min(limit, (*rect)->bottom()));
        limit = (*rect)->top() - gap;
    }
}

double widestBand(const SeriesChart& chart, const QFont& small)
{
    double widest = 0;
    for (const QString& band : chart.bands)
        widest = std::max(widest, QFontMetricsF(small).horizontalAdvance(band));
    return widest;
}

} // namespace

int lastNumber(const SeriesLine& line)
{
    int last = static_cast<int>(line.marks.size()) - 1;
    while (last >= 0 && !line.marks[static_cast<std::size_t>(last)].value)
        --last;
    return last;
}

SeriesLayout layOutSeries(const SeriesChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    SeriesLayout layout;
    layout.em = style.fontPixels;
    layout.width = width;
    QFont bold = sized(font, layout.em * type::kSection);
    bold.setBold(true);
    layout.title = {chart.title, bold, width, 0};
    const QFont small = sized(font, layout.em * type::kSmall);
    layout.hasBands = !chart.bands.isEmpty() && width >= kBandsFrom * layout.em;
    layout.numbersRight = (layout.hasBands ? widestBand(chart, small) + 0.6 * layout.em : 0) + kNumbers * layout.em;
    const double label = std::min(kWidestLabel * layout.em, width * kLabelShare);
    layout.labels = measuredLabels(chart, label, sized(font, layout.em));
    const double top = heightOf(layout.title) + 0.8 * layout.em;
    const double left = layout.numbersRight + 0.5 * layout.em;
    layout.plot = QRectF(left, top, std::max(1.0, width - left - label - kLabelGap * layout.em),
                         std::max(kPlotHeight * layout.em, stackHeight(layout.labels, kBetweenLabels * layout.em)));
    layout.x = roundPlaces(chart, layout.plot.left() + kInset * layout.em, layout.plot.right() - kInset * layout.em);
    placeRounds(layout, chart, small);
    placeLabels(layout, chart);
    layout.height = layout.plot.bottom() + 0.6 * layout.em + QFontMetricsF(small).height() + 0.4 * layout.em;
    return layout;
}

} // namespace soundings
