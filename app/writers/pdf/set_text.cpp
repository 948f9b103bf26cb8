// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/set_text.h"

#include "app/document/runs.h"
#include "app/text/language.h"

#include <hb.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace soundings {

namespace {

double points(int pangoUnits) { return double(pangoUnits) / PANGO_SCALE; }

int pangoUnits(double length) { return int(length * PANGO_SCALE); }

void put(PangoAttrList* attributes, PangoAttribute* attribute, int start, int end)
{
    attribute->start_index = guint(start);
    attribute->end_index = guint(end);
    pango_attr_list_insert(attributes, attribute);
}

PangoAlignment alignment(PaperType::Side side)
{
    switch (side) {
    case PaperType::Side::Start:
        return PANGO_ALIGN_LEFT;
    case PaperType::Side::Middle:
        return PANGO_ALIGN_CENTER;
    case PaperType::Side::Right:
        break;
    }
    return PANGO_ALIGN_RIGHT;
}

OwnedObject<PangoContext> makeContext()
{
    OwnedObject<PangoContext> context(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    pango_cairo_context_set_resolution(context.get(), 72);
    const CairoFontOptions options(cairo_font_options_create());
    // Set alike for every resolution, so that the preview breaks lines where the PDF does.
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    return context;
}

/// Pango hides the space at which a line was broken. It stays, so that who reads or copies finds two words.
void showLastSpaces(PangoLayoutLine* line, const char* words)
{
    for (GSList* at = line->runs; at; at = at->next) {
        const auto* run = static_cast<PangoGlyphItem*>(at->data);
        hb_codepoint_t space = 0;
        hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), U' ', &space);
        for (int i = 0; space != 0 && i < run->glyphs->num_glyphs; ++i)
            if (run->glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY
                && words[run->item->offset + run->glyphs->log_clusters[i]] == ' ')
                run->glyphs->glyphs[i].glyph = space;
    }
}

/// The room that a space takes at a line's right end, where nothing follows it: words stand at the edge without it.
double lastSpace(const PangoLayoutLine* line, const char* words)
{
    const GSList* last = g_slist_last(line->runs);
    if (!last)
        return 0;
    const auto* run = static_cast<const PangoGlyphItem*>(last->data);
    const int glyph = run->glyphs->num_glyphs - 1;
    const bool isSpace = words[run->item->offset + run->glyphs->log_clusters[glyph]] == ' ';
    return isSpace ? points(run->glyphs->glyphs[glyph].geometry.width) : 0;
}

void takeLines(SetText& text, const PaperType& type)
{
    PangoLayout* layout = text.layout.get();
    const char* words = pango_layout_get_text(layout);
    if (*words == '\0')
        return;
    for (int i = 0; i < pango_layout_get_line_count(layout); ++i) {
        SetLine line;
        line.line = pango_layout_get_line(layout, i);
        showLastSpaces(line.line, words);
        PangoRectangle box;
        pango_layout_line_get_extents(line.line, nullptr, &box);
        const double natural = points(box.height);
        line.width = points(box.width);
        line.height = std::max(type.lineHeight * type.points, natural);
        line.ascent = -points(box.y) + (line.height - natural) / 2;
        text.width = std::max(text.width, line.width);
        text.height += line.height;
        text.lines.push_back(line);
    }
    PangoLayoutIter* at = pango_layout_get_iter(layout);
    for (SetLine& line : text.lines) {
        PangoRectangle box;
        pango_layout_iter_get_line_extents(at, nullptr, &box);
        line.x = points(box.x);
        if (type.side == PaperType::Side::Right)
            line.x += lastSpace(line.line, words);
        pango_layout_iter_next_line(at);
    }
    pango_layout_iter_free(at);
}

} // namespace

Typesetter::Typesetter(const QString& language, double scale)
    : m_context(makeContext()), m_cover(std::make_unique<FontCover>(m_context.get())), m_language(language.toLatin1()),
      m_scale(scale)
{
}

QByteArray Typesetter::apply(SetText& text, const QString& words, const PaperType& type)
{
    const PangoAttributes attributes(pango_attr_list_new());
    const QByteArray fallback = programLanguages().front().toLatin1();
    QByteArray utf8;
    for (const Run& run : runs(words)) {
        const CoveredWords covered = m_cover->cover(run.words, type.isBold);
        m_hasMarked |= covered.areMarked;
        const int start = int(utf8.size());
        utf8 += covered.utf8;
        text.stretches.push_back({start, run.isFallback});
        const QByteArray& language = run.isFallback ? fallback : m_language;
        put(attributes.get(), pango_attr_language_new(pango_language_from_string(language.constData())), start,
            int(utf8.size()));
        for (const FontStretch& stretch : covered.stretches)
            put(attributes.get(), pango_attr_family_new(stretch.family.c_str()), start + stretch.start,
                start + stretch.end);
    }
    const int end = int(utf8.size());
    put(attributes.get(), pango_attr_fallback_new(FALSE), 0, end);
    // So that a search finds "confidential", and what is copied is what was written.
    put(attributes.get(), pango_attr_font_features_new("liga 0, clig 0, dlig 0"), 0, end);
    put(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0, end);
    pango_layout_set_attributes(text.layout.get(), attributes.get());
    return utf8;
}

PaperType Typesetter::scaled(PaperType type) const
{
    type.points *= m_scale;
    return type;
}

SetTextPointer Typesetter::laidOut(const QString& words, const PaperType& type)
{
    auto text = std::make_shared<SetText>();
    text->colour = type.colour;
    text->layout.reset(pango_layout_new(m_context.get()));
    PangoLayout* layout = text->layout.get();
    const PangoDescription description(pango_font_description_new());
    pango_font_description_set_family(description.get(), kPaperFamily);
    pango_font_description_set_absolute_size(description.get(), type.points * PANGO_SCALE);
    if (type.isBold)
        pango_font_description_set_weight(description.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout, description.get());
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, alignment(type.side));
    const QByteArray utf8 = apply(*text, words, type);
    pango_layout_set_text(layout, utf8.constData(), int(utf8.size()));
    return text;
}

SetTextPointer Typesetter::set(const QString& words, const PaperType& asked, double width)
{
    const PaperType type = scaled(asked);
    auto text = laidOut(words, type);
    pango_layout_set_width(text->layout.get(), pangoUnits(width));
    takeLines(*text, type);
    return text;
}

SetTextPointer Typesetter::setOneLine(const QString& words, const PaperType& asked, double width)
{
    const PaperType type = scaled(asked);
    auto text = laidOut(words, type);
    pango_layout_set_single_paragraph_mode(text->layout.get(), TRUE);
    pango_layout_set_ellipsize(text->layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_width(text->layout.get(), pangoUnits(width));
    takeLines(*text, type);
    return text;
}

std::pair<double, double> Typesetter::widths(const QString& words, const PaperType& asked)
{
    const PaperType type = scaled(asked);
    const auto text = laidOut(words, type);
    PangoLayout* layout = text->layout.get();
    int whole = 0;
    pango_layout_get_size(layout, &whole, nullptr);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    pango_layout_set_width(layout, 0);
    int longest = 0;
    pango_layout_get_size(layout, &longest, nullptr);
    return {points(longest), points(whole)};
}

QString Typesetter::covered(const QString& words)
{
    const CoveredWords covered = m_cover->cover(withoutFallbackMarks(words), false);
    m_hasMarked |= covered.areMarked;
    return QString::fromUtf8(covered.utf8);
}

} // namespace soundings
