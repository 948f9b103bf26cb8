// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/glyph_stretches.h"

#include <algorithm>
#include <cstdlib>

namespace soundings {

namespace {

double widthOf(const PangoGlyphItem* item) { return double(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE; }

/// Drawn as another character is.
bool sharesGlyph(gunichar character)
{
    return (g_unichar_isspace(character) && character != ' ') || character == 0xAD || character == 0x2010
        || character == 0x2011;
}

bool isPlain(const PangoGlyphItemIter& cluster)
{
    return cluster.end_char - cluster.start_char == 1 && std::abs(cluster.end_glyph - cluster.start_glyph) == 1
        && !sharesGlyph(g_utf8_get_char(cluster.text + cluster.start_index));
}

/// Where a stretch of an item begins, in bytes of the words.
struct StretchStart {
    int index = 0;
    bool isAlone = false;
};

std::vector<StretchStart> startsIn(PangoGlyphItem* item, const char* words)
{
    std::vector<StretchStart> starts;
    PangoGlyphItemIter cluster;
    for (gboolean more = pango_glyph_item_iter_init_start(&cluster, item, words); more;
         more = pango_glyph_item_iter_next_cluster(&cluster)) {
        const bool isAlone = !isPlain(cluster);
        if (starts.empty() || isAlone || starts.back().isAlone)
            starts.push_back({cluster.start_index, isAlone});
    }
    return starts;
}

void addStretches(std::vector<GlyphStretch>& stretches, PangoGlyphItem* item, const char* words, double left)
{
    GlyphStretch rest;
    rest.glyphs.reset(pango_glyph_item_copy(item));
    const bool isRightToLeft = item->item->analysis.level % 2 == 1;
    const std::vector<StretchStart> starts = startsIn(item, words);
    const auto place = [&](GlyphStretch& stretch, double after) {
        stretch.x = isRightToLeft ? left + after : left;
        left += isRightToLeft ? 0 : widthOf(stretch.glyphs.get());
    };
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const int length = starts[i + 1].index - rest.glyphs->item->offset;
        GlyphStretch stretch;
        stretch.glyphs.reset(pango_glyph_item_split(rest.glyphs.get(), words, length));
        stretch.isAlone = starts[i].isAlone;
        place(stretch, widthOf(rest.glyphs.get()));
        stretches.push_back(std::move(stretch));
    }
    rest.isAlone = !starts.empty() && starts.back().isAlone;
    place(rest, 0);
    stretches.push_back(std::move(rest));
}

} // namespace

std::vector<GlyphStretch> glyphStretches(const PangoLayoutLine* line, const char* words)
{
    std::vector<GlyphStretch> stretches;
    double x = 0;
    for (const GSList* at = line->runs; at; at = at->next) {
        auto* item = static_cast<PangoGlyphItem*>(at->data);
        addStretches(stretches, item, words, x);
        x += widthOf(item);
    }
    std::stable_sort(stretches.begin(), stretches.end(), [](const GlyphStretch& a, const GlyphStretch& b) {
        return a.glyphs->item->offset < b.glyphs->item->offset;
    });
    return stretches;
}

} // namespace soundings
