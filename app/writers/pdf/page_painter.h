// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/writers/pdf/paper_page.h"

namespace soundings {

/// The structure's node of each stretch of marked content of a page, in the order of their numbers (MCID).
using MarkedNodes = std::vector<int>;

/// Draws a page on a canvas whose unit is a point. Where `marked` is given, what belongs to the structure is put
/// between tags of Cairo, which number it, and its nodes are appended there.
void paintPage(cairo_t* canvas, const PaperPage& page, MarkedNodes* marked);

} // namespace soundings
