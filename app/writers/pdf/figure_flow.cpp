// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/figure_flow.h"

#include "app/text/language.h"

#include <QFont>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kGap = space::kL;
constexpr double kPad = space::kM;
constexpr double kChartPoints = 9.5;
constexpr double kWordsWidth = 14; ///< "67 Ymddiriedaeth weithiol" in one line
constexpr double kRowSpacing = 0.8;
constexpr qsizetype kLongestNumber = 6; ///< characters; more are words and set smaller
constexpr double kBarWidth = 7, kBarStep = 9, kBarHeight = 14;

/// The chart read once, for all pages and passes, without characters that have no glyph; its height at that width.
std::pair<PlacedSvg, double> placedChart(Typesetter& typesetter, const FigureChart& chart, double width, int node)
{
    QFont font(QString::fromLatin1(kPaperFamily));
    const ChartStyle style{&paperTokens(), kChartPoints, kWordsWidth, kRowSpacing};
    const FigureChart covered = withWords(chart, [&](const QString& words) { return typesetter.covered(words); });
    const QByteArray bytes = figureChartSvg(covered, width, font, style);
    const double height = figureChartHeight(covered, width, font, style);
    PlacedSvg placed;
    placed.svg.reset(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.constData()), gsize(bytes.size()), nullptr),
        ReleasedBy<g_object_unref>());
    if (placed.svg)
        rsvg_handle_set_dpi(placed.svg.get(), 72);
    placed.rect = {0, 0, width, height};
    placed.node = node;
    return {placed, height};
}

/// Steps that rise: those up to the band's are filled.
void placeSteps(Slice& slice, QPointF corner, int filled, int node)
{
    const int count = int(paperTokens().steps.size());
    for (int i = 0; i < count; ++i) {
        const double height = kBarHeight * (i + 1) / count;
        const QRectF bar(corner.x() + i * kBarStep, corner.y() + kBarHeight - height, kBarWidth, height);
        const bool isFilled = i < filled;
        slice.items.push_back(PlacedFill{bar, isFilled ? paperTokens().accent : paperTokens().edge, node, !isFilled});
    }
}

double placeNumber(Flow& flow, Slice& slice, const Headline& headline, QPointF at, double width, int node)
{
    const bool isNumber = headline.number.size() <= kLongestNumber;
    const PaperType big{isNumber ? paper::kBigNumber : paper::kSection, isNumber, paperTokens().ink};
    const auto number = flow.typesetter.set(headline.number, big, width);
    tagWhole(*number, node);
    placeText(slice, number, at);
    if (headline.unit.isEmpty() || number->lines.empty())
        return number->height;
    const double x = number->width + space::kS;
    const auto unit = flow.typesetter.set(headline.unit, quietType(), std::max(1.0, width - x));
    tagWhole(*unit, node);
    if (unit->lines.empty())
        return number->height;
    // Its last line stands on the number's.
    const SetLine& last = unit->lines.back();
    const double below = std::max(0.0, number->lines[0].ascent - (unit->height - last.height + last.ascent));
    placeText(slice, unit, {at.x() + x, at.y() + below});
    return std::max(number->height, below + unit->height);
}

/// The card into the slice, from `left` on; the height that it needs.
double placeCard(Flow& flow, Slice& slice, const Headline& headline, double left, double width)
{
    const double inner = width - 2 * kPad;
    double y = kPad;
    const int level = flow.level <= 1 ? 2 : 3;
    const auto title = flow.typesetter.set(headline.title, {paper::kSection, true, paperTokens().ink}, inner);
    tagText(flow, *title, flow.tree.add({"H" + QByteArray::number(level), flow.root}));
    placeText(slice, title, {left + kPad, y});
    y += title->height + 2;
    StructureNode figure{"Figure", flow.root};
    figure.spoken = withoutFallbackMarks(headline.spoken);
    const int node = flow.tree.add(figure);
    y += placeNumber(flow, slice, headline, {left + kPad, y}, inner, node);
    if (!headline.band.isEmpty()) {
        placeSteps(slice, {left + kPad, y}, headline.bandStep, node);
        const double x = kBarStep * double(paperTokens().steps.size()) + space::kXs;
        const auto band = flow.typesetter.set(headline.band, {paper::kBody, true, paperTokens().ink}, inner - x);
        tagWhole(*band, node);
        placeText(slice, band, {left + kPad + x, y});
        y += std::max(band->height, kBarHeight) + space::kXs;
    }
    if (headline.mark) {
        RulerChart ruler;
        ruler.rows.push_back({{}, RulerRowStyle::Bar, {}, headline.mark, {}, headline.spoken});
        auto [placed, height] = placedChart(flow.typesetter, ruler, inner, node);
        placed.rect.moveTo(left + kPad, y);
        slice.items.push_back(placed);
        y += height;
    }
    return y + kPad;
}

} // namespace

void flowFigure(Flow& flow, const Figure& figure)
{
    if (isEmpty(figure.chart))
        return;
    StructureNode node{"Figure", flow.root};
    node.spoken = withoutFallbackMarks(figure.spoken);
    constexpr double kReduced = 0.8; // type of a screen's chart is larger than a page's tables
    const double whole = flow.width / kReduced;
    auto [placed, height] = placedChart(flow.typesetter, figure.chart, whole, flow.tree.add(node));
    const double scale = std::min(kReduced, paper::kHeight / height);
    placed.rect.setSize({whole * scale, height * scale});
    Slice slice;
    slice.before = slice.after = space::kS;
    slice.height = height * scale;
    slice.items.push_back(placed);
    flow.append(std::move(slice));
}

void flowHeadlines(Flow& flow, const Headline& first, const Headline* second)
{
    Slice slice;
    slice.before = slice.after = space::kM;
    const bool isNarrow = flow.width < paper::kWidth;
    const double width = isNarrow && second == nullptr ? flow.width : (flow.width - kGap) / 2;
    slice.height = placeCard(flow, slice, first, 0, width);
    if (second)
        slice.height = std::max(slice.height, placeCard(flow, slice, *second, width + kGap, width));
    std::vector<PlacedItem> edges;
    for (int i = 0; i < (second ? 2 : 1); ++i)
        edges.push_back(PlacedFill{
            {i * (width + kGap), 0, width, slice.height}, paperTokens().line, kArtifact, true, double(space::kRadius)});
    slice.items.insert(slice.items.begin(), edges.begin(), edges.end());
    flow.append(std::move(slice));
}

} // namespace soundings
