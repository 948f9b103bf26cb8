// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/pagination.h"

#include "app/document/paged.h"
#include "app/writers/pdf/page_furniture.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr double kRounding = 0.01;

/// Fills one page after the other.
class PageFiller final {
public:
    PageFiller(Flow& flow, PaperPages& to) : m_slices(flow.slices), m_to(to) { beginPage(); }

    void fill()
    {
        for (std::size_t first = 0; first < m_slices.size();) {
            std::size_t last = first;
            while (m_slices[last].keepsWithNext && last + 1 < m_slices.size() && !m_slices[last + 1].beginsPage)
                ++last;
            placeGroup(first, last);
            first = last + 1;
        }
    }

private:
    bool isAtHead() const { return m_y <= 0; }

    double above(const Slice& slice) const { return isAtHead() ? 0 : std::max(m_after, slice.before); }

    void beginPage()
    {
        m_to.pages.emplace_back();
        m_y = m_after = 0;
    }

    double heightOf(std::size_t first, std::size_t last) const
    {
        double height = 0;
        for (std::size_t i = first; i <= last; ++i)
            height += (i == first ? 0 : std::max(m_slices[i - 1].after, m_slices[i].before)) + m_slices[i].height;
        return height;
    }

    double headerOf(const Slice& slice) const { return slice.repeated ? slice.repeated->height : 0; }

    void placeGroup(std::size_t first, std::size_t last)
    {
        const double height = heightOf(first, last);
        const bool fitsHere = m_y + above(m_slices[first]) + height <= paper::kHeight + kRounding;
        const bool fitsAnywhere = headerOf(m_slices[first]) + height <= paper::kHeight + kRounding;
        if (!isAtHead() && (m_slices[first].beginsPage || (!fitsHere && fitsAnywhere)))
            beginPage();
        for (std::size_t i = first; i <= last; ++i) {
            if (!isAtHead() && m_y + above(m_slices[i]) + m_slices[i].height > paper::kHeight + kRounding)
                beginPage();
            place(m_slices[i]);
        }
    }

    void place(Slice& slice)
    {
        if (isAtHead() && slice.repeated) {
            draw(*slice.repeated);
            m_y += slice.repeated->height;
        }
        m_y += above(slice);
        draw(slice);
        if (slice.heading) {
            m_to.headings[*slice.heading].page = int(m_to.pages.size()) - 1;
            m_to.headings[*slice.heading].y = paper::kMargin + m_y;
        }
        for (const SliceHeading& inside : slice.headings) {
            m_to.headings[inside.heading].page = int(m_to.pages.size()) - 1;
            m_to.headings[inside.heading].y = paper::kMargin + m_y + inside.y;
        }
        if (slice.link) {
            slice.link->rect.translate(paper::kMargin, paper::kMargin + m_y);
            m_to.pages.back().links.push_back(*slice.link);
        }
        m_y += slice.height;
        m_after = slice.after;
    }

    void draw(const Slice& slice)
    {
        const QPointF origin(paper::kMargin, paper::kMargin + m_y);
        for (PlacedItem item : slice.items) {
            std::visit(
                [&](auto& placed) {
                    if constexpr (requires { placed.corner; })
                        placed.corner += origin;
                    else if constexpr (requires { placed.rect; })
                        placed.rect.translate(origin);
                },
                item);
            m_to.pages.back().items.push_back(std::move(item));
        }
    }

    std::vector<Slice>& m_slices;
    PaperPages& m_to;
    double m_y = 0; ///< below what stands on the page
    double m_after = 0;
};

/// What the contents could not say before.
void fillInPageNumbers(Typesetter& typesetter, PaperPages& pages)
{
    for (PaperPage& page : pages.pages)
        for (PlacedItem& item : page.items) {
            const auto* number = std::get_if<PlacedPageNumber>(&item);
            if (!number)
                continue;
            PaperType type = bodyType();
            type.side = PaperType::Side::Right;
            // The space keeps it apart from the heading for who hears or copies the line.
            const QString words = QLatin1Char(' ') + QString::number(pages.headings[number->heading].page + 1);
            const auto text = typesetter.set(words, type, number->width);
            tagWhole(*text, number->node);
            item = PlacedLine{text, 0, number->corner};
        }
}

} // namespace

PaperPages paginated(Flow& flow)
{
    PaperPages pages;
    pages.headings = std::move(flow.headings);
    PageFiller(flow, pages).fill();
    flow.slices.clear();
    fillInPageNumbers(flow.typesetter, pages);
    addFurniture(flow, pages);
    pages.tree = std::move(flow.tree);
    return pages;
}

PaperPages laidOut(const Document& document)
{
    const Document onPaper = paged(document);
    Flow flow(onPaper);
    flowDocument(flow);
    return paginated(flow);
}

} // namespace soundings
