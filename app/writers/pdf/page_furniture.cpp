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
constexpr std::size_t kMarkingLines = 2;
constexpr double kMarkingLine = 1.15; ///< of its type size
constexpr double kSmaller = 0.95;
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

/// In as many lines as there is room for, the whole of it: of smaller type where that takes more.
SetTextPointer setMarking(Flow& flow, double room)
{
    PaperType type{paper::kSmall, true, paperTokens().ink, PaperType::Side::Middle, kMarkingLine};
    SetTextPointer text = flow.typesetter.set(flow.document.marking, type, room);
    while (text->lines.size() > kMarkingLines) {
        type.points *= kSmaller;
        text = flow.typesetter.set(flow.document.marking, type, room);
    }
    return text;
}

/// The marking above the head and at the foot, in the middle of the page.
void addMarking(Flow& flow, Items& items)
{
    const SetTextPointer text = setMarking(flow, paper::kWidth - 2 * kFootNumberWidth);
    for (const double top : {kMarkingTop - text->height + kMarkingLine * paper::kSmall, kFootTop}) {
        double y = top;
        for (std::size_t line = 0; line < text->lines.size(); ++line) {
            items.push_back(PlacedLine{text, line, {paper::kMargin + kFootNumberWidth, y}, true});
            y += text->lines[line].height;
        }
    }
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
