// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ruler_layout.h"

#include "app/charts/share_bars.h"

#include <QFontMetricsF>

#include <algorithm>

namespace soundings {

namespace {

// All in units of the body size.
constexpr double kGap = 1.2;
constexpr double kEdge = 0.85; ///< room for a marker that stands at 0 or 100
constexpr double kRulerHeight = 1.8;
constexpr double kRowPadding = 0.35;
constexpr double kLeastTitle = 11;
constexpr double kMostTitle = 22;
constexpr double kLeastRuler = 14;
constexpr double kTickHeight = 1.4;

/// How much of the row's note is its number: "63", "80 or more".
int leadingNumber(const RulerRow& row)
{
    if (row.after && !row.after->words.isEmpty() && row.note.startsWith(row.after->words))
        return static_cast<int>(row.after->words.size());
    int count = 0;
    while (count < row.note.size() && row.note[count].isDigit())
        ++count;
    return count;
}

bool tryColumns(RulerLayout& layout, double words)
{
    const double em = layout.em;
    layout.titleWidth = std::clamp(0.34 * layout.width, kLeastTitle * em, kMostTitle * em);
    layout.rulerLeft = layout.titleWidth + kGap * em;
    layout.wordsWidth = words;
    layout.wordsLeft = layout.width - words;
    layout.rulerWidth = layout.wordsLeft - kGap * em - layout.rulerLeft;
    layout.arrangement = RulerArrangement::Columns;
    return layout.rulerWidth >= kLeastRuler * em;
}

bool tryTitleOver(RulerLayout& layout, double words)
{
    const double em = layout.em;
    layout.titleWidth = layout.width;
    layout.wordsLeft = layout.width - words;
    layout.rulerLeft = kEdge * em;
    layout.rulerWidth = layout.wordsLeft - kGap * em - layout.rulerLeft;
    layout.wordsWidth = words;
    layout.arrangement = RulerArrangement::TitleOver;
    return layout.rulerWidth >= kLeastRuler * em;
}

void stack(RulerLayout& layout)
{
    layout.titleWidth = layout.width;
    layout.wordsWidth = layout.width;
    layout.wordsLeft = 0;
    layout.rulerLeft = kEdge * layout.em;
    layout.rulerWidth = layout.width - 2 * kEdge * layout.em;
    layout.arrangement = RulerArrangement::Stacked;
}

/// One row in columns: the ruler in the middle of title and words.
RulerRowPlace placeInColumns(const RulerLayout& layout, double top, double title, double words, bool hasRuler)
{
    const double inner = std::max({title, words, layout.rulerHeight});
    RulerRowPlace place;
    const double first = top + layout.rowPadding;
    place.middle = first + inner / 2;
    place.title = {0, first + (inner - title) / 2};
    place.words = {hasRuler ? layout.wordsLeft : layout.rulerLeft, first + (inner - words) / 2};
    place.row = QRectF(0, top, layout.width, inner + 2 * layout.rowPadding);
    return place;
}

RulerRowPlace placeBelowTitle(const RulerLayout& layout, double top, double title, double words, bool hasRuler)
{
    const double first = top + layout.rowPadding;
    const bool isStacked = layout.arrangement == RulerArrangement::Stacked;
    const double below = first + title;
    RulerRowPlace place;
    place.title = {0, first};
    double inner = words;
    if (hasRuler && isStacked)
        inner = words + layout.rulerHeight;
    else if (hasRuler)
        inner = std::max(words, layout.rulerHeight);
    place.middle = isStacked ? below + words + layout.rulerHeight / 2 : below + inner / 2;
    place.words = {hasRuler ? layout.wordsLeft : 0, isStacked || !hasRuler ? below : below + (inner - words) / 2};
    place.row = QRectF(0, top, layout.width, title + inner + 3 * layout.rowPadding);
    return place;
}

RulerRowPlace placeRow(const RulerLayout& layout, const RulerRow& row, double top, const QFont& font,
                       const ChartStyle& style)
{
    const bool hasRuler = row.style != RulerRowStyle::Words;
    const bool inColumns = layout.arrangement == RulerArrangement::Columns;
    double wordsWidth = layout.wordsWidth;
    if (!hasRuler)
        wordsWidth = inColumns ? layout.width - layout.rulerLeft : layout.width;
    const double title = heightOf(rowTitle(row, font, style, layout.titleWidth));
    const double words = heightOf(rowWords(row, font, style, wordsWidth));
    RulerRowPlace place = inColumns ? placeInColumns(layout, top, title, words, hasRuler)
                                    : placeBelowTitle(layout, top, title, words, hasRuler);
    place.wordsWidth = wordsWidth;
    place.hasRuler = hasRuler;
    return place;
}

} // namespace

QFont smallFont(const QFont& font, const ChartStyle& style) { return sized(font, style.fontPixels * type::kSmall); }

double legendWidth(const QString& label, const QFont& font, const ChartStyle& style)
{
    return QFontMetricsF(smallFont(font, style)).horizontalAdvance(label) + (kLegendLabel + 1.6) * style.fontPixels;
}

bool hasLegend(const RulerChart& chart)
{
    return chart.hasOwnLegend && !chart.beforeLabel.isEmpty()
        && std::any_of(chart.rows.begin(), chart.rows.end(),
                       [](const RulerRow& row) { return row.style == RulerRowStyle::Dumbbell; });
}

ChartText chartTitle(const RulerChart& chart, const QFont& font, const ChartStyle& style, double width)
{
    QFont bold = sized(font, style.fontPixels * type::kSection);
    bold.setBold(true);
    return {chart.title, bold, width, 0};
}

ChartText rowTitle(const RulerRow& row, const QFont& font, const ChartStyle& style, double width)
{
    return {row.title, sized(font, style.fontPixels), width, 0};
}

ChartText rowWords(const RulerRow& row, const QFont& font, const ChartStyle& style, double width)
{
    return {row.note, sized(font, style.fontPixels), width, leadingNumber(row)};
}

RulerLayout layOutRuler(const RulerChart& chart, double width, const QFont& font, const ChartStyle& style)
{
    RulerLayout layout;
    layout.em = style.fontPixels;
    layout.rulerHeight = kRulerHeight * layout.em * style.rowSpacing;
    layout.rowPadding = kRowPadding * layout.em * style.rowSpacing;
    layout.width = width;
    const double words = style.wordsWidth * layout.em;
    if (!tryColumns(layout, words) && !tryTitleOver(layout, words))
        stack(layout);
    double y = heightOf(chartTitle(chart, font, style, width));
    layout.legendTop = y + 0.3 * layout.em;
    if (hasLegend(chart)) {
        const bool fits =
            legendWidth(chart.beforeLabel, font, style) + legendWidth(chart.afterLabel, font, style) <= width;
        layout.legendStep = fits ? 0 : kTickHeight * layout.em;
        y = layout.legendTop + layout.legendStep + kTickHeight * layout.em;
    }
    layout.ticksTop = y + 0.4 * layout.em;
    if (!chart.points.isEmpty())
        y = layout.ticksTop + measureShares(layout, chart, font, style);
    else if (!chart.rows.empty())
        y = layout.ticksTop + kTickHeight * layout.em;
    for (const RulerRow& row : chart.rows) {
        layout.rows.push_back(placeRow(layout, row, y, font, style));
        y = layout.rows.back().row.bottom();
    }
    layout.height = y + layout.rowPadding;
    return layout;
}

} // namespace soundings
