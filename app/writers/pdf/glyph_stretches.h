// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/handles.h"

#include <vector>

namespace soundings {

/// Glyphs of one font and direction that are drawn at once.
struct GlyphStretch {
    std::unique_ptr<PangoGlyphItem, ReleasedBy<pango_glyph_item_free>> glyphs;
    double x = 0; ///< of its left edge, in points from the line's
    /// Characters that are not one glyph each, or share theirs with others: Cairo puts marked content of its own around
    /// these, and some readers take its end for that of the content around it.
    bool isAlone = false;
};

/// In the order in which they are read, which is not that from left to right in every script. `words` are the layout's.
std::vector<GlyphStretch> glyphStretches(const PangoLayoutLine* line, const char* words);

} // namespace soundings
