// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/page_furniture.h"

#include "app/text/language.h"
#include "app/text/paper_text.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr double kMarkingTop = 0.75 * paper::kCentimetre;
constexpr double kRunningTop = 1.4 * paper::kCentimetre;
constexpr double kFootTop = paper::kPageHeight - 1.6 * paper::kCentimetre;
constexpr double kFootNumberWidth = 110;
constexpr double kLogoWidth = 4.5 * paper::kCentimetre;
constexpr double kLogoHeight = 1.5 * paper::kCentimetre;
constexpr double kLogoDots = 300.0 / 72; ///< a point: what a printer shows
constexpr double kBehindPoints = 100;

using Items = std::vector<PlacedItem>;

void addLine(Flow& flow, Items& items, const QString& words, const PaperType& type, const QRectF& column)
{
    const auto text = flow.typesetter.setOneLine(words, type, column.width());
    if (!text->lines.empty())
        items.push_back(PlacedLine{text, 0, column.topLeft(), true});
}

/// The marking above the head and at the foot, in the middle of the page.
void addMarking(Flow& flow, Items& items)
{
    const PaperType type{paper::kSmall, true, paperTokens().ink, PaperType::Side::Middle};
    const double room = paper::kWidth - 2 * kFootNumberWidth;
    for (const double top : {kMarkingTop, kFootTop})
        addLine(flow, items, flow.document.marking, type, {paper::kMargin + kFootNumberWidth, top, room, 0});
}

PlacedPicture placedLogo(QImage logo)
{
    const double scale = std::min({kLogoWidth / logo.width(), kLogoHeight / logo.height(), 1.0});
    const QSizeF size = QSizeF(logo.size()) * scale;
    const QSize most = (size * kLogoDots).toSize().expandedTo({1, 1});
    if (logo.width() > most.width())
        logo = logo.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double left = paper::kPageWidth - paper::kMargin - size.width();
    const double top = paper::kMargin - space::kS - size.height();
    return {logo.convertToFormat(QImage::Format_ARGB32_Premultiplied), {{left, top}, size}};
}

SetTextPointer behind(Flow& flow)
{
    // Pale enough to read over, dark enough for a copier.
    PaperType type{kBehindPoints, true, QColor(0xE9, 0xEB, 0xEB)};
    const QString words = withoutFallbackMarks(flow.document.markBehind);
    const double diagonal = std::hypot(paper::kWidth, paper::kHeight);
    const double whole = flow.typesetter.widths(words, type).second;
    type.points *= std::min(1.0, diagonal / std::max(1.0, whole));
    return flow.typesetter.setOneLine(words, type, diagonal * 2);
}

} // namespace

void addFurniture(Flow& flow, PaperPages& pages)
{
    const Document& document = flow.document;
    const SetTextPointer mark = document.markBehind.isEmpty() ? nullptr : behind(flow);
    const QImage logo = QImage::fromData(document.logo);
    const int count = int(pages.pages.size());
    PaperType number = quietType();
    number.side = PaperType::Side::Right;
    for (int i = 0; i < count; ++i) {
        Items items;
        if (mark)
            items.push_back(PlacedMark{mark});
        const bool hasLogo = i == 0 && !logo.isNull();
        addMarking(flow, items);
        addLine(flow, items, document.running, quietType(),
                {paper::kMargin, kRunningTop, paper::kWidth - (hasLogo ? kLogoWidth + space::kL : 0), 0});
        addLine(flow, items, pageOfText(i + 1, count), number,
                {paper::kPageWidth - paper::kMargin - kFootNumberWidth, kFootTop, kFootNumberWidth, 0});
        if (hasLogo)
            items.push_back(placedLogo(logo));
        Items& all = pages.pages[std::size_t(i)].items;
        all.insert(all.begin(), items.begin(), items.end());
    }
}

} // namespace soundings
