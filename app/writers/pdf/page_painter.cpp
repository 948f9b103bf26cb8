// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/page_painter.h"

#include "app/writers/pdf/glyph_stretches.h"
#include "app/writers/pdf/paper_type.h"

#include <pango/pangocairo.h>

#include <cmath>
#include <numbers>

namespace soundings {

namespace {

void setColour(cairo_t* canvas, const QColor& colour)
{
    cairo_set_source_rgb(canvas, colour.redF(), colour.greenF(), colour.blueF());
}

/// Paints items in order; what follows one another in one node is one stretch of marked content.
class PagePainter final {
public:
    PagePainter(cairo_t* canvas, MarkedNodes* marked) : m_canvas(canvas), m_marked(marked) { }

    /// `isAnew`: also where the node is the same.
    void enter(int node, bool isAnew = false)
    {
        if (!m_marked || (node == m_node && !isAnew))
            return;
        if (m_node != kArtifact)
            cairo_tag_end(m_canvas, "Span");
        m_node = node;
        if (node == kArtifact)
            return;
        // The name says nothing: the structure that is put in afterwards does.
        cairo_tag_begin(m_canvas, "Span", nullptr);
        m_marked->push_back(node);
    }

    void paint(const PlacedLine& placed);
    void paint(const PlacedFill& fill);
    void paint(const PlacedSvg& svg);
    void paint(const PlacedPicture& picture);
    void paint(const PlacedMark& mark);
    void paint(const PlacedPageNumber&) { } // a line by now

private:
    int nodeAt(const PlacedLine& placed, int byte) const;

    cairo_t* m_canvas;
    MarkedNodes* m_marked;
    int m_node = kArtifact;
};

int PagePainter::nodeAt(const PlacedLine& placed, int byte) const
{
    const SetText& text = *placed.text;
    if (placed.isArtifact || text.nodes.empty())
        return kArtifact;
    std::size_t stretch = 0;
    while (stretch + 1 < text.stretches.size() && text.stretches[stretch + 1].start <= byte)
        ++stretch;
    return text.nodes[stretch];
}

void PagePainter::paint(const PlacedLine& placed)
{
    const SetLine& line = placed.text->lines[placed.line];
    const char* words = pango_layout_get_text(placed.text->layout.get());
    bool wasAlone = false;
    for (const GlyphStretch& stretch : glyphStretches(line.line, words)) {
        enter(nodeAt(placed, stretch.glyphs->item->offset), stretch.isAlone || wasAlone);
        wasAlone = stretch.isAlone;
        setColour(m_canvas, placed.text->colour);
        cairo_move_to(m_canvas, placed.corner.x() + line.x + stretch.x, placed.corner.y() + line.ascent);
        pango_cairo_show_glyph_item(m_canvas, words, stretch.glyphs.get());
    }
}

void addRoundedRect(cairo_t* canvas, const QRectF& rect, double radius)
{
    constexpr double kQuarter = std::numbers::pi / 2;
    cairo_new_sub_path(canvas);
    cairo_arc(canvas, rect.right() - radius, rect.top() + radius, radius, -kQuarter, 0);
    cairo_arc(canvas, rect.right() - radius, rect.bottom() - radius, radius, 0, kQuarter);
    cairo_arc(canvas, rect.left() + radius, rect.bottom() - radius, radius, kQuarter, 2 * kQuarter);
    cairo_arc(canvas, rect.left() + radius, rect.top() + radius, radius, 2 * kQuarter, 3 * kQuarter);
    cairo_close_path(canvas);
}

void PagePainter::paint(const PlacedFill& fill)
{
    enter(fill.node);
    setColour(m_canvas, fill.colour);
    const double inset = fill.isOutline ? paper::kHairline / 2 : 0;
    const QRectF rect = fill.rect.adjusted(inset, inset, -inset, -inset);
    if (fill.radius > 0)
        addRoundedRect(m_canvas, rect, fill.radius);
    else
        cairo_rectangle(m_canvas, rect.x(), rect.y(), rect.width(), rect.height());
    cairo_set_line_width(m_canvas, paper::kHairline);
    if (fill.isOutline)
        cairo_stroke(m_canvas);
    else
        cairo_fill(m_canvas);
}

void PagePainter::paint(const PlacedSvg& placed)
{
    if (!placed.svg)
        return;
    enter(placed.node);
    const RsvgRectangle viewport{placed.rect.x(), placed.rect.y(), placed.rect.width(), placed.rect.height()};
    rsvg_handle_render_document(placed.svg.get(), m_canvas, &viewport, nullptr);
}

void PagePainter::paint(const PlacedPicture& placed)
{
    enter(kArtifact);
    const QImage& picture = placed.picture;
    // Cairo only reads the pixels, and keeps none beyond the surface that is finished before the picture goes.
    const CairoSurface pixels(cairo_image_surface_create_for_data(const_cast<uchar*>(picture.constBits()),
                                                                  CAIRO_FORMAT_ARGB32, picture.width(),
                                                                  picture.height(), int(picture.bytesPerLine())));
    cairo_save(m_canvas);
    cairo_translate(m_canvas, placed.rect.x(), placed.rect.y());
    cairo_scale(m_canvas, placed.rect.width() / picture.width(), placed.rect.height() / picture.height());
    cairo_set_source_surface(m_canvas, pixels.get(), 0, 0);
    cairo_paint(m_canvas);
    cairo_restore(m_canvas);
}

void PagePainter::paint(const PlacedMark& mark)
{
    enter(kArtifact);
    if (mark.text->lines.empty())
        return;
    const SetLine& line = mark.text->lines[0];
    cairo_save(m_canvas);
    cairo_translate(m_canvas, paper::kPageWidth / 2, paper::kPageHeight / 2);
    cairo_rotate(m_canvas, -std::atan2(paper::kPageHeight, paper::kPageWidth));
    cairo_move_to(m_canvas, -line.width / 2, line.ascent - line.height / 2);
    setColour(m_canvas, mark.text->colour);
    pango_cairo_layout_line_path(m_canvas, line.line);
    cairo_fill(m_canvas);
    cairo_restore(m_canvas);
}

} // namespace

void paintPage(cairo_t* canvas, const PaperPage& page, MarkedNodes* marked)
{
    PagePainter painter(canvas, marked);
    for (const PlacedItem& item : page.items)
        std::visit([&painter](const auto& placed) { painter.paint(placed); }, item);
    painter.enter(kArtifact);
}

} // namespace soundings
